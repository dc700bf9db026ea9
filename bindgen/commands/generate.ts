import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Command } from "commander";
import { headersFile, headersHash } from "../../lib/sdk/headers.ts";
import { sdkHeaders } from "../c/sdk-folder.ts";
import { generateIncrementally, type IncrementalRun } from "../cache/incremental.ts";
import { config } from "../config.ts";
import { BindgenError, render, wantsColours } from "../diagnostics.ts";
import type { Output } from "../emit.ts";
import { breathe, endOnSignals } from "../system/interruption.ts";
import { differences, type Replaced, refuseUnwritable, replaceFolder } from "../system/output.ts";
import { noProgress, terminalProgress } from "../system/progress.ts";
import { headersHelp } from "./exit-help.ts";
import { committed, request, type SdkOptions, standin, withSdk } from "./sdk.ts";

interface GenerateOptions extends SdkOptions {
  readonly out?: string;
  readonly report?: string;
  readonly docs?: true;
  readonly fresh?: true;
  readonly quiet?: true;
  readonly verbose?: true;
}

/** `bindgen [generate]`: writes the bindings. */
export function addGenerate(program: Command): void {
  withSdk(program.command("generate", { isDefault: true }))
    .description("write the bindings: what bindgen does where no command is given")
    .addHelpText("after", headersHelp)
    .option("--out <folder>", "where they go; lib/generated for the stand-in's headers")
    .option("--report <file>", "also write, as JSON, everything that was not bound and why")
    .option("--docs", "with the headers' own documentation, for editors; not into lib/generated")
    .option("--fresh", "read every header again, whatever an earlier run remembers of them")
    .option("--verbose", "print what was bound, package by package, and why the rest was not")
    .option("--quiet", "print errors only")
    .action(async (options: GenerateOptions) => {
      const out = outputFolder(options);
      if (options.docs) refuseCommitted(out);
      refuseUnwritable(out);
      const stamp = stampOf(options, out);
      const started = performance.now();
      let replaced: Replaced | null = null;
      const progress = options.quiet ? noProgress : terminalProgress(process.stderr);
      using _signals = endOnSignals(() => {
        progress.end();
        return replaced === null ? `interrupted: ${out} is as it was` : `interrupted: ${out} is complete`;
      });
      let run: IncrementalRun;
      try {
        run = await generateIncrementally(
          { ...request(options, out), docs: options.docs === true, progress },
          options.fresh === true,
        );
      } finally {
        progress.end();
      }
      await breathe();
      const outputs = [...run.outputs, ...stamp];
      const upgrade = options.quiet ? null : await whatMoves(out, outputs);
      replaced = replaceFolder(out, outputs);
      const { files, changed } = replaced;
      if (options.report !== undefined) writeReport(options.report, run.report);
      report(run.faults);
      if (options.quiet) return;
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${options.verbose ? run.summary : lastLines(run.summary)}\n${run.described}`);
      if (upgrade !== null) console.log(`\n${upgrade}\n`);
      console.log(`${files} modules in ${out}, ${changed} changed, ${reuse(run)}${seconds} s`);
    });
}

/** Says what went wrong with single headers, whose neighbours were written all the same. */
function report(faults: IncrementalRun["faults"]): void {
  for (const { message, fix, position } of faults) {
    const error = new BindgenError("badHeader", message, fix, position);
    console.error(render(error, wantsColours(process.stderr)));
    process.exitCode = error.exitCode;
  }
}

/**
 * Says which headers a tree is made from, so that it is not used for others: those of an SDK change when it is
 * upgraded in place. The committed tree goes with the headers that are committed beside it.
 */
function stampOf({ deepstream }: SdkOptions, out: string): Output[] {
  if (out === committed) return [];
  return [{ path: headersFile, text: `${headersHash(sdkHeaders(deepstream, config))}\n` }];
}

/** The report brings TypeScript's parser, a third of a second: not for a run that changes nothing. */
async function whatMoves(out: string, outputs: readonly Output[]): Promise<string | null> {
  if (!existsSync(out) || differences(out, outputs).length === 0) return null;
  const { upgradeText } = await import("../diff/upgrade.ts");
  return upgradeText(
    out,
    outputs.filter(({ path }) => path.endsWith(".ts")),
  );
}

/** Its totals, and the headers that were left out. */
function lastLines(summary: string): string {
  return summary.slice(summary.lastIndexOf("\n", summary.search(/ declarations and macros: /)) + 1);
}

/** How much of an earlier run could be used. */
function reuse({ units: { asked, preprocessed } }: IncrementalRun): string {
  if (asked === 0) return "no header has changed since the last run, ";
  return preprocessed === asked ? "" : `${preprocessed} of ${asked} translation units read again, `;
}

function outputFolder({ deepstream, out }: GenerateOptions): string {
  const own = resolve(deepstream) === standin;
  if (out !== undefined && (own || resolve(out) !== committed)) return resolve(out);
  if (own) return committed;
  throw new BindgenError(
    "usage",
    "lib/generated holds the stand-in's bindings, so another SDK's need a folder of their own",
    out === undefined ? "add --out FOLDER" : "choose another --out",
  );
}

/** What is committed holds names and numbers only: the sentences of the headers are their authors'. */
function refuseCommitted(out: string): void {
  if (out !== committed && !out.startsWith(`${committed}/`)) return;
  throw new BindgenError(
    "usage",
    "--docs copies the headers' own sentences, and lib/generated is committed and handed on without them",
    "add --out FOLDER, with a folder of your own",
  );
}

function writeReport(file: string, report: string): void {
  try {
    mkdirSync(dirname(resolve(file)), { recursive: true });
    writeFileSync(file, report);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new BindgenError(
      "unwritableOutput",
      `cannot write ${file}: ${message}`,
      "choose another file with --report",
    );
  }
}
