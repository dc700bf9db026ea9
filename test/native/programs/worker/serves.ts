/** Counts buffers, and posts how many there were up to each thousandth. */
import type { ProbeHandler } from "../../../../lib/native/probe.ts";

export default function make(post: (count: number) => void): ProbeHandler {
  let count = 0;
  return () => {
    if (++count % 1000 === 0) post(count);
    return 1;
  };
}
