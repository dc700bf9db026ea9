import { type Cause, exitCodes } from "../diagnostics.ts";

const meanings: { readonly [Name in Cause]: string } = {
  usage: "the command line is wrong",
  compilerFailed: "the compiler or pkg-config crashed, hung, or printed what no compiler prints",
  noCompiler: "there is no such C compiler, or it compiles for an unknown machine",
  noPkgConfig: "there is no pkg-config, or it fails",
  missingHeader: "a package or one of its headers is not installed, or does not compile",
  notAnSdk: "the path given with --deepstream is no DeepStream SDK, or one without headers",
  unwritableOutput: "the output cannot be written, or would replace somebody's own files",
  unreadableHeader: "the folder of the SDK's headers cannot be read",
  badHeader: "a header that is good C cannot be read by bindgen; the others are written",
  layoutMismatch: "check: bindgen and the compiler disagree",
  badConfiguration: "bindgen/config.ts contradicts itself or the headers",
  outOfDate: "check: lib/generated is not what the headers give",
  noRegistry: "elements: GStreamer's registry cannot be read",
  badFacts: "diff: what is to be compared cannot be read",
  changed: "diff: something has changed",
  changedUnderCode: "diff: something has changed that code here uses",
};

/** The exit codes, for `--help`. */
export function exitHelp(): string {
  const lines = Object.entries(exitCodes).map(([name, code]) => {
    const [, meaning = ""] = Object.entries(meanings).find(([known]) => known === name) ?? [];
    return `  ${String(code).padStart(3)}  ${meaning}`;
  });
  const signals = "  130  interrupted with Ctrl-C (143: by SIGTERM); the old output is as it was";
  return ["", "Exit codes:", "    0  all is well", ...lines, signals].join("\n");
}

export const headersHelp: string = `
Headers:
  A header of the SDK that is no C (C++, a third party's include that is not installed, an error in it) is left
  out, and the report says why. One that the compiler takes and bindgen does not is an error with its place: it
  is left out too, all others are written, and the exit code is ${exitCodes.badHeader}. A header of GLib or GStreamer in that
  state ends the run, since everything stands on them.

Runs:
  A run reads again only what has changed since the last one with the same compiler, flags and configuration,
  and remembers it in $XDG_CACHE_HOME/deepscript. BINDGEN_TIMEOUT: seconds after which a compiler that does not
  end is an error (180).`;
