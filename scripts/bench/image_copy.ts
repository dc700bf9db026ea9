import { join } from "node:path";
import { type Measure, median, output } from "./row.ts";

/** Copying a frame of 1280x720 RGBA out of its surface, beside memcpy of one like it: microseconds a frame. */
export const imageCopy: Measure = async (quick) => {
  const argv = ["bun", join(import.meta.dir, "image_copy_ours.ts"), quick ? "200" : "600"];
  const measured: { ours: number; theirs: number }[] = [];
  for (let run = 0; run < (quick ? 1 : 3); run++) {
    const { stdout } = await output(argv);
    const [ours = Number.NaN, theirs = Number.NaN] = stdout.trim().split(" ").map(Number);
    measured.push({ ours, theirs });
  }
  return {
    work: "copying a 1280x720 RGBA frame out",
    peer: "memcpy",
    unit: "µs per frame",
    ours: median(measured.map(({ ours }) => ours)),
    theirs: median(measured.map(({ theirs }) => theirs)),
    ratio: median(measured.map(({ ours, theirs }) => ours / theirs)),
  };
};
