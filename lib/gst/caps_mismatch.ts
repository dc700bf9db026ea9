/** Why caps have nothing in common. */
import { functions as capsFunctions } from "../generated/gstreamer/gstcaps.ts";
import { functions as featureFunctions } from "../generated/gstreamer/gstcapsfeatures.ts";
import { functions as structureFunctions } from "../generated/gstreamer/gststructure.ts";
import { functions as valueFunctions } from "../generated/gstreamer/gstvalue.ts";
import { link } from "../native/library.ts";
import { requiredText, takeText } from "./c.ts";
import { type Caps, parseNative, unrefCaps } from "./caps.ts";
import { capsSummary, cutShort } from "./caps_summary.ts";
import { didYouMean, editDistance } from "./nearest.ts";
import { nvmm } from "./nvmm.ts";

const gst = link("gstreamer-1.0", {
  ...capsFunctions,
  ...featureFunctions,
  ...structureFunctions,
  ...valueFunctions,
});

/** Caps, and the name of whom they are of. */
export interface Side {
  readonly name: string;
  readonly caps: Caps;
}

interface Alternative {
  readonly structure: number;
  readonly features: number;
  readonly media: string;
}

/** What two sides differ in, a fact a line; then what each allows, in short; then what to do where that is known. */
export function difference(given: Side, taken: Side): string {
  const [a, b] = [parseNative(String(given.caps)), parseNative(String(taken.caps))];
  try {
    const facts = differences(given.name, alternatives(a), taken.name, alternatives(b));
    const [gives, takes] = [mediaOf(given.caps), mediaOf(taken.caps)];
    const sides = [
      `${given.name} gives ${capsSummary(given.caps, takes)}`,
      `${taken.name} takes ${capsSummary(taken.caps, gives)}`,
    ];
    return [...facts, ...sides, ...remedy(given.caps, gives, taken.caps, takes)]
      .map((line) => `  ${line}`)
      .join("\n");
  } finally {
    unrefCaps(a);
    unrefCaps(b);
  }
}

function mediaOf(caps: Caps): ReadonlySet<string> {
  return new Set(caps.structures.map(({ name }) => name));
}

/** What goes between, where nothing but that is missing. */
function remedy(given: Caps, gives: ReadonlySet<string>, taken: Caps, takes: ReadonlySet<string>): string[] {
  const raw = "video/x-raw";
  const [giving, taking] = [gives.has(raw), takes.has(raw)];
  if (giving && taking) {
    const [from, to] = [given, taken].map((caps) => String(caps).includes(nvmm));
    if (from === to) return [];
    return [`Only one side has its pictures in ${nvmm}: put nvvideoconvert between them.`];
  }
  if (giving && takes.size > 0 && [...takes].every(isCoded)) return ["Put an encoder between them."];
  if (taking && gives.size > 0 && [...gives].every(isCoded))
    return ["Put a decoder between them: nvv4l2decoder, or decodebin."];
  return [];
}

function isCoded(media: string): boolean {
  return /^(video\/(x-(h26[345]|vp[89]|av1|jpeg)|mpeg)|image\/(jpeg|png))$/.test(media);
}

function differences(
  giver: string,
  gives: readonly Alternative[],
  taker: string,
  takes: readonly Alternative[],
): string[] {
  if (gives.length === 0 || takes.length === 0) return [];
  const pairs = gives.flatMap((a) =>
    takes.filter(({ media }) => media === a.media).map((b) => [a, b] as const),
  );
  if (pairs.length === 0) return [mediaTypes(giver, gives, taker, takes)];
  let fewest: string[] | undefined;
  for (const [a, b] of pairs) {
    const differing = [...memories(giver, a, taker, b), ...fields(giver, a, taker, b)];
    if (fewest === undefined || differing.length < fewest.length) fewest = differing;
  }
  return fewest ?? [];
}

function alternatives(caps: number): Alternative[] {
  if (gst.gst_caps_is_any(caps)) return [];
  return Array.from({ length: gst.gst_caps_get_size(caps) }, (_, index) => {
    const structure = gst.gst_caps_get_structure(caps, index);
    return {
      structure,
      features: gst.gst_caps_get_features(caps, index),
      media: requiredText(gst.gst_structure_get_name(structure)),
    };
  });
}

function mediaTypes(
  giver: string,
  gives: readonly Alternative[],
  taker: string,
  takes: readonly Alternative[],
): string {
  const [given, taken] = [gives, takes].map((all) => [...new Set(all.map(({ media }) => media))]);
  const only = given?.length === 1 ? given : taken?.length === 1 ? taken : [];
  const others = only === given ? taken : given;
  const [one] = only;
  // Media types are alike in much, mostly without being meant.
  const meant = one === undefined ? [] : (others ?? []).filter((other) => editDistance(one, other) <= 2);
  const near = one === undefined ? "" : ` ${didYouMean(one, meant)}`;
  return `media type: ${giver} gives ${cutShort(given ?? [])}; ${taker} takes ${cutShort(taken ?? [])}.${near}`.trim();
}

function memories(giver: string, a: Alternative, taker: string, b: Alternative): string[] {
  if (gst.gst_caps_features_is_any(a.features) || gst.gst_caps_features_is_any(b.features)) return [];
  if (gst.gst_caps_features_is_equal(a.features, b.features)) return [];
  const [given, taken] = [a, b].map(({ features }) => takeText(gst.gst_caps_features_to_string(features)));
  return [`memory: ${giver} gives ${given}; ${taker} takes ${taken}`];
}

function fields(giver: string, a: Alternative, taker: string, b: Alternative): string[] {
  const differing: string[] = [];
  for (let index = 0; index < gst.gst_structure_n_fields(a.structure); index++) {
    const field = gst.gst_structure_nth_field_name(a.structure, index);
    const [given, taken] = [a, b].map(({ structure }) => gst.gst_structure_get_value(structure, field));
    if (!given || !taken || gst.gst_value_intersect(null, given, taken)) continue;
    const [gives, takes] = [valueText(given), valueText(taken)];
    const near = didYouMean(one(takes) ?? one(gives) ?? "", words(one(takes) === undefined ? takes : gives));
    differing.push(
      `${requiredText(field)}: ${giver} gives ${short(gives)}; ${taker} takes ${short(takes)}. ${near}`.trim(),
    );
  }
  return differing;
}

/** Without the types: `(string)I420` is plainly text. */
function valueText(value: number): string {
  return (takeText(gst.gst_value_serialize(value)) ?? "").replaceAll(/\([a-z]+\)/g, "");
}

/** A single name, as formats are. */
function one(text: string): string | undefined {
  return /^[A-Za-z][\w-]*$/.test(text) ? text : undefined;
}

function words(text: string): string[] {
  return text.match(/[A-Za-z][\w-]*/g) ?? [];
}

function short(text: string): string {
  const list = /^\{ ?([\w-]+(?:, [\w-]+)*) ?\}$/.exec(text)?.[1];
  if (list !== undefined) return `{${cutShort(list.split(", "))}}`;
  return text.length > 80 ? `${text.slice(0, 80)}...` : text;
}
