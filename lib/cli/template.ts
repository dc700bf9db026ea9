/** Launch strings with parameters: `${name}`, `${name=default}`, and pythiags' `{name}`. */

import { didYouMean } from "../gst/nearest.ts";
import { CliError } from "./errors.ts";

export interface Slot {
  /** With `_` for `-`. */
  readonly name: string;
  readonly default: string | undefined;
}

/** Texts and, between them, slots: `texts` has one more. */
export interface Template {
  /** What errors call it: a file's name. */
  readonly title: string;
  readonly texts: readonly string[];
  readonly slots: readonly Slot[];
}

/** The title of one that stands on the command line itself. */
export const launchString = "the launch string";

/** By parameter. */
export type ParameterValues = ReadonlyMap<string, string>;

export interface GivenParameters {
  readonly values: ParameterValues;
  /** Those that no value follows, which may be misspelled options. */
  readonly unvalued: ReadonlySet<string>;
}

/** A default makes it plain that a parameter is meant. */
const dollarless = /(?<![$\\{])\{\s*([A-Za-z_][\w-]*\s*=[^{}]*)\}/g;

const slot = /\$\{([^{}]*)\}|(?<![$\\{])\{([A-Za-z_]\w*)\}(?!\})/g;

/** `--batch-size` and `--batch_size` are the same parameter. */
export function parameterName(text: string): string {
  return text.replaceAll("-", "_");
}

/**
 * Finds the parameters in a launch string. In caps `{NV12}` is a list of one, unless a parameter of that name was
 * `given`.
 */
export function parseTemplate(title: string, text: string, given: ReadonlySet<string>): Template {
  const texts: string[] = [];
  const slots: Slot[] = [];
  let from = 0;
  for (const found of text.matchAll(slot)) {
    const [whole, modern, old] = found;
    const before = text.slice(0, found.index);
    if (old !== undefined && isInCaps(before) && !given.has(old)) continue;
    texts.push(text.slice(from, found.index));
    slots.push(old === undefined ? declared(title, modern ?? "") : { name: old, default: undefined });
    from = found.index + whole.length;
  }
  texts.push(text.slice(from));
  refuseDollarless(title, text);
  requireOneDefault(title, slots);
  return { title, texts, slots };
}

function declared(title: string, inside: string): Slot {
  const parts = /^\s*([A-Za-z_][\w-]*)\s*(?:=([\s\S]*))?$/.exec(inside);
  if (parts === null) {
    throw new CliError(
      "usage",
      `${title}: \${${inside}} is no parameter: it is \${name} or \${name=default}`,
    );
  }
  return { name: parameterName(parts[1] ?? ""), default: parts[2] };
}

function refuseDollarless(title: string, text: string): void {
  for (const { 0: whole, 1: inside, index } of text.matchAll(dollarless)) {
    const before = text.slice(0, index);
    if (isInCaps(before) || openQuote(before) !== undefined) continue;
    throw new CliError(
      "usage",
      `${title}: ${whole} is no parameter: write \${${inside}}, or quote it if it is to stand as it is`,
    );
  }
}

function requireOneDefault(title: string, slots: readonly Slot[]): void {
  for (const { name, default: value } of slots) {
    const other = slots.find((each) => each.name === name && each.default !== undefined);
    if (value === undefined || other?.default === value) continue;
    throw new CliError("usage", `${title}: ${name} has two defaults, ${other?.default} and ${value}`);
  }
}

/** Whether a launch string ends within caps, where braces are lists. */
export function isInCaps(before: string): boolean {
  const segment = before.slice(before.lastIndexOf("!") + 1);
  return /(?:^|[\s"'=])[a-z]+\/[\w.+-]+(?:\([^)]*\))?\s*,[\s\S]*$/i.test(segment);
}

/** The quote that a launch string has opened and not closed. */
export function openQuote(before: string): string | undefined {
  let open: string | undefined;
  for (let at = 0; at < before.length; at++) {
    const character = before[at] ?? "";
    if (character === "\\") at++;
    else if (open !== undefined) open = character === open ? undefined : open;
    else if (character === '"' || character === "'") open = character;
  }
  return open;
}

/** A template's value for a slot; its own default where none was given. */
export function chosenValue(template: Template, name: string, values: ParameterValues): string | undefined {
  return (
    values.get(name) ??
    template.slots.find((each) => each.name === name && each.default !== undefined)?.default
  );
}

/**
 * Throws CliError where a parameter is missing, has no value, or was given that the template does not have: it may have
 * been meant for one of the command's own `options`.
 */
export function requireParameters(
  template: Template,
  { values, unvalued }: GivenParameters,
  options: readonly string[] = [],
): void {
  const names = new Set(template.slots.map(({ name }) => name));
  const unknown = [...values.keys(), ...unvalued].filter((name) => !names.has(name));
  const missing = [...names].filter(
    (name) => unvalued.has(name) || chosenValue(template, name, values) === undefined,
  );
  if (unknown.length === 0 && missing.length === 0) return;
  const lines = [
    ...unknown.map((name) =>
      `has no parameter ${option(name)}. ${didYouMean(option(name), [...[...names].map(option), ...options])}`.trimEnd(),
    ),
    ...(missing.length > 0 ? [`needs ${missing.map((name) => `${option(name)}=…`).join(" ")}`] : []),
  ];
  throw new CliError("usage", `${template.title} ${lines.join("; it ")}\n  ${listParameters(template)}`);
}

/** Its parameters in a line, as in `It takes --location (required), --batch-size (1)`. */
export function listParameters(template: Template): string {
  const names = [...new Set(template.slots.map(({ name }) => name))];
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as it is written
  const shell = "; in double quotes the shell fills in ${…} itself, in single ones it does not";
  if (names.length === 0) return `It takes no parameters${template.title === launchString ? shell : ""}.`;
  const each = names.map(
    (name) => `${option(name)} (${chosenValue(template, name, new Map()) ?? "required"})`,
  );
  return `It takes ${each.join(", ")}`;
}

export function option(name: string): string {
  return `--${name.replaceAll("_", "-")}`;
}
