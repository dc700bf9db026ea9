/**
 * Comes back from its first buffer only when MEETING_OF handlers are in theirs at the same moment: each adds a byte to
 * the file MEETING, which all of them look at. Posts how many buffers it has seen.
 */
import { appendFileSync, statSync } from "node:fs";
import type { ProbeInfo, ToMain } from "../../../../lib/index.ts";

const path = process.env["MEETING"] ?? "";
const all = Number(process.env["MEETING_OF"]);
let buffers = 0;

export default function meet(_info: ProbeInfo, main: ToMain<{ readonly buffers: number }>): void {
  if (++buffers === 1) {
    appendFileSync(path, "x");
    while (statSync(path).size < all);
  }
  main.post({ buffers });
}
