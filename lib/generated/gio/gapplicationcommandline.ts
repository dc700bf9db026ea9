// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_application_command_line_get_type: { args: [], returns: "u64" },
  g_application_command_line_get_arguments: { args: ["ptr", "ptr"], returns: "ptr" },
  g_application_command_line_get_options_dict: { args: ["ptr"], returns: "ptr" },
  g_application_command_line_get_stdin: { args: ["ptr"], returns: "ptr" },
  g_application_command_line_get_environ: { args: ["ptr"], returns: "ptr" },
  g_application_command_line_getenv: { args: ["ptr", "ptr"], returns: "ptr" },
  g_application_command_line_get_cwd: { args: ["ptr"], returns: "ptr" },
  g_application_command_line_get_is_remote: { args: ["ptr"], returns: "i32" },
  g_application_command_line_get_exit_status: { args: ["ptr"], returns: "i32" },
  g_application_command_line_set_exit_status: { args: ["ptr", "i32"], returns: "void" },
  g_application_command_line_get_platform_data: { args: ["ptr"], returns: "ptr" },
  g_application_command_line_create_file_for_arg: { args: ["ptr", "ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GApplicationCommandLineClass.print_literal": { args: ["ptr", "ptr"], returns: "void" },
  "GApplicationCommandLineClass.printerr_literal": { args: ["ptr", "ptr"], returns: "void" },
  "GApplicationCommandLineClass.get_stdin": { args: ["ptr"], returns: "ptr" },
} as const;

export class GApplicationCommandLine extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GApplicationCommandLinePrivate" },
  } as const;

  get parent_instance(): GObject {
    return new GObject(this.$live("parent_instance"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 24);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 24, this.$fit("ptr", "priv", value));
  }
}

export class GApplicationCommandLineClass extends Struct {
  static readonly size = 248;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    print_literal: { offset: 136, size: 8, kind: "ptr", callback: "GApplicationCommandLineClass.print_literal" },
    printerr_literal: { offset: 144, size: 8, kind: "ptr", callback: "GApplicationCommandLineClass.printerr_literal" },
    get_stdin: { offset: 152, size: 8, kind: "ptr", callback: "GApplicationCommandLineClass.get_stdin" },
    padding: { offset: 160, size: 88, kind: "array", of: "ptr", length: 11 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get print_literal(): number {
    return this.$live("print_literal").pointer(this.$at + 136);
  }

  set print_literal(value: number) {
    this.$live("print_literal").setPointer(this.$at + 136, this.$fit("ptr", "print_literal", value));
  }

  get printerr_literal(): number {
    return this.$live("printerr_literal").pointer(this.$at + 144);
  }

  set printerr_literal(value: number) {
    this.$live("printerr_literal").setPointer(this.$at + 144, this.$fit("ptr", "printerr_literal", value));
  }

  get get_stdin(): number {
    return this.$live("get_stdin").pointer(this.$at + 152);
  }

  set get_stdin(value: number) {
    this.$live("get_stdin").setPointer(this.$at + 152, this.$fit("ptr", "get_stdin", value));
  }

  get padding(): NumberArray {
    return new NumberArray(this.$live("padding"), this.$at + 160, 11, "ptr");
  }
}
