/** What is wrong with a text that was to be caps, and where: GStreamer says no more than that it is none. */
import { functions as capsFunctions } from "../generated/gstreamer/gstcaps.ts";
import { functions as miniObjectFunctions } from "../generated/gstreamer/gstminiobject.ts";
import { link } from "../native/library.ts";
import { type CapsFault, first, type Part, withPlace } from "./caps_spelling.ts";

const gst = link("gstreamer-1.0", { ...capsFunctions, ...miniObjectFunctions });

/** The first thing that is wrong with a text that GStreamer does not take; undefined where it cannot be told. */
export function whyNoCaps(text: string): string | undefined {
  return withPlace(text, capsFault(text));
}

function capsFault(text: string): CapsFault | undefined {
  const open = unclosed(text);
  if (open !== undefined) return { at: open, why: `${text[open]} is not closed` };
  for (const alternative of split({ text, at: 0 }, ";")) {
    if (alternative.text === "") continue;
    const [media = alternative, ...fields] = split(alternative, ",");
    const fault = mediaFault(media) ?? first(fields, fieldFault);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function mediaFault({ text, at }: Part): CapsFault | undefined {
  if (text === "") return { at, why: "a media type is missing, as in video/x-raw" };
  const [name = ""] = text.split("(");
  if (/^[A-Za-z][\w-]*\s*=/.test(text))
    return { at, why: "a media type is to come first, as in video/x-raw, width=640" };
  if (!/^[A-Za-z][\w/.:+-]*$/.test(name.trim())) return { at, why: `"${name.trim()}" is no media type` };
  const strange = strangeFeature(text);
  if (strange !== undefined)
    return { at: at + name.length, why: `"${strange}" is no feature, as memory:NVMM is` };
  if (!parses(text))
    return { at: at + name.length, why: "features stand in brackets, as in video/x-raw(memory:NVMM)" };
  return undefined;
}

/** GStreamer complains of such on stderr; of ANY too, where it is not alone. */
function strangeFeature(text: string): string | undefined {
  const features = /^[^(]*\(([^)]*)\)/.exec(text)?.[1] ?? "ANY";
  if (features === "ANY") return undefined;
  return features
    .split(",")
    .map((each) => each.trimStart())
    .find((each) => !/^[A-Za-z]+:[A-Za-z][A-Za-z\d]*$/.test(each));
}

function fieldFault({ text, at }: Part): CapsFault | undefined {
  const equals = text.indexOf("=");
  if (text === "") return { at, why: "a field is missing at a comma" };
  if (equals < 0) return { at, why: `"${text}" is no field: name=value is expected` };
  const name = text.slice(0, equals).trim();
  if (!/^[A-Za-z_][\w/.:+-]*$/.test(name)) return { at, why: `"${name}" is no name for a field` };
  if (parses(`x/x, ${text}`)) return undefined;
  const value = text.slice(equals + 1).trim();
  const where = at + text.indexOf(value, equals + 1);
  if (value === "") return { at: at + equals, why: `${name} has no value` };
  const type = /^\(\s*([^)]*?)\s*\)/.exec(value)?.[1];
  if (type === undefined) return { at: where, why: `${value} is no value for ${name}` };
  const exists = samples.some((sample) => parses(`x/x, a=(${type})${sample}`));
  const fault = exists ? `${value} is no value of type ${type}` : `there is no type ${type} for a value`;
  return { at: where, why: fault };
}

/** One of them is a value, whatever type it is to be of. */
const samples = ["0", "1/1", "true", "0:0", "[0, 1]", "x/x", "<0>"];

function parses(text: string): boolean {
  const caps = gst.gst_caps_from_string(text);
  if (caps !== 0) gst.gst_mini_object_unref(caps);
  return caps !== 0;
}

const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "<": ">", '"': '"' };

/** What each character of a text is in: brackets and quotes that are open there, by their places. */
function* scan(text: string): Generator<{ readonly at: number; readonly open: readonly number[] }> {
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const inner = text[open.at(-1) ?? -1];
    const character = text[at] ?? "";
    if (inner === '"' && character === "\\") at++;
    else if (inner !== undefined && character === closing[inner]) open.pop();
    else if (inner !== '"' && character in closing) open.push(at);
    yield { at, open };
  }
}

function unclosed(text: string): number | undefined {
  let last: number | undefined;
  for (const { open } of scan(text)) last = open.at(-1);
  return last;
}

/** The parts between separators that are in no brackets, without the blanks around them. */
function split({ text, at: begin }: Part, separator: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  const end = (to: number): void => {
    const part = text.slice(from, to);
    const trimmed = part.trimStart();
    parts.push({ text: trimmed.trimEnd(), at: begin + from + part.length - trimmed.length });
    from = to + 1;
  };
  for (const { at, open } of scan(text)) if (open.length === 0 && text[at] === separator) end(at);
  end(text.length);
  return parts;
}
