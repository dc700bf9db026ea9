// Generated from C headers by `bun run bindgen`. Do not edit.
import { BigIntArray, StructArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GRecMutex } from "../glib/gthread.ts";
import { NvBbox_Coords, NvOSD_ArrowParams, NvOSD_CircleParams, NvOSD_LineParams, NvOSD_MaskParams, NvOSD_RectParams, NvOSD_TextParams } from "./nvll_osd_struct.ts";

export const functions = {
  nvds_acquire_meta_lock: { args: ["ptr"], returns: "void" },
  nvds_release_meta_lock: { args: ["ptr"], returns: "void" },
  nvds_create_batch_meta: { args: ["u32"], returns: "ptr" },
  nvds_destroy_batch_meta: { args: ["ptr"], returns: "i32" },
  nvds_acquire_frame_meta_from_pool: { args: ["ptr"], returns: "ptr" },
  nvds_add_frame_meta_to_batch: { args: ["ptr", "ptr"], returns: "void" },
  nvds_remove_frame_meta_from_batch: { args: ["ptr", "ptr"], returns: "void" },
  nvds_acquire_obj_meta_from_pool: { args: ["ptr"], returns: "ptr" },
  nvds_add_obj_meta_to_frame: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  nvds_remove_obj_meta_from_frame: { args: ["ptr", "ptr"], returns: "void" },
  nvds_acquire_classifier_meta_from_pool: { args: ["ptr"], returns: "ptr" },
  nvds_add_classifier_meta_to_object: { args: ["ptr", "ptr"], returns: "void" },
  nvds_remove_classifier_meta_from_obj: { args: ["ptr", "ptr"], returns: "void" },
  nvds_add_classifier_meta_to_roi: { args: ["ptr", "ptr"], returns: "void" },
  nvds_remove_classifier_meta_from_roi: { args: ["ptr", "ptr"], returns: "void" },
  nvds_acquire_label_info_meta_from_pool: { args: ["ptr"], returns: "ptr" },
  nvds_add_label_info_meta_to_classifier: { args: ["ptr", "ptr"], returns: "void" },
  nvds_remove_label_info_meta_from_classifier: { args: ["ptr", "ptr"], returns: "void" },
  nvds_acquire_display_meta_from_pool: { args: ["ptr"], returns: "ptr" },
  nvds_add_display_meta_to_frame: { args: ["ptr", "ptr"], returns: "void" },
  nvds_remove_display_meta_from_frame: { args: ["ptr", "ptr"], returns: "void" },
  nvds_acquire_user_meta_from_pool: { args: ["ptr"], returns: "ptr" },
  nvds_add_user_meta_to_batch: { args: ["ptr", "ptr"], returns: "void" },
  nvds_add_user_meta_to_frame: { args: ["ptr", "ptr"], returns: "void" },
  nvds_add_user_meta_to_obj: { args: ["ptr", "ptr"], returns: "void" },
  nvds_add_user_meta_to_roi: { args: ["ptr", "ptr"], returns: "void" },
  nvds_remove_user_meta_from_batch: { args: ["ptr", "ptr"], returns: "void" },
  nvds_remove_user_meta_from_frame: { args: ["ptr", "ptr"], returns: "void" },
  nvds_remove_user_meta_from_object: { args: ["ptr", "ptr"], returns: "void" },
  nvds_remove_user_meta_from_roi: { args: ["ptr", "ptr"], returns: "void" },
  nvds_get_current_metadata_info: { args: ["ptr"], returns: "i32" },
  nvds_batch_meta_copy_func: { args: ["ptr", "ptr"], returns: "ptr" },
  nvds_batch_meta_release_func: { args: ["ptr", "ptr"], returns: "void" },
  nvds_get_nth_frame_meta: { args: ["ptr", "u32"], returns: "ptr" },
  nvds_clear_frame_meta_list: { args: ["ptr", "ptr"], returns: "void" },
  nvds_clear_obj_meta_list: { args: ["ptr", "ptr"], returns: "void" },
  nvds_clear_classifier_meta_list: { args: ["ptr", "ptr"], returns: "void" },
  nvds_clear_label_info_meta_list: { args: ["ptr", "ptr"], returns: "void" },
  nvds_clear_display_meta_list: { args: ["ptr", "ptr"], returns: "void" },
  nvds_clear_batch_user_meta_list: { args: ["ptr", "ptr"], returns: "void" },
  nvds_clear_frame_user_meta_list: { args: ["ptr", "ptr"], returns: "void" },
  nvds_clear_obj_user_meta_list: { args: ["ptr", "ptr"], returns: "void" },
  nvds_clear_meta_list: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  nvds_copy_frame_meta: { args: ["ptr", "ptr"], returns: "void" },
  nvds_copy_obj_meta: { args: ["ptr", "ptr"], returns: "void" },
  nvds_copy_classifier_meta: { args: ["ptr", "ptr"], returns: "void" },
  nvds_copy_label_info_meta: { args: ["ptr", "ptr"], returns: "void" },
  nvds_copy_display_meta: { args: ["ptr", "ptr"], returns: "void" },
  nvds_copy_batch_user_meta_list: { args: ["ptr", "ptr"], returns: "void" },
  nvds_copy_frame_user_meta_list: { args: ["ptr", "ptr"], returns: "void" },
  nvds_copy_obj_user_meta_list: { args: ["ptr", "ptr"], returns: "void" },
  nvds_copy_display_meta_list: { args: ["ptr", "ptr"], returns: "void" },
  nvds_copy_frame_meta_list: { args: ["ptr", "ptr"], returns: "void" },
  nvds_copy_obj_meta_list: { args: ["ptr", "ptr"], returns: "void" },
  nvds_copy_classification_list: { args: ["ptr", "ptr"], returns: "void" },
  nvds_copy_label_info_list: { args: ["ptr", "ptr"], returns: "void" },
  nvds_get_user_meta_type: { args: ["ptr"], returns: "i32" },
} as const;

export const callbacks = {
  NvDsMetaCopyFunc: { args: ["ptr", "ptr"], returns: "ptr" },
  NvDsMetaReleaseFunc: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const constants = {
  MAX_USER_FIELDS: 4,
  MAX_RESERVED_FIELDS: 4,
  MAX_LABEL_SIZE: 128,
  MAX_ELEMENTS_IN_DISPLAY_META: 16,
  UNTRACKED_OBJECT_ID: 18446744073709551615n,
} as const;

export const NvDsMetaType = {
  NVDS_INVALID_META: -1,
  NVDS_BATCH_META: 1,
  NVDS_FRAME_META: 2,
  NVDS_OBJ_META: 3,
  NVDS_DISPLAY_META: 4,
  NVDS_CLASSIFIER_META: 5,
  NVDS_LABEL_INFO_META: 6,
  NVDS_USER_META: 7,
  NVDS_PAYLOAD_META: 8,
  NVDS_EVENT_MSG_META: 9,
  NVDS_OPTICAL_FLOW_META: 10,
  NVDS_LATENCY_MEASUREMENT_META: 11,
  NVDSINFER_TENSOR_OUTPUT_META: 12,
  NVDSINFER_SEGMENTATION_META: 13,
  NVDS_CROP_IMAGE_META: 14,
  NVDS_TRACKER_PAST_FRAME_META: 15,
  NVDS_TRACKER_BATCH_REID_META: 16,
  NVDS_TRACKER_OBJ_REID_META: 17,
  NVDS_TRACKER_TERMINATED_LIST_META: 18,
  NVDS_TRACKER_SHADOW_LIST_META: 19,
  NVDS_OBJ_VISIBILITY: 20,
  NVDS_OBJ_IMAGE_FOOT_LOCATION: 21,
  NVDS_OBJ_WORLD_FOOT_LOCATION: 22,
  NVDS_OBJ_IMAGE_CONVEX_HULL: 23,
  NVDS_OBJ_3D_META: 24,
  NVDS_AUDIO_BATCH_META: 25,
  NVDS_AUDIO_FRAME_META: 26,
  NVDS_PREPROCESS_FRAME_META: 27,
  NVDS_PREPROCESS_BATCH_META: 28,
  NVDS_CUSTOM_MSG_BLOB: 29,
  NVDS_ROI_META: 30,
  NVDS_CUSTOM_MSG_SPARSE4D: 31,
  NVDS_FRAME_META_NVDSANALYTICS: 32,
  NVDS_OBJ_META_NVDSANALYTICS: 33,
  NVDS_RESERVED_META: 4095,
  NVDS_GST_CUSTOM_META: 4096,
  NVDS_START_USER_META: 8193,
  NVDS_FORCE32_META: 2147483647,
} as const;
export type NvDsMetaType = (typeof NvDsMetaType)[keyof typeof NvDsMetaType];

export class NvDsComp_BboxInfo extends Struct {
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields = {
    org_bbox_coords: { offset: 0, size: 16, kind: "struct", type: "NvBbox_Coords" },
  } as const;

  get org_bbox_coords(): NvBbox_Coords {
    return new NvBbox_Coords(this.$live("org_bbox_coords"), this.$at);
  }
}

export class NvDsSensorInfo_meta extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    source_id: { offset: 0, size: 4, kind: "u32" },
    uri: { offset: 8, size: 8, kind: "ptr" },
    sensor_id: { offset: 16, size: 8, kind: "ptr" },
    sensor_name: { offset: 24, size: 8, kind: "ptr" },
  } as const;

  get source_id(): number {
    return this.$live("source_id").u32(this.$at);
  }

  set source_id(value: number) {
    this.$live("source_id").setU32(this.$at, this.$fit("u32", "source_id", value));
  }

  get uri(): number {
    return this.$live("uri").pointer(this.$at + 8);
  }

  set uri(_value: never) {
    this.$refusePointer("uri");
  }

  get sensor_id(): number {
    return this.$live("sensor_id").pointer(this.$at + 16);
  }

  set sensor_id(_value: never) {
    this.$refusePointer("sensor_id");
  }

  get sensor_name(): number {
    return this.$live("sensor_name").pointer(this.$at + 24);
  }

  set sensor_name(_value: never) {
    this.$refusePointer("sensor_name");
  }
}

export class NvDsMetaPool extends Struct {
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields = {
    meta_type: { offset: 0, size: 4, kind: "i32", enum: "NvDsMetaType" },
    max_elements_in_pool: { offset: 4, size: 4, kind: "u32" },
    element_size: { offset: 8, size: 4, kind: "u32" },
    num_empty_elements: { offset: 12, size: 4, kind: "u32" },
    num_full_elements: { offset: 16, size: 4, kind: "u32" },
    empty_list: { offset: 24, size: 8, kind: "ptr", to: "NvDsMetaList" },
    full_list: { offset: 32, size: 8, kind: "ptr", to: "NvDsMetaList" },
    copy_func: { offset: 40, size: 8, kind: "ptr", callback: "NvDsMetaCopyFunc" },
    release_func: { offset: 48, size: 8, kind: "ptr", callback: "NvDsMetaReleaseFunc" },
  } as const;

  get meta_type(): number {
    return this.$live("meta_type").i32(this.$at);
  }

  set meta_type(value: number) {
    this.$live("meta_type").setI32(this.$at, this.$fit("i32", "meta_type", value));
  }

  get max_elements_in_pool(): number {
    return this.$live("max_elements_in_pool").u32(this.$at + 4);
  }

  set max_elements_in_pool(value: number) {
    this.$live("max_elements_in_pool").setU32(this.$at + 4, this.$fit("u32", "max_elements_in_pool", value));
  }

  get element_size(): number {
    return this.$live("element_size").u32(this.$at + 8);
  }

  set element_size(value: number) {
    this.$live("element_size").setU32(this.$at + 8, this.$fit("u32", "element_size", value));
  }

  get num_empty_elements(): number {
    return this.$live("num_empty_elements").u32(this.$at + 12);
  }

  set num_empty_elements(value: number) {
    this.$live("num_empty_elements").setU32(this.$at + 12, this.$fit("u32", "num_empty_elements", value));
  }

  get num_full_elements(): number {
    return this.$live("num_full_elements").u32(this.$at + 16);
  }

  set num_full_elements(value: number) {
    this.$live("num_full_elements").setU32(this.$at + 16, this.$fit("u32", "num_full_elements", value));
  }

  get empty_list(): number {
    return this.$live("empty_list").pointer(this.$at + 24);
  }

  set empty_list(_value: never) {
    this.$refusePointer("empty_list");
  }

  get full_list(): number {
    return this.$live("full_list").pointer(this.$at + 32);
  }

  set full_list(_value: never) {
    this.$refusePointer("full_list");
  }

  get copy_func(): number {
    return this.$live("copy_func").pointer(this.$at + 40);
  }

  set copy_func(_value: never) {
    this.$refusePointer("copy_func");
  }

  get release_func(): number {
    return this.$live("release_func").pointer(this.$at + 48);
  }

  set release_func(_value: never) {
    this.$refusePointer("release_func");
  }
}

export class NvDsBaseMeta extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    batch_meta: { offset: 0, size: 8, kind: "ptr", to: "NvDsBatchMeta" },
    meta_type: { offset: 8, size: 4, kind: "i32", enum: "NvDsMetaType" },
    uContext: { offset: 16, size: 8, kind: "ptr" },
    copy_func: { offset: 24, size: 8, kind: "ptr", callback: "NvDsMetaCopyFunc" },
    release_func: { offset: 32, size: 8, kind: "ptr", callback: "NvDsMetaReleaseFunc" },
  } as const;

  get batch_meta(): number {
    return this.$live("batch_meta").pointer(this.$at);
  }

  set batch_meta(_value: never) {
    this.$refusePointer("batch_meta");
  }

  get meta_type(): number {
    return this.$live("meta_type").i32(this.$at + 8);
  }

  set meta_type(value: number) {
    this.$live("meta_type").setI32(this.$at + 8, this.$fit("i32", "meta_type", value));
  }

  get uContext(): number {
    return this.$live("uContext").pointer(this.$at + 16);
  }

  set uContext(_value: never) {
    this.$refusePointer("uContext");
  }

  get copy_func(): number {
    return this.$live("copy_func").pointer(this.$at + 24);
  }

  set copy_func(_value: never) {
    this.$refusePointer("copy_func");
  }

  get release_func(): number {
    return this.$live("release_func").pointer(this.$at + 32);
  }

  set release_func(_value: never) {
    this.$refusePointer("release_func");
  }
}

export class NvDsBatchMeta extends Struct {
  static readonly size = 192;
  static readonly align = 8;
  static readonly fields = {
    base_meta: { offset: 0, size: 40, kind: "struct", type: "NvDsBaseMeta" },
    max_frames_in_batch: { offset: 40, size: 4, kind: "u32" },
    num_frames_in_batch: { offset: 44, size: 4, kind: "u32" },
    frame_meta_pool: { offset: 48, size: 8, kind: "ptr", to: "NvDsMetaPool" },
    obj_meta_pool: { offset: 56, size: 8, kind: "ptr", to: "NvDsMetaPool" },
    classifier_meta_pool: { offset: 64, size: 8, kind: "ptr", to: "NvDsMetaPool" },
    display_meta_pool: { offset: 72, size: 8, kind: "ptr", to: "NvDsMetaPool" },
    user_meta_pool: { offset: 80, size: 8, kind: "ptr", to: "NvDsMetaPool" },
    label_info_meta_pool: { offset: 88, size: 8, kind: "ptr", to: "NvDsMetaPool" },
    frame_meta_list: { offset: 96, size: 8, kind: "ptr", to: "NvDsFrameMetaList" },
    batch_user_meta_list: { offset: 104, size: 8, kind: "ptr", to: "NvDsUserMetaList" },
    meta_mutex: { offset: 112, size: 16, kind: "struct", type: "GRecMutex" },
    misc_batch_info: { offset: 128, size: 32, kind: "array", of: "i64", length: 4 },
    reserved: { offset: 160, size: 32, kind: "array", of: "i64", length: 4 },
  } as const;

  get base_meta(): NvDsBaseMeta {
    return new NvDsBaseMeta(this.$live("base_meta"), this.$at);
  }

  get max_frames_in_batch(): number {
    return this.$live("max_frames_in_batch").u32(this.$at + 40);
  }

  set max_frames_in_batch(value: number) {
    this.$live("max_frames_in_batch").setU32(this.$at + 40, this.$fit("u32", "max_frames_in_batch", value));
  }

  get num_frames_in_batch(): number {
    return this.$live("num_frames_in_batch").u32(this.$at + 44);
  }

  set num_frames_in_batch(value: number) {
    this.$live("num_frames_in_batch").setU32(this.$at + 44, this.$fit("u32", "num_frames_in_batch", value));
  }

  get frame_meta_pool(): number {
    return this.$live("frame_meta_pool").pointer(this.$at + 48);
  }

  set frame_meta_pool(_value: never) {
    this.$refusePointer("frame_meta_pool");
  }

  get obj_meta_pool(): number {
    return this.$live("obj_meta_pool").pointer(this.$at + 56);
  }

  set obj_meta_pool(_value: never) {
    this.$refusePointer("obj_meta_pool");
  }

  get classifier_meta_pool(): number {
    return this.$live("classifier_meta_pool").pointer(this.$at + 64);
  }

  set classifier_meta_pool(_value: never) {
    this.$refusePointer("classifier_meta_pool");
  }

  get display_meta_pool(): number {
    return this.$live("display_meta_pool").pointer(this.$at + 72);
  }

  set display_meta_pool(_value: never) {
    this.$refusePointer("display_meta_pool");
  }

  get user_meta_pool(): number {
    return this.$live("user_meta_pool").pointer(this.$at + 80);
  }

  set user_meta_pool(_value: never) {
    this.$refusePointer("user_meta_pool");
  }

  get label_info_meta_pool(): number {
    return this.$live("label_info_meta_pool").pointer(this.$at + 88);
  }

  set label_info_meta_pool(_value: never) {
    this.$refusePointer("label_info_meta_pool");
  }

  get frame_meta_list(): number {
    return this.$live("frame_meta_list").pointer(this.$at + 96);
  }

  set frame_meta_list(_value: never) {
    this.$refusePointer("frame_meta_list", "call batch.addFrame() and batch.removeFrame()");
  }

  get batch_user_meta_list(): number {
    return this.$live("batch_user_meta_list").pointer(this.$at + 104);
  }

  set batch_user_meta_list(_value: never) {
    this.$refusePointer("batch_user_meta_list", "call batch.addUser() and batch.removeUser()");
  }

  get meta_mutex(): GRecMutex {
    return new GRecMutex(this.$live("meta_mutex"), this.$at + 112);
  }

  get misc_batch_info(): BigIntArray {
    return new BigIntArray(this.$live("misc_batch_info"), this.$at + 128, 4, "i64");
  }

  get reserved(): BigIntArray {
    return new BigIntArray(this.$live("reserved"), this.$at + 160, 4, "i64");
  }
}

export class NvDsFrameMeta extends Struct {
  static readonly size = 232;
  static readonly align = 8;
  static readonly fields = {
    base_meta: { offset: 0, size: 40, kind: "struct", type: "NvDsBaseMeta" },
    pad_index: { offset: 40, size: 4, kind: "u32" },
    batch_id: { offset: 44, size: 4, kind: "u32" },
    frame_num: { offset: 48, size: 4, kind: "i32" },
    buf_pts: { offset: 56, size: 8, kind: "u64" },
    ntp_timestamp: { offset: 64, size: 8, kind: "u64" },
    source_id: { offset: 72, size: 4, kind: "u32" },
    num_surfaces_per_frame: { offset: 76, size: 4, kind: "i32" },
    source_frame_width: { offset: 80, size: 4, kind: "u32" },
    source_frame_height: { offset: 84, size: 4, kind: "u32" },
    surface_type: { offset: 88, size: 4, kind: "u32" },
    surface_index: { offset: 92, size: 4, kind: "u32" },
    num_obj_meta: { offset: 96, size: 4, kind: "u32" },
    bInferDone: { offset: 100, size: 4, kind: "i32" },
    obj_meta_list: { offset: 104, size: 8, kind: "ptr", to: "NvDsObjectMetaList" },
    display_meta_list: { offset: 112, size: 8, kind: "ptr", to: "NvDisplayMetaList" },
    frame_user_meta_list: { offset: 120, size: 8, kind: "ptr", to: "NvDsUserMetaList" },
    misc_frame_info: { offset: 128, size: 32, kind: "array", of: "i64", length: 4 },
    pipeline_width: { offset: 160, size: 4, kind: "u32" },
    pipeline_height: { offset: 164, size: 4, kind: "u32" },
    sensorInfo_meta: { offset: 168, size: 32, kind: "struct", type: "NvDsSensorInfo_meta" },
    reserved: { offset: 200, size: 32, kind: "array", of: "i64", length: 4 },
  } as const;

  get base_meta(): NvDsBaseMeta {
    return new NvDsBaseMeta(this.$live("base_meta"), this.$at);
  }

  get pad_index(): number {
    return this.$live("pad_index").u32(this.$at + 40);
  }

  set pad_index(value: number) {
    this.$live("pad_index").setU32(this.$at + 40, this.$fit("u32", "pad_index", value));
  }

  get batch_id(): number {
    return this.$live("batch_id").u32(this.$at + 44);
  }

  set batch_id(value: number) {
    this.$live("batch_id").setU32(this.$at + 44, this.$fit("u32", "batch_id", value));
  }

  get frame_num(): number {
    return this.$live("frame_num").i32(this.$at + 48);
  }

  set frame_num(value: number) {
    this.$live("frame_num").setI32(this.$at + 48, this.$fit("i32", "frame_num", value));
  }

  get buf_pts(): bigint {
    return this.$live("buf_pts").u64(this.$at + 56);
  }

  set buf_pts(value: bigint) {
    this.$live("buf_pts").setU64(this.$at + 56, this.$fit("u64", "buf_pts", value));
  }

  get ntp_timestamp(): bigint {
    return this.$live("ntp_timestamp").u64(this.$at + 64);
  }

  set ntp_timestamp(value: bigint) {
    this.$live("ntp_timestamp").setU64(this.$at + 64, this.$fit("u64", "ntp_timestamp", value));
  }

  get source_id(): number {
    return this.$live("source_id").u32(this.$at + 72);
  }

  set source_id(value: number) {
    this.$live("source_id").setU32(this.$at + 72, this.$fit("u32", "source_id", value));
  }

  get num_surfaces_per_frame(): number {
    return this.$live("num_surfaces_per_frame").i32(this.$at + 76);
  }

  set num_surfaces_per_frame(value: number) {
    this.$live("num_surfaces_per_frame").setI32(this.$at + 76, this.$fit("i32", "num_surfaces_per_frame", value));
  }

  get source_frame_width(): number {
    return this.$live("source_frame_width").u32(this.$at + 80);
  }

  set source_frame_width(value: number) {
    this.$live("source_frame_width").setU32(this.$at + 80, this.$fit("u32", "source_frame_width", value));
  }

  get source_frame_height(): number {
    return this.$live("source_frame_height").u32(this.$at + 84);
  }

  set source_frame_height(value: number) {
    this.$live("source_frame_height").setU32(this.$at + 84, this.$fit("u32", "source_frame_height", value));
  }

  get surface_type(): number {
    return this.$live("surface_type").u32(this.$at + 88);
  }

  set surface_type(value: number) {
    this.$live("surface_type").setU32(this.$at + 88, this.$fit("u32", "surface_type", value));
  }

  get surface_index(): number {
    return this.$live("surface_index").u32(this.$at + 92);
  }

  set surface_index(value: number) {
    this.$live("surface_index").setU32(this.$at + 92, this.$fit("u32", "surface_index", value));
  }

  get num_obj_meta(): number {
    return this.$live("num_obj_meta").u32(this.$at + 96);
  }

  set num_obj_meta(value: number) {
    this.$live("num_obj_meta").setU32(this.$at + 96, this.$fit("u32", "num_obj_meta", value));
  }

  get bInferDone(): number {
    return this.$live("bInferDone").i32(this.$at + 100);
  }

  set bInferDone(value: number) {
    this.$live("bInferDone").setI32(this.$at + 100, this.$fit("i32", "bInferDone", value));
  }

  get obj_meta_list(): number {
    return this.$live("obj_meta_list").pointer(this.$at + 104);
  }

  set obj_meta_list(_value: never) {
    this.$refusePointer("obj_meta_list", "call frame.addObject() and frame.removeObject()");
  }

  get display_meta_list(): number {
    return this.$live("display_meta_list").pointer(this.$at + 112);
  }

  set display_meta_list(_value: never) {
    this.$refusePointer("display_meta_list", "call frame.addText(), frame.addDisplay() and frame.removeDisplay()");
  }

  get frame_user_meta_list(): number {
    return this.$live("frame_user_meta_list").pointer(this.$at + 120);
  }

  set frame_user_meta_list(_value: never) {
    this.$refusePointer("frame_user_meta_list", "call frame.addUser() and frame.removeUser()");
  }

  get misc_frame_info(): BigIntArray {
    return new BigIntArray(this.$live("misc_frame_info"), this.$at + 128, 4, "i64");
  }

  get pipeline_width(): number {
    return this.$live("pipeline_width").u32(this.$at + 160);
  }

  set pipeline_width(value: number) {
    this.$live("pipeline_width").setU32(this.$at + 160, this.$fit("u32", "pipeline_width", value));
  }

  get pipeline_height(): number {
    return this.$live("pipeline_height").u32(this.$at + 164);
  }

  set pipeline_height(value: number) {
    this.$live("pipeline_height").setU32(this.$at + 164, this.$fit("u32", "pipeline_height", value));
  }

  get sensorInfo_meta(): NvDsSensorInfo_meta {
    return new NvDsSensorInfo_meta(this.$live("sensorInfo_meta"), this.$at + 168);
  }

  get reserved(): BigIntArray {
    return new BigIntArray(this.$live("reserved"), this.$at + 200, 4, "i64");
  }
}

export class NvDsObjectMeta extends Struct {
  static readonly size = 552;
  static readonly align = 8;
  static readonly fields = {
    base_meta: { offset: 0, size: 40, kind: "struct", type: "NvDsBaseMeta" },
    parent: { offset: 40, size: 8, kind: "ptr", to: "NvDsObjectMeta" },
    unique_component_id: { offset: 48, size: 4, kind: "i32" },
    class_id: { offset: 52, size: 4, kind: "i32" },
    object_id: { offset: 56, size: 8, kind: "u64" },
    detector_bbox_info: { offset: 64, size: 16, kind: "struct", type: "NvDsComp_BboxInfo" },
    tracker_bbox_info: { offset: 80, size: 16, kind: "struct", type: "NvDsComp_BboxInfo" },
    confidence: { offset: 96, size: 4, kind: "f32" },
    tracker_confidence: { offset: 100, size: 4, kind: "f32" },
    rect_params: { offset: 104, size: 112, kind: "struct", type: "NvOSD_RectParams" },
    mask_params: { offset: 216, size: 24, kind: "struct", type: "NvOSD_MaskParams" },
    text_params: { offset: 240, size: 104, kind: "struct", type: "NvOSD_TextParams" },
    obj_label: { offset: 344, size: 128, kind: "string" },
    classifier_meta_list: { offset: 472, size: 8, kind: "ptr", to: "NvDsClassifierMetaList" },
    obj_user_meta_list: { offset: 480, size: 8, kind: "ptr", to: "NvDsUserMetaList" },
    misc_obj_info: { offset: 488, size: 32, kind: "array", of: "i64", length: 4 },
    reserved: { offset: 520, size: 32, kind: "array", of: "i64", length: 4 },
  } as const;

  get base_meta(): NvDsBaseMeta {
    return new NvDsBaseMeta(this.$live("base_meta"), this.$at);
  }

  get parent(): number {
    return this.$live("parent").pointer(this.$at + 40);
  }

  set parent(_value: never) {
    this.$refusePointer("parent", "assign to object.parentObject");
  }

  get unique_component_id(): number {
    return this.$live("unique_component_id").i32(this.$at + 48);
  }

  set unique_component_id(value: number) {
    this.$live("unique_component_id").setI32(this.$at + 48, this.$fit("i32", "unique_component_id", value));
  }

  get class_id(): number {
    return this.$live("class_id").i32(this.$at + 52);
  }

  set class_id(value: number) {
    this.$live("class_id").setI32(this.$at + 52, this.$fit("i32", "class_id", value));
  }

  get object_id(): bigint {
    return this.$live("object_id").u64(this.$at + 56);
  }

  set object_id(value: bigint) {
    this.$live("object_id").setU64(this.$at + 56, this.$fit("u64", "object_id", value));
  }

  get detector_bbox_info(): NvDsComp_BboxInfo {
    return new NvDsComp_BboxInfo(this.$live("detector_bbox_info"), this.$at + 64);
  }

  get tracker_bbox_info(): NvDsComp_BboxInfo {
    return new NvDsComp_BboxInfo(this.$live("tracker_bbox_info"), this.$at + 80);
  }

  get confidence(): number {
    return this.$live("confidence").f32(this.$at + 96);
  }

  set confidence(value: number) {
    this.$live("confidence").setF32(this.$at + 96, this.$fit("f32", "confidence", value));
  }

  get tracker_confidence(): number {
    return this.$live("tracker_confidence").f32(this.$at + 100);
  }

  set tracker_confidence(value: number) {
    this.$live("tracker_confidence").setF32(this.$at + 100, this.$fit("f32", "tracker_confidence", value));
  }

  get rect_params(): NvOSD_RectParams {
    return new NvOSD_RectParams(this.$live("rect_params"), this.$at + 104);
  }

  get mask_params(): NvOSD_MaskParams {
    return new NvOSD_MaskParams(this.$live("mask_params"), this.$at + 216);
  }

  get text_params(): NvOSD_TextParams {
    return new NvOSD_TextParams(this.$live("text_params"), this.$at + 240);
  }

  get obj_label(): string {
    return this.$live("obj_label").string(this.$at + 344, 128);
  }

  set obj_label(value: string) {
    this.$live("obj_label").setString(this.$at + 344, 128, this.$fit("string", "obj_label", value));
  }

  get classifier_meta_list(): number {
    return this.$live("classifier_meta_list").pointer(this.$at + 472);
  }

  set classifier_meta_list(_value: never) {
    this.$refusePointer("classifier_meta_list", "call object.addClassifier() and object.removeClassifier()");
  }

  get obj_user_meta_list(): number {
    return this.$live("obj_user_meta_list").pointer(this.$at + 480);
  }

  set obj_user_meta_list(_value: never) {
    this.$refusePointer("obj_user_meta_list", "call object.addUser() and object.removeUser()");
  }

  get misc_obj_info(): BigIntArray {
    return new BigIntArray(this.$live("misc_obj_info"), this.$at + 488, 4, "i64");
  }

  get reserved(): BigIntArray {
    return new BigIntArray(this.$live("reserved"), this.$at + 520, 4, "i64");
  }
}

export class NvDsClassifierMeta extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    base_meta: { offset: 0, size: 40, kind: "struct", type: "NvDsBaseMeta" },
    num_labels: { offset: 40, size: 4, kind: "u32" },
    unique_component_id: { offset: 44, size: 4, kind: "i32" },
    label_info_list: { offset: 48, size: 8, kind: "ptr", to: "NvDsLabelInfoList" },
    classifier_type: { offset: 56, size: 8, kind: "ptr" },
  } as const;

  get base_meta(): NvDsBaseMeta {
    return new NvDsBaseMeta(this.$live("base_meta"), this.$at);
  }

  get num_labels(): number {
    return this.$live("num_labels").u32(this.$at + 40);
  }

  set num_labels(value: number) {
    this.$live("num_labels").setU32(this.$at + 40, this.$fit("u32", "num_labels", value));
  }

  get unique_component_id(): number {
    return this.$live("unique_component_id").i32(this.$at + 44);
  }

  set unique_component_id(value: number) {
    this.$live("unique_component_id").setI32(this.$at + 44, this.$fit("i32", "unique_component_id", value));
  }

  get label_info_list(): number {
    return this.$live("label_info_list").pointer(this.$at + 48);
  }

  set label_info_list(_value: never) {
    this.$refusePointer("label_info_list", "call classifier.addLabel() and classifier.removeLabel()");
  }

  get classifier_type(): number {
    return this.$live("classifier_type").pointer(this.$at + 56);
  }

  set classifier_type(_value: never) {
    this.$refusePointer("classifier_type", "assign to classifier.type");
  }
}

export class NvDsLabelInfo extends Struct {
  static readonly size = 200;
  static readonly align = 8;
  static readonly fields = {
    base_meta: { offset: 0, size: 40, kind: "struct", type: "NvDsBaseMeta" },
    num_classes: { offset: 40, size: 4, kind: "u32" },
    result_label: { offset: 44, size: 128, kind: "string" },
    pResult_label: { offset: 176, size: 8, kind: "ptr" },
    result_class_id: { offset: 184, size: 4, kind: "u32" },
    label_id: { offset: 188, size: 4, kind: "u32" },
    result_prob: { offset: 192, size: 4, kind: "f32" },
  } as const;

  get base_meta(): NvDsBaseMeta {
    return new NvDsBaseMeta(this.$live("base_meta"), this.$at);
  }

  get num_classes(): number {
    return this.$live("num_classes").u32(this.$at + 40);
  }

  set num_classes(value: number) {
    this.$live("num_classes").setU32(this.$at + 40, this.$fit("u32", "num_classes", value));
  }

  get result_label(): string {
    return this.$live("result_label").string(this.$at + 44, 128);
  }

  set result_label(value: string) {
    this.$live("result_label").setString(this.$at + 44, 128, this.$fit("string", "result_label", value));
  }

  get pResult_label(): number {
    return this.$live("pResult_label").pointer(this.$at + 176);
  }

  set pResult_label(_value: never) {
    this.$refusePointer("pResult_label", "assign to label.text");
  }

  get result_class_id(): number {
    return this.$live("result_class_id").u32(this.$at + 184);
  }

  set result_class_id(value: number) {
    this.$live("result_class_id").setU32(this.$at + 184, this.$fit("u32", "result_class_id", value));
  }

  get label_id(): number {
    return this.$live("label_id").u32(this.$at + 188);
  }

  set label_id(value: number) {
    this.$live("label_id").setU32(this.$at + 188, this.$fit("u32", "label_id", value));
  }

  get result_prob(): number {
    return this.$live("result_prob").f32(this.$at + 192);
  }

  set result_prob(value: number) {
    this.$live("result_prob").setF32(this.$at + 192, this.$fit("f32", "result_prob", value));
  }
}

export class NvDsDisplayMeta extends Struct {
  static readonly size = 7040;
  static readonly align = 8;
  static readonly fields = {
    base_meta: { offset: 0, size: 40, kind: "struct", type: "NvDsBaseMeta" },
    num_rects: { offset: 40, size: 4, kind: "u32" },
    num_labels: { offset: 44, size: 4, kind: "u32" },
    num_lines: { offset: 48, size: 4, kind: "u32" },
    num_arrows: { offset: 52, size: 4, kind: "u32" },
    num_circles: { offset: 56, size: 4, kind: "u32" },
    rect_params: { offset: 64, size: 1792, kind: "array", of: "struct", length: 16, type: "NvOSD_RectParams" },
    text_params: { offset: 1856, size: 1664, kind: "array", of: "struct", length: 16, type: "NvOSD_TextParams" },
    line_params: { offset: 3520, size: 896, kind: "array", of: "struct", length: 16, type: "NvOSD_LineParams" },
    arrow_params: { offset: 4416, size: 1024, kind: "array", of: "struct", length: 16, type: "NvOSD_ArrowParams" },
    circle_params: { offset: 5440, size: 1536, kind: "array", of: "struct", length: 16, type: "NvOSD_CircleParams" },
    misc_osd_data: { offset: 6976, size: 32, kind: "array", of: "i64", length: 4 },
    reserved: { offset: 7008, size: 32, kind: "array", of: "i64", length: 4 },
  } as const;

  get base_meta(): NvDsBaseMeta {
    return new NvDsBaseMeta(this.$live("base_meta"), this.$at);
  }

  get num_rects(): number {
    return this.$live("num_rects").u32(this.$at + 40);
  }

  set num_rects(value: number) {
    this.$live("num_rects").setU32(this.$at + 40, this.$fit("u32", "num_rects", value));
  }

  get num_labels(): number {
    return this.$live("num_labels").u32(this.$at + 44);
  }

  set num_labels(value: number) {
    this.$live("num_labels").setU32(this.$at + 44, this.$fit("u32", "num_labels", value));
  }

  get num_lines(): number {
    return this.$live("num_lines").u32(this.$at + 48);
  }

  set num_lines(value: number) {
    this.$live("num_lines").setU32(this.$at + 48, this.$fit("u32", "num_lines", value));
  }

  get num_arrows(): number {
    return this.$live("num_arrows").u32(this.$at + 52);
  }

  set num_arrows(value: number) {
    this.$live("num_arrows").setU32(this.$at + 52, this.$fit("u32", "num_arrows", value));
  }

  get num_circles(): number {
    return this.$live("num_circles").u32(this.$at + 56);
  }

  set num_circles(value: number) {
    this.$live("num_circles").setU32(this.$at + 56, this.$fit("u32", "num_circles", value));
  }

  get rect_params(): StructArray<NvOSD_RectParams> {
    return new StructArray(this.$live("rect_params"), this.$at + 64, 16, NvOSD_RectParams);
  }

  get text_params(): StructArray<NvOSD_TextParams> {
    return new StructArray(this.$live("text_params"), this.$at + 1856, 16, NvOSD_TextParams);
  }

  get line_params(): StructArray<NvOSD_LineParams> {
    return new StructArray(this.$live("line_params"), this.$at + 3520, 16, NvOSD_LineParams);
  }

  get arrow_params(): StructArray<NvOSD_ArrowParams> {
    return new StructArray(this.$live("arrow_params"), this.$at + 4416, 16, NvOSD_ArrowParams);
  }

  get circle_params(): StructArray<NvOSD_CircleParams> {
    return new StructArray(this.$live("circle_params"), this.$at + 5440, 16, NvOSD_CircleParams);
  }

  get misc_osd_data(): BigIntArray {
    return new BigIntArray(this.$live("misc_osd_data"), this.$at + 6976, 4, "i64");
  }

  get reserved(): BigIntArray {
    return new BigIntArray(this.$live("reserved"), this.$at + 7008, 4, "i64");
  }
}

export class NvDsUserMeta extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    base_meta: { offset: 0, size: 40, kind: "struct", type: "NvDsBaseMeta" },
    user_meta_data: { offset: 40, size: 8, kind: "ptr" },
  } as const;

  get base_meta(): NvDsBaseMeta {
    return new NvDsBaseMeta(this.$live("base_meta"), this.$at);
  }

  get user_meta_data(): number {
    return this.$live("user_meta_data").pointer(this.$at + 40);
  }

  set user_meta_data(_value: never) {
    this.$refusePointer("user_meta_data", "call addUser() of the batch, frame or object");
  }
}
