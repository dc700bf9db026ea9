import { GstError } from "../gst/errors.ts";

/** A record stream that cannot be: a field that the struct does not have, a ring of no size. */
export class RecordError extends GstError {
  override readonly name = "RecordError";
}
