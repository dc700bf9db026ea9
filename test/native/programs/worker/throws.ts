/** Throws at the fifth buffer. */
import type { ProbeHandler } from "../../../../lib/native/probe.ts";

class OwnError extends Error {
  override readonly name = "OwnError";
}

export default function make(): ProbeHandler {
  let count = 0;
  return () => {
    if (++count === 5) throw new OwnError("the Worker's own words", { cause: new TypeError("its reason") });
    return 1;
  };
}
