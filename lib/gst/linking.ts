import { functions as eventFunctions } from "../generated/gstreamer/gstevent.ts";
import {
  GstPadLinkCheck,
  GstPadLinkReturn,
  functions as padFunctions,
} from "../generated/gstreamer/gstpad.ts";
import { functions as utilFunctions } from "../generated/gstreamer/gstutils.ts";
import { link } from "../native/library.ts";
import { shim } from "../native/shim.ts";
import type { Element } from "./element.ts";
import { LinkError } from "./errors.ts";
import { linkRefusals } from "./later.ts";
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
      `${source} and ${sink} do not link: they have no format in common\n${linkRefusals().padsDiffer(source, sink)}`,
    );
  }
  const result = gst.gst_pad_link_full(from, to, running ? checkedWhileRunning : checkedBeforeStart);
  if (result < 0) {
    const reason = reasons[result] ?? `GstPadLinkReturn ${result}`;
    const caps =
      result === GstPadLinkReturn.GST_PAD_LINK_NOFORMAT ? `\n${linkRefusals().padsDiffer(source, sink)}` : "";
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
    if (from === undefined || to === undefined) throw new LinkError(why(source, sink, sinkPad));
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

function why(source: Element, sink: Element, sinkPad?: Pad): string {
  const reason = linkRefusals().whyUnlinked({ element: source }, { element: sink, pad: sinkPad?.name });
  return `${source.name} and ${sink.name} do not link: ${reason}`;
}

function apart(source: Element, sink: Element): string {
  return `${source.name} and ${sink.name} do not link: they are not in the same pipeline or bin`;
}
