/** End-of-stream, sent in where streams begin. */
import { functions as binFunctions } from "../generated/gstreamer/gstbin.ts";
import { functions as elementFunctions, GstElementFlags } from "../generated/gstreamer/gstelement.ts";
import { functions as eventFunctions } from "../generated/gstreamer/gstevent.ts";
import { GstObject, functions as objectFunctions } from "../generated/gstreamer/gstobject.ts";
import { functions as padFunctions } from "../generated/gstreamer/gstpad.ts";
import { Lane } from "../native/lane.ts";
import { link } from "../native/library.ts";
import { shim } from "../native/shim.ts";
import { memory } from "./c.ts";
import { collectAs } from "./iterate.ts";
import { laneOf } from "./owners.ts";
import { unref } from "./wrap.ts";

const gst = link("gstreamer-1.0", {
  ...binFunctions,
  ...elementFunctions,
  ...eventFunctions,
  ...objectFunctions,
  ...padFunctions,
});

/**
 * Ends what comes out of an element: out of the sources in a bin, and what goes into that. Resolves, to whether everything
 * that was to end was running, when each has let go of its last buffer: while sinks hold that, as in a pause, it takes
 * until they play or stop.
 */
export async function endStreams(element: number): Promise<boolean> {
  const kept = referenced(element);
  // Behind the changes of state that were asked for before: what does not run yet has no stream to end.
  const isBin = (await laneOf(element).call(shim, "ds_hands_events_on", element)) !== 0;
  const ending = isBin
    ? [...sourcesIn(element).map(endElement), ...inputsOf(element).map(endInput)]
    : [endElement(referenced(element))];
  unref(kept);
  return (await Promise.all(ending)).every((taken) => taken !== 0);
}

function referenced(address: number): number {
  return gst.gst_object_ref(address);
}

/**
 * Those that take events themselves, referenced. Bins that hand them on would be locked meanwhile; and one that had nothing
 * in it when it was put into another does not make that one count as a source.
 */
function sourcesIn(bin: number): number[] {
  return collectAs(gst.gst_bin_iterate_elements(bin), referenced).flatMap((element) => {
    const isBin = shim.ds_hands_events_on(element) !== 0;
    if (!isBin && isSource(element)) return [element];
    const sources = isBin ? sourcesIn(element) : [];
    unref(element);
    return sources;
  });
}

function isSource(element: number): boolean {
  return (new GstObject(memory, element).flags & GstElementFlags.GST_ELEMENT_FLAG_SOURCE) !== 0;
}

function inputsOf(bin: number): number[] {
  return collectAs(gst.gst_element_iterate_sink_pads(bin), referenced);
}

/** On a thread of its own: what one source waits for holds up nothing else. */
function endElement(element: number): Promise<number> {
  using lane = new Lane("ds-eos");
  return lane.call(shim, "ds_end_stream", element).finally(() => unref(element));
}

function endInput(pad: number): Promise<number> {
  using lane = new Lane("ds-eos");
  return lane.call(gst, "gst_pad_send_event", pad, gst.gst_event_new_eos()).finally(() => unref(pad));
}
