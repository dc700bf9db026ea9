/** Pads at which the program is shown what passes: it counts on that. */
import { functions } from "../generated/gobject/gobject.ts";
import { link } from "../native/library.ts";

const gobject = link("gobject-2.0", functions);

const key = "deepscript-watched";

export function watchesPad(pad: number): void {
  gobject.g_object_set_data(pad, key, 1);
}

export function isWatched(pad: number): boolean {
  return gobject.g_object_get_data(pad, key) !== 0;
}
