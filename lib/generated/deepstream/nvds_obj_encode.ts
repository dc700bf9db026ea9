// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  nvds_obj_enc_create_context: { args: ["i32"], returns: "ptr" },
  nvds_obj_enc_process: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "bool" },
  nvds_obj_enc_finish: { args: ["ptr"], returns: "void" },
  nvds_obj_enc_destroy_context: { args: ["ptr"], returns: "void" },
} as const;

export const constants = {
  FILE_NAME_SIZE: 1024,
} as const;

export class NvDsObjEncOutParams extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    outBuffer: { offset: 0, size: 8, kind: "ptr" },
    outLen: { offset: 8, size: 8, kind: "u64" },
  } as const;

  get outBuffer(): number {
    return this.$live("outBuffer").pointer(this.$at);
  }

  set outBuffer(_value: never) {
    this.$refusePointer("outBuffer");
  }

  get outLen(): bigint {
    return this.$live("outLen").u64(this.$at + 8);
  }

  set outLen(value: bigint) {
    this.$live("outLen").setU64(this.$at + 8, this.$fit("u64", "outLen", value));
  }
}

export class NvDsObjEncUsrArgs extends Struct {
  static readonly size = 1048;
  static readonly align = 4;
  static readonly fields = {
    saveImg: { offset: 0, size: 1, kind: "bool" },
    attachUsrMeta: { offset: 1, size: 1, kind: "bool" },
    scaleImg: { offset: 2, size: 1, kind: "bool" },
    scaledWidth: { offset: 4, size: 4, kind: "i32" },
    scaledHeight: { offset: 8, size: 4, kind: "i32" },
    fileNameImg: { offset: 12, size: 1024, kind: "string" },
    objNum: { offset: 1036, size: 4, kind: "i32" },
    quality: { offset: 1040, size: 4, kind: "i32" },
    isFrame: { offset: 1044, size: 1, kind: "bool" },
    calcEncodeTime: { offset: 1045, size: 1, kind: "bool" },
  } as const;

  get saveImg(): boolean {
    return this.$live("saveImg").u8(this.$at) !== 0;
  }

  set saveImg(value: boolean) {
    this.$live("saveImg").setU8(this.$at, this.$fit("bool", "saveImg", value) ? 1 : 0);
  }

  get attachUsrMeta(): boolean {
    return this.$live("attachUsrMeta").u8(this.$at + 1) !== 0;
  }

  set attachUsrMeta(value: boolean) {
    this.$live("attachUsrMeta").setU8(this.$at + 1, this.$fit("bool", "attachUsrMeta", value) ? 1 : 0);
  }

  get scaleImg(): boolean {
    return this.$live("scaleImg").u8(this.$at + 2) !== 0;
  }

  set scaleImg(value: boolean) {
    this.$live("scaleImg").setU8(this.$at + 2, this.$fit("bool", "scaleImg", value) ? 1 : 0);
  }

  get scaledWidth(): number {
    return this.$live("scaledWidth").i32(this.$at + 4);
  }

  set scaledWidth(value: number) {
    this.$live("scaledWidth").setI32(this.$at + 4, this.$fit("i32", "scaledWidth", value));
  }

  get scaledHeight(): number {
    return this.$live("scaledHeight").i32(this.$at + 8);
  }

  set scaledHeight(value: number) {
    this.$live("scaledHeight").setI32(this.$at + 8, this.$fit("i32", "scaledHeight", value));
  }

  get fileNameImg(): string {
    return this.$live("fileNameImg").string(this.$at + 12, 1024);
  }

  set fileNameImg(value: string) {
    this.$live("fileNameImg").setString(this.$at + 12, 1024, this.$fit("string", "fileNameImg", value));
  }

  get objNum(): number {
    return this.$live("objNum").i32(this.$at + 1036);
  }

  set objNum(value: number) {
    this.$live("objNum").setI32(this.$at + 1036, this.$fit("i32", "objNum", value));
  }

  get quality(): number {
    return this.$live("quality").i32(this.$at + 1040);
  }

  set quality(value: number) {
    this.$live("quality").setI32(this.$at + 1040, this.$fit("i32", "quality", value));
  }

  get isFrame(): boolean {
    return this.$live("isFrame").u8(this.$at + 1044) !== 0;
  }

  set isFrame(value: boolean) {
    this.$live("isFrame").setU8(this.$at + 1044, this.$fit("bool", "isFrame", value) ? 1 : 0);
  }

  get calcEncodeTime(): boolean {
    return this.$live("calcEncodeTime").u8(this.$at + 1045) !== 0;
  }

  set calcEncodeTime(value: boolean) {
    this.$live("calcEncodeTime").setU8(this.$at + 1045, this.$fit("bool", "calcEncodeTime", value) ? 1 : 0);
  }
}
