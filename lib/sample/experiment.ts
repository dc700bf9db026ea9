/** What the experiments in scripts/ share: a command line, progress, and an end that says what came of it. */
import { basename } from "node:path";
import { Command } from "@commander-js/extra-typings";
import { Progress } from "../cli/progress.ts";
import type { Pipeline } from "../gst/pipeline.ts";
import { requireNew, requireWritable } from "../video/writable.ts";
import { tellWarnings } from "./bus_notices.ts";
import { sampleMain } from "./main.ts";

/** What an experiment reads and writes where its command line names nothing else. */
export type ExperimentFiles = { readonly video: string } & (
  | { readonly file: string }
  | { readonly folder: string }
);

/**
 * Runs an experiment, `bun scripts/NAME.ts [video] [file]`: `body` is given both, runs its pipeline with runShown(), and
 * gives what is to be said at the end. A file that is there is written over with `--force` alone.
 */
export async function experiment(
  about: string,
  files: ExperimentFiles,
  body: (video: string, output: string) => Promise<string>,
): Promise<void> {
  const isFile = "file" in files;
  const command = new Command(`bun scripts/${basename(Bun.main)}`)
    .description(about)
    .argument("[video]", "a file (.h264 .h265 .mp4 .mov .mkv) or URI (file://, rtsp://)", files.video)
    .argument(isFile ? "[file]" : "[folder]", "what is written", isFile ? files.file : files.folder)
    .showHelpAfterError("(--help shows what it takes)")
    .exitOverride((end) => process.exit(end.exitCode === 0 ? 0 : 2));
  if (isFile) command.option("--force", "write over a file that is there");
  const [video, output] = command.parse().processedArgs;
  await sampleMain(async () => {
    if (isFile && command.getOptionValue("force") === true) requireWritable(output);
    else if (isFile) requireNew(output, "choose another name, or --force to write over it");
    console.log(await body(video, output));
  });
}

/** Runs a pipeline to its end and shows how far it has come. */
export async function runShown(pipeline: Pipeline): Promise<void> {
  using progress = new Progress(pipeline);
  const warnings = tellWarnings(pipeline);
  // Else the run tells why.
  warnings.catch(() => {});
  await pipeline.run();
  await warnings;
  progress.sumUp(0);
}
