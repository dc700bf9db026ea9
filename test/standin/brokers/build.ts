/** The adaptors and what drives them, compiled with the sanitizers: each test finds leaks and races of memory too. */
import { join } from "node:path";
import { filesIn, native, pkgConfig, root, run, scratch } from "../toolchain.ts";

export type Broker = "kafka" | "redis" | "mqtt";

const adaptors: string = join(root, "shim/standin/msgbroker/adaptors");
const warnings: readonly string[] = ["-Wall", "-Wextra", "-Werror", "-Wno-unused-parameter"];
const sanitizers: readonly string[] = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-g"];
const includes: readonly string[] = ["standin/include", "relay"].map(
  (folder) => `-I${join(root, "shim", folder)}`,
);
const packages: Readonly<Record<Broker, readonly string[]>> = {
  kafka: ["rdkafka", "json-glib-1.0"],
  redis: ["hiredis"],
  mqtt: ["libmosquitto"],
};

/** Shared by all test files of a process, and gone with it. */
const built = scratch();
process.on("exit", () => built[Symbol.dispose]());
const builds = new Map<string, Promise<string>>();

function once(name: string, build: () => Promise<string>): Promise<string> {
  const begun = builds.get(name) ?? build();
  builds.set(name, begun);
  return begun;
}

/** Compiles a broker's adaptor and gives its file. */
export function buildAdaptor(broker: Broker): Promise<string> {
  return once(broker, () => compileAdaptor(broker));
}

/** Compiles a program of test/native and gives its file. */
export function buildProgram(
  source: string,
  names: readonly string[],
  flags: readonly string[] = [],
): Promise<string> {
  return once(source, () => compileProgram(source, names, flags));
}

export function buildDriver(): Promise<string> {
  return buildProgram("broker_driver.c", ["glib-2.0"], sanitizers);
}

/** Compiles what stands between nvmsgbroker and adaptors. */
export function buildRelay(): Promise<string> {
  return once("relay", async () => {
    const library = join(built.path, "librelay.so");
    const sources = filesIn(join(root, "shim/relay"), ".c");
    const glib = [...(await pkgConfig("--cflags", "glib-2.0")), ...(await pkgConfig("--libs", "glib-2.0"))];
    const flags = ["-shared", "-fPIC", ...warnings, ...sanitizers, "-Wl,-z,nodelete"];
    await run(["gcc", "-std=gnu11", ...flags, ...includes, ...sources, "-o", library, ...glib], {}, 120);
    return library;
  });
}

async function compileAdaptor(broker: Broker): Promise<string> {
  const name = `nvds_${broker}_proto`;
  const library = join(built.path, `lib${name}.so`);
  const sources = [...filesIn(join(adaptors, "common"), ".c"), ...filesIn(join(adaptors, broker), ".c")];
  const names = ["glib-2.0", ...packages[broker]];
  await run(
    [
      ...["gcc", "-std=gnu11", "-shared", "-fPIC", ...warnings, ...sanitizers, "-D_GNU_SOURCE"],
      `-DG_LOG_DOMAIN="${name}"`,
      ...[`-I${adaptors}`, `-I${join(root, "shim/standin/include")}`, ...sources, "-o", library],
      ...[`-Wl,--version-script=${join(adaptors, "exports.map")}`, "-Wl,--no-undefined", "-Wl,-z,nodelete"],
      ...(await pkgConfig("--cflags", ...names)),
      ...(await pkgConfig("--libs", ...names)),
    ],
    {},
    120,
  );
  return library;
}

async function compileProgram(
  source: string,
  names: readonly string[],
  flags: readonly string[],
): Promise<string> {
  const program = join(built.path, source.replace(".c", ""));
  await run(
    [
      ...["gcc", "-std=gnu11", ...warnings, ...flags, join(native, source), "-o", program],
      ...includes,
      ...(await pkgConfig("--cflags", ...names)),
      ...(await pkgConfig("--libs", ...names)),
    ],
    {},
    120,
  );
  return program;
}
