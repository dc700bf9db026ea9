/** `deepscript doctor` on machines that are well, and on such that are not. */
import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shimBuild } from "../../lib/sdk/select.ts";
import { deepscript } from "./command.ts";

setDefaultTimeout(30_000);

const folder = mkdtempSync(join(tmpdir(), "deepscript-doctor-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The build by another name: whether it is as new as its sources is not asked, which someone may be editing. */
const build = join(folder, "build");
symlinkSync(shimBuild(), build);

interface Finding {
  readonly subject: string;
  readonly state: "good" | "bad" | "skipped";
  readonly text: string;
  readonly fix?: string;
}

/** What it finds bad. */
async function bad(
  env: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<{ readonly subjects: string[]; readonly findings: Finding[] }> {
  const ended = await deepscript(["doctor", "--json", ...args], {
    env: { DEEPSCRIPT_SHIM: build, ...env },
  });
  const all: Finding[] = JSON.parse(ended.output);
  const findings = all.filter(({ state }) => state === "bad");
  expect(ended.code).toBe(findings.length > 0 ? 5 : 0);
  return { subjects: findings.map(({ subject }) => subject), findings };
}

/** A port on which nothing listens, and one on which something does. */
function ports(): Disposable & { readonly free: string; readonly taken: string } {
  const socket = { data: () => {} };
  const open = Bun.listen({ hostname: "127.0.0.1", port: 0, socket });
  const closed = Bun.listen({ hostname: "127.0.0.1", port: 0, socket });
  closed.stop(true);
  return { free: String(closed.port), taken: String(open.port), [Symbol.dispose]: () => open.stop(true) };
}

test("a machine that is well: every line good, the versions told", async () => {
  using port = ports();
  const ended = await deepscript(["doctor", "--port", port.free], { env: { DEEPSCRIPT_SHIM: build } });
  expect(ended.output).not.toMatch(/^(bad|skipped)/m);
  expect(ended.output).toContain(`good     Bun: ${Bun.version}`);
  expect(ended.output).toMatch(/^good {5}DeepStream: the CPU stand-in of \d+\.\d+, /m);
  expect(ended.output).toMatch(/^good {5}GStreamer: 1\.2\d\.\d+$/m);
  expect(ended.code).toBe(0);
});

test("a port that is taken, with how to mend it", async () => {
  using port = ports();
  const { findings } = await bad({}, "--port", port.taken);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    subject: `Port ${port.taken}`,
    fix: "give the program another --port",
  });
});

test("where nothing is built it still runs, and says what to run", async () => {
  using port = ports();
  const { subjects, findings } = await bad({ DEEPSCRIPT_SHIM: join(folder, "empty") }, "--port", port.free);
  expect(subjects).toContain("deepscript's build");
  expect(findings.find(({ subject }) => subject === "deepscript's build")?.fix).toContain("npm run setup");
  // The stand-in is of the same build: no other SDK is to be chosen for it.
  expect(findings.find(({ subject }) => subject === "DeepStream")?.fix).toContain("npm run setup");
});

test("before its packages are installed it says what to run", async () => {
  const copy = join(folder, "copy");
  // Where there is such a folder Bun fetches nothing by itself.
  mkdirSync(join(copy, "node_modules"), { recursive: true });
  const repository = new URL("../../", import.meta.url).pathname;
  for (const part of ["lib", "package.json"])
    cpSync(join(repository, part), join(copy, part), { recursive: true });
  const { exitCode, stderr } = Bun.spawnSync([process.execPath, join(copy, "lib/cli/main.ts"), "doctor"]);
  expect(stderr.toString()).toMatch(/^error: the package \S+ is not installed. Run: npm run setup, in .*\n$/);
  expect(exitCode).toBe(5);
});

test("an SDK without bindings, and a folder that is none", async () => {
  using port = ports();
  const sdk = join(folder, "sdk");
  mkdirSync(sdk, { recursive: true });
  const none = await bad({ DEEPSCRIPT_SDK: sdk }, "--port", port.free);
  const deepstream = none.findings.find(({ subject }) => subject === "DeepStream");
  expect(deepstream?.text).toContain("is no DeepStream SDK");
  // The set-up makes no SDK out of it.
  expect(deepstream?.fix).toBe("DEEPSCRIPT_SDK=standin runs without it");
  // What hangs on it is neither good nor bad.
  expect(none.subjects).toEqual(["DeepStream"]);
  const { output } = await deepscript(["doctor", "--port", port.free], {
    env: { DEEPSCRIPT_SHIM: build, DEEPSCRIPT_SDK: join(folder, "nope") },
  });
  for (const subject of ["Bindings", "GStreamer", "Cache folder"])
    expect(output).toMatch(new RegExp(`^skipped {2}${subject}: `, "m"));
  expect(output).not.toContain("stand-in needs none");
  // Of the stand-in's kind, so that no GPU is asked for.
  writeFileSync(join(sdk, "version"), "Version: 5.7\nStand-in: CPU\n");
  const old = await bad({ DEEPSCRIPT_SDK: sdk, XDG_CACHE_HOME: join(folder, "cache") }, "--port", port.free);
  expect(old.findings.find(({ subject }) => subject === "Bindings")?.text).toContain("DeepStream 5.7");
});

test("plugins that are missing are told with their packages", async () => {
  using port = ports();
  // A registry of its own, of a system without plugins.
  const env = {
    GST_PLUGIN_SYSTEM_PATH_1_0: join(folder, "empty"),
    GST_REGISTRY_1_0: join(folder, "registry.bin"),
  };
  const { findings } = await bad(env, "--port", port.free);
  const plugins = findings.find(({ subject }) => subject === "Plugins");
  expect(plugins?.text).toContain("qtdemux");
  expect(plugins?.text).not.toContain("nvinfer");
  expect(plugins?.fix).toContain("gstreamer1.0-plugins-good");
});
