import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Command } from "commander";
import { config } from "../config.ts";
import { BindgenError } from "../diagnostics.ts";
import { generate } from "../pipeline.ts";
import { refuseForeignFile, replaceFile } from "../system/output.ts";
import { packageWrappers } from "../wrap/sources.ts";
import { compilerOption, described, request } from "./sdk.ts";

interface WrappersOptions {
  readonly out: string;
  readonly cc: string;
  readonly depfile?: string;
  readonly quiet?: true;
}

/** `bindgen wrappers`: writes the C source of the library beside GLib's and GStreamer's. */
export function addWrappers(program: Command): void {
  compilerOption(program.command("wrappers"))
    .description("write the source of the library that makes usable what GStreamer's own do not export")
    .requiredOption("--out <file>", "where it goes")
    .option("--depfile <file>", "also write what it was made from, as make reads it")
    .option("--quiet", "print errors only")
    .action(async (options: WrappersOptions) => {
      const out = resolve(options.out);
      refuseForeignFile(out);
      const wanted = request({ ...options, deepstream: "" }, dirname(out));
      const generated = await generate({ ...wanted, deepstream: null });
      const changed = replaceFile(out, packageWrappers(generated, config));
      if (options.depfile !== undefined) {
        writeDependencies(resolve(options.depfile), dependencies(out, generated.reads));
      }
      if (!options.quiet) console.log(`${described(generated)}: ${out} is ${changed ? "new" : "as it was"}`);
    });
}

function writeDependencies(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new BindgenError(
      "unwritableOutput",
      `cannot write ${file}: ${message}`,
      "choose another file with --depfile",
    );
  }
}

function dependencies(target: string, reads: Iterable<string>): string {
  const escaped = [target, ...reads].map((file) => file.replaceAll("$", "$$$$").replace(/[\s#]/g, "\\$&"));
  return `${escaped[0]}: \\\n ${escaped.slice(1).join(" \\\n ")}\n`;
}
