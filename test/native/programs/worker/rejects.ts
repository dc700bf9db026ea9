/** At the fifth buffer a promise of the module is rejected, for nobody to catch. */
import type { ProbeHandler } from "../../../../lib/native/probe.ts";

export default function make(): ProbeHandler {
  let count = 0;
  return () => {
    if (++count === 5) void Promise.reject(new Error("a promise that nobody caught"));
    return 1;
  };
}
