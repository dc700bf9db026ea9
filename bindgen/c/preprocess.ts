import { isAbsolute } from "node:path";
import { BindgenError } from "../diagnostics.ts";
import { run, type Toolchain } from "../system/toolchain.ts";
import { type CompilerError, compilerError } from "./compiler-errors.ts";
import { type Draft, splitByFile } from "./split-output.ts";

/** What one header contributes to a translation unit, macros expanded, linemarkers gone. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** The header's line number of each line of `text`. */
  readonly lines: readonly number[];
  readonly macros: readonly MacroDefinition[];
}

export interface MacroDefinition {
  readonly name: string;
  /** What stands behind the name; null where the macro takes parameters. */
  readonly body: string | null;
  /** The body with every macro in it expanded; the same as `body` where nothing needed expanding. */
  readonly expansion: string | null;
  readonly line: number;
}

export interface PreprocessRequest {
  /** Lines of C that include what is wanted. */
  readonly main: string;
  /** Every macro defined before `main` begins, as #define lines: spares re-reading known headers. */
  readonly macrosBefore: string | null;
  readonly extraFlags: readonly string[];
  /** Files whose macros are to be expanded. */
  readonly wanted: (path: string) => boolean;
}

/** The command line that every pass uses to speak to the compiler, so that all see the same C. */
export function compilerCommand(toolchain: Toolchain, extraFlags: readonly string[]): string[] {
  const language = toolchain.language === "c++" ? ["-std=gnu++17", "-x", "c++"] : ["-std=gnu11", "-x", "c"];
  return [toolchain.compiler, ...language, "-w", ...extraFlags, ...toolchain.flags];
}

/** `reads`: the files that the compiler opened, also where it failed in the middle. */
export type PreprocessResult = { readonly reads: readonly string[] } & (
  | { readonly ok: true; readonly files: readonly SourceFile[] }
  | ({ readonly ok: false } & CompilerError)
);

export type CompilerVerdict = { readonly ok: true } | ({ readonly ok: false } & CompilerError);

/** Runs `cc -E -dD` and sorts its output by header. A missing include is an answer, not an exception. */
export async function preprocess(
  toolchain: Toolchain,
  request: PreprocessRequest,
): Promise<PreprocessResult> {
  const before = request.macrosBefore === null ? [] : ["-imacros", request.macrosBefore];
  const command = compilerCommand(toolchain, [...request.extraFlags, ...before]);
  const output = await run([...command, "-E", "-dD", "-"], request.main);
  const drafts = splitByFile(behindMacros(output.stdout, request));
  const reads = drafts
    .map(({ path }) => path)
    .filter((path) => isAbsolute(path) && path !== request.macrosBefore);
  if (output.exitCode !== 0) return { ok: false, ...compilerError(output.stderr), reads };
  if (!output.stdout.includes(' "<stdin>"')) {
    throw new BindgenError(
      "compilerFailed",
      `${toolchain.compiler} -E prints no preprocessed C, but: ${output.stdout.trim().slice(0, 80) || "nothing"}`,
      "name a C compiler that works as gcc and clang do with --cc",
    );
  }
  const expansions = await expandMacros(command, request, drafts);
  return { ok: true, files: drafts.map((draft) => finish(draft, expansions)), reads };
}

/** Without the macros given, which `-dD` repeats: most of the text, and of no file that anybody asks for. */
function behindMacros(output: string, { macrosBefore }: PreprocessRequest): string {
  if (macrosBefore === null) return output;
  const main = /^# [01] "<stdin>"(?: 2)?$/gm;
  main.lastIndex = Math.max(0, output.indexOf(macrosBefore));
  return output.slice(main.exec(output)?.index ?? 0);
}

/** All macros in force after `main`, as a file for `macrosBefore`. */
export async function dumpMacros(toolchain: Toolchain, main: string): Promise<string> {
  const output = await run([...compilerCommand(toolchain, []), "-E", "-dM", "-"], main);
  if (output.exitCode !== 0) {
    const { message, position } = compilerError(output.stderr);
    throw new BindgenError("missingHeader", message, "install the package that has this header", position);
  }
  return output.stdout;
}

/** Does the compiler accept these lines of C? If not, its first error. */
export async function compiles(
  toolchain: Toolchain,
  main: string,
  extraFlags: readonly string[],
): Promise<CompilerVerdict> {
  const output = await run([...compilerCommand(toolchain, extraFlags), "-fsyntax-only", "-"], main);
  return output.exitCode === 0 ? { ok: true } : { ok: false, ...compilerError(output.stderr) };
}

export function firstError(stderr: string): string {
  return compilerError(stderr).message;
}

const marker = "__bindgen_expansion__";

/**
 * Has the compiler expand the object-like macros of the wanted headers: token pasting and macros with
 * parameters (GST_EVENT_MAKE_TYPE) are its business. Bodies without an identifier need no expanding.
 */
async function expandMacros(
  command: readonly string[],
  request: PreprocessRequest,
  drafts: readonly Draft[],
): Promise<Map<string, string>> {
  const names = new Set<string>();
  for (const draft of drafts) {
    if (!request.wanted(draft.path)) continue;
    for (const macro of draft.macros) {
      if (macro.body !== null && /(?<![\w.])[A-Za-z_]/.test(macro.body)) names.add(macro.name);
    }
  }
  const expansions = new Map<string, string>();
  if (names.size === 0) return expansions;
  const questions = [...names].map((name, index) => `${marker} ${index} ${name}\n`).join("");
  const output = await run([...command, "-E", "-P", "-"], `${request.main}\n${questions}`);
  const order = [...names];
  const from = output.stdout.indexOf(marker);
  // A macro that expands to half of something (`__has_attribute`) is an error to cpp, which answers the rest.
  if (from === -1) return expansions;
  for (const answer of output.stdout.slice(from).split(marker)) {
    const parts = /^\s*(\d+)\s+([\s\S]*)$/.exec(answer);
    const name = order[Number(parts?.[1])];
    if (parts !== null && name !== undefined) expansions.set(name, (parts[2] ?? "").trim());
  }
  return expansions;
}

function finish(draft: Draft, expansions: ReadonlyMap<string, string>): SourceFile {
  const macros = draft.macros.map((macro) => ({
    ...macro,
    expansion: macro.body === null ? null : (expansions.get(macro.name) ?? macro.body),
  }));
  return { path: draft.path, text: draft.text.join("\n"), lines: draft.lines, macros };
}
