/**
 * Work done by deepscript beside the same work done by its peers, in one run on one machine: `bun run bench --help`.
 * Each contestant is a program of its own; they run in turn, several times, and are compared round by round.
 */

import { existsSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { Command, InvalidArgumentError } from "@commander-js/extra-typings";
import type { Case } from "./bench/case.ts";
import { draw } from "./bench/cases/draw.ts";
import { emptyProbe } from "./bench/cases/empty_probe.ts";
import { fps } from "./bench/cases/fps.ts";
import { imageCopy } from "./bench/cases/image_copy.ts";
import { memory } from "./bench/cases/memory.ts";
import { startUp } from "./bench/cases/start_up.ts";
import { walk } from "./bench/cases/walk.ts";
import { measure, type Row } from "./bench/measure.ts";
import { findPeers } from "./bench/peers.ts";
import { plotOf } from "./bench/plot.ts";
import { markdownOf, tableOf } from "./bench/table.ts";

const cases: readonly Case[] = [emptyProbe, walk, draw, imageCopy, startUp, memory, fps];

const options = new Command("bench")
  .description("Measures deepscript beside C and gst-python, and says which budgets are met.")
  .option(
    "--only <names>",
    `some cases, with commas between: ${cases.map(({ name }) => name).join(", ")}`,
    named,
  )
  .option("--quick", "fewer and shorter measurements: within a minute or two")
  .option("--markdown", "print the table as Markdown, as the README has it")
  .option("--json <path>", "write the figures here; - is standard output")
  .option("--plot <path>", "draw them here, as SVG")
  .parse()
  .opts();

const effort = options.quick === true ? { rounds: 2, part: 0.2 } : { rounds: 7, part: 1 };
const peers = await findPeers();
const rows: Row[] = [];
for (const { name, bouts } of options.only ?? cases) {
  console.error(`${name} ...`);
  for (const bout of bouts(peers, effort)) rows.push(await measure(bout, effort.rounds * (bout.rounds ?? 1)));
}

const machine = describeMachine();
console[options.json === "-" ? "error" : "log"](options.markdown === true ? markdownOf(rows) : tableOf(rows));
const json = `${JSON.stringify({ machine, ...effort, rows }, undefined, 2)}\n`;
if (options.json === "-") process.stdout.write(json);
else if (options.json !== undefined) await Bun.write(options.json, json);
if (options.plot !== undefined) await Bun.write(options.plot, plotOf(rows, machine));

function named(text: string): Case[] {
  return text.split(",").map((name) => {
    const found = cases.find((each) => each.name === name.trim());
    if (found !== undefined) return found;
    throw new InvalidArgumentError(`there are: ${cases.map((each) => each.name).join(", ")}`);
  });
}

/** In general terms: figures are compared on one machine only. */
function describeMachine(): string {
  const architecture = { x64: "x86-64", arm64: "arm64" }[process.arch as string] ?? process.arch;
  const info = "/proc/cpuinfo";
  const virtual = existsSync(info) && /^flags.*\bhypervisor\b/m.test(readFileSync(info, "utf8"));
  return `${cpus().length}-core ${architecture} ${virtual ? "VM" : "machine"}`;
}
