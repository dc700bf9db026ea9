import type { Command } from "@commander-js/extra-typings";
import { writeNew } from "../new_script.ts";

/** `deepscript new`. */
export function addNew(program: Command): void {
  program
    .command("new")
    .description("write a script that runs: a video's objects, detected and counted")
    .argument("<file>", "as in my_app.ts, in any folder")
    .option("--force", "write over a file that is there")
    .action((file, { force }) => writeNew(file, force === true));
}
