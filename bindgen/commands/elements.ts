import { resolve } from "node:path";
import type { Command } from "commander";
import { BindgenError } from "../diagnostics.ts";
import { type Collected, collectElements } from "../elements/collect.ts";
import {
  asCommitted,
  committedFolder,
  committedModules,
  compareCommitted,
  platform,
} from "../elements/committed.ts";
import { emitAugmentation, emitPlugins, mapModule } from "../elements/modules.ts";
import type { Output } from "../emit.ts";
import { refuseUnwritable, replaceFolder } from "../system/output.ts";

/** Git-ignored, and part of this repository's TypeScript project. */
const ownFolder = resolve(import.meta.dir, "../../lib/elements-local");

interface ElementsOptions {
  readonly out?: string;
  readonly docs?: true;
  readonly committed?: true;
  readonly check?: true;
}

/** `bindgen elements`: the types of the elements in this machine's registry. */
export function addElements(program: Command): void {
  program
    .command("elements")
    .description("write the types of the installed plugins' elements, as far as lib/elements lacks them")
    .option("--out <folder>", "where they go, inside your TypeScript project; lib/elements-local by default")
    .option("--docs", "with the plugins' own descriptions of their properties; writes known elements again")
    .option("--committed", "write lib/elements itself, from this machine's plugins")
    .option("--check", "compare lib/elements with this machine's plugins instead of writing")
    .action(async (options: ElementsOptions) => {
      const started = performance.now();
      const out = resolve(options.committed ? committedFolder : (options.out ?? ownFolder));
      const ours = options.committed === true || options.check === true;
      if (!options.check) refuseUnwritable(out);
      const collected = await collectElements(ours ? { DEEPSCRIPT_SDK: "standin" } : {});
      for (const { plugin, reason } of collected.refusals)
        console.error(`left out: the elements of ${plugin}: ${reason}`);
      if (options.check) return check(collected);
      const outputs = options.committed
        ? committedModules(collected)
        : ownModules(collected, options.docs ?? false);
      const { files, changed } = replaceFolder(out, outputs);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      if (files === 1 && !options.committed) {
        const all = collected.refusals.length === 0 ? "all" : "all others";
        return console.log(`lib/elements has ${all} of this machine's elements already, ${seconds} s`);
      }
      console.log(`${files} modules in ${out}, ${changed} changed, ${seconds} s`);
    });
}

/** What lib/elements does not have, or has otherwise. */
function ownModules(collected: Collected, docs: boolean): Output[] {
  const known = docs ? new Set() : asCommitted(collected);
  const plugins = collected.plugins.filter(({ facts }) => !known.has(facts.plugin));
  const names = plugins.map(({ facts }) => facts.plugin);
  const index = { path: mapModule, text: emitAugmentation(names, platform()) };
  if (plugins.length === 0) return [index];
  return [...emitPlugins(plugins, collected.isShared, { kinds: "deepscript", docs }), index];
}

function check(collected: Collected): void {
  const { same, different, other, absent } = compareCommitted(collected);
  console.log(
    `elements: ${same.length} plugins as lib/elements has them, ${other.length} in another version, ${absent.length} not installed`,
  );
  if (different.length === 0) return;
  throw new BindgenError(
    "outOfDate",
    `lib/elements is not what the plugins say: ${different.join(", ")}`,
    "run: bun run bindgen elements --committed, where all of GStreamer's packages are installed",
  );
}
