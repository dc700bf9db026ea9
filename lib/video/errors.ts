import { GstError } from "../gst/errors.ts";
import { withoutPasswords } from "../gst/secrets.ts";
import { DeepscriptError } from "../native/errors.ts";

/** Something given as a video that is none, or that cannot be read. `message` is meant for a person, and shows no password. */
export class InputError extends DeepscriptError {
  override readonly name = "InputError";

  constructor(message: string, options?: ErrorOptions) {
    super(withoutPasswords(message), options);
  }
}

/** A file that cannot be written as what it is called. `message` is meant for a person. */
export class OutputError extends GstError {
  override readonly name = "OutputError";
}
