import { atProgram, came } from "../native/errors.ts";
import { Caps } from "./caps.ts";
import { LaunchError } from "./errors.ts";

/** What a launch template may hold between `${` and `}`. */
export type LaunchValue = string | number | bigint | boolean | Caps | URL;

/**
 * The launch string of a template: values after `property=` are quoted so that the property gets
 * exactly that text, whatever it holds. Elsewhere only names (a factory, an element, a pad) and Caps
 * may be interpolated, so that a file name can never become part of the pipeline.
 */
export function quoteTemplate(strings: readonly string[], values: readonly LaunchValue[]): string {
  let text = strings[0] ?? "";
  for (const [index, value] of values.entries()) {
    const next = strings[index + 1] ?? "";
    text += interpolate(text, value, next) + next;
  }
  return text;
}

function interpolate(before: string, value: LaunchValue, after: string): string {
  requireValue(value);
  const assigned = /(?:^|\s)[\w:-]+\s*=\s*((?:\\.|\S)*)$/.exec(before);
  if (assigned === null) return quoteStandalone(before, value);
  const quotes = assigned[1] ?? "";
  if (/^["']/.test(quotes)) {
    throw new LaunchError(
      "launch`...` quotes what it interpolates: leave out the quotes around it",
      before,
      before.length - quotes.length,
    );
  }
  const text = String(value instanceof URL ? value.href : value);
  if (quotes !== "" || /^\S/.test(after)) return quotePart(text, before);
  return quoteValue(text);
}

/** `undefined` and `[object Object]` would be texts like any other. */
function requireValue(value: LaunchValue): void {
  const given: unknown = value;
  if (given instanceof Caps || given instanceof URL) return;
  if (["string", "number", "bigint", "boolean"].includes(typeof given)) return;
  throw atProgram(
    new TypeError(`launch\`...\` takes texts, numbers, booleans, Caps and URLs, not ${came(given)}`),
  );
}

function quoteStandalone(before: string, value: LaunchValue): string {
  if (value instanceof Caps) return value.toString();
  const text = String(value);
  if (!/^[A-Za-z_][\w.%-]*$/.test(text)) {
    throw new LaunchError(
      `${JSON.stringify(text)} stands where a name is expected: values belong after "property=", caps in Caps.parse(...), ` +
        "and a piece of a pipeline in Pipeline.launch(string)",
      before,
      before.length,
    );
  }
  return text;
}

/**
 * A property's value in a launch string, for any text without a NUL.
 *
 * Backslashes are the form that the launch lexer and its unescaping agree on. Texts that they cannot
 * carry (a line break, a backslash, nothing at all, NULL, a text that itself begins and ends with a quote) go as
 * GStreamer's own quoted string with octal bytes, which its string deserialisation unwraps.
 */
export function quoteValue(text: string): string {
  if (text.includes("\0")) throw atProgram(new TypeError("a launch string cannot hold a NUL"));
  const verbatim =
    !text.includes("\\") &&
    text !== "" &&
    text !== "NULL" &&
    !/[\n\r\t\v\f]/.test(text) &&
    !(text.startsWith('"') && text.endsWith('"'));
  if (verbatim) return backslashed(text);
  let wrapped = "";
  for (const byte of new TextEncoder().encode(text)) {
    const character = String.fromCharCode(byte);
    wrapped += plain.test(character) ? character : `\\\\${byte.toString(8).padStart(3, "0")}`;
  }
  return `\\"${wrapped}\\"`;
}

/** A value that continues or is continued by text of the template. */
function quotePart(text: string, before: string): string {
  if (/[\n\r\t\v\f\0\\]/.test(text)) {
    throw new LaunchError(
      `a value with a line break, tab or backslash must be interpolated whole, as in property=${"$"}{value}`,
      before,
      before.length,
    );
  }
  return backslashed(text);
}

const plain = /^[\w./:+,@%-]$/;

function backslashed(text: string): string {
  return text.replace(/[\x20-\x7e]/g, (character) => (plain.test(character) ? character : `\\${character}`));
}
