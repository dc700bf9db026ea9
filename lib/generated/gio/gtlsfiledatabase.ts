// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_tls_file_database_get_type: { args: [], returns: "u64" },
  g_tls_file_database_new: { args: ["ptr", "ptr"], returns: "ptr" },
} as const;

export class GTlsFileDatabaseInterface extends Struct {
  static readonly size = 80;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    padding: { offset: 16, size: 64, kind: "array", of: "ptr", length: 8 },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get padding(): NumberArray {
    return new NumberArray(this.$live("padding"), this.$at + 16, 8, "ptr");
  }
}
