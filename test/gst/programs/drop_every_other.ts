import type { ProbeResult } from "../../../lib/index.ts";

let count = 0;

export default function handler(): ProbeResult {
  return ++count % 2 === 0 ? "drop" : "ok";
}
