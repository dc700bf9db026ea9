/** Where in a launch string the fault lies that GStreamer tells of, and what it does not tell. */
import { GstParseError } from "../generated/gstreamer/gstparse.ts";
import type { GErrorData } from "./c.ts";
import { type Item, readItems } from "./launch_items.ts";
import { didYouMean } from "./nearest.ts";

/** Offset of what is at fault, other than a link; for syntax errors, of the first that cannot be right. Undefined where that is not plain. */
export function placeOfFault(description: string, failure: GErrorData | undefined): number | undefined {
  if (failure === undefined || failure.code === GstParseError.GST_PARSE_ERROR_SYNTAX)
    return suspect(description) ?? readItems(description).odd;
  const { message } = failure;
  if (message.includes("(null)")) return unknownReference(description)?.at;
  const uri = /for URI "([^"]*)"/.exec(message)?.[1];
  const word = uri ?? /property "([^"]*)"/.exec(message)?.[1] ?? /element "([^"]*)"/.exec(message)?.[1];
  if (word === undefined) return undefined;
  return new RegExp(`(?<![\\w-])${RegExp.escape(word)}(?![\\w-])`).exec(description)?.index;
}

/** GStreamer takes the begin of caps for an element where it expects one. */
export function misplacedCaps(description: string, element: string): string | undefined {
  const caps = new RegExp(`(?<![\\w/-])${RegExp.escape(element)}/[\\w.+*-]+`).exec(description)?.[0];
  if (caps === undefined) return undefined;
  return `an element is expected, and not caps (${caps}), which go between two elements, as in "videotestsrc ! video/x-raw, width=640 ! fakesink"`;
}

/** GStreamer calls what a reference does not find "(null)". */
export function missingElement(description: string): string | undefined {
  const missing = unknownReference(description);
  if (missing === undefined) return undefined;
  const { name, names } = missing;
  const known = names.length === 0 ? `name=${name} calls one so` : `there are ${names.join(", ")}`;
  return `no element is named "${name}": ${didYouMean(name, names) || known}`;
}

/** The first reference to an element that there is none of, and the names that there are. */
function unknownReference(
  description: string,
): { readonly name: string; readonly at: number; readonly names: readonly string[] } | undefined {
  const { items } = readItems(description);
  const elements = items.filter(({ kind }) => kind === "element");
  const names = elements.flatMap(({ name }) => name ?? []);
  for (const { kind, name = "", at } of items) {
    if (kind === "element" || name === "" || elements.some((each) => isCalled(each, name))) continue;
    return { name, names, at };
  }
  return undefined;
}

/** Whether an element may have this name: without one of its own it is called by its type, and a number. */
function isCalled(item: Item, name: string): boolean {
  if (item.name !== undefined) return item.name === name;
  return item.text.toLowerCase() === name.replace(/-?\d+$/, "");
}

/** The first place where quotes, brackets and `!` do not fit; undefined where none is plain to see. */
function suspect(description: string): number | undefined {
  let quote: { character: string; at: number } | undefined;
  const brackets: number[] = [];
  let link: number | undefined;
  let started = false;
  for (let at = 0; at < description.length; at++) {
    const character = description[at] ?? "";
    if (character === "\\") at++;
    else if (quote !== undefined) quote = character === quote.character ? undefined : quote;
    else if (character === '"' || character === "'") quote = { character, at };
    else if (character === "(") brackets.push(at);
    else if (character === ")" && brackets.pop() === undefined) return at;
    else if (character === "!") {
      if (link !== undefined || !started) return at;
      link = at;
      continue;
    }
    if (!/\s/.test(character)) {
      started = true;
      link = undefined;
    }
  }
  return quote?.at ?? brackets[0] ?? link;
}
