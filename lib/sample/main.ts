import { GstError } from "../gst/errors.ts";
import { LibraryError } from "../native/library.ts";
import { endOnInterrupt } from "../native/runtime.ts";
import { SdkError } from "../sdk/select.ts";
import { InputError } from "../video/input.ts";

/**
 * Runs a sample. What goes wrong for a reason that the user can mend is told in a line, with exit code 1, and below it
 * what `hint` makes of it, as the options to look at; a mistake in the script itself keeps its stack trace. Ctrl-C is how
 * people end it: the exit code is 0, before its pipeline runs too.
 */
export async function sampleMain(
  body: () => Promise<void>,
  hint: (error: Error) => string | undefined = () => undefined,
): Promise<void> {
  try {
    endOnInterrupt(0);
    await body();
  } catch (error) {
    if (!isForPeople(error)) throw error;
    const more = hint(error);
    console.error(`error: ${error.message}${more === undefined ? "" : `\n  ${more}`}`);
    process.exit(1);
  }
}

export function isForPeople(error: unknown): error is Error {
  return [GstError, InputError, SdkError, LibraryError].some((kind) => error instanceof kind);
}
