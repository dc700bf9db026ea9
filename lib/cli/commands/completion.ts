import { join } from "node:path";
import { Argument, type Command } from "@commander-js/extra-typings";
import { completionScript, shells } from "../completion.ts";

const main = join(import.meta.dir, "..", "main.ts");

/** `deepscript completion`. */
export function addCompletion(program: Command): void {
  program
    .command("completion")
    .description(
      "print what makes `deepscript` a command of this shell, and completes it: source <(bunx deepscript completion bash)",
    )
    .addArgument(new Argument("<shell>", "the shell").choices(shells))
    .action((shell) => console.log(completionScript(program, shell, [process.execPath, main])));
}
