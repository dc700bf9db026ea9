import type { ProbeInfo } from "../../../lib/index.ts";
import { took } from "./copies.ts";

/** A handler that copies a plain buffer's bytes. */
export default function bytes({ buffer }: ProbeInfo): void {
  const begin = Bun.nanoseconds();
  buffer?.bytes();
  took(Bun.nanoseconds() - begin);
}
