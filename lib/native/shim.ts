import { dlopen } from "bun:ffi";
import type { Linked } from "./kinds.ts";
import { LibraryError, libraryFile, link } from "./library.ts";

/** What the core shim offers; shim/core/deepscript.h explains each function and the protocol. */
const table = {
  ds_start: { args: ["u32", "ptr"], returns: "ptr" },
  ds_server_new: { args: ["u32"], returns: "ptr" },
  ds_server_enter: { args: ["ptr"], returns: "ptr" },
  ds_server_leave: { args: [], returns: "void" },
  ds_server_close: { args: ["ptr"], returns: "void" },
  ds_server_unref: { args: ["ptr"], returns: "void" },
  ds_make_writable: { args: [], returns: "ptr" },
  ds_probe_add: { args: ["ptr", "u32", "ptr", "u32", "i32", "u32", "ptr"], returns: "ptr" },
  ds_signal_connect: { args: ["ptr", "ptr", "i32", "ptr", "u32", "i32", "u32"], returns: "ptr" },
  ds_bus_watch: { args: ["ptr", "u32", "ptr", "u32"], returns: "ptr" },
  ds_detach: { args: ["ptr"], returns: "void" },
  ds_release: { args: ["ptr"], returns: "void" },
  ds_plan_new: { args: ["ptr"], returns: "ptr" },
  ds_probe_hold: { args: ["ptr", "u32"], returns: "void" },
  ds_probe_resume: { args: ["ptr"], returns: "void" },
  ds_records_new: { args: ["ptr", "ptr", "u32"], returns: "ptr" },
  ds_records_unref: { args: ["ptr"], returns: "void" },
  ds_records_attach: { args: ["ptr", "ptr"], returns: "ptr" },
  ds_records_next: { args: ["ptr", "ptr"], returns: "i32" },
  ds_records_end: { args: ["ptr"], returns: "void" },
  ds_records_discard: { args: ["ptr"], returns: "void" },
  ds_records_stats: { args: ["ptr", "ptr"], returns: "void" },
  ds_symbol: { args: ["ptr", "ptr"], returns: "ptr" },
  ds_lane_new: { args: ["ptr"], returns: "ptr" },
  ds_lane_post: { args: ["ptr", "u32", "ptr", "u32"], returns: "i32" },
  ds_lane_close: { args: ["ptr"], returns: "void" },
  ds_lanes_wait: { args: ["u32"], returns: "i32" },
  ds_interrupts_own: { args: ["u32"], returns: "void" },
  ds_interrupts_calm: { args: ["i32"], returns: "void" },
  ds_servers_close: { args: [], returns: "void" },
  ds_shutdown: { args: ["u32"], returns: "i32" },
} as const;

export const shim: Linked<typeof table> = link("deepscript", table);

/** What runs once per request or per field: bound at once, and with the cheapest argument types. */
interface Hot {
  ds_next(answer: number): number;
  ds_poke_8(at: number, value: number): void;
  ds_poke_16(at: number, value: number): void;
  ds_poke_32(at: number, value: number): void;
  ds_poke_64(at: number, value: bigint): void;
  ds_poke_f32(at: number, value: number): void;
  ds_poke_f64(at: number, value: number): void;
  ds_poke_pointer(at: number, value: number): void;
}

function linkHot(): Hot {
  const file = libraryFile("deepscript");
  try {
    return dlopen(file, {
      ds_next: { args: ["i32"], returns: "u32" },
      ds_poke_8: { args: ["ptr", "i32"], returns: "void" },
      ds_poke_16: { args: ["ptr", "i32"], returns: "void" },
      ds_poke_32: { args: ["ptr", "i32"], returns: "void" },
      ds_poke_64: { args: ["ptr", "i64"], returns: "void" },
      ds_poke_f32: { args: ["ptr", "f32"], returns: "void" },
      ds_poke_f64: { args: ["ptr", "f64"], returns: "void" },
      ds_poke_pointer: { args: ["ptr", "ptr"], returns: "void" },
    }).symbols as Hot;
  } catch (cause) {
    throw new LibraryError(`The shim cannot be loaded from ${file}. Run: npm run setup`, { cause });
  }
}

const hot: Hot = linkHot();

/** Answers the request taken last, and takes the next one: a handler's id, or one of protocol.ts's Next. */
export const next: Hot["ds_next"] = hot.ds_next;
export const poke: Omit<Hot, "ds_next"> = hot;
