/** Functions of the user's own files, as `file.ts:function` names them. */
import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { didYouMean } from "../gst/nearest.ts";
import { CliError } from "./errors.ts";

export type AnyFunction = (...args: readonly unknown[]) => unknown;

export interface FunctionName {
  readonly file: string;
  /** The export's name. */
  readonly name: string;
}

/** `file.ts:fn`; the default export where no function is named. */
export function parseFunction(text: string): FunctionName {
  const parts = /^(.+?)(?::([A-Za-z_$][\w$]*))?$/.exec(text);
  if (parts === null) throw new CliError("usage", "it takes file.ts:function");
  return { file: parts[1] ?? "", name: parts[2] ?? "default" };
}

/** Imports it. Throws CliError where there is no such file or function, and with what goes wrong in importing it. */
export async function loadFunction({ file, name }: FunctionName): Promise<AnyFunction> {
  const path = resolve(file);
  if (!existsSync(path)) throw new CliError("noInput", `${file}: no such file (in ${process.cwd()})`);
  const module = await importAll(path, file);
  const found = module[name];
  if (typeof found === "function") return (...args) => Reflect.apply(found, undefined, args);
  const functions = Object.keys(module).filter((key) => typeof module[key] === "function");
  const hint = didYouMean(name, functions);
  const list = `It exports ${functions.length > 0 ? functions.join(", ") : "no function"}.`;
  throw new CliError(
    "noInput",
    `${file} exports no function ${name === "default" ? "by default" : name}. ${hint === "" ? list : hint}`,
  );
}

async function importAll(path: string, file: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const module: Readonly<Record<string, unknown>> = await import(Bun.pathToFileURL(path).href);
    return module;
  } catch (cause) {
    throw new CliError("noInput", `${file} cannot be imported: ${whyNot(cause)}`, { cause });
  }
}

/** With the line at fault: of what does not parse shown and marked, of what throws its place. */
function whyNot(cause: unknown): string {
  if (cause instanceof BuildMessage && cause.position !== null) {
    const { file, line, column, lineText } = cause.position;
    const place = `${relative(process.cwd(), file)}:${line}:${column}`;
    return `${cause.message}, at ${place}\n  ${lineText}\n  ${" ".repeat(Math.max(0, column - 1))}^`;
  }
  if (!(cause instanceof Error)) return String(cause);
  const place = /\n\s+(at .*)/.exec(cause.stack ?? "")?.[1];
  return place === undefined ? cause.message : `${cause.message}\n  ${place}`;
}
