/** Event messages, which nvmsgconv turns into payloads for brokers: nvdsmeta_schema.h, NvDsEventMsgMeta. */

import type * as Schema from "../generated/deepstream/nvdsmeta_schema.ts";
import { atProgram } from "../native/errors.ts";
import { arrayOf, listOf, numberOf, objectOf, textOf } from "../native/given-values.ts";
import type { Memory } from "../native/memory.ts";
import { copyNumbers } from "../native/numbers.ts";
import { writePointer } from "../native/struct.ts";
import { sdkModule } from "../sdk/modules.ts";
import { glib } from "./c.ts";
import { type EventObject, objectOwned, objectType, readObject, writeObject } from "./event_objects.ts";
import { type Box, readBox, writeBox } from "./geometry.ts";
import { refuseUnknown } from "./keys.ts";
import { type OwnedField, ownedNumbers, ownedTable } from "./owned.ts";
import { attachOwned } from "./owned_data.ts";
import { NvDsMetaType } from "./structs.ts";
import { readText, requireNoNul } from "./text.ts";
import { parseRfc3339, rfc3339 } from "./timestamps.ts";
import type { UserMeta, UserOwner } from "./user.ts";

const schema: typeof Schema = sdkModule("nvdsmeta_schema");
const { NvDsEventMsgMeta, NvDsEventType } = schema;

/** What has happened. */
export type EventType = "entry" | "exit" | "moving" | "stopped" | "empty" | "parked" | "reset" | "custom";

const eventTypes: Readonly<Record<EventType, number>> = {
  entry: NvDsEventType.NVDS_EVENT_ENTRY,
  exit: NvDsEventType.NVDS_EVENT_EXIT,
  moving: NvDsEventType.NVDS_EVENT_MOVING,
  stopped: NvDsEventType.NVDS_EVENT_STOPPED,
  empty: NvDsEventType.NVDS_EVENT_EMPTY,
  parked: NvDsEventType.NVDS_EVENT_PARKED,
  reset: NvDsEventType.NVDS_EVENT_RESET,
  custom: NvDsEventType.NVDS_EVENT_CUSTOM,
};

/** A joint of a pose, in the units of who found it. (NvDsJoint) */
export interface EventJoint {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly confidence: number;
}

/** What can be told of an event; fields that C has are spelt as there. */
export interface EventMessage {
  readonly type: EventType;
  /** What the event is about. */
  readonly object: EventObject;
  readonly bbox: Box;
  /** Degrees, and metres above the sea. */
  readonly location: { readonly lat: number; readonly lon: number; readonly alt: number };
  readonly coordinate: { readonly x: number; readonly y: number; readonly z: number };
  readonly objClassId: number;
  readonly sensorId: number;
  readonly moduleId: number;
  readonly placeId: number;
  readonly componentId: number;
  readonly frameId: number;
  readonly confidence: number;
  readonly trackingId: bigint;
  /** As RFC 3339 writes it. */
  readonly ts: string | undefined;
  readonly objectId: string | undefined;
  readonly sensorStr: string | undefined;
  readonly otherAttrs: string | undefined;
  readonly videoPath: string | undefined;
  /** What the object looks like, as numbers. */
  readonly signature: Float64Array;
  readonly embedding: Float32Array;
  readonly pose: { readonly type: number; readonly joints: readonly EventJoint[] };
}

/** A message to be attached; what is not given is 0 or absent. */
export type EventInput = Partial<Omit<EventMessage, "type" | "ts">> & {
  readonly type: EventType;
  /** A Date, nanoseconds since 1970, or text as in RFC 3339. Default: now. */
  readonly ts?: Date | bigint | string | undefined;
};

const unknown: EventObject = { kind: "unknown" };
const texts = ["objectId", "sensorStr", "otherAttrs", "videoPath"] as const;
const integers = ["objClassId", "sensorId", "moduleId", "placeId", "componentId", "frameId"] as const;

const owned = ((): readonly OwnedField[] => {
  const { fields } = NvDsEventMsgMeta;
  const { NvDsObjectSignature, NvDsEmbedding, NvDsJoints, NvDsJoint } = schema;
  const block = (
    at: number,
    pointer: { offset: number },
    count: { offset: number },
    size: number,
  ): OwnedField => ({
    ...({ kind: "block", size } as const),
    ...{ at: at + pointer.offset, countAt: at + count.offset },
  });
  const signature = NvDsObjectSignature.fields;
  const embedding = NvDsEmbedding.fields;
  const pose = NvDsJoints.fields;
  return [
    ...[fields.ts, ...texts.map((name) => fields[name])].map(
      ({ offset }) => ({ kind: "text", at: offset }) as const,
    ),
    block(fields.objSignature.offset, signature.signature, signature.size, 8),
    block(fields.embedding.offset, embedding.embedding_vector, embedding.embedding_length, 4),
    block(fields.pose.offset, pose.joints, pose.num_joints, NvDsJoint.size),
  ];
})();

const tables = new Map<number, number>();

/** What a message owns: with what it tells of its object. */
export function messageOwned({ object = unknown }: EventInput): readonly OwnedField[] {
  const extension = objectOwned(object);
  const at = NvDsEventMsgMeta.fields.extMsg.offset;
  return [...owned, ...(extension === undefined ? [] : [{ kind: "struct", at, ...extension } as const])];
}

/** What C copies and releases with a message. */
function messageTable(input: EventInput): number {
  objectOf("addEvent()", input, "{ type }");
  const type = objectType(input.object ?? unknown);
  const table = tables.get(type) ?? ownedTable(messageOwned(input));
  tables.set(type, table);
  return table;
}

/** Attaches a message, which C owns with all that hangs on it. */
export function attachEvent(owner: UserOwner, memory: Memory, input: EventInput): UserMeta {
  return attachOwned(owner, memory, {
    type: NvDsMetaType.NVDS_EVENT_MSG_META,
    what: "event message",
    size: NvDsEventMsgMeta.size,
    table: messageTable(input),
    fill: (data) => writeMessage(memory, data, input),
  });
}

/** The NvDsEventType of a name. */
export function eventType(name: EventType): number {
  const type: number | undefined = eventTypes[name];
  if (type === undefined)
    throw atProgram(new TypeError(`"${name}" is no event: ${Object.keys(eventTypes).join(", ")}`));
  return type;
}

const parts = {
  "an event": [
    ...["type", "object", "bbox", "location", "coordinate", "confidence", "trackingId", "ts", "signature"],
    ...["embedding", "pose", ...integers, ...texts],
  ],
  "an event's location": ["lat", "lon", "alt"],
  "an event's coordinate": ["x", "y", "z"],
  "an event's pose": ["type", "joints"],
} as const;

/** Fills the message at an address, which is zeroed. */
export function writeMessage(memory: Memory, data: number, input: EventInput): void {
  refuseUnknown("an event", input, parts["an event"]);
  for (const part of ["location", "coordinate", "pose"] as const) {
    const given = input[part];
    if (given === undefined) continue;
    const known = parts[`an event's ${part}`];
    refuseUnknown(
      `an event's ${part}`,
      objectOf(`an event's ${part}`, given, `{ ${known.join(", ")} }`),
      known,
    );
  }
  const event = new NvDsEventMsgMeta(memory, data);
  const { object = unknown } = input;
  event.type = eventType(input.type);
  event.objType = objectType(object);
  for (const name of integers) event[name] = input[name] ?? 0;
  event.confidence = input.confidence ?? 0;
  event.trackingId = input.trackingId ?? 0n;
  writePointer(event, "ts", glib.g_strdup(timestamp(input.ts ?? new Date())));
  for (const name of texts) {
    const text = input[name];
    if (text === undefined) continue;
    writePointer(event, name, glib.g_strdup(requireNoNul(textOf(`${name} of an event`, text))));
  }
  if (input.bbox !== undefined) writeBox(event.bbox, input.bbox);
  Object.assign(event.location, input.location);
  Object.assign(event.coordinate, input.coordinate);
  writeNumbers(event, input);
  const extension = objectOwned(object);
  if (extension === undefined) return;
  writePointer(event, "extMsg", glib.g_malloc0(extension.size));
  event.extMsgSize = extension.size;
  writeObject(memory, event.extMsg, object);
}

function writeNumbers(event: Schema.NvDsEventMsgMeta, { signature, embedding, pose }: EventInput): void {
  if (signature !== undefined) {
    arrayOf("Float64Array", "signature of an event", signature);
    writePointer(event.objSignature, "signature", ownedNumbers(signature));
    event.objSignature.size = signature.length;
  }
  if (embedding !== undefined) {
    arrayOf("Float32Array", "embedding of an event", embedding);
    writePointer(event.embedding, "embedding_vector", ownedNumbers(embedding));
    event.embedding.embedding_length = embedding.length;
  }
  if (pose !== undefined) {
    const joints = listOf("joints of an event's pose", pose.joints, "{ x, y, z, confidence }");
    writePointer(event.pose, "joints", ownedNumbers(Float32Array.from(joints.flatMap(jointNumbers))));
    event.pose.num_joints = joints.length;
    event.pose.pose_type = pose.type;
  }
}

function jointNumbers(joint: EventJoint): number[] {
  const given = objectOf("a joint of an event's pose", joint, "{ x, y, z, confidence }");
  return (["x", "y", "z", "confidence"] as const).map((name) => numberOf(`${name} of a joint`, given[name]));
}

/** Text is checked: brokers' consumers refuse what is no time, far from here. */
function timestamp(time: Date | bigint | string): string {
  if (typeof time !== "string") return rfc3339(time);
  parseRfc3339(time);
  return time;
}

/** The messages among user metadata, scripts' and elements', as copies to be kept. */
export function eventMessages(users: readonly UserMeta[]): readonly EventMessage[] {
  return users
    .filter((user) => user.type === NvDsMetaType.NVDS_EVENT_MSG_META)
    .map((user) => user.read(readMessage));
}

/** The message at an address, copied. */
export function readMessage(memory: Memory, at: number): EventMessage {
  const event = new NvDsEventMsgMeta(memory, at);
  const { location, coordinate, objSignature, embedding, pose } = event;
  return {
    type: typeName(event.type),
    object: readObject(memory, event.objType, event.extMsg, event.extMsgSize),
    bbox: readBox(event.bbox),
    location: { lat: location.lat, lon: location.lon, alt: location.alt },
    coordinate: { x: coordinate.x, y: coordinate.y, z: coordinate.z },
    ...{
      objClassId: event.objClassId,
      sensorId: event.sensorId,
      moduleId: event.moduleId,
      placeId: event.placeId,
    },
    ...{ componentId: event.componentId, frameId: event.frameId },
    ...{ confidence: event.confidence, trackingId: event.trackingId },
    ...{ ts: readText(event.ts), objectId: readText(event.objectId), sensorStr: readText(event.sensorStr) },
    ...{ otherAttrs: readText(event.otherAttrs), videoPath: readText(event.videoPath) },
    signature: copyNumbers(
      memory,
      objSignature.signature,
      "float64",
      filled(objSignature.signature, objSignature.size),
    ),
    embedding: copyNumbers(
      ...([memory, embedding.embedding_vector, "float32"] as const),
      filled(embedding.embedding_vector, embedding.embedding_length),
    ),
    pose: {
      type: pose.pose_type,
      joints: readJoints(memory, pose.joints, filled(pose.joints, pose.num_joints)),
    },
  };
}

/** Elements in an array that a struct points to. */
function filled(pointer: number, count: number): number {
  return pointer === 0 ? 0 : Math.max(0, count);
}

function readJoints(memory: Memory, at: number, count: number): EventJoint[] {
  return Array.from({ length: count }, (_, index) => {
    const { x, y, z, confidence } = new schema.NvDsJoint(memory, at + index * schema.NvDsJoint.size);
    return { x, y, z, confidence };
  });
}

/** The name of an NvDsEventType. */
export function typeName(type: number): EventType {
  for (const name of ["entry", "exit", "moving", "stopped", "empty", "parked", "reset"] as const) {
    if (eventTypes[name] === type) return name;
  }
  return "custom";
}
