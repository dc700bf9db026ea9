/** Tensors that nvdspreprocess has made for inference: nvdspreprocess_meta.h. */

import type * as Preprocess from "../generated/deepstream/nvdspreprocess_meta.ts";
import { atProgram } from "../native/errors.ts";
import { copyRowsFromGpu } from "../native/image.ts";
import type { Memory } from "../native/memory.ts";
import { copyNumbers, type NumberArrays, numberSize, numbersIn } from "../native/numbers.ts";
import { sdkModule } from "../sdk/modules.ts";
import { selectSdk } from "../sdk/select.ts";
import { Region, type RegionOwner } from "./region.ts";
import { NvDsMetaType } from "./structs.ts";
import type { UserMeta } from "./user.ts";

const preprocess: typeof Preprocess = sdkModule("nvdspreprocess_meta");
const { NvDsDataType } = sdkModule("nvds_roi_meta");

/** What a prepared tensor's numbers are. */
export type PreparedType = "float32" | "float16" | "uint8" | "int8" | "uint32" | "int32" | "int64" | "uint64";

const types: ReadonlyMap<number, PreparedType> = new Map([
  [NvDsDataType.NvDsDataType_FP32, "float32"],
  [NvDsDataType.NvDsDataType_UINT8, "uint8"],
  [NvDsDataType.NvDsDataType_INT8, "int8"],
  [NvDsDataType.NvDsDataType_UINT32, "uint32"],
  [NvDsDataType.NvDsDataType_INT32, "int32"],
  ["NvDsDataType_INT64" in NvDsDataType ? NvDsDataType.NvDsDataType_INT64 : -1, "int64"],
  ["NvDsDataType_UINT64" in NvDsDataType ? NvDsDataType.NvDsDataType_UINT64 : -2, "uint64"],
  [NvDsDataType.NvDsDataType_FP16, "float16"],
]);

/** The tensor itself. (NvDsPreProcessTensorMeta) Valid until the handler returns. */
export class PreparedTensor extends preprocess.NvDsPreProcessTensorMeta {
  get type(): PreparedType {
    const type = types.get(this.data_type);
    if (type === undefined)
      throw atProgram(new TypeError(`a prepared tensor has numbers of an unknown type (${this.data_type})`));
    return type;
  }

  /** The numbers, from the GPU where they are there: a copy. TypeError if they are of another type than is named. */
  copy<Type extends PreparedType>(type: Type): NumberArrays[Type];
  copy(): NumberArrays[PreparedType];
  copy(type: PreparedType = this.type): NumberArrays[PreparedType] {
    if (type !== this.type) throw atProgram(new TypeError(`this tensor is ${this.type}, not ${type}`));
    const length = this.tensor_shape.reduce((product, dim) => product * dim, 1);
    const size = length * numberSize(type);
    const { raw_tensor_buffer: data, buffer_size, gpu_id } = this;
    if (data === 0 || BigInt(size) > buffer_size) {
      throw atProgram(
        new TypeError(`a tensor of ${size} bytes has a buffer of ${data === 0 ? 0 : buffer_size}`),
      );
    }
    const memory = this.$live("copy").beyond;
    if (selectSdk().kind === "standin") return copyNumbers(memory, data, type, length);
    const bytes = new Uint8Array(size);
    copyRowsFromGpu(
      gpu_id,
      [{ plane: 0, offset: 0, start: 0, pitch: size, bytes: size, rows: 1 }],
      data,
      bytes,
    );
    return numbersIn(type, bytes);
  }
}

/** What nvdspreprocess has attached to a batch. (GstNvDsPreProcessBatchMeta) Valid until the handler returns. */
export class Preprocessed extends preprocess.GstNvDsPreProcessBatchMeta {
  readonly #owner: RegionOwner;

  constructor(memory: Memory, at: number, owner: RegionOwner) {
    super(memory, at);
    this.#owner = owner;
  }

  /** What the regions became, one behind the other; undefined where there is none. */
  get tensor(): PreparedTensor | undefined {
    const { tensor_meta } = this;
    return tensor_meta === 0 ? undefined : new PreparedTensor(this.$live("tensor").beyond, tensor_meta);
  }

  get regions(): readonly Region[] {
    const memory = this.$live("regions").beyond;
    return this.roi_vector.map(({ $address }) => new Region(memory, $address, this.#owner));
  }
}

export function preprocessed(users: readonly UserMeta[], owner: RegionOwner): readonly Preprocessed[] {
  return users
    .filter((user) => user.type === NvDsMetaType.NVDS_PREPROCESS_BATCH_META)
    .map((user) => user.read((memory, at) => new Preprocessed(memory, at, owner)));
}
