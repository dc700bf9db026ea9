/** Never comes back from the fifth buffer. */
import type { ProbeHandler } from "../../../../lib/native/probe.ts";

export default function make(): ProbeHandler {
  let count = 0;
  return () => {
    if (++count === 5) for (;;) {}
    return 1;
  };
}
