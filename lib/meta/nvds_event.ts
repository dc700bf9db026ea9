/** An event with its message, as programs hand it on to what makes payloads: nvdsmeta_schema.h, NvDsEvent. */

import { objectOf } from "../native/given-values.ts";
import type { Memory } from "../native/memory.ts";
import { writePointer } from "../native/struct.ts";
import { sdkModule } from "../sdk/modules.ts";
import { glib } from "./c.ts";
import { objectType } from "./event_objects.ts";
import {
  type EventInput,
  type EventMessage,
  type EventType,
  eventType,
  messageOwned,
  readMessage,
  typeName,
  writeMessage,
} from "./events.ts";
import { ownedTable } from "./owned.ts";
import { attachOwned } from "./owned_data.ts";
import type { UserMeta, UserOwner } from "./user.ts";
import { userMetaType } from "./user_kinds.ts";

const { NvDsEvent, NvDsEventMsgMeta } = sdkModule("nvdsmeta_schema");

/** Spelt as C has it. A copy. */
export interface NvdsEvent {
  readonly eventType: EventType;
  /** Undefined where the event has none. */
  readonly metadata: EventMessage | undefined;
}

/** An event to be attached. */
export interface NvdsEventInput {
  /** Default: that of the message. */
  readonly eventType?: EventType;
  readonly metadata: EventInput;
}

/** What NvDsMetaType has no number for: C finds events under nvds_get_user_meta_type() of this name. */
const nvdsEventKind = "DEEPSCRIPT.SCHEMA.NVDSEVENT";

const tables = new Map<number, number>();

/** Attaches an event, which C owns with its message and all that hangs on that. */
export function attachNvdsEvent(owner: UserOwner, memory: Memory, input: NvdsEventInput): UserMeta {
  const { metadata, eventType: type } = objectOf("addNvdsEvent()", input, "{ metadata }");
  objectOf("metadata of an NvDsEvent", metadata, "what addEvent() takes");
  return attachOwned(owner, memory, {
    type: userMetaType(nvdsEventKind),
    what: "event",
    size: NvDsEvent.size,
    table: eventTable(metadata),
    fill: (data) => {
      const event = new NvDsEvent(memory, data);
      event.eventType = eventType(type ?? metadata.type);
      const message = glib.g_malloc0(NvDsEventMsgMeta.size);
      // Before it is filled: what the event owns goes with it where filling throws.
      writePointer(event, "metadata", message);
      writeMessage(memory, message, metadata);
    },
  });
}

/** What C copies and releases with an event. */
function eventTable(message: EventInput): number {
  const type = objectType(message.object ?? { kind: "unknown" });
  const table =
    tables.get(type) ??
    ownedTable([
      {
        ...({ kind: "struct", at: NvDsEvent.fields.metadata.offset } as const),
        ...{ size: NvDsEventMsgMeta.size, fields: messageOwned(message) },
      },
    ]);
  tables.set(type, table);
  return table;
}

/** The events among user metadata, as copies to be kept. */
export function nvdsEvents(users: readonly UserMeta[]): readonly NvdsEvent[] {
  const type = userMetaType(nvdsEventKind);
  return users.filter((user) => user.type === type).map((user) => user.read(readNvdsEvent));
}

function readNvdsEvent(memory: Memory, at: number): NvdsEvent {
  const event = new NvDsEvent(memory, at);
  const metadata = event.metadata === 0 ? undefined : readMessage(memory, event.metadata);
  return { eventType: typeName(event.eventType), metadata };
}
