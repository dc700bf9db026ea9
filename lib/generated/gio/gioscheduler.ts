// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  g_io_scheduler_push_job: { args: ["ptr", "ptr", "ptr", "i32", "ptr"], returns: "void" },
  g_io_scheduler_cancel_all_jobs: { args: [], returns: "void" },
  g_io_scheduler_job_send_to_mainloop: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_io_scheduler_job_send_to_mainloop_async: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
} as const;
