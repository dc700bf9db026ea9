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
  program.argument("[command]").action((command) => {
    if (command === undefined) program.help();
    const names = program.commands.map((each) => each.name());
    throw new CliError(
      "usage",
      `there is no command ${command}. ${didYouMean(command, names)}`.trim() +
        `\n  It has ${names.join(", ")}.`,
    );
  });
  return program;
}
