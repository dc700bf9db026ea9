/** Queries: what a program asks of elements and pads. */
import { functions as elementFunctions } from "../generated/gstreamer/gstelement.ts";
import { GstFormat } from "../generated/gstreamer/gstformat.ts";
import { functions as miniObjectFunctions } from "../generated/gstreamer/gstminiobject.ts";
import { functions as padFunctions } from "../generated/gstreamer/gstpad.ts";
import { GstQueryType, functions as queryFunctions } from "../generated/gstreamer/gstquery.ts";
import { link } from "../native/library.ts";
import { Out, takeText } from "./c.ts";
import { Caps, capsAt, capsText, parseNative, unrefCaps } from "./caps.ts";
import { ValueError } from "./errors.ts";
import { requireName } from "./given.ts";
import { readStructure } from "./gvalue_read.ts";
import { laneOf } from "./owners.ts";
import { newStructure } from "./send.ts";
import type { Structure, StructureInput } from "./values.ts";

const gst = link("gstreamer-1.0", {
  ...elementFunctions,
  ...padFunctions,
  ...queryFunctions,
  ...miniObjectFunctions,
});

/** What each query is answered with. Times are nanoseconds. */
export interface QueryAnswers {
  /** Where the stream is, in stream time. */
  position: bigint;
  duration: bigint;
  /** How long data takes from its source; `max` is undefined where it may wait for any time. */
  latency: { readonly live: boolean; readonly min: bigint; readonly max: bigint | undefined };
  /** `end` is undefined where it is not known. */
  seeking: { readonly seekable: boolean; readonly start: bigint; readonly end: bigint | undefined };
  /** What plays: `stop` is undefined where it has no end. */
  segment: { readonly rate: number; readonly start: bigint; readonly stop: bigint | undefined };
  /** What a pad takes or gives, of what the filter allows. */
  caps: Caps;
  "accept-caps": boolean;
  /** Of a source or sink that has one; with the password, if there is one in it. */
  uri: string;
  buffering: { readonly busy: boolean; readonly percent: number };
  /** Bits per second. */
  bitrate: number;
  /** The structure asked with, and what was put into it. */
  custom: Structure;
}

export type QueryKind = keyof QueryAnswers;

interface Questions {
  caps: [filter?: Caps | string];
  "accept-caps": [caps: Caps | string];
  custom: [structure: StructureInput];
}

/** What is asked with. */
export type QueryArguments<Kind extends QueryKind> = Kind extends keyof Questions ? Questions[Kind] : [];

interface Asking<Kind extends QueryKind> {
  /** A new query. */
  make(...args: QueryArguments<Kind>): number;
  /** Reads one that was answered. */
  read(query: number): QueryAnswers[Kind];
}

const time = GstFormat.GST_FORMAT_TIME;

const asking: { readonly [Kind in QueryKind]: Asking<Kind> } = {
  position: {
    make: () => gst.gst_query_new_position(time),
    read: (query) => second(query, "gst_query_parse_position"),
  },
  duration: {
    make: () => gst.gst_query_new_duration(time),
    read: (query) => second(query, "gst_query_parse_duration"),
  },
  latency: {
    make: () => gst.gst_query_new_latency(),
    read(query) {
      const out = new Out(3);
      gst.gst_query_parse_latency(query, out.at(0), out.at(1), out.at(2));
      return { live: out.i32(0) !== 0, min: out.u64(1), max: known(out.i64(2)) };
    },
  },
  seeking: {
    make: () => gst.gst_query_new_seeking(time),
    read(query) {
      const out = new Out(4);
      gst.gst_query_parse_seeking(query, out.at(0), out.at(1), out.at(2), out.at(3));
      return { seekable: out.i32(1) !== 0, start: out.i64(2), end: known(out.i64(3)) };
    },
  },
  segment: {
    make: () => gst.gst_query_new_segment(time),
    read(query) {
      const out = new Out(4);
      gst.gst_query_parse_segment(query, out.at(0), out.at(1), out.at(2), out.at(3));
      return { rate: out.f64(0), start: out.i64(2), stop: known(out.i64(3)) };
    },
  },
  caps: {
    make: (filter) => withCaps(filter, (caps) => gst.gst_query_new_caps(caps)),
    read(query) {
      const out = new Out(1);
      gst.gst_query_parse_caps_result(query, out.at(0));
      return capsAt(out.pointer(0));
    },
  },
  "accept-caps": {
    make(caps) {
      if (!Caps.parse(capsText("query()", caps)).isFixed)
        throw new ValueError(
          `${caps} are not fixed, as those are that a pad accepts: one value for each field`,
        );
      return withCaps(caps, (address) => gst.gst_query_new_accept_caps(address));
    },
    read(query) {
      const out = new Out(1);
      gst.gst_query_parse_accept_caps_result(query, out.at(0));
      return out.i32(0) !== 0;
    },
  },
  uri: {
    make: () => gst.gst_query_new_uri(),
    read(query) {
      const out = new Out(1);
      gst.gst_query_parse_uri(query, out.at(0));
      return takeText(out.pointer(0)) ?? "";
    },
  },
  buffering: {
    make: () => gst.gst_query_new_buffering(GstFormat.GST_FORMAT_PERCENT),
    read(query) {
      const out = new Out(2);
      gst.gst_query_parse_buffering_percent(query, out.at(0), out.at(1));
      return { busy: out.i32(0) !== 0, percent: out.i32(1) };
    },
  },
  bitrate: {
    make: () => gst.gst_query_new_bitrate(),
    read(query) {
      const out = new Out(1);
      gst.gst_query_parse_bitrate(query, out.at(0));
      return out.u32(0);
    },
  },
  custom: {
    make: (structure) => gst.gst_query_new_custom(GstQueryType.GST_QUERY_CUSTOM, newStructure(structure)),
    read: (query) => readStructure(gst.gst_query_get_structure(query)),
  },
};

/** Asks on the lane; undefined where nobody answered. Rejects with a ValueError for a kind that there is none of. */
export async function ask<Kind extends QueryKind>(
  target: { readonly pad: number } | { readonly element: number },
  kind: Kind,
  args: QueryArguments<Kind>,
): Promise<QueryAnswers[Kind] | undefined> {
  requireName("query", kind, asking);
  const { make, read }: Asking<Kind> = asking[kind];
  const query = make(...args);
  try {
    const answered =
      "pad" in target
        ? await laneOf(target.pad).call(gst, "gst_pad_query", target.pad, query)
        : await laneOf(target.element).call(gst, "gst_element_query", target.element, query);
    return answered === 0 ? undefined : read(query);
  } finally {
    gst.gst_mini_object_unref(query);
  }
}

function second(query: number, parse: "gst_query_parse_position" | "gst_query_parse_duration"): bigint {
  const out = new Out(2);
  gst[parse](query, out.at(0), out.at(1));
  return out.i64(1);
}

function known(value: bigint): bigint | undefined {
  return value === -1n ? undefined : value;
}

/** The query keeps what it needs of the caps. */
function withCaps(caps: Caps | string | undefined, make: (address: number) => number): number {
  if (caps === undefined) return make(0);
  const address = parseNative(capsText("query()", caps));
  const query = make(address);
  unrefCaps(address);
  return query;
}
