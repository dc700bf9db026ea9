/** Files that are read into an element for something else: what they are, and what should stand there. */
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { basename } from "node:path";
import { GList } from "../generated/glib/glist.ts";
import {
  constants as factoryConstants,
  functions as factoryFunctions,
} from "../generated/gstreamer/gstelementfactory.ts";
import { GstPadDirection } from "../generated/gstreamer/gstpad.ts";
import { functions as listFunctions } from "../generated/gstreamer/gstpluginfeature.ts";
import { GstTypeFindProbability } from "../generated/gstreamer/gsttypefind.ts";
import { functions as typeFunctions } from "../generated/gstreamer-base/gsttypefindhelper.ts";
import { functions as descriptionFunctions } from "../generated/gstreamer-pbutils/descriptions.ts";
import { link } from "../native/library.ts";
import { memory, Out, requiredText, gst as start, takeText } from "./c.ts";
import { type Caps, capsAt, parseNative, unrefCaps } from "./caps.ts";
import { Element } from "./element.ts";
import { collect } from "./iterate.ts";

const gst = link("gstreamer-1.0", { ...factoryFunctions, ...listFunctions });
const base = link("gstbase-1.0", typeFunctions);
const pbutils = link("gstpbutils-1.0", descriptionFunctions);

const { GST_ELEMENT_FACTORY_TYPE_DEMUXER: demuxers, GST_ELEMENT_FACTORY_TYPE_DECODABLE: decodable } =
  factoryConstants;

/** So much of a file tells what it is. */
const enough = 65_536;
/** What GStreamer itself would choose; elements below are for those who ask for them. */
const marginal = 64;

/** A sentence on the first such file in the pipeline at an address; undefined where there is none. */
export function misreadFile(pipeline: number): string | undefined {
  for (const source of collect(start.gst_bin_iterate_recurse(pipeline), Element)) {
    if (source.factory !== "filesrc") continue;
    const location = source.get("location");
    const taker = takerOf(source);
    const type = typeof location === "string" && taker !== undefined ? typeOf(location) : undefined;
    if (typeof location !== "string" || taker === undefined || type === undefined) continue;
    if (!type.intersects(taker.takes)) return advice(source, taker, basename(location), type);
  }
  return undefined;
}

interface Taker {
  readonly element: Element;
  readonly takes: Caps;
}

/** The first element that does not hand on whatever it is given, where it says what it takes. */
function takerOf(source: Element): Taker | undefined {
  const seen = new Set<Element>();
  for (let from = source; !seen.has(from); ) {
    seen.add(from);
    const sink = from.pads.find(({ direction, peer }) => direction === "src" && peer !== undefined)?.peer;
    const element = sink?.element;
    if (sink === undefined || element === undefined) return undefined;
    const takes = sink.templateCaps;
    // What makes pictures or sound of any bytes takes files of every kind.
    if (takes.structures.some(({ name }) => name.endsWith("/x-unaligned-raw"))) return undefined;
    if (!takes.isAny) return { element, takes };
    const outputs = element.pads.filter(({ direction }) => direction === "src");
    if (!outputs.every(({ templateCaps }) => templateCaps.isAny)) return undefined;
    from = element;
  }
  return undefined;
}

/** Undefined where the file cannot be read, or may be anything. */
function typeOf(file: string): Caps | undefined {
  const begin = beginOf(file);
  if (begin === undefined || begin.length === 0) return undefined;
  const probability = new Out(1);
  const found = base.gst_type_find_helper_for_data(0, begin, BigInt(begin.length), probability.at(0));
  if (found === 0) return undefined;
  const caps = capsAt(found);
  unrefCaps(found);
  return probability.u32(0) < GstTypeFindProbability.GST_TYPE_FIND_POSSIBLE ? undefined : caps;
}

function beginOf(file: string): Uint8Array | undefined {
  try {
    // Of a pipe that others write to, what was read here would be gone.
    if (!statSync(file).isFile()) return undefined;
    const descriptor = openSync(file, "r");
    try {
      const bytes = new Uint8Array(enough);
      return bytes.slice(0, readSync(descriptor, bytes));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}

function advice(source: Element, { element, takes }: Taker, file: string, type: Caps): string {
  const what = descriptionOf(type);
  const [demuxer] = takersOf(type, demuxers);
  if (demuxer === undefined) {
    const others = takersOf(type, decodable).slice(0, 3);
    const told = others.length === 0 ? "" : ` What takes it: ${others.join(", ")}.`;
    return `The file ${file} is ${what}, which ${element.name} does not take.${told}`;
  }
  const container = `The file ${file} is a container, ${what}`;
  const itself = "addSource() and uridecodebin find out by themselves what it takes";
  const kind = kindOf(element);
  if (kind.includes("Demux"))
    return `${container}: its demuxer is ${demuxer}, and not ${element.factory}; ${itself}.`;
  const media = new Set(takes.structures.map(({ name }) => name));
  const isRaw = media.has("video/x-raw") || media.has("audio/x-raw");
  const chain = isRaw
    ? `${demuxer}, a parser and a decoder`
    : `${demuxer}${kind.includes("Decoder") ? " and a parser" : ""}`;
  return `${container}: put ${chain} between ${source.name} and ${element.name}; ${itself}.`;
}

/** What GStreamer calls Quicktime. */
const known: Readonly<Record<string, string>> = { "video/quicktime": "MP4 or MOV" };

/** `MP4 or MOV (video/quicktime)`, or the media type alone where nobody has a name for it. */
function descriptionOf(type: Caps): string {
  const caps = parseNative(String(type));
  const description = takeText(pbutils.gst_pb_utils_get_codec_description(caps));
  unrefCaps(caps);
  const media = type.first?.name ?? String(type);
  const text = known[media] ?? description;
  return text === undefined || text === media ? media : `${text} (${media})`;
}

/** The factories of a kind whose elements take these caps, best first. */
function takersOf(type: Caps, kind: number): string[] {
  const caps = parseNative(String(type));
  const all = gst.gst_element_factory_list_get_elements(BigInt(kind), marginal);
  const fitting = gst.gst_element_factory_list_filter(all, caps, GstPadDirection.GST_PAD_SINK, 0);
  const names: string[] = [];
  for (let node = fitting; node !== 0; ) {
    const { data, next } = new GList(memory, node);
    names.push(takeText(start.gst_object_get_name(data)) ?? "");
    node = next;
  }
  for (const list of [all, fitting]) gst.gst_plugin_feature_list_free(list);
  unrefCaps(caps);
  return names;
}

/** As in `Codec/Parser/Converter/Video`. */
function kindOf({ factory }: Element): string {
  const found = gst.gst_element_factory_find(factory);
  if (found === 0) return "";
  const kind = requiredText(gst.gst_element_factory_get_metadata(found, "klass"));
  start.gst_object_unref(found);
  return kind;
}
