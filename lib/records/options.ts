import { type OptionNames, requireOptions } from "../gst/given.ts";
import { didYouMean } from "../gst/nearest.ts";
import { came } from "../native/errors.ts";
import type { RecordRing } from "../native/records.ts";
import { RecordError } from "./errors.ts";
import type { StreamOptions, WhenFull } from "./stream.ts";

export interface RecordOptions extends StreamOptions {
  /** Bytes that batches in the ring may take together. A batch that alone takes more is dropped. Default: 64 MiB. */
  readonly maxBytes?: number;
}

const policies: readonly WhenFull[] = ["drop-oldest", "drop-newest", "block"];
const defaultBytes = 64 * 2 ** 20;
/** Places within a batch are 32-bit numbers on the way to JavaScript. */
const mostBytes = 2 ** 30;

const names: OptionNames<RecordOptions> = { capacity: true, onFull: true, timeout: true, maxBytes: true };

/** The options of `call` with their defaults; throws RecordError where they make no ring, ValueError where one is none. */
export function checkedRing(call: string, options: RecordOptions): RecordRing {
  requireOptions(call, options, names);
  const { capacity = 256, maxBytes = defaultBytes, onFull = "drop-oldest", timeout = 10_000 } = options;
  if (!policies.includes(onFull)) {
    const names = policies.map((policy) => `"${policy}"`).join(", ");
    const near = typeof onFull === "string" ? didYouMean(onFull, policies) : "";
    throw new RecordError(`onFull: ${came(onFull)} is none of ${names}. ${near}`.trim());
  }
  return {
    capacity: whole("capacity", capacity, 1, 2 ** 24),
    bytes: whole("maxBytes", maxBytes, 1, mostBytes),
    whenFull: onFull,
    timeout: whole("timeout", timeout, 0, 2 ** 31),
  };
}

function whole(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new RecordError(`${name}: ${came(value)} is no whole number from ${least} to ${most}`);
}
