import { Command } from "@commander-js/extra-typings";
import manifest from "../../package.json" with { type: "json" };
import { didYouMean } from "../gst/nearest.ts";
import { addCompletion } from "./commands/completion.ts";
import { addDoctor } from "./commands/doctor.ts";
import { addInspect } from "./commands/inspect.ts";
import { addLaunch } from "./commands/launch.ts";
import { addNew } from "./commands/new.ts";
import { CliError, exitCodes, exitHelp } from "./errors.ts";

/** The whole command line. */
export function makeProgram(): Command {
  const program: Command = new Command("deepscript")
    .description("NVIDIA DeepStream pipelines from the command line")
    .version(manifest.version)
    .addHelpText("after", exitHelp());
  for (const add of [addLaunch, addInspect, addDoctor, addNew, addCompletion]) add(program);
  for (const command of [program, ...program.commands]) {
    command
      .showHelpAfterError("(--help shows what it takes)")
      .exitOverride((end) => process.exit(end.exitCode === 0 ? 0 : exitCodes.usage));
  }
  // Whatever follows, what there is to say is that the command is unknown.
  program
    .usage("[command] [options]")
    .argument("[command...]")
    .allowUnknownOption()
    .action(([command]) => {
      if (command === undefined) program.help();
      throw new CliError(
        "usage",
        unknown(
          command,
          program.commands.map((each) => each.name()),
        ),
      );
    });
  return program;
}

function unknown(command: string, names: readonly string[]): string {
  const known = `It has ${names.join(", ")}.`;
  if (command.startsWith("-"))
    return `there is no option ${command} here, before a command. ${didYouMean(command, ["--help", "--version"])}`.trim();
  if (/[\s!]/.test(command)) return "a launch string stands behind a command: deepscript launch '…'";
  return `${`there is no command ${command}. ${didYouMean(command, names)}`.trim()}\n  ${known}`;
}
