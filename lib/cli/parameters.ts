/** A template's parameters, from the command line. */
import { CliError } from "./errors.ts";
import { type ParameterValues, parameterName } from "./template.ts";

/** Options that a command does not know itself: `--name=value`, `--name value`; and `name=value` of `--set`. */
export function readParameters(
  args: readonly string[],
  set: readonly string[],
): { readonly values: ParameterValues; readonly words: readonly string[] } {
  const values = new Map<string, string>();
  const words: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? "";
    if (!/^--?[A-Za-z_]/.test(argument)) {
      words.push(argument);
      continue;
    }
    const parts = /^--([A-Za-z_][\w-]*)(?:=([\s\S]*))?$/.exec(argument);
    if (parts === null) throw new CliError("usage", `${argument} is no option; --help lists them`);
    const value = parts[2] ?? args[++at];
    if (value === undefined || (parts[2] === undefined && value.startsWith("--")))
      throw new CliError("usage", `${argument} needs a value: ${argument}=…`);
    values.set(parameterName(parts[1] ?? ""), value);
  }
  for (const assignment of set) {
    const parts = /^([A-Za-z_][\w-]*)=([\s\S]*)$/.exec(assignment);
    if (parts === null) throw new CliError("usage", `--set ${assignment}: it takes name=value`);
    values.set(parameterName(parts[1] ?? ""), parts[2] ?? "");
  }
  return { values, words };
}
