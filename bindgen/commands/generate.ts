import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Command } from "commander";
import { BindgenError } from "../diagnostics.ts";
import { refuseUnwritable, replaceFolder } from "../output.ts";
import { type Generated, generate } from "../pipeline.ts";
import { fullReport, summary } from "../report.ts";
import { committed, described, request, type SdkOptions, standin, withSdk } from "./sdk.ts";

interface GenerateOptions extends SdkOptions {
  readonly out?: string;
  readonly report?: string;
  readonly quiet?: true;
}

/** `bindgen [generate]`: writes the bindings. */
export function addGenerate(program: Command): void {
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
