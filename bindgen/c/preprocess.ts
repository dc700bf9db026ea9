import { isAbsolute } from "node:path";
import { BindgenError } from "../diagnostics.ts";
import { run, type Toolchain } from "../system/toolchain.ts";
import { type CompilerError, compilerError } from "./compiler-errors.ts";
import { beforeAnswers, ExpansionQuestions, likelyMacros, macrosToExpand } from "./expansions.ts";
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
  /** Headers that are nowhere, each of which is an empty file in a folder. */
  readonly absent?: { readonly folder: string; readonly names: readonly string[] };
  /** Files whose macros are to be expanded. */
  readonly wanted: (path: string) => boolean;
  /** The file, if it is one and known: to ask about its macros is then no work of its own. */
  readonly only?: string;
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
  const { macrosBefore, absent } = request;
  const instead = absent === undefined ? [] : ["-idirafter", absent.folder];
  const before = macrosBefore === null ? [] : ["-imacros", macrosBefore];
  const command = compilerCommand(toolchain, [...request.extraFlags, ...instead, ...before]);
  const likely = new ExpansionQuestions(request.only === undefined ? [] : likelyMacros(request.only));
  let output = await run([...command, "-E", "-dD", "-"], request.main + likely.text);
  // A macro that expands to half of something (`__has_attribute`) is an error, and not one of the header's.
  const asked = output.exitCode === 0 || !/^<stdin>:/m.test(output.stderr);
  if (!asked) output = await run([...command, "-E", "-dD", "-"], request.main);
  const drafts = splitByFile(behindMacros(beforeAnswers(output.stdout), request));
  const ours = (path: string) => path === macrosBefore || path.startsWith(`${absent?.folder}/`);
  const reads = drafts.map(({ path }) => path).filter((path) => isAbsolute(path) && !ours(path));
  if (output.exitCode !== 0) return { ok: false, ...compilerError(output.stderr), reads };
  if (!output.stdout.includes(' "<stdin>"')) {
    throw new BindgenError(
      "compilerFailed",
      `${toolchain.compiler} -E prints no preprocessed C, but: ${output.stdout.trim().slice(0, 80) || "nothing"}`,
      "name a C compiler that works as gcc and clang do with --cc",
    );
  }
  const names = macrosToExpand(drafts.filter(({ path }) => request.wanted(path)));
  const expansions =
    asked && likely.covers(names)
      ? likely.answers(output.stdout)
      : await expandMacros(command, request.main, names);
  return { ok: true, files: drafts.map((draft) => finish(draft, names, expansions)), reads };
}

/** Without the macros given, which `-dD` repeats: most of the text, and of no file that anybody asks for. */
function behindMacros(output: string, { macrosBefore }: PreprocessRequest): string {
  if (macrosBefore === null) return output;
  const main = /^# [01] "<stdin>"(?: 2)?$/gm;
  main.lastIndex = Math.max(0, output.indexOf(macrosBefore));
  return output.slice(main.exec(output)?.index ?? 0);
}

/** All macros in force after `main`, as a text for `macrosBefore`, and the files that the compiler opened for it. */
export async function dumpMacros(
  toolchain: Toolchain,
  main: string,
): Promise<{ readonly value: string; readonly reads: readonly string[] }> {
  const output = await run([...compilerCommand(toolchain, []), "-E", "-dM", "-H", "-"], main);
  if (output.exitCode !== 0) {
    const { message, position } = compilerError(output.stderr);
    throw new BindgenError("missingHeader", message, "install the package that has this header", position);
  }
  return { value: output.stdout, reads: opened(output.stderr) };
}

/** The files that a compiler opened, as `-H` has it say. */
export function opened(stderr: string): string[] {
  return [...stderr.matchAll(/^\.+ (\/.*)$/gm)].map((found) => found[1] ?? "");
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

/** Has the compiler expand macros that are in force after `main`; it answers what it can. */
async function expandMacros(
  command: readonly string[],
  main: string,
  names: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const questions = new ExpansionQuestions(names);
  const output = await run([...command, "-E", "-P", "-"], `${main}\n${questions.text}`);
  return questions.answers(output.stdout);
}

function finish(
  draft: Draft,
  expanded: ReadonlySet<string>,
  expansions: ReadonlyMap<string, string>,
): SourceFile {
  const macros = draft.macros.map((macro) => {
    const expansion = expanded.has(macro.name) ? expansions.get(macro.name) : undefined;
    return { ...macro, expansion: macro.body === null ? null : (expansion ?? macro.body) };
  });
  return { path: draft.path, text: draft.text.join("\n"), lines: draft.lines, macros };
}
