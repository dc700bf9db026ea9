/** What a handler that keeps its thread to itself can still wait for: that the stream has gone on without it. */
import { functions as eventFunctions, GstEventType } from "../../../lib/generated/gstreamer/gstevent.ts";
import { functions as miniObjectFunctions } from "../../../lib/generated/gstreamer/gstminiobject.ts";
import { functions as padFunctions } from "../../../lib/generated/gstreamer/gstpad.ts";
import { link } from "../../../lib/native/library.ts";

const gst = link("gstreamer-1.0", { ...padFunctions, ...eventFunctions, ...miniObjectFunctions });

/** End-of-stream has come to the pad. */
export function hasEnded(pad: number): boolean {
  const event = gst.gst_pad_get_sticky_event(pad, GstEventType.GST_EVENT_EOS, 0);
  if (event === 0) return false;
  gst.gst_mini_object_unref(event);
  return true;
}

/**
 * Returns when end-of-stream has come to the pad, and not before: nothing else happens on this thread. The sink must
 * have async=false: after an error, such as the handler's that overstays, a pipeline does not finish prerolling.
 */
export function spinUntilEnded(pad: number): void {
  while (!hasEnded(pad));
}
