// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_subprocess_launcher_get_type: { args: [], returns: "u64" },
  g_subprocess_launcher_new: { args: ["u32"], returns: "ptr" },
  g_subprocess_launcher_spawnv: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_subprocess_launcher_set_environ: { args: ["ptr", "ptr"], returns: "void" },
  g_subprocess_launcher_setenv: { args: ["ptr", "ptr", "ptr", "i32"], returns: "void" },
  g_subprocess_launcher_unsetenv: { args: ["ptr", "ptr"], returns: "void" },
  g_subprocess_launcher_getenv: { args: ["ptr", "ptr"], returns: "ptr" },
  g_subprocess_launcher_set_cwd: { args: ["ptr", "ptr"], returns: "void" },
  g_subprocess_launcher_set_flags: { args: ["ptr", "u32"], returns: "void" },
  g_subprocess_launcher_set_stdin_file_path: { args: ["ptr", "ptr"], returns: "void" },
  g_subprocess_launcher_take_stdin_fd: { args: ["ptr", "i32"], returns: "void" },
  g_subprocess_launcher_set_stdout_file_path: { args: ["ptr", "ptr"], returns: "void" },
  g_subprocess_launcher_take_stdout_fd: { args: ["ptr", "i32"], returns: "void" },
  g_subprocess_launcher_set_stderr_file_path: { args: ["ptr", "ptr"], returns: "void" },
  g_subprocess_launcher_take_stderr_fd: { args: ["ptr", "i32"], returns: "void" },
  g_subprocess_launcher_take_fd: { args: ["ptr", "i32", "i32"], returns: "void" },
  g_subprocess_launcher_close: { args: ["ptr"], returns: "void" },
  g_subprocess_launcher_set_child_setup: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
} as const;
