import { join } from "node:path";
import { type Measure, output } from "./row.ts";

const program = join(import.meta.dir, "records_ours.ts");

/**
 * Eight fields of 100 objects for each buffer of a saturated stream, against C that copies the same into an array:
 * nanoseconds that the streaming thread spends on a buffer.
 */
export const records: Measure = async (quick) => {
  const [pushes, rounds] = quick ? ["5000", "5"] : ["20000", "15"];
  const { stdout } = await output(["bun", program, "100", pushes, rounds]);
  const measured: Record<string, number> = JSON.parse(stdout);
  const { ours = 0, theirs = 0, ratio = 0, read = 0, readRatio = 0, columns = 0, rows = 0 } = measured;
  return {
    work: "records of 8 fields of 100 objects",
    peer: "C",
    unit: "ns per buffer",
    ours,
    theirs,
    ratio,
    note:
      `while a loop reads them: ${read.toFixed(0)} ns, ratio ${readRatio.toFixed(2)}; ` +
      `reading costs ${columns.toFixed(0)} ns per object by columns, ${rows.toFixed(0)} by rows`,
  };
};

/** The same records in a pipeline, against the pipeline without them: milliseconds per frame. */
export const recordsFps: Measure = async (quick) => {
  const { stdout } = await output([
    "bun",
    join(import.meta.dir, "records_fps.ts"),
    quick ? "100" : "300",
    quick ? "3" : "9",
  ]);
  const measured: Record<string, number> = JSON.parse(stdout);
  const { ours = 0, theirs = 0, ratio = 0 } = measured;
  return { work: "a pipeline with records", peer: "without", unit: "ms per frame", ours, theirs, ratio };
};
