/** Exits at the fifth buffer. */
import type { ProbeHandler } from "../../../../lib/native/probe.ts";

export default function make(): ProbeHandler {
  let count = 0;
  return () => (++count === 5 ? process.exit(3) : 1);
}
