/** A template's parameters, from the command line. */
import { CliError } from "./errors.ts";
import { type GivenParameters, parameterName } from "./template.ts";

export interface Arguments extends GivenParameters {
  readonly words: readonly string[];
}

/** Options that a command does not know itself: `--name=value`, `--name value`; and `name=value` of `--set`. */
export function readParameters(args: readonly string[], set: readonly string[] = []): Arguments {
  const values = new Map<string, string>();
  const unvalued = new Set<string>();
  const words: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? "";
    if (!/^--?[A-Za-z_]/.test(argument)) {
      words.push(argument);
      continue;
    }
    const parts = /^--([A-Za-z_][\w-]*)(?:=([\s\S]*))?$/.exec(argument);
    if (parts === null) throw new CliError("usage", `${argument} is no option; --help lists them`);
    const name = parameterName(parts[1] ?? "");
    const next = args[at + 1];
    if (parts[2] !== undefined) values.set(name, parts[2]);
    else if (next === undefined || next.startsWith("--")) unvalued.add(name);
    else {
      values.set(name, next);
      at++;
    }
  }
  for (const assignment of set) {
    const parts = /^([A-Za-z_][\w-]*)=([\s\S]*)$/.exec(assignment);
    if (parts === null) throw new CliError("usage", `--set ${assignment}: it takes name=value`);
    values.set(parameterName(parts[1] ?? ""), parts[2] ?? "");
  }
  return { values, unvalued, words };
}
