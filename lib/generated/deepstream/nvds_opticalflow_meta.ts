// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export class NvOFFlowVector extends Struct {
  static readonly size = 4;
  static readonly align = 2;
  static readonly fields = {
    flowx: { offset: 0, size: 2, kind: "i16" },
    flowy: { offset: 2, size: 2, kind: "i16" },
  } as const;

  get flowx(): number {
    return this.$live("flowx").i16(this.$at);
  }

  set flowx(value: number) {
    this.$live("flowx").setI16(this.$at, this.$fit("i16", "flowx", value));
  }

  get flowy(): number {
    return this.$live("flowy").i16(this.$at + 2);
  }

  set flowy(value: number) {
    this.$live("flowy").setI16(this.$at + 2, this.$fit("i16", "flowy", value));
  }
}

export class NvDsOpticalFlowMeta extends Struct {
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields = {
    rows: { offset: 0, size: 4, kind: "u32" },
    cols: { offset: 4, size: 4, kind: "u32" },
    mv_size: { offset: 8, size: 4, kind: "u32" },
    cost_size: { offset: 12, size: 4, kind: "u32" },
    frame_num: { offset: 16, size: 8, kind: "u64" },
    data: { offset: 24, size: 8, kind: "ptr" },
    cost: { offset: 32, size: 8, kind: "ptr" },
    priv: { offset: 40, size: 8, kind: "ptr" },
    reserved: { offset: 48, size: 8, kind: "ptr" },
  } as const;

  get rows(): number {
    return this.$live("rows").u32(this.$at);
  }

  set rows(value: number) {
    this.$live("rows").setU32(this.$at, this.$fit("u32", "rows", value));
  }

  get cols(): number {
    return this.$live("cols").u32(this.$at + 4);
  }

  set cols(value: number) {
    this.$live("cols").setU32(this.$at + 4, this.$fit("u32", "cols", value));
  }

  get mv_size(): number {
    return this.$live("mv_size").u32(this.$at + 8);
  }

  set mv_size(value: number) {
    this.$live("mv_size").setU32(this.$at + 8, this.$fit("u32", "mv_size", value));
  }

  get cost_size(): number {
    return this.$live("cost_size").u32(this.$at + 12);
  }

  set cost_size(value: number) {
    this.$live("cost_size").setU32(this.$at + 12, this.$fit("u32", "cost_size", value));
  }

  get frame_num(): bigint {
    return this.$live("frame_num").u64(this.$at + 16);
  }

  set frame_num(value: bigint) {
    this.$live("frame_num").setU64(this.$at + 16, this.$fit("u64", "frame_num", value));
  }

  get data(): number {
    return this.$live("data").pointer(this.$at + 24);
  }

  set data(_value: never) {
    this.$refusePointer("data");
  }

  get cost(): number {
    return this.$live("cost").pointer(this.$at + 32);
  }

  set cost(_value: never) {
    this.$refusePointer("cost");
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 40);
  }

  set priv(_value: never) {
    this.$refusePointer("priv");
  }

  get reserved(): number {
    return this.$live("reserved").pointer(this.$at + 48);
  }

  set reserved(_value: never) {
    this.$refusePointer("reserved");
  }
}
