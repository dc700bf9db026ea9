/** Pads at which the program is shown what passes: it counts on that. */

import { gobject } from "./c.ts";

const key = "deepscript-watched";

export function watchesPad(pad: number): void {
  gobject.g_object_set_data(pad, key, 1);
}

export function isWatched(pad: number): boolean {
  return gobject.g_object_get_data(pad, key) !== 0;
}
