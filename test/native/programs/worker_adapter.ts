import type { ProbeHandler } from "../../../lib/native/probe.ts";

export function adapt(handler: (data: unknown) => number, data: unknown): ProbeHandler {
  return () => handler(data);
}
