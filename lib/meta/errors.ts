import { DeepscriptError } from "../native/errors.ts";

/** Thrown where DeepStream has no more metadata of a kind to give out, or no memory for it. */
export class MetaPoolError extends DeepscriptError {
  override readonly name = "MetaPoolError";
}

/** What a function that acquires from a pool returned, unless that is NULL. */
export function acquired(address: number, what: string): number {
  if (address !== 0) return address;
  throw new MetaPoolError(
    `the batch has no more ${what} metadata to give out. Remove what is not needed, or attach less to each batch`,
  );
}
