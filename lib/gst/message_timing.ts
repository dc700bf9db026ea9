/** Messages about the passing of the stream: buffering, quality of service, steps. */
import { GstFormat } from "../generated/gstreamer/gstformat.ts";
import { functions as messageFunctions } from "../generated/gstreamer/gstmessage.ts";
import { GstBufferingMode } from "../generated/gstreamer/gstquery.ts";
import { GstMessageType as T } from "../generated/start.ts";
import { link } from "../native/library.ts";
import { Out } from "./c.ts";
import type { Origin } from "./message_read.ts";
import type { Format, Message } from "./messages.ts";

const gst = link("gstreamer-1.0", messageFunctions);

const none = 2n ** 64n - 1n;

/** A clock time; undefined for GST_CLOCK_TIME_NONE. */
export function time(value: bigint): bigint | undefined {
  return value === none ? undefined : value;
}

const formats: Readonly<Record<number, Format>> = {
  [GstFormat.GST_FORMAT_UNDEFINED]: "undefined",
  [GstFormat.GST_FORMAT_DEFAULT]: "default",
  [GstFormat.GST_FORMAT_BYTES]: "bytes",
  [GstFormat.GST_FORMAT_TIME]: "time",
  [GstFormat.GST_FORMAT_BUFFERS]: "buffers",
  [GstFormat.GST_FORMAT_PERCENT]: "percent",
};

/** A GstFormat by name. */
export function format(number: number): Format {
  return formats[number] ?? "other";
}

const bufferingModes: Readonly<Record<number, "stream" | "download" | "timeshift" | "live">> = {
  [GstBufferingMode.GST_BUFFERING_STREAM]: "stream",
  [GstBufferingMode.GST_BUFFERING_DOWNLOAD]: "download",
  [GstBufferingMode.GST_BUFFERING_TIMESHIFT]: "timeshift",
  [GstBufferingMode.GST_BUFFERING_LIVE]: "live",
};

export function readBuffering(address: number, origin: Origin): Message {
  const out = new Out(5);
  gst.gst_message_parse_buffering(address, out.at(0));
  gst.gst_message_parse_buffering_stats(address, out.at(1), out.at(2), out.at(3), out.at(4));
  return {
    type: "buffering",
    ...origin,
    percent: out.i32(0),
    mode: bufferingModes[out.u32(1)] ?? "stream",
    averageIn: out.i32(2),
    averageOut: out.i32(3),
    left: out.i64(4),
  };
}

export function readQos(address: number, origin: Origin): Message {
  const when = new Out(5);
  const values = new Out(3);
  const stats = new Out(3);
  gst.gst_message_parse_qos(address, when.at(0), when.at(1), when.at(2), when.at(3), when.at(4));
  gst.gst_message_parse_qos_values(address, values.at(0), values.at(1), values.at(2));
  gst.gst_message_parse_qos_stats(address, stats.at(0), stats.at(1), stats.at(2));
  return {
    type: "qos",
    ...origin,
    live: when.i32(0) !== 0,
    runningTime: time(when.u64(1)),
    streamTime: time(when.u64(2)),
    timestamp: time(when.u64(3)),
    duration: time(when.u64(4)),
    jitter: values.i64(0),
    proportion: values.f64(1),
    quality: values.i32(2),
    format: format(stats.u32(0)),
    processed: stats.u64(1),
    dropped: stats.u64(2),
  };
}

export function readStep(address: number, type: number, origin: Origin): Message {
  const out = new Out(7);
  if (type === T.GST_MESSAGE_STEP_START) {
    gst.gst_message_parse_step_start(
      address,
      out.at(0),
      out.at(1),
      out.at(2),
      out.at(3),
      out.at(4),
      out.at(5),
    );
    return {
      type: "step-start",
      ...origin,
      active: out.i32(0) !== 0,
      format: format(out.u32(1)),
      amount: out.u64(2),
      rate: out.f64(3),
      flush: out.i32(4) !== 0,
      intermediate: out.i32(5) !== 0,
    };
  }
  gst.gst_message_parse_step_done(
    address,
    out.at(0),
    out.at(1),
    out.at(2),
    out.at(3),
    out.at(4),
    out.at(5),
    out.at(6),
  );
  return {
    type: "step-done",
    ...origin,
    format: format(out.u32(0)),
    amount: out.u64(1),
    rate: out.f64(2),
    flush: out.i32(3) !== 0,
    intermediate: out.i32(4) !== 0,
    duration: out.u64(5),
    eos: out.i32(6) !== 0,
  };
}
