// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  ds_start: { args: ["u32", "ptr"], returns: "ptr" },
  ds_servers_close: { args: [], returns: "void" },
  ds_shutdown: { args: ["u32"], returns: "i32" },
  ds_server_new: { args: ["u32"], returns: "ptr" },
  ds_server_enter: { args: ["ptr"], returns: "ptr" },
  ds_server_leave: { args: [], returns: "void" },
  ds_server_close: { args: ["ptr"], returns: "void" },
  ds_server_unref: { args: ["ptr"], returns: "void" },
  ds_server_stage: { args: ["ptr"], returns: "i32" },
  ds_next: { args: ["i32"], returns: "u32" },
  ds_make_writable: { args: [], returns: "ptr" },
  ds_join_state: { args: ["ptr"], returns: "void" },
  ds_probe_add: { args: ["ptr", "u32", "ptr", "u32", "i32", "u32", "ptr"], returns: "ptr" },
  ds_signal_connect: { args: ["ptr", "ptr", "i32", "ptr", "u32", "i32", "u32"], returns: "ptr" },
  ds_bus_watch: { args: ["ptr", "u32", "ptr", "u32"], returns: "ptr" },
  ds_probe_hold: { args: ["ptr", "u32"], returns: "void" },
  ds_probe_resume: { args: ["ptr"], returns: "void" },
  ds_detach: { args: ["ptr"], returns: "void" },
  ds_release: { args: ["ptr"], returns: "void" },
  ds_stuck: { args: ["ptr"], returns: "i32" },
  ds_plan_new: { args: ["ptr"], returns: "ptr" },
  ds_batch_pack: { args: ["ptr", "ptr", "ptr", "u64", "ptr"], returns: "u64" },
  ds_meta_lock_functions: { args: ["ptr", "ptr"], returns: "void" },
  ds_meta_lock: { args: ["ptr"], returns: "void" },
  ds_meta_unlock: { args: ["ptr"], returns: "void" },
  ds_records_new: { args: ["ptr", "ptr", "u32"], returns: "ptr" },
  ds_records_unref: { args: ["ptr"], returns: "void" },
  ds_records_attach: { args: ["ptr", "ptr"], returns: "ptr" },
  ds_records_next: { args: ["ptr", "ptr"], returns: "i32" },
  ds_records_end: { args: ["ptr"], returns: "void" },
  ds_records_discard: { args: ["ptr"], returns: "void" },
  ds_records_stats: { args: ["ptr", "ptr"], returns: "void" },
  ds_log_open: { args: ["u32", "u32"], returns: "i32" },
  ds_log_next: { args: ["ptr"], returns: "i32" },
  ds_log_close: { args: [], returns: "void" },
  ds_lane_new: { args: ["ptr"], returns: "ptr" },
  ds_lane_post: { args: ["ptr", "u32", "ptr", "u32"], returns: "i32" },
  ds_lane_close: { args: ["ptr"], returns: "void" },
  ds_lanes_wait: { args: ["u32"], returns: "i32" },
  ds_link_when_added: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  ds_links_parsed: { args: ["ptr", "ptr"], returns: "void" },
  ds_unfed_begin: { args: ["ptr"], returns: "ptr" },
  ds_unfed_end: { args: ["ptr"], returns: "void" },
  ds_set_state: { args: ["ptr", "i32"], returns: "i32" },
  ds_hands_events_on: { args: ["ptr"], returns: "i32" },
  ds_end_stream: { args: ["ptr"], returns: "i32" },
  ds_sources_resume: { args: ["ptr"], returns: "void" },
  ds_carries_nvmm: { args: ["ptr"], returns: "i32" },
  ds_nvmm_surfaces: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  ds_elements_provided: { args: ["ptr", "ptr"], returns: "i32" },
  ds_interrupts_own: { args: ["u32"], returns: "void" },
  ds_interrupts_calm: { args: ["i32"], returns: "void" },
  ds_stuck_end: { args: ["u32"], returns: "void" },
  ds_symbol: { args: ["ptr", "ptr"], returns: "ptr" },
  ds_poke_8: { args: ["ptr", "i32"], returns: "void" },
  ds_poke_16: { args: ["ptr", "i32"], returns: "void" },
  ds_poke_32: { args: ["ptr", "i32"], returns: "void" },
  ds_poke_64: { args: ["ptr", "i64"], returns: "void" },
  ds_poke_f32: { args: ["ptr", "f32"], returns: "void" },
  ds_poke_f64: { args: ["ptr", "f64"], returns: "void" },
  ds_poke_pointer: { args: ["ptr", "ptr"], returns: "void" },
  ds_user_place: { args: ["u32"], returns: "void" },
  ds_user_new: { args: ["ptr", "u32"], returns: "ptr" },
  ds_user_own: { args: ["ptr", "ptr"], returns: "void" },
  ds_user_size: { args: ["ptr"], returns: "u32" },
  ds_user_alive: { args: [], returns: "i32" },
  ds_user_copy: { args: ["ptr", "ptr"], returns: "ptr" },
  ds_user_release: { args: ["ptr", "ptr"], returns: "void" },
  ds_user_duplicate: { args: ["ptr", "ptr"], returns: "ptr" },
  ds_user_free: { args: ["ptr", "ptr"], returns: "void" },
  ds_owned_new: { args: ["ptr", "u32"], returns: "ptr" },
} as const;

export const callbacks = {
  "ds_start.doorbell": { args: [], returns: "void" },
  "ds_meta_lock_functions.acquire": { args: ["ptr"], returns: "void" },
  "ds_meta_lock_functions.release": { args: ["ptr"], returns: "void" },
} as const;

export const constants = {
  DS_SERVER_NEW: 0,
  DS_SERVER_ENTERED: 1,
  DS_SERVER_CLOSED: 2,
  DS_NEXT_IDLE: 0,
  DS_NEXT_CLOSED: 4294967295,
  DS_ID_CALL: 1,
  DS_ID_INTERRUPT: 2,
  DS_RECORDS_NONE: 0,
  DS_RECORDS_TAKEN: 1,
  DS_RECORDS_ENDED: 2,
  DS_NVMM_FOUND: 0,
  DS_NVMM_NONE: 1,
  DS_NVMM_UNMAPPABLE: 2,
  DS_LOG_CATEGORY: 0,
  DS_LOG_FILE: 1,
  DS_LOG_FUNCTION: 2,
  DS_LOG_OBJECT: 3,
  DS_LOG_MESSAGE: 4,
  DS_LOG_TEXTS: 5,
  DS_OWNED_TEXT: 0,
  DS_OWNED_BLOCK: 1,
  DS_OWNED_STRUCT: 2,
  DS_OWNED_POLYGONS: 3,
  DS_PROTOCOL: 68159496,
  DS_FRAME_HEADER: 16,
  DS_FIRST_OBJECT: 8,
  DS_OBJECT_HEADER: 8,
  DS_NEXT_AGAIN: 4294967294,
} as const;

export const DsKind = {
  DS_PROBE: 1,
  DS_SIGNAL: 2,
  DS_MESSAGE: 3,
  DS_CALL: 4,
  DS_INTERRUPT: 5,
  DS_GONE: 6,
  DS_OVERSTAY: 7,
  DS_RECORDS: 8,
} as const;
export type DsKind = (typeof DsKind)[keyof typeof DsKind];

export class DsMailbox extends Struct {
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields = {
    kind: { offset: 0, size: 8, kind: "f64" },
    object: { offset: 8, size: 8, kind: "f64" },
    data: { offset: 16, size: 8, kind: "f64" },
    detail: { offset: 24, size: 8, kind: "f64" },
    result: { offset: 32, size: 8, kind: "f64" },
    awaited: { offset: 40, size: 8, kind: "f64" },
    copy: { offset: 48, size: 8, kind: "f64" },
    capacity: { offset: 56, size: 8, kind: "f64" },
    frames: { offset: 64, size: 8, kind: "f64" },
    objects: { offset: 72, size: 8, kind: "f64" },
    batch: { offset: 80, size: 8, kind: "f64" },
    integer: { offset: 88, size: 8, kind: "i64" },
    real: { offset: 96, size: 8, kind: "f64" },
    reserved: { offset: 104, size: 24, kind: "array", of: "f64", length: 3 },
  } as const;

  get kind(): number {
    return this.$live("kind").f64(this.$at);
  }

  set kind(value: number) {
    this.$live("kind").setF64(this.$at, this.$fit("f64", "kind", value));
  }

  get object(): number {
    return this.$live("object").f64(this.$at + 8);
  }

  set object(value: number) {
    this.$live("object").setF64(this.$at + 8, this.$fit("f64", "object", value));
  }

  get data(): number {
    return this.$live("data").f64(this.$at + 16);
  }

  set data(value: number) {
    this.$live("data").setF64(this.$at + 16, this.$fit("f64", "data", value));
  }

  get detail(): number {
    return this.$live("detail").f64(this.$at + 24);
  }

  set detail(value: number) {
    this.$live("detail").setF64(this.$at + 24, this.$fit("f64", "detail", value));
  }

  get result(): number {
    return this.$live("result").f64(this.$at + 32);
  }

  set result(value: number) {
    this.$live("result").setF64(this.$at + 32, this.$fit("f64", "result", value));
  }

  get awaited(): number {
    return this.$live("awaited").f64(this.$at + 40);
  }

  set awaited(value: number) {
    this.$live("awaited").setF64(this.$at + 40, this.$fit("f64", "awaited", value));
  }

  get copy(): number {
    return this.$live("copy").f64(this.$at + 48);
  }

  set copy(value: number) {
    this.$live("copy").setF64(this.$at + 48, this.$fit("f64", "copy", value));
  }

  get capacity(): number {
    return this.$live("capacity").f64(this.$at + 56);
  }

  set capacity(value: number) {
    this.$live("capacity").setF64(this.$at + 56, this.$fit("f64", "capacity", value));
  }

  get frames(): number {
    return this.$live("frames").f64(this.$at + 64);
  }

  set frames(value: number) {
    this.$live("frames").setF64(this.$at + 64, this.$fit("f64", "frames", value));
  }

  get objects(): number {
    return this.$live("objects").f64(this.$at + 72);
  }

  set objects(value: number) {
    this.$live("objects").setF64(this.$at + 72, this.$fit("f64", "objects", value));
  }

  get batch(): number {
    return this.$live("batch").f64(this.$at + 80);
  }

  set batch(value: number) {
    this.$live("batch").setF64(this.$at + 80, this.$fit("f64", "batch", value));
  }

  get integer(): bigint {
    return this.$live("integer").i64(this.$at + 88);
  }

  set integer(value: bigint) {
    this.$live("integer").setI64(this.$at + 88, this.$fit("i64", "integer", value));
  }

  get real(): number {
    return this.$live("real").f64(this.$at + 96);
  }

  set real(value: number) {
    this.$live("real").setF64(this.$at + 96, this.$fit("f64", "real", value));
  }

  get reserved(): NumberArray {
    return new NumberArray(this.$live("reserved"), this.$at + 104, 3, "f64");
  }
}

export class DsRecordHead extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    columns: { offset: 0, size: 8, kind: "f64" },
    capacity: { offset: 8, size: 8, kind: "f64" },
    size: { offset: 16, size: 8, kind: "f64" },
    sequence: { offset: 24, size: 8, kind: "f64" },
    pts: { offset: 32, size: 8, kind: "u64" },
    arrived_at: { offset: 40, size: 8, kind: "f64" },
  } as const;

  get columns(): number {
    return this.$live("columns").f64(this.$at);
  }

  set columns(value: number) {
    this.$live("columns").setF64(this.$at, this.$fit("f64", "columns", value));
  }

  get capacity(): number {
    return this.$live("capacity").f64(this.$at + 8);
  }

  set capacity(value: number) {
    this.$live("capacity").setF64(this.$at + 8, this.$fit("f64", "capacity", value));
  }

  get size(): number {
    return this.$live("size").f64(this.$at + 16);
  }

  set size(value: number) {
    this.$live("size").setF64(this.$at + 16, this.$fit("f64", "size", value));
  }

  get sequence(): number {
    return this.$live("sequence").f64(this.$at + 24);
  }

  set sequence(value: number) {
    this.$live("sequence").setF64(this.$at + 24, this.$fit("f64", "sequence", value));
  }

  get pts(): bigint {
    return this.$live("pts").u64(this.$at + 32);
  }

  set pts(value: bigint) {
    this.$live("pts").setU64(this.$at + 32, this.$fit("u64", "pts", value));
  }

  get arrived_at(): number {
    return this.$live("arrived_at").f64(this.$at + 40);
  }

  set arrived_at(value: number) {
    this.$live("arrived_at").setF64(this.$at + 40, this.$fit("f64", "arrived_at", value));
  }
}

export class DsRecordStats extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    received: { offset: 0, size: 8, kind: "u64" },
    delivered: { offset: 8, size: 8, kind: "u64" },
    dropped: { offset: 16, size: 8, kind: "u64" },
    waiting: { offset: 24, size: 8, kind: "u64" },
    most_waiting: { offset: 32, size: 8, kind: "u64" },
    most_bytes: { offset: 40, size: 8, kind: "u64" },
    foreign: { offset: 48, size: 8, kind: "u64" },
    too_large: { offset: 56, size: 8, kind: "u64" },
  } as const;

  get received(): bigint {
    return this.$live("received").u64(this.$at);
  }

  set received(value: bigint) {
    this.$live("received").setU64(this.$at, this.$fit("u64", "received", value));
  }

  get delivered(): bigint {
    return this.$live("delivered").u64(this.$at + 8);
  }

  set delivered(value: bigint) {
    this.$live("delivered").setU64(this.$at + 8, this.$fit("u64", "delivered", value));
  }

  get dropped(): bigint {
    return this.$live("dropped").u64(this.$at + 16);
  }

  set dropped(value: bigint) {
    this.$live("dropped").setU64(this.$at + 16, this.$fit("u64", "dropped", value));
  }

  get waiting(): bigint {
    return this.$live("waiting").u64(this.$at + 24);
  }

  set waiting(value: bigint) {
    this.$live("waiting").setU64(this.$at + 24, this.$fit("u64", "waiting", value));
  }

  get most_waiting(): bigint {
    return this.$live("most_waiting").u64(this.$at + 32);
  }

  set most_waiting(value: bigint) {
    this.$live("most_waiting").setU64(this.$at + 32, this.$fit("u64", "most_waiting", value));
  }

  get most_bytes(): bigint {
    return this.$live("most_bytes").u64(this.$at + 40);
  }

  set most_bytes(value: bigint) {
    this.$live("most_bytes").setU64(this.$at + 40, this.$fit("u64", "most_bytes", value));
  }

  get foreign(): bigint {
    return this.$live("foreign").u64(this.$at + 48);
  }

  set foreign(value: bigint) {
    this.$live("foreign").setU64(this.$at + 48, this.$fit("u64", "foreign", value));
  }

  get too_large(): bigint {
    return this.$live("too_large").u64(this.$at + 56);
  }

  set too_large(value: bigint) {
    this.$live("too_large").setU64(this.$at + 56, this.$fit("u64", "too_large", value));
  }
}

export class DsLogLine extends Struct {
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields = {
    level: { offset: 0, size: 8, kind: "f64" },
    line: { offset: 8, size: 8, kind: "f64" },
    time: { offset: 16, size: 8, kind: "f64" },
    dropped: { offset: 24, size: 8, kind: "f64" },
    texts: { offset: 32, size: 40, kind: "array", of: "f64", length: 5 },
  } as const;

  get level(): number {
    return this.$live("level").f64(this.$at);
  }

  set level(value: number) {
    this.$live("level").setF64(this.$at, this.$fit("f64", "level", value));
  }

  get line(): number {
    return this.$live("line").f64(this.$at + 8);
  }

  set line(value: number) {
    this.$live("line").setF64(this.$at + 8, this.$fit("f64", "line", value));
  }

  get time(): number {
    return this.$live("time").f64(this.$at + 16);
  }

  set time(value: number) {
    this.$live("time").setF64(this.$at + 16, this.$fit("f64", "time", value));
  }

  get dropped(): number {
    return this.$live("dropped").f64(this.$at + 24);
  }

  set dropped(value: number) {
    this.$live("dropped").setF64(this.$at + 24, this.$fit("f64", "dropped", value));
  }

  get texts(): NumberArray {
    return new NumberArray(this.$live("texts"), this.$at + 32, 5, "f64");
  }
}
