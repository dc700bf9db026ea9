/** End-of-stream, where branches come and go: what has passed already, and what is sent so that a branch plays out. */
import { functions as eventFunctions, GstEventType } from "../generated/gstreamer/gstevent.ts";
import { functions as miniObjectFunctions } from "../generated/gstreamer/gstminiobject.ts";
import { functions as objectFunctions } from "../generated/gstreamer/gstobject.ts";
import { functions as padFunctions } from "../generated/gstreamer/gstpad.ts";
import { Lane } from "../native/lane.ts";
import { link } from "../native/library.ts";
import { holdOpen } from "../native/runtime.ts";
import type { Bin } from "./bin.ts";
import { addressOf } from "./object.ts";
import { laneOf, ownerOf, type Recording } from "./owners.ts";
import type { Pad } from "./pad.ts";
import { isDue } from "./parts.ts";
import type { PadProbe } from "./probe_handles.ts";
import { newStructure } from "./send.ts";
import { within } from "./within.ts";

const gst = link("gstreamer-1.0", {
  ...eventFunctions,
  ...miniObjectFunctions,
  ...objectFunctions,
  ...padFunctions,
});

/**
 * To be called when a source pad has been linked. What passed it before goes on in front of what comes next; where that
 * was end-of-stream nothing comes, so it is sent on here, behind all that belongs in front of it.
 */
export function passEnd(pad: Pad): void {
  if (!hasEnd(pad)) return;
  const address = gst.gst_object_ref(addressOf(pad));
  // Whatever is pushed takes along what waits; it goes no further than to a pad that has had its end.
  const nothing = gst.gst_event_new_custom(
    GstEventType.GST_EVENT_CUSTOM_DOWNSTREAM,
    newStructure({ name: "deepscript-end" }),
  );
  // On a thread of its own: where no queue is in between, a sink may take its time with the end.
  using lane = new Lane("branch-end");
  void lane.call(gst, "gst_pad_push_event", address, nothing);
  void lane.call(gst, "gst_object_unref", address);
}

/**
 * Sends end-of-stream into a part that nothing flows into any more, and waits until its sinks have it: at most so many
 * milliseconds, and no longer than until the part has `failed` or the pipeline stops.
 */
export async function playedOut(
  pipeline: Bin,
  bin: Bin,
  milliseconds: number,
  failed: Promise<void>,
): Promise<void> {
  // The part itself plays only when its first frame has come out of it.
  if (milliseconds === 0 || !isDue(pipeline)) return;
  using _open = holdOpen();
  const sinks = bin.allElements.filter((each) => each.pads.every((pad) => pad.direction === "sink"));
  const arrivals = sinks.flatMap((sink) => sink.pads.map(endAt));
  const stopped = Promise.withResolvers<void>();
  const recording: Recording = { end: stopped.resolve };
  const recordings = ownerOf(addressOf(pipeline))?.recordings;
  recordings?.add(recording);
  await sendTo(bin.pad("sink"), gst.gst_event_new_eos());
  const arrived = Promise.all(arrivals.map((each) => each.arrived));
  await within(Promise.race([arrived, failed, stopped.promise]), milliseconds, undefined);
  recordings?.delete(recording);
  for (const { probe } of arrivals) probe.remove();
}

export async function sendTo(pad: Pad, event: number): Promise<void> {
  await laneOf(addressOf(pad)).call(gst, "gst_pad_send_event", addressOf(pad), event);
}

function endAt(pad: Pad): { readonly probe: PadProbe; readonly arrived: Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const probe = pad.probe("event-downstream", ({ event }) => {
    if (event?.type === "eos") resolve();
  });
  // The stream may have ended before. What the pad before it has given away is there, or just arrives.
  if (hasEnd(pad.peer ?? pad)) resolve();
  return { probe, arrived: promise };
}

function hasEnd(pad: Pad): boolean {
  const end = gst.gst_pad_get_sticky_event(addressOf(pad), GstEventType.GST_EVENT_EOS, 0);
  if (end === 0) return false;
  gst.gst_mini_object_unref(end);
  return true;
}
