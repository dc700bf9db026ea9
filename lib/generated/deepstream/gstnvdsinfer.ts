// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { NvDsInferNetworkInfo } from "./nvdsinfer.ts";

export const callbacks = {
  gst_nvinfer_raw_output_generated_callback: { args: ["ptr", "ptr", "ptr", "u32", "u32", "ptr"], returns: "void" },
} as const;

export class NvDsInferTensorMeta extends Struct {
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields = {
    unique_id: { offset: 0, size: 4, kind: "u32" },
    num_output_layers: { offset: 4, size: 4, kind: "u32" },
    output_layers_info: { offset: 8, size: 8, kind: "ptr", to: "NvDsInferLayerInfo" },
    out_buf_ptrs_host: { offset: 16, size: 8, kind: "ptr" },
    out_buf_ptrs_dev: { offset: 24, size: 8, kind: "ptr" },
    gpu_id: { offset: 32, size: 4, kind: "i32" },
    priv_data: { offset: 40, size: 8, kind: "ptr" },
    network_info: { offset: 48, size: 12, kind: "struct", type: "NvDsInferNetworkInfo" },
    maintain_aspect_ratio: { offset: 60, size: 4, kind: "i32" },
    symmetric_padding: { offset: 64, size: 4, kind: "i32" },
  } as const;

  get unique_id(): number {
    return this.$live("unique_id").u32(this.$at);
  }

  set unique_id(value: number) {
    this.$live("unique_id").setU32(this.$at, this.$fit("u32", "unique_id", value));
  }

  get num_output_layers(): number {
    return this.$live("num_output_layers").u32(this.$at + 4);
  }

  set num_output_layers(value: number) {
    this.$live("num_output_layers").setU32(this.$at + 4, this.$fit("u32", "num_output_layers", value));
  }

  get output_layers_info(): number {
    return this.$live("output_layers_info").pointer(this.$at + 8);
  }

  set output_layers_info(_value: never) {
    this.$refusePointer("output_layers_info");
  }

  get out_buf_ptrs_host(): number {
    return this.$live("out_buf_ptrs_host").pointer(this.$at + 16);
  }

  set out_buf_ptrs_host(_value: never) {
    this.$refusePointer("out_buf_ptrs_host");
  }

  get out_buf_ptrs_dev(): number {
    return this.$live("out_buf_ptrs_dev").pointer(this.$at + 24);
  }

  set out_buf_ptrs_dev(_value: never) {
    this.$refusePointer("out_buf_ptrs_dev");
  }

  get gpu_id(): number {
    return this.$live("gpu_id").i32(this.$at + 32);
  }

  set gpu_id(value: number) {
    this.$live("gpu_id").setI32(this.$at + 32, this.$fit("i32", "gpu_id", value));
  }

  get priv_data(): number {
    return this.$live("priv_data").pointer(this.$at + 40);
  }

  set priv_data(_value: never) {
    this.$refusePointer("priv_data");
  }

  get network_info(): NvDsInferNetworkInfo {
    return new NvDsInferNetworkInfo(this.$live("network_info"), this.$at + 48);
  }

  get maintain_aspect_ratio(): number {
    return this.$live("maintain_aspect_ratio").i32(this.$at + 60);
  }

  set maintain_aspect_ratio(value: number) {
    this.$live("maintain_aspect_ratio").setI32(this.$at + 60, this.$fit("i32", "maintain_aspect_ratio", value));
  }

  get symmetric_padding(): number {
    return this.$live("symmetric_padding").i32(this.$at + 64);
  }

  set symmetric_padding(value: number) {
    this.$live("symmetric_padding").setI32(this.$at + 64, this.$fit("i32", "symmetric_padding", value));
  }
}

export class NvDsInferSegmentationMeta extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    classes: { offset: 0, size: 4, kind: "u32" },
    width: { offset: 4, size: 4, kind: "u32" },
    height: { offset: 8, size: 4, kind: "u32" },
    class_map: { offset: 16, size: 8, kind: "ptr" },
    class_probabilities_map: { offset: 24, size: 8, kind: "ptr" },
    priv_data: { offset: 32, size: 8, kind: "ptr" },
    unique_id: { offset: 40, size: 4, kind: "i32" },
  } as const;

  get classes(): number {
    return this.$live("classes").u32(this.$at);
  }

  set classes(value: number) {
    this.$live("classes").setU32(this.$at, this.$fit("u32", "classes", value));
  }

  get width(): number {
    return this.$live("width").u32(this.$at + 4);
  }

  set width(value: number) {
    this.$live("width").setU32(this.$at + 4, this.$fit("u32", "width", value));
  }

  get height(): number {
    return this.$live("height").u32(this.$at + 8);
  }

  set height(value: number) {
    this.$live("height").setU32(this.$at + 8, this.$fit("u32", "height", value));
  }

  get class_map(): number {
    return this.$live("class_map").pointer(this.$at + 16);
  }

  set class_map(_value: never) {
    this.$refusePointer("class_map");
  }

  get class_probabilities_map(): number {
    return this.$live("class_probabilities_map").pointer(this.$at + 24);
  }

  set class_probabilities_map(_value: never) {
    this.$refusePointer("class_probabilities_map");
  }

  get priv_data(): number {
    return this.$live("priv_data").pointer(this.$at + 32);
  }

  set priv_data(_value: never) {
    this.$refusePointer("priv_data");
  }

  get unique_id(): number {
    return this.$live("unique_id").i32(this.$at + 40);
  }

  set unique_id(value: number) {
    this.$live("unique_id").setI32(this.$at + 40, this.$fit("i32", "unique_id", value));
  }
}
