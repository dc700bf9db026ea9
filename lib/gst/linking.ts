import { functions as eventFunctions } from "../generated/gstreamer/gstevent.ts";
import {
  GstPadLinkCheck,
  GstPadLinkReturn,
  functions as padFunctions,
} from "../generated/gstreamer/gstpad.ts";
import { functions as utilFunctions } from "../generated/gstreamer/gstutils.ts";
import { link } from "../native/library.ts";
import { shim } from "../native/shim.ts";
import { Caps, unrefCaps } from "./caps.ts";
import type { Element } from "./element.ts";
import { LinkError } from "./errors.ts";
import { capsMismatch } from "./later.ts";
import { addressOf } from "./object.ts";
import { laneOf } from "./owners.ts";
import type { Pad } from "./pad.ts";
import { isStarted } from "./state.ts";

const gst = link("gstreamer-1.0", { ...padFunctions, ...utilFunctions, ...eventFunctions });

/*
 * Links are made on the calling thread, so that they stand when the call returns.
 *
 * Before anything streams, all of GStreamer's checks are safe: nothing holds a lock that waits for
 * JavaScript. Once an element has started, asking it for its caps or sending it the reconfigure event can
 * wait for a lock that a streaming thread holds while it waits for a handler here. So a link in a running
 * pipeline checks what needs no question (hierarchy, templates, the caps that already flow) under the pads'
 * own short locks, and the event is sent from the pipeline's lane.
 */
const checkedBeforeStart = GstPadLinkCheck.GST_PAD_LINK_CHECK_DEFAULT;
const checkedWhileRunning =
  GstPadLinkCheck.GST_PAD_LINK_CHECK_HIERARCHY |
  GstPadLinkCheck.GST_PAD_LINK_CHECK_TEMPLATE_CAPS |
  GstPadLinkCheck.GST_PAD_LINK_CHECK_NO_RECONFIGURE;

const reasons: Readonly<Record<number, string>> = {
  [GstPadLinkReturn.GST_PAD_LINK_WRONG_HIERARCHY]: "their elements are not in the same pipeline or bin",
  [GstPadLinkReturn.GST_PAD_LINK_WAS_LINKED]: "one of them is linked already",
  [GstPadLinkReturn.GST_PAD_LINK_NOFORMAT]: "they have no format in common",
  [GstPadLinkReturn.GST_PAD_LINK_NOSCHED]: "they cannot be scheduled together",
  [GstPadLinkReturn.GST_PAD_LINK_REFUSED]: "an element refused",
};

export function linkPads(source: Pad, sink: Pad): void {
  const [from, to] = [addressOf(source), addressOf(sink)];
  if (source.direction !== "src" || sink.direction !== "sink") {
    throw new LinkError(`${source} and ${sink} do not link: a link goes from a source pad to a sink pad`);
  }
  const running = [source, sink].some(
    (pad) => pad.element !== undefined && isStarted(addressOf(pad.element)),
  );
  const flowing = source.caps;
  if (running && flowing !== undefined && !flowing.intersects(sink.templateCaps)) {
    throw new LinkError(
      `${source} and ${sink} do not link: they have no format in common\n${formats(source, sink)}`,
    );
  }
  const result = gst.gst_pad_link_full(from, to, running ? checkedWhileRunning : checkedBeforeStart);
  if (result < 0) {
    const reason = reasons[result] ?? `GstPadLinkReturn ${result}`;
    const caps = result === GstPadLinkReturn.GST_PAD_LINK_NOFORMAT ? `\n${formats(source, sink)}` : "";
    throw new LinkError(`${source} and ${sink} do not link: ${reason}${caps}`);
  }
  if (running) void laneOf(from).call(gst, "gst_pad_send_event", from, gst.gst_event_new_reconfigure());
}

/**
 * Links the first pads of two elements that fit, requesting pads where an element has none of its own.
 * Where the source's pads appear only later, so is the link made.
 */
export function linkElements(source: Element, sink: Element, sinkPad?: Pad): void {
  if (source === sink) throw new LinkError(`${source.name} cannot be linked to itself`);
  const running = isStarted(addressOf(source)) || isStarted(addressOf(sink));
  if (running) {
    const [from, to] = [freePads(source, "src")[0], sinkPad ?? freePads(sink, "sink")[0]];
    if (from === undefined || to === undefined) throw new LinkError(why(source, sink));
    linkPads(from, to);
    return;
  }
  const [from, to] = [addressOf(source), addressOf(sink)];
  const name = sinkPad?.name ?? null;
  if (source.parent === undefined || root(source) !== root(sink)) throw new LinkError(apart(source, sink));
  if (gst.gst_element_link_pads_full(from, null, to, name, checkedBeforeStart) !== 0) return;
  if (
    source.padTemplates.some(({ direction, presence }) => direction === "src" && presence === "sometimes")
  ) {
    shim.ds_link_when_added(from, to, name);
    return;
  }
  throw new LinkError(why(source, sink, sinkPad));
}

function freePads(element: Element, direction: "src" | "sink"): Pad[] {
  return element.pads.filter((pad) => pad.direction === direction && pad.peer === undefined);
}

/** The outermost bin that an element is in. */
function root(element: Element): Element {
  let top = element;
  for (let parent = top.parent; parent !== undefined; parent = parent.parent) top = parent;
  return top;
}

function apart(source: Element, sink: Element): string {
  return `${source.name} and ${sink.name} do not link: they are not in the same pipeline or bin`;
}

function why(source: Element, sink: Element, sinkPad?: Pad): string {
  const begin = `${source.name} and ${sink.name} do not link: `;
  for (const [element, direction] of [
    [source, "src"],
    [sink, "sink"],
  ] as const) {
    const all = element.pads.filter((pad) => pad.direction === direction);
    const requestable = element.padTemplates.some(
      (t) => t.direction === direction && t.presence === "request",
    );
    if (all.length === 0 && !requestable) return `${begin}${element.name} has no ${direction} pad`;
    if (all.length > 0 && all.every((pad) => pad.peer !== undefined) && !requestable) {
      const [pad] = all;
      return `${begin}${pad} is already linked to ${pad?.peer}`;
    }
  }
  const [from] = freePads(source, "src");
  const to = sinkPad ?? freePads(sink, "sink")[0];
  return `${begin}they have no format in common${from && to ? `\n${formats(from, to)}` : ""}`;
}

function formats(source: Pad, sink: Pad): string {
  const running = [source, sink].some(
    (pad) => pad.element !== undefined && isStarted(addressOf(pad.element)),
  );
  const [gives, takes] = [possible(source, running), possible(sink, running)];
  const why = capsMismatch().mismatch(
    { name: String(source), caps: gives },
    { name: String(sink), caps: takes },
  );
  const [given, taken] = [String(gives), String(takes)];
  const device = "memory:NVMM";
  const hint =
    given.includes(device) === taken.includes(device)
      ? ""
      : `\n  Only one side has its pictures in ${device}: put nvvideoconvert between them.`;
  const facts = why.map((fact) => `  ${fact}\n`).join("");
  return `${facts}  ${source} gives ${shorten(given)}\n  ${sink} takes ${shorten(taken)}${hint}`;
}

/** What flows, or may flow as far as can be asked. */
function possible(pad: Pad, running: boolean): Caps {
  const flowing = pad.direction === "src" ? pad.caps : undefined;
  if (running || flowing !== undefined) return flowing ?? pad.templateCaps;
  const address = gst.gst_pad_query_caps(addressOf(pad), null);
  const caps = Caps.fromNative(address);
  unrefCaps(address);
  return caps.isEmpty ? pad.templateCaps : caps;
}

function shorten(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}...` : text;
}
