import { statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Command } from "commander";
import { processMemory } from "../cache/memory.ts";
import { config } from "../config.ts";
import { BindgenError, exitCodes } from "../diagnostics.ts";
import { type Affected, affected, needsAPerson } from "../diff/affected.ts";
import { compare, type Difference } from "../diff/compare.ts";
import { documentOf } from "../diff/json.ts";
import type { Reading } from "../diff/read.ts";
import { details, usesText } from "../diff/report.ts";
import type { Uses } from "../diff/uses.ts";
import { endOnSignals } from "../system/interruption.ts";
import { type Progress, terminalProgress } from "../system/progress.ts";

const repository = resolve(import.meta.dir, "../..");
const handWritten: readonly string[] = ["lib", "samples"].map((folder) => join(repository, folder));

interface DiffOptions {
  readonly json?: string;
  readonly uses?: readonly string[];
  readonly cc: string;
}

/** `bindgen diff OLD NEW`: what changed between two releases, and whom it concerns. */
export function addDiff(program: Command): void {
  program
    .command("diff")
    .description(
      "what changed between two releases, and which hand-written files use what changed; OLD and NEW are " +
        "each an SDK (or the folder of its headers), a generated tree, or a file of layout facts",
    )
    .argument("<old>")
    .argument("<new>")
    .option(
      "--json <file>",
      "write it for programs instead, - is the standard output (bindgen/diff/json.ts has the schema)",
    )
    .option(
      "--uses <folder>",
      "hand-written code to look through, instead of lib and samples; may be repeated",
      more,
    )
    .option("--cc <compiler>", "C compiler for headers", process.env["CC"] ?? "cc")
    .addHelpText(
      "after",
      `\nExit codes: 0 nothing changed; ${exitCodes.changed} something did, and new bindings take care of it; ` +
        `${exitCodes.changedUnderCode} hand-written code uses what was removed, retyped or is called differently.`,
    )
    .action(async (oldPath: string, newPath: string, options: DiffOptions) => {
      for (const folder of options.uses ?? []) requireFolder(folder);
      // Here, since they bring TypeScript's parser, which the other commands can do without.
      const [{ readFacts }, { usesBelow }] = await Promise.all([
        import("../diff/read.ts"),
        import("../diff/uses.ts"),
      ]);
      const progress = terminalProgress(process.stderr);
      using _signals = endOnSignals(() => {
        progress.end();
        return "interrupted: nothing was written";
      });
      const read = { config, compiler: options.cc, memory: processMemory() };
      const reading = (path: string): Reading => ({ ...read, progress: labelled(progress, path) });
      let difference: Difference;
      let uses: Uses;
      try {
        const old = await readFacts(oldPath, reading(oldPath));
        difference = compare(old, await readFacts(newPath, reading(newPath)));
        progress.pass("looking for what uses what changed");
        uses = usesBelow(options.uses ?? handWritten, repository);
      } finally {
        progress.end();
      }
      const found = affected(difference.changes, uses);
      if (options.json !== undefined) writeDocument(options.json, difference, found);
      if (options.json !== "-") {
        console.log(`${details(difference)}\n\n${usesText(found, uses.files.length, process.cwd())}`);
      }
      process.exitCode = exitCode(difference, found);
    });
}

/** The same passes are gone through for each of the two. */
function labelled(progress: Progress, path: string): Progress {
  return { ...progress, pass: (name, total) => progress.pass(`${path}: ${name}`, total) };
}

/** Asked first: the comparison takes a while. */
function requireFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  throw new BindgenError(
    "usage",
    `there is no folder ${folder} to look for uses in`,
    "give --uses another one",
  );
}

function more(folder: string, folders: readonly string[] = []): readonly string[] {
  return [...folders, resolve(folder)];
}

function writeDocument(file: string, difference: Difference, found: readonly Affected[]): void {
  const text = `${JSON.stringify(documentOf(difference, found), null, 1)}\n`;
  if (file === "-") {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new BindgenError(
      "unwritableOutput",
      `cannot write ${file}: ${message}`,
      "choose another file with --json",
    );
  }
}

function exitCode({ changes, headers }: Difference, found: readonly Affected[]): number {
  if (found.some(needsAPerson)) return exitCodes.changedUnderCode;
  const headersChanged = headers.added.length + headers.removed.length > 0;
  return changes.length > 0 || headersChanged ? exitCodes.changed : 0;
}
