/**
 * Work done by deepscript beside the same work done by a peer, in one run on one machine:
 *   bun run bench [--quick] [--json]
 * A row's ratio is ours divided by theirs, the median of pairs measured one after the other.
 */
import { Command } from "@commander-js/extra-typings";
import { emptyProbe, emptyProbePaced } from "./bench/empty_probe.ts";
import { imageCopy } from "./bench/image_copy.ts";
import { linking } from "./bench/linking.ts";
import { records, recordsFps } from "./bench/records.ts";
import type { Measure, Row } from "./bench/row.ts";

const options = new Command("bench")
  .description("Measures deepscript against its peers, side by side.")
  .option("--quick", "fewer and shorter measurements: within 50 seconds")
  .option("--json", "the rows as one JSON object on the last line")
  .parse()
  .opts();

const measures: readonly Measure[] = [emptyProbe, emptyProbePaced, records, recordsFps, linking, imageCopy];

const rows: Row[] = [];
for (const measure of measures) {
  const row = await measure(options.quick === true);
  rows.push(row);
  console.error(
    `${row.work}: ${row.ours.toFixed(2)} ${row.unit}; ${row.peer}: ${row.theirs.toFixed(2)} ${row.unit}; ratio ${row.ratio.toFixed(3)}`,
  );
  if (row.note !== undefined) console.error(`  ${row.note}`);
}
if (options.json === true) console.log(JSON.stringify({ rows }));
