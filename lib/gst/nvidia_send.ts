import { functions as padFunctions } from "../generated/gstreamer/gstpad.ts";
import { link } from "../native/library.ts";
import { requireInstance } from "./given.ts";
import { nvidiaEvents } from "./later.ts";
import type { NvidiaEvent } from "./nvidia_events.ts";
import { addressOf } from "./object.ts";
import { laneOf } from "./owners.ts";
import { Pad } from "./pad.ts";

const gst = link("gstreamer-1.0", padFunctions);

/**
 * Sends an event from a pad: out of a source pad to what is linked to it, into a sink pad to its element. Resolves
 * to false where nobody took it. An event that this DeepStream does not have is an SdkError.
 */
export async function sendNvidiaEvent(pad: Pad, event: NvidiaEvent): Promise<boolean> {
  requireInstance("sendNvidiaEvent()", "a pad", pad, Pad);
  const address = addressOf(pad);
  const send = pad.direction === "src" ? "gst_pad_push_event" : "gst_pad_send_event";
  return (await laneOf(address).call(gst, send, address, nvidiaEvents().newNvidiaEvent(event))) !== 0;
}
