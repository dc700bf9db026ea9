import type { Memory } from "../native/memory.ts";
import type { Struct } from "../native/struct.ts";
import { nvds } from "./c.ts";
import { wrapList } from "./list.ts";
import { NvDsInferSegmentationMeta, NvDsInferTensorMeta, NvDsMetaType, NvDsUserMeta } from "./structs.ts";

/** A generated struct class. */
export type StructClass<T extends Struct> = new (memory: Memory, at: number) => T;

const classes = new Map<number, { readonly name: string }>([
  [NvDsMetaType.NVDSINFER_TENSOR_OUTPUT_META, NvDsInferTensorMeta],
  [NvDsMetaType.NVDSINFER_SEGMENTATION_META, NvDsInferSegmentationMeta],
]);

/** Something that an element or program attached to a batch, frame or object. (nvdsmeta.h, NvDsUserMeta) */
export class UserMeta extends NvDsUserMeta {
  /** An NvDsMetaType, or what userMetaType() gives for a program's own kind. */
  get type(): number {
    return this.base_meta.meta_type;
  }

  /**
   * The data as the struct that it is, valid until the handler returns. Throws TypeError where the type of
   * the metadata is known to be another struct; for types of programs' own nobody but the caller knows.
   */
  as<T extends Struct>(struct: StructClass<T>): T {
    const known = classes.get(this.type);
    if (known !== undefined && known !== struct) {
      throw new TypeError(`user metadata of type ${this.type} is ${known.name}, not ${struct.name}`);
    }
    return new struct(this.$live("as").beyond, this.user_meta_data);
  }
}

/** The number of a kind of metadata that programs call `VENDOR.COMPONENT.KIND`; the same in a whole process. */
export function userMetaType(descriptor: string): number {
  return nvds.nvds_get_user_meta_type(descriptor);
}

/** The user metadata of a list of the batch at an address. */
export function userList(batch: number, memory: Memory, head: () => number): readonly UserMeta[] {
  return wrapList(batch, memory, head, (beyond, at) => new UserMeta(beyond, at));
}
