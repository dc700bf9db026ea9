import { join } from "node:path";
import { type Measure, output, pairs } from "./row.ts";

const program = ["bun", join(import.meta.dir, "linking_ours.ts")];

/** A thousand of GStreamer's functions made callable, of which a program calls ten: milliseconds of its start. */
export const linking: Measure = async (quick) => {
  const measured = await pairs(
    quick ? 5 : 15,
    async () => Number((await output([...program, "when-touched"])).stdout),
    async () => Number((await output([...program, "at-once"])).stdout),
  );
  return { work: "linking 1000 functions, calling 10", peer: "all linked at once", unit: "ms", ...measured };
};
