/** Events that a program sends into a pipeline. */

import { functions as elementFunctions } from "../generated/gstreamer/gstelement.ts";
import { functions as eventFunctions, GstEventType, GstQOSType } from "../generated/gstreamer/gstevent.ts";
import { functions as padFunctions } from "../generated/gstreamer/gstpad.ts";
import { functions as structureFunctions } from "../generated/gstreamer/gststructure.ts";
import { functions as tagFunctions } from "../generated/gstreamer/gsttaglist.ts";
import { came } from "../native/errors.ts";
import { link } from "../native/library.ts";
import { endStreams } from "./end_of_stream.ts";
import { ValueError } from "./errors.ts";
import { notTaken, requireName, requireTime } from "./given.ts";
import { laneOf } from "./owners.ts";
import { structureText } from "./value_text.ts";
import { type FieldInput, type StructureInput, typed } from "./values.ts";

const gst = link("gstreamer-1.0", {
  ...elementFunctions,
  ...eventFunctions,
  ...padFunctions,
  ...structureFunctions,
  ...tagFunctions,
});

/** Events that travel with the stream. Times are nanoseconds. */
export type DownstreamEvent =
  | { readonly type: "eos" | "flush-start" }
  /** `resetTime`: running time begins at 0 again. Default: true. */
  | { readonly type: "flush-stop"; readonly resetTime?: boolean }
  /** Nothing comes for that time, so that what waits for data goes on. */
  | { readonly type: "gap"; readonly pts: bigint; readonly duration?: bigint }
  /** Tags by GStreamer's names, as `title` and `bitrate`. */
  | { readonly type: "tag"; readonly tags: Readonly<Record<string, FieldInput>> }
  /** What a program of its own or NVIDIA's elements understand; out-of-band (`oob`) ones overtake buffers. */
  | {
      readonly type:
        | "custom-downstream"
        | "custom-downstream-oob"
        | "custom-downstream-sticky"
        | "custom-both"
        | "custom-both-oob";
      readonly structure: StructureInput;
    };

/** Events that travel against the stream. */
export type UpstreamEvent =
  /** Formats are negotiated anew before the next buffer. */
  | { readonly type: "reconfigure" }
  /** The sinks' latency, nanoseconds. */
  | { readonly type: "latency"; readonly latency: bigint }
  /** How a consumer keeps up: above 1 it is too slow. `jitter`: how late the buffer of `timestamp` was, nanoseconds. */
  | {
      readonly type: "qos";
      readonly kind: "overflow" | "underflow" | "throttle";
      readonly proportion: number;
      readonly jitter: bigint;
      readonly timestamp: bigint;
    }
  /** Asks encoders for a key frame; with `allHeaders`, for the parameter sets before it too. */
  | { readonly type: "force-key-unit"; readonly allHeaders?: boolean }
  | { readonly type: "navigation" | "custom-upstream"; readonly structure: StructureInput };

export type StreamEvent = DownstreamEvent | UpstreamEvent;

const qosKinds: Readonly<Record<"overflow" | "underflow" | "throttle", number>> = {
  overflow: GstQOSType.GST_QOS_TYPE_OVERFLOW,
  underflow: GstQOSType.GST_QOS_TYPE_UNDERFLOW,
  throttle: GstQOSType.GST_QOS_TYPE_THROTTLE,
};

const customTypes = {
  "custom-upstream": GstEventType.GST_EVENT_CUSTOM_UPSTREAM,
  "custom-downstream": GstEventType.GST_EVENT_CUSTOM_DOWNSTREAM,
  "custom-downstream-oob": GstEventType.GST_EVENT_CUSTOM_DOWNSTREAM_OOB,
  "custom-downstream-sticky": GstEventType.GST_EVENT_CUSTOM_DOWNSTREAM_STICKY,
  "custom-both": GstEventType.GST_EVENT_CUSTOM_BOTH,
  "custom-both-oob": GstEventType.GST_EVENT_CUSTOM_BOTH_OOB,
} as const;

/** Whether it travels against the stream. */
const isUpstream: Readonly<
  Record<UpstreamEvent["type"], true> & Record<Exclude<StreamEvent, UpstreamEvent>["type"], false>
> = {
  eos: false,
  "flush-start": false,
  "flush-stop": false,
  gap: false,
  tag: false,
  "custom-downstream": false,
  "custom-downstream-oob": false,
  "custom-downstream-sticky": false,
  "custom-both": false,
  "custom-both-oob": false,
  reconfigure: true,
  latency: true,
  qos: true,
  "force-key-unit": true,
  navigation: true,
  "custom-upstream": true,
};

/** Whether somebody took it. */
export async function sendFromPad(
  pad: number,
  direction: "src" | "sink",
  event: StreamEvent,
): Promise<boolean> {
  requireEvent(event);
  const leaves = (direction === "sink") === isUpstream[event.type];
  const function_ = leaves ? "gst_pad_push_event" : "gst_pad_send_event";
  return (await laneOf(pad).call(gst, function_, pad, newEvent(event))) !== 0;
}

/** Whether somebody took it. */
export async function sendFromElement(element: number, event: StreamEvent): Promise<boolean> {
  requireEvent(event);
  if (event.type === "eos") return await endStreams(element);
  return (await laneOf(element).call(gst, "gst_element_send_event", element, newEvent(event))) !== 0;
}

function requireEvent(event: StreamEvent): void {
  if (typeof event !== "object" || event === null)
    throw notTaken("sendEvent()", "an object with a type", event);
  requireName("event", event.type, isUpstream);
}

function newEvent(event: StreamEvent): number {
  switch (event.type) {
    case "eos":
      return gst.gst_event_new_eos();
    case "flush-start":
      return gst.gst_event_new_flush_start();
    case "flush-stop":
      return gst.gst_event_new_flush_stop(event.resetTime === false ? 0 : 1);
    case "gap":
      requireTime("pts of a gap", event.pts);
      if (event.duration !== undefined) requireTime("duration of a gap", event.duration);
      return gst.gst_event_new_gap(event.pts, event.duration ?? 2n ** 64n - 1n);
    case "tag":
      return gst.gst_event_new_tag(newTags(event.tags));
    case "reconfigure":
      return gst.gst_event_new_reconfigure();
    case "latency":
      requireTime("latency", event.latency);
      return gst.gst_event_new_latency(event.latency);
    case "qos":
      requireName("kind of qos event", event.kind, qosKinds);
      requireTime("timestamp of a qos event", event.timestamp);
      if (typeof event.jitter !== "bigint" || BigInt.asIntN(64, event.jitter) !== event.jitter)
        throw new ValueError(
          `jitter of a qos event: ${came(event.jitter)} is no time: nanoseconds as a bigint`,
        );
      if (typeof event.proportion !== "number")
        throw new ValueError(`proportion of a qos event: ${came(event.proportion)} is no number`);
      return gst.gst_event_new_qos(qosKinds[event.kind], event.proportion, event.jitter, event.timestamp);
    case "navigation":
      return gst.gst_event_new_navigation(newStructure(event.structure));
    case "force-key-unit":
      return gst.gst_event_new_custom(customTypes["custom-upstream"], newStructure(keyUnit(event)));
    default:
      return gst.gst_event_new_custom(customTypes[event.type], newStructure(event.structure));
  }
}

/** As gst_video_event_new_upstream_force_key_unit() makes it: at once, and not counted. */
function keyUnit({ allHeaders = false }: { readonly allHeaders?: boolean }): StructureInput {
  const fields = {
    "running-time": typed("guint64", 2n ** 64n - 1n),
    "all-headers": allHeaders,
    count: typed("uint", 0),
  };
  return { name: "GstForceKeyUnit", fields };
}

/** Owned by whoever it is handed to. */
export function newStructure(structure: StructureInput): number {
  const text = structureText(structure);
  const made = gst.gst_structure_new_from_string(text);
  if (made === 0) throw new ValueError(`${text} is no structure of GStreamer's: are the types right?`);
  return made;
}

/** Throws ValueError as newStructure() does. */
export function requireStructure(structure: StructureInput): void {
  gst.gst_structure_free(newStructure(structure));
}

function newTags(tags: Readonly<Record<string, FieldInput>>): number {
  if (typeof tags !== "object" || tags === null || Array.isArray(tags))
    throw notTaken("a tag event", "an object of tags", tags);
  const text = structureText({ name: "taglist", fields: tags });
  const list = gst.gst_tag_list_new_from_string(text);
  if (list === 0) throw new ValueError(`these are no tags of GStreamer's: ${Object.keys(tags).join(", ")}`);
  return list;
}
