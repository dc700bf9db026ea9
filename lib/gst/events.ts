/** GstEvent and GstQuery as plain data. */
import { functions as eventFunctions, GstEvent } from "../generated/gstreamer/gstevent.ts";
import { GstQuery, functions as queryFunctions } from "../generated/gstreamer/gstquery.ts";
import { functions as structureFunctions } from "../generated/gstreamer/gststructure.ts";
import { link } from "../native/library.ts";
import { memory, requiredText } from "./c.ts";
import { GstError } from "./errors.ts";
import { readStructure } from "./gvalue_read.ts";
import { nvidiaEvents } from "./later.ts";
import type { NvidiaEvent } from "./nvidia_events.ts";
import { structureText } from "./value_text.ts";
import type { FieldInput, Structure } from "./values.ts";

const gst = link("gstreamer-1.0", { ...eventFunctions, ...queryFunctions, ...structureFunctions });

export interface EventData {
  /** As in `eos`, `caps`, `segment`, `custom-upstream`. */
  readonly type: string;
  readonly seqnum: number;
  /** What the event says; `flush-start` and some others say nothing. */
  readonly structure: Structure | undefined;
  /** The event as what it is, where it is one of NVIDIA's; its `type` is then `nvidia`. */
  readonly nvidia?: NvidiaEvent;
}

export interface QueryData {
  /** As in `caps`, `position`, `allocation`. */
  readonly type: string;
  readonly structure: Structure | undefined;
}

/** Borrowed; the result is a copy. */
export function readEvent(address: number): EventData {
  const event = new GstEvent(memory, address);
  const type = requiredText(gst.gst_event_type_get_name(event.type));
  const { seqnum } = event;
  const structure = optionalStructure(gst.gst_event_get_structure(address));
  // GStreamer knows no other's numbers. Loaded here: most programs see no such event.
  const nvidia = type === "unknown" ? nvidiaEvents().readNvidiaEvent(address, event.type) : undefined;
  return nvidia === undefined ? { type, seqnum, structure } : { type: "nvidia", seqnum, structure, nvidia };
}

/** Borrowed; the result is a copy. */
export function readQuery(address: number): QueryData {
  return {
    type: requiredText(gst.gst_query_type_get_name(new GstQuery(memory, address).type)),
    structure: optionalStructure(gst.gst_query_get_structure(address)),
  };
}

/** Puts fields into a query that a probe was handed. */
export function answerQuery(address: number, fields: Readonly<Record<string, FieldInput>>): void {
  const structure = gst.gst_query_writable_structure(address);
  if (structure === 0) throw new GstError("this query has nothing to put an answer into");
  const answer = gst.gst_structure_new_from_string(structureText({ name: "answer", fields }));
  for (let index = 0; index < gst.gst_structure_n_fields(answer); index++) {
    const field = gst.gst_structure_nth_field_name(answer, index);
    gst.gst_structure_set_value(structure, field, gst.gst_structure_get_value(answer, field));
  }
  gst.gst_structure_free(answer);
}

function optionalStructure(address: number): Structure | undefined {
  return address === 0 ? undefined : readStructure(address);
}
