import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { Command } from "commander";
import { checkAgainstCompiler } from "./check.ts";
import { config } from "./config.ts";
import { BindgenError, render } from "./diagnostics.ts";
import { differences, refuseUnwritable, replaceFolder } from "./output.ts";
import { type Generated, generate } from "./pipeline.ts";
import { fullReport, summary } from "./report.ts";
import { isUsable } from "./toolchain.ts";

const repository = resolve(import.meta.dir, "..");
const committed = join(repository, "lib/generated");
const standin = join(repository, "shim/standin/include");
const crossCompiler = "aarch64-linux-gnu-gcc";
const crossPackages = "gcc-aarch64-linux-gnu libc6-dev-arm64-cross";

interface SdkOptions {
  readonly deepstream: string;
  readonly cc: string;
}

interface GenerateOptions extends SdkOptions {
  readonly out?: string;
  readonly report?: string;
  readonly quiet?: true;
}

const program = new Command("bindgen")
  .description("TypeScript bindings from the C headers of GStreamer and of a DeepStream SDK")
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

function withSdk(command: Command): Command {
  return command
    .option("--deepstream <path>", "root of a DeepStream SDK, or the folder of its headers", standin)
    .option(
      "--cc <compiler>",
      "C compiler; one for another machine generates for that machine",
      process.env["CC"] ?? "cc",
    );
}

withSdk(program.command("generate", { isDefault: true }))
  .description("write the bindings")
  .option("--out <folder>", "where they go; lib/generated for the stand-in's headers")
  .option("--report <file>", "also write, as JSON, everything that was not bound and why")
  .option("--quiet", "print errors only")
  .action(async (options: GenerateOptions) => {
    const out = outputFolder(options);
    refuseUnwritable(out);
    const started = performance.now();
    const generated = await generate(request(options, out));
    const { files, changed } = replaceFolder(out, generated.outputs);
    if (options.report !== undefined) writeReport(options.report, generated);
    if (options.quiet) return;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${summary(generated)}\n\n${described(generated)}`);
    console.log(`${files} modules in ${out}, ${changed} changed, ${seconds} s`);
  });

withSdk(program.command("check"))
  .description(
    "compare every layout, enumerator and constant with the compiler's, and lib/generated with the headers",
  )
  .action(async (options: SdkOptions) => {
    const compilers = [options.cc];
    if (options.cc === "cc" && process.arch !== "arm64") {
      if (await isUsable(crossCompiler)) compilers.push(crossCompiler);
      else console.log(`notice: linux-arm64 is not checked (apt install ${crossPackages})`);
    }
    for (const cc of compilers) await checkTarget({ ...options, cc });
  });

async function checkTarget(options: SdkOptions): Promise<void> {
  const generated = await generate(request(options, committed));
  const verdict = await checkAgainstCompiler(generated, config);
  const { structs, numbers, bitFields, lists, mismatches } = verdict;
  console.log(
    `${described(generated)}: ${structs} structs, ${numbers} sizes, offsets and values, ${bitFields} bit-fields, ` +
      `${lists} lists of fields: ${mismatches.length} mismatches`,
  );
  const [first] = mismatches;
  if (first !== undefined) {
    throw new BindgenError(
      "layoutMismatch",
      `bindgen and ${options.cc} disagree:\n  ${mismatches.slice(0, 50).join("\n  ")}`,
      "this is a fault of bindgen's: the passes to look at are layout.ts and constexpr.ts",
    );
  }
  const native = generated.toolchain.target.name === `linux-${process.arch}`;
  if (native && resolve(options.deepstream) === standin) compareWithCommitted(generated);
}

/** Other versions of the headers give other bindings, and rightly so. */
function compareWithCommitted(generated: Generated): void {
  const different = differences(committed, generated.outputs);
  if (different.includes("versions.ts")) {
    console.log(
      `notice: lib/generated was made from other versions than ${described(generated)}, so they are not compared`,
    );
    return;
  }
  if (different.length === 0) return;
  throw new BindgenError(
    "outOfDate",
    `lib/generated is not what the headers give: ${different.slice(0, 10).join(", ")}${different.length > 10 ? ", …" : ""}`,
    "bun run bindgen, and commit the result",
  );
}

function request({ deepstream, cc }: SdkOptions, out: string) {
  const native = join(repository, "lib/native");
  // Inside the repository by a relative path, so that the output does not depend on where that is.
  const inside = !relative(repository, out).startsWith("..");
  return { config, compiler: cc, deepstream, native: inside ? relative(out, native) : native };
}

function outputFolder({ deepstream, out }: GenerateOptions): string {
  if (out !== undefined) return resolve(out);
  if (resolve(deepstream) === standin) return committed;
  throw new BindgenError(
    "usage",
    "lib/generated holds the stand-in's bindings, so another SDK's need a folder of their own",
    "add --out FOLDER",
  );
}

function described({ toolchain, versions }: Generated): string {
  const sdk = versions["deepstream"] === undefined ? "" : `, DeepStream ${versions["deepstream"]}`;
  return `${toolchain.target.name}, GStreamer ${versions["gstreamer"]}${sdk}`;
}

function writeReport(file: string, generated: Generated): void {
  try {
    mkdirSync(dirname(resolve(file)), { recursive: true });
    writeFileSync(file, fullReport(generated, generated.sdkFolder ?? "/"));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new BindgenError(
      "unwritableOutput",
      `cannot write ${file}: ${message}`,
      "choose another file with --report",
    );
  }
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof BindgenError)) throw error;
  console.error(render(error));
  process.exitCode = error.exitCode;
}
