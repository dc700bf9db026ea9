import { functions } from "../generated/gobject/gtype.ts";
import type { Linked } from "../native/kinds.ts";
import { link } from "../native/library.ts";

/** GObject's functions for types: for those that look into them, which no start does. */
export const gtype: Linked<typeof functions> = link("gobject-2.0", functions);
