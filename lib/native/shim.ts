import { dlopen } from "bun:ffi";
import { existsSync } from "node:fs";
import { functions } from "../generated/deepscript/core.ts";
import type { Linked } from "./kinds.ts";
import { LibraryError, libraryFile, link } from "./library.ts";

/** What the core shim offers; shim/core/deepscript.h explains each function and the protocol. */
export const shim: Linked<typeof functions> = link("deepscript", functions);

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
    const { ds_next, ds_poke_8, ds_poke_16, ds_poke_32, ds_poke_64 } = functions;
    const { ds_poke_f32, ds_poke_f64, ds_poke_pointer } = functions;
    return dlopen(file, {
      ds_next,
      ds_poke_8,
      ds_poke_16,
      ds_poke_32,
      ds_poke_64,
      ds_poke_f32,
      ds_poke_f64,
      ds_poke_pointer,
    }).symbols as Hot;
  } catch (cause) {
    if (!existsSync(file))
      throw new LibraryError(`deepscript is not built yet: there is no ${file}. Run: npm run setup`);
    throw new LibraryError(`The shim cannot be loaded from ${file}. Run: npm run setup`, { cause });
  }
}

const hot: Hot = linkHot();

/** Answers the request taken last, and takes the next one: a handler's id, or one of protocol.ts's Next. */
export const next: Hot["ds_next"] = hot.ds_next;
export const poke: Omit<Hot, "ds_next"> = hot;
