/** GstMessages to plain data. */
import { GstMessage, GstMessageType as T } from "../generated/start.ts";
import { type GErrorData, gst, memory, Out, takeError, takeText } from "./c.ts";
import { structures } from "./later.ts";
import type { Message } from "./messages.ts";
import { withoutPasswords } from "./secrets.ts";
import { stateName } from "./state.ts";

export interface Origin {
  readonly source: string;
  readonly path: string;
  readonly seqnum: number;
}

/** A GstMessage's type, as GstMessageType has it. Borrowed. */
export function messageType(address: number): number {
  return new GstMessage(memory, address).type;
}

/** The address of the object that posted a message; 0 where none is named. Borrowed. */
export function messageSource(address: number): number {
  return new GstMessage(memory, address).src;
}

/** All of a GstMessage. Borrowed; the result is a copy. */
export function readMessage(address: number): Message {
  const type = messageType(address);
  const origin = readOrigin(address);
  switch (type) {
    case T.GST_MESSAGE_EOS:
      return { type: "eos", ...origin };
    case T.GST_MESSAGE_ERROR:
      return { type: "error", ...origin, ...readReport(address, "error") };
    case T.GST_MESSAGE_WARNING:
      return { type: "warning", ...origin, ...readReport(address, "warning") };
    case T.GST_MESSAGE_INFO:
      return { type: "info", ...origin, ...readReport(address, "info") };
    case T.GST_MESSAGE_STATE_CHANGED: {
      const out = new Out(3);
      gst.gst_message_parse_state_changed(address, out.at(0), out.at(1), out.at(2));
      return {
        type: "state-changed",
        ...origin,
        old: stateName(out.u32(0)),
        new: stateName(out.u32(1)),
        pending: stateName(out.u32(2)),
      };
    }
    case T.GST_MESSAGE_TAG: {
      const out = new Out(1);
      gst.gst_message_parse_tag(address, out.at(0));
      const list = out.pointer(0);
      const tags = structures().readTags(list);
      gst.gst_mini_object_unref(list);
      return { type: "tag", ...origin, tags };
    }
    case T.GST_MESSAGE_APPLICATION:
      return { type: "application", ...origin, structure: requiredStructure(address) };
    case T.GST_MESSAGE_ELEMENT:
      return { type: "element", ...origin, structure: requiredStructure(address) };
    default: {
      // Loaded here: few programs meet these messages, and none at its start.
      const { readOther }: typeof import("./message_read_other.ts") = require("./message_read_other.ts");
      return readOther(address, type, origin);
    }
  }
}

function readOrigin(address: number): Origin {
  const source = messageSource(address);
  return {
    source: source === 0 ? "" : (takeText(gst.gst_object_get_name(source)) ?? ""),
    path: source === 0 ? "" : (takeText(gst.gst_object_get_path_string(source)) ?? ""),
    seqnum: gst.gst_message_get_seqnum(address),
  };
}

function readReport(address: number, kind: "error" | "warning" | "info") {
  const out = new Out(3);
  gst[`gst_message_parse_${kind}`](address, out.at(0), out.at(1));
  gst[`gst_message_parse_${kind}_details`](address, out.at(2));
  const debug = takeText(out.pointer(1));
  return {
    error: withoutPassword(takeError(out.pointer(0)) ?? { domain: "", code: 0, message: "" }),
    debug: debug === undefined ? undefined : withoutPasswords(debug),
    details: out.pointer(2) === 0 ? undefined : structures().readStructure(out.pointer(2)),
  };
}

/** Sources put the URI that they were given into what they say. */
function withoutPassword(error: GErrorData): GErrorData {
  return { ...error, message: withoutPasswords(error.message) };
}

function requiredStructure(address: number) {
  const structure = gst.gst_message_get_structure(address);
  return structure === 0 ? { name: "", fields: {} } : structures().readStructure(structure);
}
