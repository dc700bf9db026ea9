/** Why elements or pads do not link. */
import { functions } from "../generated/gstreamer/gstutils.ts";
import { link } from "../native/library.ts";
import { Caps, capsAt, unrefCaps } from "./caps.ts";
import { difference, type Side } from "./caps_mismatch.ts";
import type { Element } from "./element.ts";
import { addressOf } from "./object.ts";
import type { Pad } from "./pad.ts";
import { meantPad, type PadTemplate, templateCaps } from "./pad_templates.ts";
import { isStarted } from "./state.ts";

const gst = link("gstreamer-1.0", functions);

/** One end of a link that was asked for; of which pad, where one was named. */
export interface End {
  readonly element: Element;
  readonly pad?: string | undefined;
}

/** Caps and their difference, in lines of their own. */
export function padsDiffer(source: Pad, sink: Pad): string {
  const running = [source, sink].some(
    ({ element }) => element !== undefined && isStarted(addressOf(element)),
  );
  return difference(sideOfPad(source, running), sideOfPad(sink, running));
}

/** To follow `a and b do not link: `. */
export function whyUnlinked(source: End, sink: End): string {
  const running = [source, sink].some(({ element }) => isStarted(addressOf(element)));
  const fault = missing(source, "src", running) ?? missing(sink, "sink", running);
  if (fault !== undefined) return fault;
  const [gives, takes] = [sideOf(source, "src", running), sideOf(sink, "sink", running)];
  if (gives === undefined || takes === undefined) return "they have no format in common";
  if (gives.caps.intersects(takes.caps)) return "their formats fit, but one of them refused";
  return `they have no format in common\n${difference(gives, takes)}`;
}

/** What an end gives or takes: of its pad, or of one that it would make. */
export function sideOf(
  { element, pad }: End,
  direction: Pad["direction"],
  running = false,
): Side | undefined {
  const found = element.pads.find(
    (each) =>
      each.direction === direction && (pad === undefined ? each.peer === undefined : each.name === pad),
  );
  if (found !== undefined) return sideOfPad(found, running);
  const templates = requestable(element, direction, pad);
  const [first] = templates;
  if (first === undefined) return undefined;
  const name = templates.length === 1 ? `${element.name}.${pad ?? first.name}` : element.name;
  const all = templates.map((template) => templateCaps(addressOf(element), template.name));
  if (!all.some((caps) => caps.isAny)) return { name, caps: Caps.parse(all.join("; ")) };
  return { name, caps: direction === "src" ? passedOn(element, running) : Caps.any };
}

/** What an element that gives anything, as a tee does, gives of what it is given. */
function passedOn(element: Element, running: boolean): Caps {
  const given = element.pads.find(({ direction, peer }) => direction === "sink" && peer !== undefined)?.peer;
  return given === undefined ? Caps.any : sideOfPad(given, running).caps;
}

/** What stands against it before any format does. */
function missing({ element, pad }: End, direction: Pad["direction"], running: boolean): string | undefined {
  const all = element.pads.filter((each) => each.direction === direction);
  const named = pad === undefined ? all : all.filter(({ name }) => name === pad);
  const free = named.some(({ peer }) => peer === undefined);
  if (free) return undefined;
  const [template] = requestable(element, direction, pad);
  if (template !== undefined) {
    const ask = `${element.name}.requestPadLater(${JSON.stringify(pad ?? template.name)})`;
    return running ? `while it plays a pad is to be asked for first: await ${ask}` : undefined;
  }
  const [taken] = named;
  if (taken !== undefined) return `${taken} is already linked to ${taken.peer}`;
  if (pad === undefined) return `${element.name} has no ${direction} pad`;
  const templates = element.padTemplates.filter((template) => template.direction === direction);
  const meant = meantPad(
    pad,
    templates.map(({ name }) => name),
  );
  const names = all.map(({ name }) => name).join(", ") || "none";
  return `${element.name} has no ${direction} pad "${pad}". ${meant || `It has: ${names}`}`.trim();
}

/** The templates by which such a pad can be asked for. */
function requestable(element: Element, direction: Pad["direction"], pad?: string): PadTemplate[] {
  return element.padTemplates.filter(
    (template) =>
      template.direction === direction &&
      template.presence === "request" &&
      (pad === undefined || fits(pad, template.name)),
  );
}

/** Whether a pad of that name can be asked for by a template like `sink_%u`. */
function fits(pad: string, template: string): boolean {
  const number: Readonly<Record<string, string>> = { "%u": "\\d+", "%d": "-?\\d+", "%s": ".+" };
  const parts = template.split(/(%[uds])/).map((part) => number[part] ?? RegExp.escape(part));
  return new RegExp(`^${parts.join("")}$`).test(pad);
}

/** What flows, or may flow as far as can be asked. */
function sideOfPad(pad: Pad, running: boolean): Side {
  const name = String(pad);
  const flowing = pad.direction === "src" ? pad.caps : undefined;
  if (running || flowing !== undefined) return { name, caps: flowing ?? pad.templateCaps };
  const address = gst.gst_pad_query_caps(addressOf(pad), null);
  const caps = capsAt(address);
  unrefCaps(address);
  return { name, caps: caps.isEmpty ? pad.templateCaps : caps };
}
