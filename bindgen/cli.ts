import { Command } from "commander";
import { addCheck } from "./commands/check.ts";
import { addDiff } from "./commands/diff.ts";
import { addElements } from "./commands/elements.ts";
import { exitHelp } from "./commands/exit-help.ts";
import { addGenerate } from "./commands/generate.ts";
import { addNative } from "./commands/native.ts";
import { addWrappers } from "./commands/wrappers.ts";
import { BindgenError, render, wantsColours } from "./diagnostics.ts";

const program = new Command("bindgen")
  .description("TypeScript bindings from the C headers of GStreamer and of a DeepStream SDK")
  .showHelpAfterError()
  .addHelpText("after", exitHelp())
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

for (const add of [addGenerate, addCheck, addDiff, addNative, addWrappers, addElements]) add(program);

const [asked] = process.argv.slice(2);
const known = program.commands.map((command) => command.name());

try {
  if (asked !== undefined && /^[a-z]+$/.test(asked) && ![...known, "help"].includes(asked)) {
    throw new BindgenError("usage", `bindgen has no command ${asked}`, `it has ${known.join(", ")}`);
  }
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof BindgenError)) throw error;
  console.error(render(error, wantsColours(process.stderr)));
  process.exitCode = error.exitCode;
}
