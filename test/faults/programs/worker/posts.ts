/** Posts at each buffer; what it posts, and how, is what its environment says. */
import type { ProbeInfo, ToMain } from "../../../../lib/index.ts";

export interface Posted {
  readonly buffer: number;
  readonly size: number;
}

let buffers = 0;

export default function post(info: ProbeInfo, main: ToMain<Posted>): void {
  main.post({ buffer: ++buffers, size: info.buffer?.size ?? -1 });
  if (buffers === 5 && process.env["POST"] === "a function") main.post((() => {}) as never);
  if (buffers === 5 && process.env["POST"] === "its info") main.post(info as never);
  if (buffers === 5 && process.env["POST"] === "its buffer") main.post({ buffer: info.buffer } as never);
  if (buffers === 5 && process.env["POST"] === "by itself") postMessage("by itself");
}
