import { join } from "node:path";
import { type Measure, output } from "./row.ts";

const program = join(import.meta.dir, "records_ours.ts");

/**
 * Eight fields of 100 objects for each buffer of a saturated stream, read by a loop in JavaScript, against C that
 * copies the same into an array: nanoseconds that the streaming thread spends on a buffer.
 */
export const records: Measure = async (quick) => {
  const [pushes, rounds] = quick ? ["5000", "5"] : ["20000", "15"];
  const { stdout } = await output(["bun", program, "100", pushes, rounds]);
  const { ours, theirs, ratio, columns, rows } = JSON.parse(stdout) as Record<string, number>;
  return {
    work: "records of 8 fields of 100 objects",
    peer: "C",
    unit: "ns per buffer",
    ours: Number(ours),
    theirs: Number(theirs),
    ratio: Number(ratio),
    note: `reading them costs ${Number(columns).toFixed(0)} ns per object by columns, ${Number(rows).toFixed(0)} by rows`,
  };
};
