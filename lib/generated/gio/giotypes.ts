// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const callbacks = {
  GAsyncReadyCallback: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  GFileProgressCallback: { args: ["i64", "i64", "ptr"], returns: "void" },
  GFileReadMoreCallback: { args: ["ptr", "i64", "ptr"], returns: "i32" },
  GFileMeasureProgressCallback: { args: ["i32", "u64", "u64", "u64", "ptr"], returns: "void" },
  GIOSchedulerJobFunc: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  GSimpleAsyncThreadFunc: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  GSocketSourceFunc: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  GDatagramBasedSourceFunc: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  GCancellableSourceFunc: { args: ["ptr", "ptr"], returns: "i32" },
  GPollableSourceFunc: { args: ["ptr", "ptr"], returns: "i32" },
  GDBusProxyTypeFunc: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "u64" },
} as const;

export class GInputVector extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    buffer: { offset: 0, size: 8, kind: "ptr" },
    size: { offset: 8, size: 8, kind: "u64" },
  } as const;

  get buffer(): number {
    return this.$live("buffer").pointer(this.$at);
  }

  set buffer(value: number) {
    this.$live("buffer").setPointer(this.$at, this.$fit("ptr", "buffer", value));
  }

  get size(): bigint {
    return this.$live("size").u64(this.$at + 8);
  }

  set size(value: bigint) {
    this.$live("size").setU64(this.$at + 8, this.$fit("u64", "size", value));
  }
}

export class GInputMessage extends Struct {
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields = {
    address: { offset: 0, size: 8, kind: "ptr" },
    vectors: { offset: 8, size: 8, kind: "ptr", to: "GInputVector" },
    num_vectors: { offset: 16, size: 4, kind: "u32" },
    bytes_received: { offset: 24, size: 8, kind: "u64" },
    flags: { offset: 32, size: 4, kind: "i32" },
    control_messages: { offset: 40, size: 8, kind: "ptr" },
    num_control_messages: { offset: 48, size: 8, kind: "ptr" },
  } as const;

  get address(): number {
    return this.$live("address").pointer(this.$at);
  }

  set address(value: number) {
    this.$live("address").setPointer(this.$at, this.$fit("ptr", "address", value));
  }

  get vectors(): number {
    return this.$live("vectors").pointer(this.$at + 8);
  }

  set vectors(value: number) {
    this.$live("vectors").setPointer(this.$at + 8, this.$fit("ptr", "vectors", value));
  }

  get num_vectors(): number {
    return this.$live("num_vectors").u32(this.$at + 16);
  }

  set num_vectors(value: number) {
    this.$live("num_vectors").setU32(this.$at + 16, this.$fit("u32", "num_vectors", value));
  }

  get bytes_received(): bigint {
    return this.$live("bytes_received").u64(this.$at + 24);
  }

  set bytes_received(value: bigint) {
    this.$live("bytes_received").setU64(this.$at + 24, this.$fit("u64", "bytes_received", value));
  }

  get flags(): number {
    return this.$live("flags").i32(this.$at + 32);
  }

  set flags(value: number) {
    this.$live("flags").setI32(this.$at + 32, this.$fit("i32", "flags", value));
  }

  get control_messages(): number {
    return this.$live("control_messages").pointer(this.$at + 40);
  }

  set control_messages(value: number) {
    this.$live("control_messages").setPointer(this.$at + 40, this.$fit("ptr", "control_messages", value));
  }

  get num_control_messages(): number {
    return this.$live("num_control_messages").pointer(this.$at + 48);
  }

  set num_control_messages(value: number) {
    this.$live("num_control_messages").setPointer(this.$at + 48, this.$fit("ptr", "num_control_messages", value));
  }
}

export class GOutputVector extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    buffer: { offset: 0, size: 8, kind: "ptr" },
    size: { offset: 8, size: 8, kind: "u64" },
  } as const;

  get buffer(): number {
    return this.$live("buffer").pointer(this.$at);
  }

  set buffer(value: number) {
    this.$live("buffer").setPointer(this.$at, this.$fit("ptr", "buffer", value));
  }

  get size(): bigint {
    return this.$live("size").u64(this.$at + 8);
  }

  set size(value: bigint) {
    this.$live("size").setU64(this.$at + 8, this.$fit("u64", "size", value));
  }
}

export class GOutputMessage extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    address: { offset: 0, size: 8, kind: "ptr", to: "GSocketAddress" },
    vectors: { offset: 8, size: 8, kind: "ptr", to: "GOutputVector" },
    num_vectors: { offset: 16, size: 4, kind: "u32" },
    bytes_sent: { offset: 20, size: 4, kind: "u32" },
    control_messages: { offset: 24, size: 8, kind: "ptr" },
    num_control_messages: { offset: 32, size: 4, kind: "u32" },
  } as const;

  get address(): number {
    return this.$live("address").pointer(this.$at);
  }

  set address(value: number) {
    this.$live("address").setPointer(this.$at, this.$fit("ptr", "address", value));
  }

  get vectors(): number {
    return this.$live("vectors").pointer(this.$at + 8);
  }

  set vectors(value: number) {
    this.$live("vectors").setPointer(this.$at + 8, this.$fit("ptr", "vectors", value));
  }

  get num_vectors(): number {
    return this.$live("num_vectors").u32(this.$at + 16);
  }

  set num_vectors(value: number) {
    this.$live("num_vectors").setU32(this.$at + 16, this.$fit("u32", "num_vectors", value));
  }

  get bytes_sent(): number {
    return this.$live("bytes_sent").u32(this.$at + 20);
  }

  set bytes_sent(value: number) {
    this.$live("bytes_sent").setU32(this.$at + 20, this.$fit("u32", "bytes_sent", value));
  }

  get control_messages(): number {
    return this.$live("control_messages").pointer(this.$at + 24);
  }

  set control_messages(value: number) {
    this.$live("control_messages").setPointer(this.$at + 24, this.$fit("ptr", "control_messages", value));
  }

  get num_control_messages(): number {
    return this.$live("num_control_messages").u32(this.$at + 32);
  }

  set num_control_messages(value: number) {
    this.$live("num_control_messages").setU32(this.$at + 32, this.$fit("u32", "num_control_messages", value));
  }
}
