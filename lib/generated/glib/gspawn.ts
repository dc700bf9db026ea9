// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_spawn_error_quark: { args: [], returns: "u32" },
  g_spawn_exit_error_quark: { args: [], returns: "u32" },
  g_spawn_async: { args: ["ptr", "ptr", "ptr", "u32", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_spawn_async_with_pipes: { args: ["ptr", "ptr", "ptr", "u32", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_spawn_async_with_pipes_and_fds: { args: ["ptr", "ptr", "ptr", "u32", "ptr", "ptr", "i32", "i32", "i32", "ptr", "ptr", "u64", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_spawn_async_with_fds: { args: ["ptr", "ptr", "ptr", "u32", "ptr", "ptr", "ptr", "i32", "i32", "i32", "ptr"], returns: "i32" },
  g_spawn_sync: { args: ["ptr", "ptr", "ptr", "u32", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_spawn_command_line_sync: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_spawn_command_line_async: { args: ["ptr", "ptr"], returns: "i32" },
  g_spawn_check_wait_status: { args: ["i32", "ptr"], returns: "i32" },
  g_spawn_check_exit_status: { args: ["i32", "ptr"], returns: "i32" },
  g_spawn_close_pid: { args: ["i32"], returns: "void" },
} as const;

export const callbacks = {
  GSpawnChildSetupFunc: { args: ["ptr"], returns: "void" },
} as const;

export const GSpawnError = {
  G_SPAWN_ERROR_FORK: 0,
  G_SPAWN_ERROR_READ: 1,
  G_SPAWN_ERROR_CHDIR: 2,
  G_SPAWN_ERROR_ACCES: 3,
  G_SPAWN_ERROR_PERM: 4,
  G_SPAWN_ERROR_TOO_BIG: 5,
  G_SPAWN_ERROR_2BIG: 5,
  G_SPAWN_ERROR_NOEXEC: 6,
  G_SPAWN_ERROR_NAMETOOLONG: 7,
  G_SPAWN_ERROR_NOENT: 8,
  G_SPAWN_ERROR_NOMEM: 9,
  G_SPAWN_ERROR_NOTDIR: 10,
  G_SPAWN_ERROR_LOOP: 11,
  G_SPAWN_ERROR_TXTBUSY: 12,
  G_SPAWN_ERROR_IO: 13,
  G_SPAWN_ERROR_NFILE: 14,
  G_SPAWN_ERROR_MFILE: 15,
  G_SPAWN_ERROR_INVAL: 16,
  G_SPAWN_ERROR_ISDIR: 17,
  G_SPAWN_ERROR_LIBBAD: 18,
  G_SPAWN_ERROR_FAILED: 19,
} as const;
export type GSpawnError = (typeof GSpawnError)[keyof typeof GSpawnError];

export const GSpawnFlags = {
  G_SPAWN_DEFAULT: 0,
  G_SPAWN_LEAVE_DESCRIPTORS_OPEN: 1,
  G_SPAWN_DO_NOT_REAP_CHILD: 2,
  G_SPAWN_SEARCH_PATH: 4,
  G_SPAWN_STDOUT_TO_DEV_NULL: 8,
  G_SPAWN_STDERR_TO_DEV_NULL: 16,
  G_SPAWN_CHILD_INHERITS_STDIN: 32,
  G_SPAWN_FILE_AND_ARGV_ZERO: 64,
  G_SPAWN_SEARCH_PATH_FROM_ENVP: 128,
  G_SPAWN_CLOEXEC_PIPES: 256,
  G_SPAWN_CHILD_INHERITS_STDOUT: 512,
  G_SPAWN_CHILD_INHERITS_STDERR: 1024,
  G_SPAWN_STDIN_FROM_DEV_NULL: 2048,
} as const;
export type GSpawnFlags = (typeof GSpawnFlags)[keyof typeof GSpawnFlags];
