/** What GStreamer does not tell of a launch string's link that could not be made: where it stands, and what does not fit. */
import { gst } from "./c.ts";
import { Caps } from "./caps.ts";
import { difference, type Side } from "./caps_mismatch.ts";
import { Element } from "./element.ts";
import { collect } from "./iterate.ts";
import { type Item, readItems } from "./launch_items.ts";
import { type End, sideOf, whyUnlinked } from "./link_refusal.ts";

export interface LinkFault {
  readonly why: string;
  /** Offset of the `!` in the launch string, or of the caps that stand there; undefined where it is not plain. */
  readonly at: number | undefined;
}

/** Of GStreamer's message about a link; undefined where it is about something else. `bin`: what was made so far. */
export function linkFault(bin: number, description: string, message: string): LinkFault | undefined {
  const [, from, to, caps] = /^could not link (\S+) to ([^\s,]+)(?:,? .*? caps (.*))?$/s.exec(message) ?? [];
  const elements = collect(gst.gst_bin_iterate_recurse(bin), Element);
  const [source, sink] = [from, to].map((name) => elements.find((element) => element.name === name));
  if (source === undefined || sink === undefined) return undefined;
  const { items, links } = readItems(description);
  const link = links.find(
    (each) => stands(each.from, source, items, elements) && stands(each.to, sink, items, elements),
  );
  const ends = [
    { element: source, pad: link && padOf(link.from) },
    { element: sink, pad: link && padOf(link.to) },
  ] as const;
  const why =
    caps === undefined
      ? `could not link ${from} to ${to}: ${whyUnlinked(...ends)}`
      : [message, ...whyFiltered(...ends, Caps.parse(caps))].join("\n");
  return { why, at: link?.at };
}

/** Whether an item of the launch string became, or refers to, an element of those that were made of it. */
function stands(item: Item, element: Element, items: readonly Item[], elements: readonly Element[]): boolean {
  if (item.name !== undefined) return item.name === element.name;
  const names = new Set(items.flatMap(({ kind, name }) => (kind === "element" ? (name ?? []) : [])));
  // Those that go by a number were made, and so numbered, in the order in which they are written.
  const alike = items.filter(({ name, text }) => name === undefined && text === item.text);
  const numbered = elements
    .filter(({ factory, name }) => factory === item.text && !names.has(name))
    .sort((a, b) => numberOf(a) - numberOf(b));
  return numbered[alike.indexOf(item)] === element;
}

function numberOf({ name }: Element): number {
  return Number(/\d+$/.exec(name)?.[0]);
}

/** The pad that a reference names, where it names one: `mux.sink_0`. */
function padOf({ kind, text }: Item): string | undefined {
  return kind === "reference" ? /\.([^,]+)$/.exec(text)?.[1] : undefined;
}

/** What either end has against the caps between them. */
function whyFiltered(source: End, sink: End, caps: Caps): string[] {
  const filter = { name: "the filter", caps };
  const [gives, takes] = [sideOf(source, "src"), sideOf(sink, "sink")];
  const pairs: (readonly [Side, Side])[] = [];
  if (gives !== undefined) pairs.push([gives, filter]);
  if (takes !== undefined) pairs.push([filter, takes]);
  return pairs.filter(([a, b]) => !a.caps.intersects(b.caps)).map(([a, b]) => difference(a, b));
}
