// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_file_error_quark: { args: [], returns: "u32" },
  g_file_error_from_errno: { args: ["i32"], returns: "u32" },
  g_file_test: { args: ["ptr", "u32"], returns: "i32" },
  g_file_get_contents: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_file_set_contents: { args: ["ptr", "ptr", "i64", "ptr"], returns: "i32" },
  g_file_set_contents_full: { args: ["ptr", "ptr", "i64", "u32", "i32", "ptr"], returns: "i32" },
  g_file_read_link: { args: ["ptr", "ptr"], returns: "ptr" },
  g_mkdtemp: { args: ["ptr"], returns: "ptr" },
  g_mkdtemp_full: { args: ["ptr", "i32"], returns: "ptr" },
  g_mkstemp: { args: ["ptr"], returns: "i32" },
  g_mkstemp_full: { args: ["ptr", "i32", "i32"], returns: "i32" },
  g_file_open_tmp: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_dir_make_tmp: { args: ["ptr", "ptr"], returns: "ptr" },
  g_build_pathv: { args: ["ptr", "ptr"], returns: "ptr" },
  g_build_filenamev: { args: ["ptr"], returns: "ptr" },
  g_build_filename_valist: { args: ["ptr", "ptr"], returns: "ptr" },
  g_mkdir_with_parents: { args: ["ptr", "i32"], returns: "i32" },
  g_path_is_absolute: { args: ["ptr"], returns: "i32" },
  g_path_skip_root: { args: ["ptr"], returns: "ptr" },
  g_basename: { args: ["ptr"], returns: "ptr" },
  g_get_current_dir: { args: [], returns: "ptr" },
  g_path_get_basename: { args: ["ptr"], returns: "ptr" },
  g_path_get_dirname: { args: ["ptr"], returns: "ptr" },
  g_canonicalize_filename: { args: ["ptr", "ptr"], returns: "ptr" },
} as const;

export const GFileError = {
  G_FILE_ERROR_EXIST: 0,
  G_FILE_ERROR_ISDIR: 1,
  G_FILE_ERROR_ACCES: 2,
  G_FILE_ERROR_NAMETOOLONG: 3,
  G_FILE_ERROR_NOENT: 4,
  G_FILE_ERROR_NOTDIR: 5,
  G_FILE_ERROR_NXIO: 6,
  G_FILE_ERROR_NODEV: 7,
  G_FILE_ERROR_ROFS: 8,
  G_FILE_ERROR_TXTBSY: 9,
  G_FILE_ERROR_FAULT: 10,
  G_FILE_ERROR_LOOP: 11,
  G_FILE_ERROR_NOSPC: 12,
  G_FILE_ERROR_NOMEM: 13,
  G_FILE_ERROR_MFILE: 14,
  G_FILE_ERROR_NFILE: 15,
  G_FILE_ERROR_BADF: 16,
  G_FILE_ERROR_INVAL: 17,
  G_FILE_ERROR_PIPE: 18,
  G_FILE_ERROR_AGAIN: 19,
  G_FILE_ERROR_INTR: 20,
  G_FILE_ERROR_IO: 21,
  G_FILE_ERROR_PERM: 22,
  G_FILE_ERROR_NOSYS: 23,
  G_FILE_ERROR_FAILED: 24,
} as const;
export type GFileError = (typeof GFileError)[keyof typeof GFileError];

export const GFileTest = {
  G_FILE_TEST_IS_REGULAR: 1,
  G_FILE_TEST_IS_SYMLINK: 2,
  G_FILE_TEST_IS_DIR: 4,
  G_FILE_TEST_IS_EXECUTABLE: 8,
  G_FILE_TEST_EXISTS: 16,
} as const;
export type GFileTest = (typeof GFileTest)[keyof typeof GFileTest];

export const GFileSetContentsFlags = {
  G_FILE_SET_CONTENTS_NONE: 0,
  G_FILE_SET_CONTENTS_CONSISTENT: 1,
  G_FILE_SET_CONTENTS_DURABLE: 2,
  G_FILE_SET_CONTENTS_ONLY_EXISTING: 4,
} as const;
export type GFileSetContentsFlags = (typeof GFileSetContentsFlags)[keyof typeof GFileSetContentsFlags];
