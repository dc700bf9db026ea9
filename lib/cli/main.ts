#!/usr/bin/env bun
/** The command `deepscript`. */
import { withoutPasswords } from "../gst/secrets.ts";
import { shownInProgram } from "../native/errors.ts";
import { exitCodes, reasonOf } from "./errors.ts";
import { makeProgram } from "./program.ts";

// A reader that has seen enough (`| head`) is no error.
process.stdout.on("error", (error) => {
  if ("code" in error && error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await makeProgram().parseAsync();
} catch (error) {
  const reason = reasonOf(error);
  if (reason === undefined || !(error instanceof Error)) {
    shownInProgram(error);
    console.error(error);
    process.exit(exitCodes.failed);
  }
  console.error(`error: ${withoutPasswords(error.message)}`);
  process.exit(exitCodes[reason]);
}
