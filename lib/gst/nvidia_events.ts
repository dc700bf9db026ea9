/** Events that NVIDIA's elements define: gst-nvevent.h, gst-nvdscustomevent.h, gst-nvcustomevent.h. */

import type * as CodecEvents from "../generated/deepstream/gst-nvcustomevent.ts";
import type * as SettingEvents from "../generated/deepstream/gst-nvdscustomevent.ts";
import type * as StreamEvents from "../generated/deepstream/gst-nvevent.ts";
import { functions as memFunctions } from "../generated/glib/gmem.ts";
import { link } from "../native/library.ts";
import { encodeInto } from "../native/text.ts";
import { sdkModule } from "../sdk/modules.ts";
import { SdkError } from "../sdk/select.ts";
import { memory, takeText } from "./c.ts";
import { type CodecEventName, codecEvents, isCodecEvent } from "./nvidia_codec_events.ts";
import { requireEvent } from "./nvidia_event_fields.ts";

const glib = link("glib-2.0", memFunctions);

/** A region of nvdspreprocess, in pixels of the stream. */
export interface RoiUpdate {
  /** Up to 127 bytes. */
  readonly roi_id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What becomes of one stream of a batch; `source_id` as in its frames. */
export type NvidiaStreamEvent =
  | { readonly type: "pad-added" | "pad-deleted" | "stream-eos" | "stream-reset"; readonly source_id: number }
  | { readonly type: "stream-start"; readonly source_id: number; readonly stream_id: string };

/** Settings of elements for one stream, by its id: nvinfer, nvdsosd, nvtracker, nvdspreprocess, nvdsanalytics. */
export type NvidiaSettingEvent =
  | { readonly type: "infer-interval-update"; readonly stream_id: string; readonly interval: number }
  | { readonly type: "osd-process-mode-update"; readonly stream_id: string; readonly process_mode: number }
  | { readonly type: "tracker-config-update"; readonly stream_id: string; readonly config: string }
  | { readonly type: "analytics-reload-config"; readonly config_file_path: string }
  | { readonly type: "roi-update"; readonly stream_id: string; readonly regions: readonly RoiUpdate[] };

/** Settings of NVIDIA's decoders and encoders; `value` is frames, bits per second, or 1 and 0 for on and off. */
export interface NvidiaCodecEvent {
  readonly type: CodecEventName;
  readonly stream_id: string;
  readonly value: number;
}

export type NvidiaEvent = NvidiaStreamEvent | NvidiaSettingEvent | NvidiaCodecEvent;

/** One header's functions, and the numbers of its events; older SDKs lack some, and whole headers. */
interface Family<Functions, Types> {
  readonly call: Functions;
  readonly types: Partial<Types>;
}

function family<Module extends { readonly functions: object }, Functions, Types>(
  load: () => Module,
  describe: (module: Module) => Family<Functions, Types>,
): () => Family<Functions, Types> | undefined {
  let known: { readonly found: Family<Functions, Types> | undefined } | undefined;
  return () => {
    known ??= { found: attempt(() => describe(load())) };
    return known.found;
  };
}

function attempt<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof SdkError) return undefined;
    throw error;
  }
}

const streams = family(
  () => sdkModule("gst-nvevent"),
  (module: typeof StreamEvents) => ({
    call: link("nvdsgst_helper", module.functions),
    types: module.GstNvEventType,
  }),
);
const settings = family(
  () => sdkModule("gst-nvdscustomevent"),
  (module: typeof SettingEvents) => ({
    call: link("nvdsgst_customhelper", module.functions),
    types: module.GstNvDsCustomEventType,
  }),
);
const codecFamily = family(
  () => sdkModule("gst-nvcustomevent"),
  (module: typeof CodecEvents) => ({
    call: link("gstnvcustomhelper", module.functions),
    types: module.GstNvCustomEventType,
  }),
);

function required<Value>(value: Value | undefined, type: string): Value {
  if (value === undefined) throw new SdkError(`This DeepStream has no event "${type}".`);
  return value;
}

const streamEvents: Readonly<Record<NvidiaStreamEvent["type"], true>> = {
  "pad-added": true,
  "pad-deleted": true,
  "stream-eos": true,
  "stream-reset": true,
  "stream-start": true,
};
/** A GstEvent that the caller owns. Throws as requireEvent() does. */
export function newNvidiaEvent(event: NvidiaEvent): number {
  requireEvent(event);
  if (isStreamEvent(event)) return newStreamEvent(event);
  if (isForCodec(event)) return newCodecEvent(event);
  const { call } = required(settings(), event.type);
  switch (event.type) {
    case "infer-interval-update":
      return call.gst_nvevent_infer_interval_update(event.stream_id, event.interval);
    case "osd-process-mode-update":
      return required(call.gst_nvevent_osd_process_mode_update, event.type)(
        event.stream_id,
        event.process_mode,
      );
    case "tracker-config-update":
      return required(call.gst_nvevent_nvtracker_config_update, event.type)(event.stream_id, event.config);
    case "analytics-reload-config":
      return required(call.gst_nvevent_analytics_reload_config_update, event.type)(event.config_file_path);
    case "roi-update":
      return call.gst_nvevent_new_roi_update(
        event.stream_id,
        event.regions.length,
        regionBytes(event.regions),
      );
  }
}

function isStreamEvent(event: NvidiaEvent): event is NvidiaStreamEvent {
  return event.type in streamEvents;
}

function isForCodec(event: NvidiaEvent): event is NvidiaCodecEvent {
  return isCodecEvent(event.type);
}

function newStreamEvent(event: NvidiaStreamEvent): number {
  const { call } = required(streams(), event.type);
  switch (event.type) {
    case "pad-added":
      return call.gst_nvevent_new_pad_added(event.source_id);
    case "pad-deleted":
      return call.gst_nvevent_new_pad_deleted(event.source_id);
    case "stream-eos":
      return call.gst_nvevent_new_stream_eos(event.source_id);
    case "stream-reset":
      return call.gst_nvevent_new_stream_reset(event.source_id);
    case "stream-start":
      return call.gst_nvevent_new_stream_start(event.source_id, event.stream_id);
  }
}

function newCodecEvent({ type, stream_id, value }: NvidiaCodecEvent): number {
  return required(codecFamily(), type).call[codecEvents[type].make](stream_id, value);
}

function regionBytes(regions: readonly RoiUpdate[]): Uint8Array {
  const { fields, size } = sdkModule("gst-nvdscustomevent").RoiDimension;
  // An empty array has no address.
  const bytes = new Uint8Array(Math.max(1, regions.length) * size);
  const view = new DataView(bytes.buffer);
  for (const [index, region] of regions.entries()) {
    const at = index * size;
    encodeInto(
      bytes.subarray(at + fields.roi_id.offset, at + fields.roi_id.offset + fields.roi_id.size),
      region.roi_id,
    );
    for (const side of ["left", "top", "width", "height"] as const) {
      view.setUint32(at + fields[side].offset, region[side], true);
    }
  }
  return bytes;
}

const first = new BigUint64Array(1);
const second = new BigUint64Array(1);
const third = new BigUint64Array(1);

function number(out: BigUint64Array): number {
  return Number(out[0] ?? 0n);
}

/** The text that a parser has allocated. */
function text(out: BigUint64Array): string {
  return takeText(number(out)) ?? "";
}

/** The event at an address, copied, if its type is one of NVIDIA's. */
export function readNvidiaEvent(event: number, type: number): NvidiaEvent | undefined {
  first[0] = second[0] = third[0] = 0n;
  return readStreamEvent(event, type) ?? readSettingEvent(event, type) ?? readCodecEvent(event, type);
}

function readStreamEvent(event: number, type: number): NvidiaStreamEvent | undefined {
  const { call, types } = streams() ?? {};
  switch (type) {
    case types?.GST_NVEVENT_PAD_ADDED:
      call?.gst_nvevent_parse_pad_added(event, first);
      return { type: "pad-added", source_id: number(first) };
    case types?.GST_NVEVENT_PAD_DELETED:
      call?.gst_nvevent_parse_pad_deleted(event, first);
      return { type: "pad-deleted", source_id: number(first) };
    case types?.GST_NVEVENT_STREAM_EOS:
      call?.gst_nvevent_parse_stream_eos(event, first);
      return { type: "stream-eos", source_id: number(first) };
    case types?.GST_NVEVENT_STREAM_RESET:
      call?.gst_nvevent_parse_stream_reset(event, first);
      return { type: "stream-reset", source_id: number(first) };
    case types?.GST_NVEVENT_STREAM_START:
      call?.gst_nvevent_parse_stream_start(event, first, second);
      return { type: "stream-start", source_id: number(first), stream_id: text(second) };
    default:
      return undefined;
  }
}

function readSettingEvent(event: number, type: number): NvidiaSettingEvent | undefined {
  const { call, types } = settings() ?? {};
  switch (type) {
    case types?.GST_NVEVENT_INFER_INTERVAL_UPDATE:
      call?.gst_nvevent_parse_infer_interval_update(event, first, second);
      return { type: "infer-interval-update", stream_id: text(first), interval: number(second) };
    case types?.GST_NVEVENT_OSD_PROCESS_MODE_UPDATE:
      call?.gst_nvevent_parse_osd_process_mode_update(event, first, second);
      return { type: "osd-process-mode-update", stream_id: text(first), process_mode: number(second) };
    case types?.GST_NVEVENT_NVTRACKER_CONFIG_UPDATE:
      call?.gst_nvevent_parse_nvtracker_config_update(event, first, second);
      return { type: "tracker-config-update", stream_id: text(first), config: text(second) };
    case types?.GST_NVEVENT_ANALYTICS_RELOAD_CONFIG_UPDATE:
      call?.gst_nvevent_parse_analytics_reload_config_update(event, first);
      return { type: "analytics-reload-config", config_file_path: text(first) };
    case types?.GST_NVEVENT_ROI_UPDATE:
      call?.gst_nvevent_parse_roi_update(event, first, second, third);
      return {
        type: "roi-update",
        stream_id: text(first),
        regions: takeRegions(number(third), number(second)),
      };
    default:
      return undefined;
  }
}

function takeRegions(at: number, count: number): RoiUpdate[] {
  const { RoiDimension } = sdkModule("gst-nvdscustomevent");
  const regions = Array.from({ length: at === 0 ? 0 : count }, (_, index) => {
    const { roi_id, left, top, width, height } = new RoiDimension(memory, at + index * RoiDimension.size);
    return { roi_id, left, top, width, height };
  });
  glib.g_free(at);
  return regions;
}

function readCodecEvent(event: number, type: number): NvidiaCodecEvent | undefined {
  const { call, types } = codecFamily() ?? {};
  for (const name of Object.keys(codecEvents)) {
    if (!isCodecEvent(name) || types?.[codecEvents[name].type] !== type) continue;
    call?.[codecEvents[name].parse](event, first, second);
    return { type: name, stream_id: text(first), value: number(second) };
  }
  return undefined;
}
