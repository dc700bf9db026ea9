#!/usr/bin/env bun
/** The command `deepscript`. */
import type { Command } from "@commander-js/extra-typings";
import { withoutPasswords } from "../gst/secrets.ts";
import { shownInProgram } from "../native/errors.ts";
import { CliError, exitCodes, reasonOf } from "./errors.ts";
import { packageFolder } from "./package_folder.ts";

// A reader that has seen enough (`| head`) is no error.
process.stdout.on("error", (error) => {
  if ("code" in error && error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await (await program()).parseAsync();
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

/** Loaded here: where the packages that it is made of are missing, that is told as what it is. */
async function program(): Promise<Command> {
  try {
    return (await import("./program.ts")).makeProgram();
  } catch (cause) {
    if (!(cause instanceof ResolveMessage)) throw cause;
    const what = `the package ${cause.specifier} is not installed. Run: npm run setup, in ${packageFolder}`;
    throw new CliError("notReady", what, { cause });
  }
}
