// Generated from C headers by `bun run bindgen`. Do not edit.
import { readBits, writeBits } from "../../native/bits.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_io_channel_init: { args: ["ptr"], returns: "void" },
  g_io_channel_ref: { args: ["ptr"], returns: "ptr" },
  g_io_channel_unref: { args: ["ptr"], returns: "void" },
  g_io_channel_read: { args: ["ptr", "ptr", "u64", "ptr"], returns: "u32" },
  g_io_channel_write: { args: ["ptr", "ptr", "u64", "ptr"], returns: "u32" },
  g_io_channel_seek: { args: ["ptr", "i64", "u32"], returns: "u32" },
  g_io_channel_close: { args: ["ptr"], returns: "void" },
  g_io_channel_shutdown: { args: ["ptr", "i32", "ptr"], returns: "u32" },
  g_io_add_watch_full: { args: ["ptr", "i32", "u32", "ptr", "ptr", "ptr"], returns: "u32" },
  g_io_create_watch: { args: ["ptr", "u32"], returns: "ptr" },
  g_io_add_watch: { args: ["ptr", "u32", "ptr", "ptr"], returns: "u32" },
  g_io_channel_set_buffer_size: { args: ["ptr", "u64"], returns: "void" },
  g_io_channel_get_buffer_size: { args: ["ptr"], returns: "u64" },
  g_io_channel_get_buffer_condition: { args: ["ptr"], returns: "u32" },
  g_io_channel_set_flags: { args: ["ptr", "u32", "ptr"], returns: "u32" },
  g_io_channel_get_flags: { args: ["ptr"], returns: "u32" },
  g_io_channel_set_line_term: { args: ["ptr", "ptr", "i32"], returns: "void" },
  g_io_channel_get_line_term: { args: ["ptr", "ptr"], returns: "ptr" },
  g_io_channel_set_buffered: { args: ["ptr", "i32"], returns: "void" },
  g_io_channel_get_buffered: { args: ["ptr"], returns: "i32" },
  g_io_channel_set_encoding: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  g_io_channel_get_encoding: { args: ["ptr"], returns: "ptr" },
  g_io_channel_set_close_on_unref: { args: ["ptr", "i32"], returns: "void" },
  g_io_channel_get_close_on_unref: { args: ["ptr"], returns: "i32" },
  g_io_channel_flush: { args: ["ptr", "ptr"], returns: "u32" },
  g_io_channel_read_line: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "u32" },
  g_io_channel_read_line_string: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "u32" },
  g_io_channel_read_to_end: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "u32" },
  g_io_channel_read_chars: { args: ["ptr", "ptr", "u64", "ptr", "ptr"], returns: "u32" },
  g_io_channel_read_unichar: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  g_io_channel_write_chars: { args: ["ptr", "ptr", "i64", "ptr", "ptr"], returns: "u32" },
  g_io_channel_write_unichar: { args: ["ptr", "u32", "ptr"], returns: "u32" },
  g_io_channel_seek_position: { args: ["ptr", "i64", "u32", "ptr"], returns: "u32" },
  g_io_channel_new_file: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_io_channel_error_quark: { args: [], returns: "u32" },
  g_io_channel_error_from_errno: { args: ["i32"], returns: "u32" },
  g_io_channel_unix_new: { args: ["i32"], returns: "ptr" },
  g_io_channel_unix_get_fd: { args: ["ptr"], returns: "i32" },
} as const;

export const variables = {
  g_io_watch_funcs: { kind: "bytes", type: "GSourceFuncs" },
} as const;

export const callbacks = {
  GIOFunc: { args: ["ptr", "u32", "ptr"], returns: "i32" },
  "GIOFuncs.io_read": { args: ["ptr", "ptr", "u64", "ptr", "ptr"], returns: "u32" },
  "GIOFuncs.io_write": { args: ["ptr", "ptr", "u64", "ptr", "ptr"], returns: "u32" },
  "GIOFuncs.io_seek": { args: ["ptr", "i64", "u32", "ptr"], returns: "u32" },
  "GIOFuncs.io_close": { args: ["ptr", "ptr"], returns: "u32" },
  "GIOFuncs.io_create_watch": { args: ["ptr", "u32"], returns: "ptr" },
  "GIOFuncs.io_free": { args: ["ptr"], returns: "void" },
  "GIOFuncs.io_set_flags": { args: ["ptr", "u32", "ptr"], returns: "u32" },
  "GIOFuncs.io_get_flags": { args: ["ptr"], returns: "u32" },
} as const;

export const GIOError = {
  G_IO_ERROR_NONE: 0,
  G_IO_ERROR_AGAIN: 1,
  G_IO_ERROR_INVAL: 2,
  G_IO_ERROR_UNKNOWN: 3,
} as const;
export type GIOError = (typeof GIOError)[keyof typeof GIOError];

export const GIOChannelError = {
  G_IO_CHANNEL_ERROR_FBIG: 0,
  G_IO_CHANNEL_ERROR_INVAL: 1,
  G_IO_CHANNEL_ERROR_IO: 2,
  G_IO_CHANNEL_ERROR_ISDIR: 3,
  G_IO_CHANNEL_ERROR_NOSPC: 4,
  G_IO_CHANNEL_ERROR_NXIO: 5,
  G_IO_CHANNEL_ERROR_OVERFLOW: 6,
  G_IO_CHANNEL_ERROR_PIPE: 7,
  G_IO_CHANNEL_ERROR_FAILED: 8,
} as const;
export type GIOChannelError = (typeof GIOChannelError)[keyof typeof GIOChannelError];

export const GIOStatus = {
  G_IO_STATUS_ERROR: 0,
  G_IO_STATUS_NORMAL: 1,
  G_IO_STATUS_EOF: 2,
  G_IO_STATUS_AGAIN: 3,
} as const;
export type GIOStatus = (typeof GIOStatus)[keyof typeof GIOStatus];

export const GSeekType = {
  G_SEEK_CUR: 0,
  G_SEEK_SET: 1,
  G_SEEK_END: 2,
} as const;
export type GSeekType = (typeof GSeekType)[keyof typeof GSeekType];

export const GIOFlags = {
  G_IO_FLAG_NONE: 0,
  G_IO_FLAG_APPEND: 1,
  G_IO_FLAG_NONBLOCK: 2,
  G_IO_FLAG_IS_READABLE: 4,
  G_IO_FLAG_IS_WRITABLE: 8,
  G_IO_FLAG_IS_WRITEABLE: 8,
  G_IO_FLAG_IS_SEEKABLE: 16,
  G_IO_FLAG_MASK: 31,
  G_IO_FLAG_GET_MASK: 31,
  G_IO_FLAG_SET_MASK: 3,
} as const;
export type GIOFlags = (typeof GIOFlags)[keyof typeof GIOFlags];

export class GIOChannel extends Struct {
  static readonly size = 112;
  static readonly align = 8;
  static readonly fields = {
    ref_count: { offset: 0, size: 4, kind: "i32" },
    funcs: { offset: 8, size: 8, kind: "ptr", to: "GIOFuncs" },
    encoding: { offset: 16, size: 8, kind: "ptr" },
    read_cd: { offset: 24, size: 8, kind: "ptr", to: "_GIConv" },
    write_cd: { offset: 32, size: 8, kind: "ptr", to: "_GIConv" },
    line_term: { offset: 40, size: 8, kind: "ptr" },
    line_term_len: { offset: 48, size: 4, kind: "u32" },
    buf_size: { offset: 56, size: 8, kind: "u64" },
    read_buf: { offset: 64, size: 8, kind: "ptr", to: "GString" },
    encoded_read_buf: { offset: 72, size: 8, kind: "ptr", to: "GString" },
    write_buf: { offset: 80, size: 8, kind: "ptr", to: "GString" },
    partial_write_buf: { offset: 88, size: 6, kind: "string" },
    use_buffer: { offset: 94, size: 1, kind: "bits", shift: 0, width: 1, signed: false },
    do_encode: { offset: 94, size: 1, kind: "bits", shift: 1, width: 1, signed: false },
    close_on_unref: { offset: 94, size: 1, kind: "bits", shift: 2, width: 1, signed: false },
    is_readable: { offset: 94, size: 1, kind: "bits", shift: 3, width: 1, signed: false },
    is_writeable: { offset: 94, size: 1, kind: "bits", shift: 4, width: 1, signed: false },
    is_seekable: { offset: 94, size: 1, kind: "bits", shift: 5, width: 1, signed: false },
    reserved1: { offset: 96, size: 8, kind: "ptr" },
    reserved2: { offset: 104, size: 8, kind: "ptr" },
  } as const;

  get ref_count(): number {
    return this.$live("ref_count").i32(this.$at);
  }

  set ref_count(value: number) {
    this.$live("ref_count").setI32(this.$at, this.$fit("i32", "ref_count", value));
  }

  get funcs(): number {
    return this.$live("funcs").pointer(this.$at + 8);
  }

  set funcs(value: number) {
    this.$live("funcs").setPointer(this.$at + 8, this.$fit("ptr", "funcs", value));
  }

  get encoding(): number {
    return this.$live("encoding").pointer(this.$at + 16);
  }

  set encoding(value: number) {
    this.$live("encoding").setPointer(this.$at + 16, this.$fit("ptr", "encoding", value));
  }

  get read_cd(): number {
    return this.$live("read_cd").pointer(this.$at + 24);
  }

  set read_cd(value: number) {
    this.$live("read_cd").setPointer(this.$at + 24, this.$fit("ptr", "read_cd", value));
  }

  get write_cd(): number {
    return this.$live("write_cd").pointer(this.$at + 32);
  }

  set write_cd(value: number) {
    this.$live("write_cd").setPointer(this.$at + 32, this.$fit("ptr", "write_cd", value));
  }

  get line_term(): number {
    return this.$live("line_term").pointer(this.$at + 40);
  }

  set line_term(value: number) {
    this.$live("line_term").setPointer(this.$at + 40, this.$fit("ptr", "line_term", value));
  }

  get line_term_len(): number {
    return this.$live("line_term_len").u32(this.$at + 48);
  }

  set line_term_len(value: number) {
    this.$live("line_term_len").setU32(this.$at + 48, this.$fit("u32", "line_term_len", value));
  }

  get buf_size(): bigint {
    return this.$live("buf_size").u64(this.$at + 56);
  }

  set buf_size(value: bigint) {
    this.$live("buf_size").setU64(this.$at + 56, this.$fit("u64", "buf_size", value));
  }

  get read_buf(): number {
    return this.$live("read_buf").pointer(this.$at + 64);
  }

  set read_buf(value: number) {
    this.$live("read_buf").setPointer(this.$at + 64, this.$fit("ptr", "read_buf", value));
  }

  get encoded_read_buf(): number {
    return this.$live("encoded_read_buf").pointer(this.$at + 72);
  }

  set encoded_read_buf(value: number) {
    this.$live("encoded_read_buf").setPointer(this.$at + 72, this.$fit("ptr", "encoded_read_buf", value));
  }

  get write_buf(): number {
    return this.$live("write_buf").pointer(this.$at + 80);
  }

  set write_buf(value: number) {
    this.$live("write_buf").setPointer(this.$at + 80, this.$fit("ptr", "write_buf", value));
  }

  get partial_write_buf(): string {
    return this.$live("partial_write_buf").string(this.$at + 88, 6);
  }

  set partial_write_buf(value: string) {
    this.$live("partial_write_buf").setString(this.$at + 88, 6, this.$fit("string", "partial_write_buf", value));
  }

  get use_buffer(): number {
    return Number(readBits(this.$live("use_buffer"), this.$at + 94, 1, 0, 1));
  }

  set use_buffer(value: number) {
    writeBits(this.$live("use_buffer"), this.$at + 94, 1, 0, 1, this.$fitBits(1, false, "use_buffer", value));
  }

  get do_encode(): number {
    return Number(readBits(this.$live("do_encode"), this.$at + 94, 1, 1, 1));
  }

  set do_encode(value: number) {
    writeBits(this.$live("do_encode"), this.$at + 94, 1, 1, 1, this.$fitBits(1, false, "do_encode", value));
  }

  get close_on_unref(): number {
    return Number(readBits(this.$live("close_on_unref"), this.$at + 94, 1, 2, 1));
  }

  set close_on_unref(value: number) {
    writeBits(this.$live("close_on_unref"), this.$at + 94, 1, 2, 1, this.$fitBits(1, false, "close_on_unref", value));
  }

  get is_readable(): number {
    return Number(readBits(this.$live("is_readable"), this.$at + 94, 1, 3, 1));
  }

  set is_readable(value: number) {
    writeBits(this.$live("is_readable"), this.$at + 94, 1, 3, 1, this.$fitBits(1, false, "is_readable", value));
  }

  get is_writeable(): number {
    return Number(readBits(this.$live("is_writeable"), this.$at + 94, 1, 4, 1));
  }

  set is_writeable(value: number) {
    writeBits(this.$live("is_writeable"), this.$at + 94, 1, 4, 1, this.$fitBits(1, false, "is_writeable", value));
  }

  get is_seekable(): number {
    return Number(readBits(this.$live("is_seekable"), this.$at + 94, 1, 5, 1));
  }

  set is_seekable(value: number) {
    writeBits(this.$live("is_seekable"), this.$at + 94, 1, 5, 1, this.$fitBits(1, false, "is_seekable", value));
  }

  get reserved1(): number {
    return this.$live("reserved1").pointer(this.$at + 96);
  }

  set reserved1(value: number) {
    this.$live("reserved1").setPointer(this.$at + 96, this.$fit("ptr", "reserved1", value));
  }

  get reserved2(): number {
    return this.$live("reserved2").pointer(this.$at + 104);
  }

  set reserved2(value: number) {
    this.$live("reserved2").setPointer(this.$at + 104, this.$fit("ptr", "reserved2", value));
  }
}

export class GIOFuncs extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    io_read: { offset: 0, size: 8, kind: "ptr", callback: "GIOFuncs.io_read" },
    io_write: { offset: 8, size: 8, kind: "ptr", callback: "GIOFuncs.io_write" },
    io_seek: { offset: 16, size: 8, kind: "ptr", callback: "GIOFuncs.io_seek" },
    io_close: { offset: 24, size: 8, kind: "ptr", callback: "GIOFuncs.io_close" },
    io_create_watch: { offset: 32, size: 8, kind: "ptr", callback: "GIOFuncs.io_create_watch" },
    io_free: { offset: 40, size: 8, kind: "ptr", callback: "GIOFuncs.io_free" },
    io_set_flags: { offset: 48, size: 8, kind: "ptr", callback: "GIOFuncs.io_set_flags" },
    io_get_flags: { offset: 56, size: 8, kind: "ptr", callback: "GIOFuncs.io_get_flags" },
  } as const;

  get io_read(): number {
    return this.$live("io_read").pointer(this.$at);
  }

  set io_read(value: number) {
    this.$live("io_read").setPointer(this.$at, this.$fit("ptr", "io_read", value));
  }

  get io_write(): number {
    return this.$live("io_write").pointer(this.$at + 8);
  }

  set io_write(value: number) {
    this.$live("io_write").setPointer(this.$at + 8, this.$fit("ptr", "io_write", value));
  }

  get io_seek(): number {
    return this.$live("io_seek").pointer(this.$at + 16);
  }

  set io_seek(value: number) {
    this.$live("io_seek").setPointer(this.$at + 16, this.$fit("ptr", "io_seek", value));
  }

  get io_close(): number {
    return this.$live("io_close").pointer(this.$at + 24);
  }

  set io_close(value: number) {
    this.$live("io_close").setPointer(this.$at + 24, this.$fit("ptr", "io_close", value));
  }

  get io_create_watch(): number {
    return this.$live("io_create_watch").pointer(this.$at + 32);
  }

  set io_create_watch(value: number) {
    this.$live("io_create_watch").setPointer(this.$at + 32, this.$fit("ptr", "io_create_watch", value));
  }

  get io_free(): number {
    return this.$live("io_free").pointer(this.$at + 40);
  }

  set io_free(value: number) {
    this.$live("io_free").setPointer(this.$at + 40, this.$fit("ptr", "io_free", value));
  }

  get io_set_flags(): number {
    return this.$live("io_set_flags").pointer(this.$at + 48);
  }

  set io_set_flags(value: number) {
    this.$live("io_set_flags").setPointer(this.$at + 48, this.$fit("ptr", "io_set_flags", value));
  }

  get io_get_flags(): number {
    return this.$live("io_get_flags").pointer(this.$at + 56);
  }

  set io_get_flags(value: number) {
    this.$live("io_get_flags").setPointer(this.$at + 56, this.$fit("ptr", "io_get_flags", value));
  }
}
