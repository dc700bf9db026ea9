import { resolve } from "node:path";
import type { Command } from "commander";
import { config } from "../config.ts";
import { generate } from "../pipeline.ts";
import { refuseUnwritable, replaceFolder } from "../system/output.ts";
import { nativeSources } from "../wrap/native.ts";
import { buildNative } from "../wrap/native-build.ts";
import { described, request, type SdkOptions, withSdk } from "./sdk.ts";

interface NativeOptions extends SdkOptions {
  readonly out: string;
  readonly library?: string;
  readonly quiet?: true;
}

/** `bindgen native`: writes the C and C++ sources of the SDK's native library. */
export function addNative(program: Command): void {
  withSdk(program.command("native"))
    .description("write the sources of the native library that the bindings of an SDK call")
    .requiredOption("--out <folder>", "where they go")
    .option("--library <file>", "also compile them, into this shared library")
    .option("--quiet", "print errors only")
    .action(async (options: NativeOptions) => {
      const out = resolve(options.out);
      refuseUnwritable(out);
      const generated = await generate(request(options, out));
      const { files, changed } = replaceFolder(out, nativeSources(generated, config));
      const omitted =
        options.library === undefined ? [] : await buildNative(generated, out, resolve(options.library));
      for (const what of omitted) console.log(`notice: left out of the library: ${what}`);
      if (!options.quiet)
        console.log(`${described(generated)}: ${files} sources in ${out}, ${changed} changed`);
    });
}
