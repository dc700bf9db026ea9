// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_strcmp0: { args: ["ptr", "ptr"], returns: "i32" },
  g_test_subprocess: { args: [], returns: "i32" },
  g_test_run: { args: [], returns: "i32" },
  g_test_add_func: { args: ["ptr", "ptr"], returns: "void" },
  g_test_add_data_func: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_test_add_data_func_full: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_test_get_path: { args: [], returns: "ptr" },
  g_test_fail: { args: [], returns: "void" },
  g_test_incomplete: { args: ["ptr"], returns: "void" },
  g_test_skip: { args: ["ptr"], returns: "void" },
  g_test_failed: { args: [], returns: "i32" },
  g_test_set_nonfatal_assertions: { args: [], returns: "void" },
  g_test_bug_base: { args: ["ptr"], returns: "void" },
  g_test_bug: { args: ["ptr"], returns: "void" },
  g_test_summary: { args: ["ptr"], returns: "void" },
  g_test_timer_start: { args: [], returns: "void" },
  g_test_timer_elapsed: { args: [], returns: "f64" },
  g_test_timer_last: { args: [], returns: "f64" },
  g_test_queue_free: { args: ["ptr"], returns: "void" },
  g_test_queue_destroy: { args: ["ptr", "ptr"], returns: "void" },
  g_test_trap_fork: { args: ["u64", "u32"], returns: "i32" },
  g_test_trap_subprocess: { args: ["ptr", "u64", "u32"], returns: "void" },
  g_test_trap_has_passed: { args: [], returns: "i32" },
  g_test_trap_reached_timeout: { args: [], returns: "i32" },
  g_test_rand_int: { args: [], returns: "i32" },
  g_test_rand_int_range: { args: ["i32", "i32"], returns: "i32" },
  g_test_rand_double: { args: [], returns: "f64" },
  g_test_rand_double_range: { args: ["f64", "f64"], returns: "f64" },
  g_test_create_case: { args: ["ptr", "u64", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_test_create_suite: { args: ["ptr"], returns: "ptr" },
  g_test_get_root: { args: [], returns: "ptr" },
  g_test_suite_add: { args: ["ptr", "ptr"], returns: "void" },
  g_test_suite_add_suite: { args: ["ptr", "ptr"], returns: "void" },
  g_test_run_suite: { args: ["ptr"], returns: "i32" },
  g_test_case_free: { args: ["ptr"], returns: "void" },
  g_test_suite_free: { args: ["ptr"], returns: "void" },
  g_test_trap_assertions: { args: ["ptr", "ptr", "i32", "ptr", "u64", "ptr"], returns: "void" },
  g_assertion_message: { args: ["ptr", "ptr", "i32", "ptr", "ptr"], returns: "void" },
  g_assertion_message_expr: { args: ["ptr", "ptr", "i32", "ptr", "ptr"], returns: "void" },
  g_assertion_message_cmpstr: { args: ["ptr", "ptr", "i32", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_assertion_message_cmpstrv: { args: ["ptr", "ptr", "i32", "ptr", "ptr", "ptr", "ptr", "u64"], returns: "void" },
  g_assertion_message_error: { args: ["ptr", "ptr", "i32", "ptr", "ptr", "ptr", "u32", "i32"], returns: "void" },
  g_test_add_vtable: { args: ["ptr", "u64", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_test_log_type_name: { args: ["u32"], returns: "ptr" },
  g_test_log_buffer_new: { args: [], returns: "ptr" },
  g_test_log_buffer_free: { args: ["ptr"], returns: "void" },
  g_test_log_buffer_push: { args: ["ptr", "u32", "ptr"], returns: "void" },
  g_test_log_buffer_pop: { args: ["ptr"], returns: "ptr" },
  g_test_log_msg_free: { args: ["ptr"], returns: "void" },
  g_test_log_set_fatal_handler: { args: ["ptr", "ptr"], returns: "void" },
  g_test_expect_message: { args: ["ptr", "i32", "ptr"], returns: "void" },
  g_test_assert_expected_messages_internal: { args: ["ptr", "ptr", "i32", "ptr"], returns: "void" },
  g_test_get_dir: { args: ["u32"], returns: "ptr" },
} as const;

export const wrappers = {
  g_assertion_message_cmpnum: { args: ["ptr", "ptr", "i32", "ptr", "ptr", "f64", "ptr", "f64", "i8"], returns: "void" },
} as const;

export const variables = {
  g_test_config_vars: { kind: "ptr", to: "GTestConfig" },
} as const;

export const callbacks = {
  GTestFunc: { args: [], returns: "void" },
  GTestDataFunc: { args: ["ptr"], returns: "void" },
  GTestFixtureFunc: { args: ["ptr", "ptr"], returns: "void" },
  GTestLogFatalFunc: { args: ["ptr", "i32", "ptr", "ptr"], returns: "i32" },
} as const;

export const constants = {
  G_TEST_OPTION_ISOLATE_DIRS: "isolate_dirs",
} as const;

export const GTestTrapFlags = {
  G_TEST_TRAP_DEFAULT: 0,
  G_TEST_TRAP_SILENCE_STDOUT: 128,
  G_TEST_TRAP_SILENCE_STDERR: 256,
  G_TEST_TRAP_INHERIT_STDIN: 512,
} as const;
export type GTestTrapFlags = (typeof GTestTrapFlags)[keyof typeof GTestTrapFlags];

export const GTestSubprocessFlags = {
  G_TEST_SUBPROCESS_DEFAULT: 0,
  G_TEST_SUBPROCESS_INHERIT_STDIN: 1,
  G_TEST_SUBPROCESS_INHERIT_STDOUT: 2,
  G_TEST_SUBPROCESS_INHERIT_STDERR: 4,
} as const;
export type GTestSubprocessFlags = (typeof GTestSubprocessFlags)[keyof typeof GTestSubprocessFlags];

export const GTestResult = {
  G_TEST_RUN_SUCCESS: 0,
  G_TEST_RUN_SKIPPED: 1,
  G_TEST_RUN_FAILURE: 2,
  G_TEST_RUN_INCOMPLETE: 3,
} as const;
export type GTestResult = (typeof GTestResult)[keyof typeof GTestResult];

export const GTestLogType = {
  G_TEST_LOG_NONE: 0,
  G_TEST_LOG_ERROR: 1,
  G_TEST_LOG_START_BINARY: 2,
  G_TEST_LOG_LIST_CASE: 3,
  G_TEST_LOG_SKIP_CASE: 4,
  G_TEST_LOG_START_CASE: 5,
  G_TEST_LOG_STOP_CASE: 6,
  G_TEST_LOG_MIN_RESULT: 7,
  G_TEST_LOG_MAX_RESULT: 8,
  G_TEST_LOG_MESSAGE: 9,
  G_TEST_LOG_START_SUITE: 10,
  G_TEST_LOG_STOP_SUITE: 11,
} as const;
export type GTestLogType = (typeof GTestLogType)[keyof typeof GTestLogType];

export const GTestFileType = {
  G_TEST_DIST: 0,
  G_TEST_BUILT: 1,
} as const;
export type GTestFileType = (typeof GTestFileType)[keyof typeof GTestFileType];

export class GTestConfig extends Struct {
  static readonly size = 24;
  static readonly align = 4;
  static readonly fields = {
    test_initialized: { offset: 0, size: 4, kind: "i32" },
    test_quick: { offset: 4, size: 4, kind: "i32" },
    test_perf: { offset: 8, size: 4, kind: "i32" },
    test_verbose: { offset: 12, size: 4, kind: "i32" },
    test_quiet: { offset: 16, size: 4, kind: "i32" },
    test_undefined: { offset: 20, size: 4, kind: "i32" },
  } as const;

  get test_initialized(): number {
    return this.$live("test_initialized").i32(this.$at);
  }

  set test_initialized(value: number) {
    this.$live("test_initialized").setI32(this.$at, this.$fit("i32", "test_initialized", value));
  }

  get test_quick(): number {
    return this.$live("test_quick").i32(this.$at + 4);
  }

  set test_quick(value: number) {
    this.$live("test_quick").setI32(this.$at + 4, this.$fit("i32", "test_quick", value));
  }

  get test_perf(): number {
    return this.$live("test_perf").i32(this.$at + 8);
  }

  set test_perf(value: number) {
    this.$live("test_perf").setI32(this.$at + 8, this.$fit("i32", "test_perf", value));
  }

  get test_verbose(): number {
    return this.$live("test_verbose").i32(this.$at + 12);
  }

  set test_verbose(value: number) {
    this.$live("test_verbose").setI32(this.$at + 12, this.$fit("i32", "test_verbose", value));
  }

  get test_quiet(): number {
    return this.$live("test_quiet").i32(this.$at + 16);
  }

  set test_quiet(value: number) {
    this.$live("test_quiet").setI32(this.$at + 16, this.$fit("i32", "test_quiet", value));
  }

  get test_undefined(): number {
    return this.$live("test_undefined").i32(this.$at + 20);
  }

  set test_undefined(value: number) {
    this.$live("test_undefined").setI32(this.$at + 20, this.$fit("i32", "test_undefined", value));
  }
}

export class GTestLogMsg extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    log_type: { offset: 0, size: 4, kind: "u32", enum: "GTestLogType" },
    n_strings: { offset: 4, size: 4, kind: "u32" },
    strings: { offset: 8, size: 8, kind: "ptr" },
    n_nums: { offset: 16, size: 4, kind: "u32" },
    nums: { offset: 24, size: 8, kind: "ptr" },
  } as const;

  get log_type(): number {
    return this.$live("log_type").u32(this.$at);
  }

  set log_type(value: number) {
    this.$live("log_type").setU32(this.$at, this.$fit("u32", "log_type", value));
  }

  get n_strings(): number {
    return this.$live("n_strings").u32(this.$at + 4);
  }

  set n_strings(value: number) {
    this.$live("n_strings").setU32(this.$at + 4, this.$fit("u32", "n_strings", value));
  }

  get strings(): number {
    return this.$live("strings").pointer(this.$at + 8);
  }

  set strings(value: number) {
    this.$live("strings").setPointer(this.$at + 8, this.$fit("ptr", "strings", value));
  }

  get n_nums(): number {
    return this.$live("n_nums").u32(this.$at + 16);
  }

  set n_nums(value: number) {
    this.$live("n_nums").setU32(this.$at + 16, this.$fit("u32", "n_nums", value));
  }

  get nums(): number {
    return this.$live("nums").pointer(this.$at + 24);
  }

  set nums(value: number) {
    this.$live("nums").setPointer(this.$at + 24, this.$fit("ptr", "nums", value));
  }
}

export class GTestLogBuffer extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    data: { offset: 0, size: 8, kind: "ptr", to: "GString" },
    msgs: { offset: 8, size: 8, kind: "ptr", to: "GSList" },
  } as const;

  get data(): number {
    return this.$live("data").pointer(this.$at);
  }

  set data(value: number) {
    this.$live("data").setPointer(this.$at, this.$fit("ptr", "data", value));
  }

  get msgs(): number {
    return this.$live("msgs").pointer(this.$at + 8);
  }

  set msgs(value: number) {
    this.$live("msgs").setPointer(this.$at + 8, this.$fit("ptr", "msgs", value));
  }
}
