/** At the fifth buffer a timer of the module is set, which throws. */
import type { ProbeHandler } from "../../../../lib/native/probe.ts";

export default function make(): ProbeHandler {
  let count = 0;
  return () => {
    if (++count === 5)
      setTimeout(() => {
        throw new Error("thrown in a timer");
      });
    return 1;
  };
}
