/** Messages about what is out there: streams, devices, other addresses. */
import { functions as deviceFunctions } from "../generated/gstreamer/gstdevice.ts";
import { functions as messageFunctions } from "../generated/gstreamer/gstmessage.ts";
import { functions as collectionFunctions } from "../generated/gstreamer/gststreamcollection.ts";
import { GstStreamType, functions as streamFunctions } from "../generated/gstreamer/gststreams.ts";
import { GstMessageType as T } from "../generated/start.ts";
import { link } from "../native/library.ts";
import { Out, requiredText, takeText } from "./c.ts";
import { capsAt, unrefCaps } from "./caps.ts";
import type { Origin } from "./message_read.ts";
import type { Message, StreamInfo } from "./messages.ts";
import { unref } from "./wrap.ts";

const gst = link("gstreamer-1.0", {
  ...messageFunctions,
  ...deviceFunctions,
  ...collectionFunctions,
  ...streamFunctions,
});

export function readStreams(address: number, type: number, origin: Origin): Message {
  const selected = type === T.GST_MESSAGE_STREAMS_SELECTED;
  const out = new Out(1);
  if (selected) gst.gst_message_parse_streams_selected(address, out.at(0));
  else gst.gst_message_parse_stream_collection(address, out.at(0));
  const collection = out.pointer(0);
  const streams: StreamInfo[] = [];
  const count = selected
    ? gst.gst_message_streams_selected_get_size(address)
    : gst.gst_stream_collection_get_size(collection);
  for (let index = 0; index < count; index++) {
    const stream = selected
      ? gst.gst_message_streams_selected_get_stream(address, index)
      : gst.gst_stream_collection_get_stream(collection, index);
    streams.push(readStream(stream));
    if (selected) unref(stream);
  }
  unref(collection);
  return { type: selected ? "streams-selected" : "stream-collection", ...origin, streams };
}

function readStream(stream: number): StreamInfo {
  const bits = gst.gst_stream_get_stream_type(stream);
  const caps = gst.gst_stream_get_caps(stream);
  const text = caps === 0 ? undefined : capsAt(caps).toString();
  if (caps !== 0) unrefCaps(caps);
  return { id: requiredText(gst.gst_stream_get_stream_id(stream)), kind: streamKind(bits), caps: text };
}

function streamKind(bits: number): StreamInfo["kind"] {
  if (bits & GstStreamType.GST_STREAM_TYPE_VIDEO) return "video";
  if (bits & GstStreamType.GST_STREAM_TYPE_AUDIO) return "audio";
  if (bits & GstStreamType.GST_STREAM_TYPE_TEXT) return "text";
  return bits & GstStreamType.GST_STREAM_TYPE_CONTAINER ? "container" : "unknown";
}

export function readRedirect(address: number, origin: Origin): Message {
  const count = Number(gst.gst_message_get_num_redirect_entries(address));
  const locations = Array.from({ length: count }, (_, index) => {
    const out = new Out(3);
    gst.gst_message_parse_redirect_entry(address, BigInt(index), out.at(0), out.at(1), out.at(2));
    return requiredText(out.pointer(0));
  });
  return { type: "redirect", ...origin, locations };
}

/** A device's name; drops the reference that was handed over. */
export function takeDevice(address: number): string {
  const name = takeText(gst.gst_device_get_display_name(address)) ?? "";
  unref(address);
  return name;
}
