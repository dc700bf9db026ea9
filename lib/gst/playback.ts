/** Where a stream is, and going elsewhere in it. */
import { functions as elementFunctions } from "../generated/gstreamer/gstelement.ts";
import { GstFormat } from "../generated/gstreamer/gstformat.ts";
import { GstSeekFlags } from "../generated/gstreamer/gstsegment.ts";
import { functions as utilFunctions } from "../generated/gstreamer/gstutils.ts";
import type { Lane } from "../native/lane.ts";
import { link } from "../native/library.ts";
import { takeInt64 } from "./c.ts";

const gst = link("gstreamer-1.0", { ...elementFunctions, ...utilFunctions });

const time = GstFormat.GST_FORMAT_TIME;

/** Nanoseconds; undefined while that is not known. */
export function queryTime(
  lane: Lane,
  pipeline: number,
  what: "position" | "duration",
): Promise<bigint | undefined> {
  return takeInt64((at) => lane.call(gst, `gst_element_query_${what}`, pipeline, time, at));
}

/** Whether the pipeline could go to `position`, in nanoseconds. */
export async function seekTo(
  lane: Lane,
  pipeline: number,
  position: bigint,
  accurate: boolean,
): Promise<boolean> {
  const flags =
    GstSeekFlags.GST_SEEK_FLAG_FLUSH |
    (accurate ? GstSeekFlags.GST_SEEK_FLAG_ACCURATE : GstSeekFlags.GST_SEEK_FLAG_KEY_UNIT);
  return (await lane.call(gst, "gst_element_seek_simple", pipeline, time, flags, position)) !== 0;
}
