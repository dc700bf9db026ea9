import { Argument, type Command } from "@commander-js/extra-typings";
import { completionScript, shells } from "../completion.ts";

/** `deepscript completion`. */
export function addCompletion(program: Command): void {
  program
    .command("completion")
    .description("print what lets a shell complete this command: source <(deepscript completion bash)")
    .addArgument(new Argument("<shell>", "the shell").choices(shells))
    .action((shell) => console.log(completionScript(program, shell)));
}
