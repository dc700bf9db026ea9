/** What nvmsgconv and programs hand to brokers: NvDsPayload and NvDsCustomMsgInfo of nvdsmeta_schema.h. */
import { arrayOf } from "../native/given-values.ts";
import type { Memory } from "../native/memory.ts";
import { writePointer } from "../native/struct.ts";
import { sdkModule } from "../sdk/modules.ts";
import { ownedNumbers, ownedTable } from "./owned.ts";
import { attachOwned } from "./owned_data.ts";
import { NvDsMetaType } from "./structs.ts";
import type { UserMeta, UserOwner } from "./user.ts";

const { NvDsPayload, NvDsCustomMsgInfo } = sdkModule("nvdsmeta_schema");

/** A message as nvmsgbroker sends it. A copy. */
export interface Payload {
  readonly bytes: Uint8Array;
  /** Of the component that it is for; 0 for all. */
  readonly componentId: number;
}

let payloadTable: number | undefined;
let messageTable: number | undefined;

/** Attaches a payload, which C owns. */
export function attachPayload(
  owner: UserOwner,
  memory: Memory,
  content: Uint8Array | string,
  componentId: number,
): UserMeta {
  const { payload, payloadSize } = NvDsPayload.fields;
  payloadTable ??= ownedTable([{ kind: "block", at: payload.offset, countAt: payloadSize.offset, size: 1 }]);
  const bytes = asBytes("a payload", content);
  return attachOwned(owner, memory, {
    ...({ type: NvDsMetaType.NVDS_PAYLOAD_META, what: "payload", size: NvDsPayload.size } as const),
    table: payloadTable,
    fill: (data) => {
      const struct = new NvDsPayload(memory, data);
      struct.componentId = componentId;
      writePointer(struct, "payload", ownedNumbers(bytes));
      struct.payloadSize = bytes.length;
    },
  });
}

/** Attaches something that nvmsgconv puts into its payloads as it is. */
export function attachCustomMessage(
  owner: UserOwner,
  memory: Memory,
  content: Uint8Array | string,
): UserMeta {
  const { message, size } = NvDsCustomMsgInfo.fields;
  messageTable ??= ownedTable([{ kind: "block", at: message.offset, countAt: size.offset, size: 1 }]);
  const bytes = asBytes("a custom message", content);
  return attachOwned(owner, memory, {
    ...({ type: NvDsMetaType.NVDS_CUSTOM_MSG_BLOB, what: "custom message" } as const),
    ...{ size: NvDsCustomMsgInfo.size, table: messageTable },
    fill: (data) => {
      const struct = new NvDsCustomMsgInfo(memory, data);
      writePointer(struct, "message", ownedNumbers(bytes));
      struct.size = bytes.length;
    },
  });
}

export function payloads(users: readonly UserMeta[]): readonly Payload[] {
  return users
    .filter((user) => user.type === NvDsMetaType.NVDS_PAYLOAD_META)
    .map((user) =>
      user.read((memory, at) => {
        const { payload, payloadSize, componentId } = new NvDsPayload(memory, at);
        return { bytes: bytesAt(memory, payload, payloadSize), componentId };
      }),
    );
}

export function customMessages(users: readonly UserMeta[]): readonly Uint8Array[] {
  return users
    .filter((user) => user.type === NvDsMetaType.NVDS_CUSTOM_MSG_BLOB)
    .map((user) =>
      user.read((memory, at) => {
        const { message, size } = new NvDsCustomMsgInfo(memory, at);
        return bytesAt(memory, message, size);
      }),
    );
}

function asBytes(what: string, content: Uint8Array | string): Uint8Array {
  return typeof content === "string"
    ? new TextEncoder().encode(content)
    : arrayOf("Uint8Array", what, content, "text or ");
}

function bytesAt(memory: Memory, at: number, size: number): Uint8Array {
  return at === 0 || size === 0 ? new Uint8Array() : memory.bytes(at, size);
}
