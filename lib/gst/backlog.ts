/** What end-of-stream waits behind: buffers in queues, which a pipeline that is to end soon cannot all work through. */
import { functions as elementFunctions } from "../generated/gstreamer/gstelement.ts";
import { functions as eventFunctions, GstEventType } from "../generated/gstreamer/gstevent.ts";
import { functions as miniObjectFunctions } from "../generated/gstreamer/gstminiobject.ts";
import { functions as padFunctions } from "../generated/gstreamer/gstpad.ts";
import { GstTaskState } from "../generated/gstreamer/gsttask.ts";
import { Lane } from "../native/lane.ts";
import { link } from "../native/library.ts";
import type { Bin } from "./bin.ts";
import { requiredText } from "./c.ts";
import type { Element } from "./element.ts";
import { collect } from "./iterate.ts";
import { addressOf } from "./object.ts";
import { Pad } from "./pad.ts";
import { isWatched } from "./watched.ts";

const gst = link("gstreamer-1.0", {
  ...elementFunctions,
  ...eventFunctions,
  ...miniObjectFunctions,
  ...padFunctions,
});

/**
 * The pads, furthest up in the stream, that end-of-stream has yet to leave, each with a streaming thread of its own: what
 * such a thread takes from is where buffers wait. `unseen`: none whose buffers the program's handlers have seen already,
 * unless others are still to see them.
 */
export function backlogPads(pipeline: Bin, which: "unseen" | "all"): Pad[] {
  const pads = pipeline.allElements.flatMap((element) => element.pads);
  const watched = pads.filter((pad) => isWatched(addressOf(pad)));
  const seen = new Set(watched.flatMap((pad) => [...after(pad)]));
  const written = writtenPads(pipeline);
  const waiting = pads.filter(
    (pad) => pad.direction === "src" && hasThread(pad) && !hasEnded(pad) && !written.has(pad),
  );
  const reaches = new Map(waiting.map((pad) => [pad, after(pad)]));
  const later = new Set([...reaches.values()].flatMap((reach) => [...reach]));
  return waiting.filter(
    (pad) =>
      !later.has(pad) &&
      (which === "all" || !seen.has(pad) || watched.some((each) => reaches.get(pad)?.has(each))),
  );
}

/**
 * Ends the stream at a pad: what its thread has yet to take is refused, what has gone out before reaches the sinks, and
 * then end-of-stream does. Each on a thread of its own, for it waits until the next element has done its last buffer.
 */
export function endAt(pad: Pad): void {
  using lane = new Lane("ds-end");
  // Whoever waits for it waits for the sinks; the pad is kept until it has been done.
  void lane.call(gst, "gst_pad_push_event", addressOf(pad), gst.gst_event_new_eos()).then(() => pad);
}

/** Files that a muxer has begun and end-of-stream has not come to, so that they lack their index or last buffers. */
export function unfinishedFiles(pipeline: Bin): string[] {
  const written = writtenPads(pipeline);
  const unfinished = (pad: Pad): boolean => written.has(pad) && pad.caps !== undefined && !hasEnded(pad);
  return pipeline.allElements
    .filter((element) => element.factory === "filesink" && element.pads.some(unfinished))
    .map((sink) => String(sink.get("location")));
}

/** Where a muxer's output passes: end-of-stream that does not come through the muxer leaves it unfinished. */
function writtenPads(pipeline: Bin): Set<Pad> {
  const outputs = pipeline.allElements
    .filter(isMuxer)
    .flatMap((muxer) => muxer.pads.filter((pad) => pad.direction === "src"));
  return new Set(outputs.flatMap((pad) => [pad, ...after(pad)]));
}

function isMuxer(element: Element): boolean {
  const klass = gst.gst_element_get_metadata(addressOf(element), Buffer.from("klass\0"));
  return klass !== 0 && requiredText(klass).split("/").includes("Muxer");
}

function hasThread(pad: Pad): boolean {
  return gst.gst_pad_get_task_state(addressOf(pad)) === GstTaskState.GST_TASK_STARTED;
}

function hasEnded(pad: Pad): boolean {
  const event = gst.gst_pad_get_sticky_event(addressOf(pad), GstEventType.GST_EVENT_EOS, 0);
  if (event !== 0) gst.gst_mini_object_unref(event);
  return event !== 0;
}

/** All pads that what passes `start` may come to. */
function after(start: Pad): Set<Pad> {
  const found = new Set<Pad>();
  const next = [start];
  for (let pad = next.pop(); pad !== undefined; pad = next.pop()) {
    for (const each of pad.direction === "src" ? [pad.peer] : within(pad)) {
      if (each === undefined || found.has(each)) continue;
      found.add(each);
      next.push(each);
    }
  }
  return found;
}

/** Where what comes in at a sink pad goes out: of an element, or of a bin into what is in it. */
function within(pad: Pad): Pad[] {
  const iterator = gst.gst_pad_iterate_internal_links(addressOf(pad));
  return iterator === 0 ? [] : collect(iterator, Pad);
}
