// Generated from C headers by `bun run bindgen`. Do not edit.
import { cxxAccessors, cxxBigInt, cxxNumber, cxxSetText, cxxSpan, cxxStruct, cxxText } from "../../native/cxx.ts";
import { Struct } from "../../native/struct.ts";
import { NvDsRoiMeta } from "./nvds_roi_meta.ts";

export class NvDsPreProcessTensorMeta extends Struct {
  static readonly size = 104;
  static readonly align = 8;
  static readonly fields = {
    raw_tensor_buffer: { offset: 0, size: 8, kind: "ptr" },
    buffer_size: { offset: 8, size: 8, kind: "u64" },
    tensor_shape: { offset: 16, size: 24, kind: "opaque" },
    data_type: { offset: 40, size: 4, kind: "u32", enum: "NvDsDataType" },
    tensor_name: { offset: 48, size: 32, kind: "opaque" },
    gpu_id: { offset: 80, size: 4, kind: "u32" },
    private_data: { offset: 88, size: 8, kind: "ptr" },
    meta_id: { offset: 96, size: 4, kind: "u32" },
    maintain_aspect_ratio: { offset: 100, size: 4, kind: "i32" },
  } as const;

  get raw_tensor_buffer(): number {
    return this.$live("raw_tensor_buffer").pointer(this.$at);
  }

  set raw_tensor_buffer(_value: never) {
    this.$refusePointer("raw_tensor_buffer");
  }

  get buffer_size(): bigint {
    return this.$live("buffer_size").u64(this.$at + 8);
  }

  set buffer_size(value: bigint) {
    this.$live("buffer_size").setU64(this.$at + 8, this.$fit("u64", "buffer_size", value));
  }

  get tensor_shape(): readonly number[] {
    return NvDsPreProcessTensorMeta_tensor_shape(this.$live("tensor_shape"), this.$at + 16);
  }

  get data_type(): number {
    return this.$live("data_type").u32(this.$at + 40);
  }

  set data_type(value: number) {
    this.$live("data_type").setU32(this.$at + 40, this.$fit("u32", "data_type", value));
  }

  get tensor_name(): string {
    return cxxText(this.$live("tensor_name"), this.$at + 48);
  }

  set tensor_name(value: string) {
    cxxSetText(this.$live("tensor_name"), this.$at + 48, this.$fit("string", "tensor_name", value));
  }

  get gpu_id(): number {
    return this.$live("gpu_id").u32(this.$at + 80);
  }

  set gpu_id(value: number) {
    this.$live("gpu_id").setU32(this.$at + 80, this.$fit("u32", "gpu_id", value));
  }

  get private_data(): number {
    return this.$live("private_data").pointer(this.$at + 88);
  }

  set private_data(_value: never) {
    this.$refusePointer("private_data");
  }

  get meta_id(): number {
    return this.$live("meta_id").u32(this.$at + 96);
  }

  set meta_id(value: number) {
    this.$live("meta_id").setU32(this.$at + 96, this.$fit("u32", "meta_id", value));
  }

  get maintain_aspect_ratio(): number {
    return this.$live("maintain_aspect_ratio").i32(this.$at + 100);
  }

  set maintain_aspect_ratio(value: number) {
    this.$live("maintain_aspect_ratio").setI32(this.$at + 100, this.$fit("i32", "maintain_aspect_ratio", value));
  }
}

export class GstNvDsPreProcessBatchMeta extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    target_unique_ids: { offset: 0, size: 24, kind: "opaque" },
    tensor_meta: { offset: 24, size: 8, kind: "ptr", to: "NvDsPreProcessTensorMeta" },
    roi_vector: { offset: 32, size: 24, kind: "opaque" },
    private_data: { offset: 56, size: 8, kind: "ptr" },
  } as const;

  get target_unique_ids(): readonly bigint[] {
    return GstNvDsPreProcessBatchMeta_target_unique_ids(this.$live("target_unique_ids"), this.$at);
  }

  get tensor_meta(): number {
    return this.$live("tensor_meta").pointer(this.$at + 24);
  }

  set tensor_meta(_value: never) {
    this.$refusePointer("tensor_meta");
  }

  get roi_vector(): readonly NvDsRoiMeta[] {
    return GstNvDsPreProcessBatchMeta_roi_vector(this.$live("roi_vector"), this.$at + 32);
  }

  get private_data(): number {
    return this.$live("private_data").pointer(this.$at + 56);
  }

  set private_data(_value: never) {
    this.$refusePointer("private_data");
  }
}

const NvDsPreProcessTensorMeta_native = cxxAccessors("sdk_NvDsPreProcessTensorMeta_a0a25e22a7ad");
const NvDsPreProcessTensorMeta_tensor_shape = cxxSpan(NvDsPreProcessTensorMeta_native("NvDsPreProcessTensorMeta_tensor_shape"), cxxNumber("i32"), 4);
const GstNvDsPreProcessBatchMeta_native = cxxAccessors("sdk_GstNvDsPreProcessBatchMeta_fc97cd4906bf");
const GstNvDsPreProcessBatchMeta_target_unique_ids = cxxSpan(GstNvDsPreProcessBatchMeta_native("GstNvDsPreProcessBatchMeta_target_unique_ids"), cxxBigInt("u64"), 8);
const GstNvDsPreProcessBatchMeta_roi_vector = cxxSpan(GstNvDsPreProcessBatchMeta_native("GstNvDsPreProcessBatchMeta_roi_vector"), cxxStruct(() => NvDsRoiMeta), 248);
