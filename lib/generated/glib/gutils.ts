// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_get_user_name: { args: [], returns: "ptr" },
  g_get_real_name: { args: [], returns: "ptr" },
  g_get_home_dir: { args: [], returns: "ptr" },
  g_get_tmp_dir: { args: [], returns: "ptr" },
  g_get_host_name: { args: [], returns: "ptr" },
  g_get_prgname: { args: [], returns: "ptr" },
  g_set_prgname: { args: ["ptr"], returns: "void" },
  g_get_application_name: { args: [], returns: "ptr" },
  g_set_application_name: { args: ["ptr"], returns: "void" },
  g_get_os_info: { args: ["ptr"], returns: "ptr" },
  g_reload_user_special_dirs_cache: { args: [], returns: "void" },
  g_get_user_data_dir: { args: [], returns: "ptr" },
  g_get_user_config_dir: { args: [], returns: "ptr" },
  g_get_user_cache_dir: { args: [], returns: "ptr" },
  g_get_user_state_dir: { args: [], returns: "ptr" },
  g_get_system_data_dirs: { args: [], returns: "ptr" },
  g_get_system_config_dirs: { args: [], returns: "ptr" },
  g_get_user_runtime_dir: { args: [], returns: "ptr" },
  g_get_user_special_dir: { args: ["u32"], returns: "ptr" },
  g_parse_debug_string: { args: ["ptr", "ptr", "u32"], returns: "u32" },
  g_nullify_pointer: { args: ["ptr"], returns: "void" },
  g_format_size_full: { args: ["u64", "u32"], returns: "ptr" },
  g_format_size: { args: ["u64"], returns: "ptr" },
  g_format_size_for_display: { args: ["i64"], returns: "ptr" },
  g_atexit: { args: ["ptr"], returns: "void" },
  g_find_program_in_path: { args: ["ptr"], returns: "ptr" },
  g_bit_nth_lsf: { args: ["u64", "i32"], returns: "i32" },
  g_bit_nth_msf: { args: ["u64", "i32"], returns: "i32" },
  g_bit_storage: { args: ["u64"], returns: "u32" },
} as const;

export const wrappers = {
  g_bit_nth_lsf_impl: { args: ["u64", "i32"], returns: "i32" },
  g_bit_nth_msf_impl: { args: ["u64", "i32"], returns: "i32" },
  g_bit_storage_impl: { args: ["u64"], returns: "u32" },
} as const;

export const callbacks = {
  GVoidFunc: { args: [], returns: "void" },
} as const;

export const constants = {
  G_OS_INFO_KEY_NAME: "NAME",
  G_OS_INFO_KEY_PRETTY_NAME: "PRETTY_NAME",
  G_OS_INFO_KEY_VERSION: "VERSION",
  G_OS_INFO_KEY_VERSION_CODENAME: "VERSION_CODENAME",
  G_OS_INFO_KEY_VERSION_ID: "VERSION_ID",
  G_OS_INFO_KEY_ID: "ID",
  G_OS_INFO_KEY_HOME_URL: "HOME_URL",
  G_OS_INFO_KEY_DOCUMENTATION_URL: "DOCUMENTATION_URL",
  G_OS_INFO_KEY_SUPPORT_URL: "SUPPORT_URL",
  G_OS_INFO_KEY_BUG_REPORT_URL: "BUG_REPORT_URL",
  G_OS_INFO_KEY_PRIVACY_POLICY_URL: "PRIVACY_POLICY_URL",
} as const;

export const GUserDirectory = {
  G_USER_DIRECTORY_DESKTOP: 0,
  G_USER_DIRECTORY_DOCUMENTS: 1,
  G_USER_DIRECTORY_DOWNLOAD: 2,
  G_USER_DIRECTORY_MUSIC: 3,
  G_USER_DIRECTORY_PICTURES: 4,
  G_USER_DIRECTORY_PUBLIC_SHARE: 5,
  G_USER_DIRECTORY_TEMPLATES: 6,
  G_USER_DIRECTORY_VIDEOS: 7,
  G_USER_N_DIRECTORIES: 8,
} as const;
export type GUserDirectory = (typeof GUserDirectory)[keyof typeof GUserDirectory];

export const GFormatSizeFlags = {
  G_FORMAT_SIZE_DEFAULT: 0,
  G_FORMAT_SIZE_LONG_FORMAT: 1,
  G_FORMAT_SIZE_IEC_UNITS: 2,
  G_FORMAT_SIZE_BITS: 4,
  G_FORMAT_SIZE_ONLY_VALUE: 8,
  G_FORMAT_SIZE_ONLY_UNIT: 16,
} as const;
export type GFormatSizeFlags = (typeof GFormatSizeFlags)[keyof typeof GFormatSizeFlags];

export class GDebugKey extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    key: { offset: 0, size: 8, kind: "ptr" },
    value: { offset: 8, size: 4, kind: "u32" },
  } as const;

  get key(): number {
    return this.$live("key").pointer(this.$at);
  }

  set key(value: number) {
    this.$live("key").setPointer(this.$at, this.$fit("ptr", "key", value));
  }

  get value(): number {
    return this.$live("value").u32(this.$at + 8);
  }

  set value(value: number) {
    this.$live("value").setU32(this.$at + 8, this.$fit("u32", "value", value));
  }
}
