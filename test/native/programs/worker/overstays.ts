/** Stays with the fifth buffer until the stream has ended without it. */
import type { ProbeHandler } from "../../../../lib/native/probe.ts";
import { spinUntilEnded } from "../ended.ts";

export default function make(): ProbeHandler {
  let count = 0;
  return ({ pad }) => {
    if (++count === 5) spinUntilEnded(pad);
    return 1;
  };
}
