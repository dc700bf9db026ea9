import { resolve } from "node:path";
import { Command } from "commander";
import { config } from "./config.ts";
import { BindgenError, render } from "./diagnostics.ts";
import { replaceFolder } from "./output.ts";
import { generate } from "./pipeline.ts";

const repository = resolve(import.meta.dir, "..");

const program = new Command("bindgen");
program
  .option("--deepstream <path>", "root of a DeepStream SDK")
  .option("--out <dir>", "where the modules go", resolve(repository, "lib/generated"))
  .option("--cc <compiler>", "C compiler", process.env["CC"] ?? "cc")
  .action(async (options: { deepstream?: string; out: string; cc: string }) => {
    const started = performance.now();
    const generated = await generate({
      config,
      compiler: options.cc,
      deepstream: options.deepstream ?? null,
      native: "../native",
    });
    console.log("generated", performance.now() - started);
    const summary = replaceFolder(options.out, generated.outputs);
    console.log(summary, performance.now() - started);
    const c: Record<string, number> = {};
    for (const m of generated.modules) {
      c["functions"] = (c["functions"] ?? 0) + m.functions.length;
      c["records"] = (c["records"] ?? 0) + m.records.length;
      c["enums"] = (c["enums"] ?? 0) + m.enums.length;
      c["constants"] = (c["constants"] ?? 0) + m.constants.length;
      for (const r of m.refusals) c[`${r.what}: ${r.reason}`] = (c[`${r.what}: ${r.reason}`] ?? 0) + 1;
    }
    console.log(
      c,
      generated.skipped.map((s) => [s.name, s.reason]),
    );
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof BindgenError)) throw error;
  console.error(render(error));
  process.exitCode = error.exitCode;
}
