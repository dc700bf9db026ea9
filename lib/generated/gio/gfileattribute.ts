// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_file_attribute_info_list_get_type: { args: [], returns: "u64" },
  g_file_attribute_info_list_new: { args: [], returns: "ptr" },
  g_file_attribute_info_list_ref: { args: ["ptr"], returns: "ptr" },
  g_file_attribute_info_list_unref: { args: ["ptr"], returns: "void" },
  g_file_attribute_info_list_dup: { args: ["ptr"], returns: "ptr" },
  g_file_attribute_info_list_lookup: { args: ["ptr", "ptr"], returns: "ptr" },
  g_file_attribute_info_list_add: { args: ["ptr", "ptr", "u32", "u32"], returns: "void" },
} as const;

export class GFileAttributeInfo extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    name: { offset: 0, size: 8, kind: "ptr" },
    type: { offset: 8, size: 4, kind: "u32", enum: "GFileAttributeType" },
    flags: { offset: 12, size: 4, kind: "u32", enum: "GFileAttributeInfoFlags" },
  } as const;

  get name(): number {
    return this.$live("name").pointer(this.$at);
  }

  set name(value: number) {
    this.$live("name").setPointer(this.$at, this.$fit("ptr", "name", value));
  }

  get type(): number {
    return this.$live("type").u32(this.$at + 8);
  }

  set type(value: number) {
    this.$live("type").setU32(this.$at + 8, this.$fit("u32", "type", value));
  }

  get flags(): number {
    return this.$live("flags").u32(this.$at + 12);
  }

  set flags(value: number) {
    this.$live("flags").setU32(this.$at + 12, this.$fit("u32", "flags", value));
  }
}

export class GFileAttributeInfoList extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    infos: { offset: 0, size: 8, kind: "ptr", to: "GFileAttributeInfo" },
    n_infos: { offset: 8, size: 4, kind: "i32" },
  } as const;

  get infos(): number {
    return this.$live("infos").pointer(this.$at);
  }

  set infos(value: number) {
    this.$live("infos").setPointer(this.$at, this.$fit("ptr", "infos", value));
  }

  get n_infos(): number {
    return this.$live("n_infos").i32(this.$at + 8);
  }

  set n_infos(value: number) {
    this.$live("n_infos").setI32(this.$at + 8, this.$fit("i32", "n_infos", value));
  }
}
