/** How the command line ends, and with which code. */
import {
  ElementError,
  GstError,
  LaunchError,
  LinkError,
  PipelineError,
  PropertyError,
  ValueError,
} from "../gst/errors.ts";
import { LibraryError } from "../native/library.ts";
import { RecordError } from "../records/errors.ts";
import { SdkError } from "../sdk/select.ts";
import { InputError } from "../video/input.ts";

/** Exit codes, by reason. After Ctrl-C it is 130, after SIGTERM 143. */
export const exitCodes = {
  failed: 1,
  usage: 2,
  unbuildable: 3,
  noInput: 4,
  notReady: 5,
} as const;

export type Reason = keyof typeof exitCodes;

const meanings: { readonly [Name in Reason]: string } = {
  failed: "the pipeline or a function of yours failed while it ran",
  usage: "the command line, or a template's parameters, are wrong",
  unbuildable: "the pipeline cannot be built: its text, an element, a property, a link",
  noInput: "a file, or a function in it, is not there",
  notReady: "DeepStream, GStreamer or deepscript's own build is not ready: see deepscript doctor",
};

/** The exit codes, for `--help`. */
export function exitHelp(): string {
  const lines = Object.entries(meanings).map(([name, meaning]) => {
    const [, code] = Object.entries(exitCodes).find(([known]) => known === name) ?? [];
    return `  ${String(code).padStart(3)}  ${meaning}`;
  });
  return ["", "Exit codes:", "    0  all is well", ...lines, "  130  ended by Ctrl-C (143: by SIGTERM)"].join(
    "\n",
  );
}

/** What a user can mend; `message` says how. */
export class CliError extends Error {
  override readonly name = "CliError";
  readonly reason: Reason;
  constructor(reason: Reason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** Why an error ended a command; undefined for what is a mistake in a program and keeps its stack. */
export function reasonOf(error: unknown): Reason | undefined {
  if (error instanceof CliError) return error.reason;
  if (error instanceof SdkError || error instanceof LibraryError) return "notReady";
  if (error instanceof InputError) return "noInput";
  if (error instanceof RecordError) return "usage";
  if (error instanceof PipelineError) return "failed";
  const building = [LaunchError, ElementError, PropertyError, LinkError, ValueError];
  if (building.some((kind) => error instanceof kind)) return "unbuildable";
  return error instanceof GstError ? "failed" : undefined;
}
