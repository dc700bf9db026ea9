/** Tensors that nvinfer leaves with frames and objects (output-tensor-meta=1): gstnvdsinfer.h, nvdsinfer.h. */

import { didYouMean } from "../gst/nearest.ts";
import { atProgram, StaleMetadataError } from "../native/errors.ts";
import type { Memory } from "../native/memory.ts";
import { copyNumbers, lendNumbers, type NumberArrays, numberSize } from "../native/numbers.ts";
import { sdkModule } from "../sdk/modules.ts";
import { NvDsInferTensorMeta, NvDsMetaType } from "./structs.ts";
import { readText } from "./text.ts";
import type { UserMeta } from "./user.ts";

const { NvDsInferDataType, NvDsInferLayerInfo } = sdkModule("nvdsinfer");

/** What a layer's numbers are. */
export type TensorType = "float32" | "float16" | "int8" | "int32" | "int64" | "uint8";
export type TensorData = NumberArrays[TensorType];

const types: ReadonlyMap<number, TensorType> = new Map([
  [NvDsInferDataType.FLOAT, "float32"],
  [NvDsInferDataType.HALF, "float16"],
  [NvDsInferDataType.INT8, "int8"],
  [NvDsInferDataType.INT32, "int32"],
  ["INT64" in NvDsInferDataType ? NvDsInferDataType.INT64 : -1, "int64"],
  ["UINT8" in NvDsInferDataType ? NvDsInferDataType.UINT8 : -1, "uint8"],
]);

/** How long memory that was lent may be touched: what is told to it is called when the handler is done. */
export type AtEnd = (end: () => void) => void;

/** One output layer, of one frame or object. Valid until the handler returns. */
export class TensorLayer {
  readonly name: string;
  /** Without the batch: [classes, height, width], say. */
  readonly dims: readonly number[];
  readonly type: TensorType;
  /** Numbers in all. */
  readonly length: number;
  readonly #memory: Memory;
  readonly #address: number;
  readonly #atEnd: AtEnd;

  /** For lib/meta: the layer's numbers are at `address`. */
  constructor(memory: Memory, info: number, address: number, atEnd: AtEnd) {
    const { inferDims, dataType, layerName } = new NvDsInferLayerInfo(memory, info);
    const type = types.get(dataType);
    this.name = readText(layerName) ?? "";
    if (type === undefined)
      throw atProgram(new TypeError(`layer "${this.name}" has numbers of an unknown type (${dataType})`));
    this.type = type;
    this.dims = inferDims.d.toArray().slice(0, inferDims.numDims);
    this.length = this.dims.reduce((product, dim) => product * dim, 1);
    this.#memory = memory;
    this.#address = address;
    this.#atEnd = atEnd;
  }

  /** The numbers, row by row, to be kept. Naming their type types the result; TypeError if they are of another. */
  copy<Type extends TensorType>(type: Type): NumberArrays[Type];
  copy(): TensorData;
  copy(type: TensorType = this.type): TensorData {
    return copyNumbers(this.#memory, this.#at(type), type, this.length);
  }

  /** The same without a copy. When the handler returns, the array has length 0. */
  view<Type extends TensorType>(type: Type): NumberArrays[Type];
  view(): TensorData;
  view(type: TensorType = this.type): TensorData {
    const at = this.#at(type);
    if (this.length === 0) return copyNumbers(this.#memory, at, type, 0);
    const { numbers, end } = lendNumbers(at, type, this.length);
    this.#atEnd(end);
    return numbers;
  }

  #at(type: TensorType): number {
    // The buffers are nvinfer's again once the handler has returned.
    if (!this.#memory.live) throw new StaleMetadataError("TensorLayer", this.name);
    if (type !== this.type)
      throw atProgram(new TypeError(`layer "${this.name}" is ${this.type}, not ${type}`));
    if (this.#address === 0) throw atProgram(new TypeError(`layer "${this.name}" has no numbers on the CPU`));
    return this.#address;
  }

  /** Bytes. */
  get byteLength(): number {
    return this.length * numberSize(this.type);
  }
}

/** What one nvinfer has computed. (gstnvdsinfer.h, NvDsInferTensorMeta) */
export class TensorOutput extends NvDsInferTensorMeta {
  readonly #atEnd: AtEnd;
  #layers: readonly TensorLayer[] | undefined;

  constructor(memory: Memory, at: number, atEnd: AtEnd) {
    super(memory, at);
    this.#atEnd = atEnd;
  }

  get layers(): readonly TensorLayer[] {
    this.#layers ??= this.#read();
    return this.#layers;
  }

  /** A layer by its name; RangeError, with the names that there are, for another. */
  layer(name: string): TensorLayer {
    const found = this.layers.find((layer) => layer.name === name);
    if (found !== undefined) return found;
    const names = this.layers.map((layer) => layer.name);
    throw atProgram(
      new RangeError(
        `there is no layer "${name}" among ${JSON.stringify(names)}. ${didYouMean(name, names)}`.trim(),
      ),
    );
  }

  #read(): TensorLayer[] {
    const memory = this.$live("layers").beyond;
    const { num_output_layers, output_layers_info, out_buf_ptrs_host } = this;
    if (out_buf_ptrs_host === 0)
      throw atProgram(new TypeError("nvinfer has left these tensors on the GPU only"));
    return Array.from({ length: num_output_layers }, (_, index) => {
      const info = output_layers_info + index * NvDsInferLayerInfo.size;
      return new TensorLayer(memory, info, memory.pointer(out_buf_ptrs_host + index * 8), this.#atEnd);
    });
  }
}

export function tensorOutputs(users: readonly UserMeta[], atEnd: AtEnd): readonly TensorOutput[] {
  return users
    .filter((user) => user.type === NvDsMetaType.NVDSINFER_TENSOR_OUTPUT_META)
    .map((user) => user.read((memory, at) => new TensorOutput(memory, at, atEnd)));
}
