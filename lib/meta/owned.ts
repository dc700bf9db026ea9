/** Structs that own what they point to, as C copies and releases them (shim/core/user_owned.c). */

import { constants } from "../generated/deepscript/core.ts";
import { functions as arrayFunctions, GArray } from "../generated/glib/garray.ts";
import { functions as listFunctions } from "../generated/glib/glist.ts";
import { link } from "../native/library.ts";
import type { Memory } from "../native/memory.ts";
import { copyNumbers } from "../native/numbers.ts";
import { shim } from "../native/shim.ts";
import { glib } from "./c.ts";
import { listData } from "./list.ts";

const lists = link("glib-2.0", { ...arrayFunctions, ...listFunctions });

/** A field that points to what the struct owns; `at` and `countAt` are offsets in the struct. */
export type OwnedField =
  | { readonly kind: "text"; readonly at: number }
  | { readonly kind: "polygons"; readonly at: number }
  | { readonly kind: "block"; readonly at: number; readonly countAt: number; readonly size: number }
  | {
      readonly kind: "struct";
      readonly at: number;
      readonly size: number;
      readonly fields: readonly OwnedField[];
    };

/** The address of a table that C keeps for good: to be made once for each kind of struct. */
export function ownedTable(fields: readonly OwnedField[]): number {
  // An empty array has no address.
  const words = BigUint64Array.from([...fields.flatMap(fieldWords), 0], BigInt);
  return shim.ds_owned_new(words, fields.length);
}

function fieldWords(field: OwnedField): readonly number[] {
  switch (field.kind) {
    case "text":
      return [constants.DS_OWNED_TEXT, field.at, 0, 0, 0];
    case "polygons":
      return [constants.DS_OWNED_POLYGONS, field.at, 0, 0, 0];
    case "block":
      return [constants.DS_OWNED_BLOCK, field.at, field.countAt, field.size, 0];
    case "struct":
      return [constants.DS_OWNED_STRUCT, field.at, 0, field.size, ownedTable(field.fields)];
  }
}

/** Numbers in C's heap, for a struct that owns them; 0 for none. A program's are to be of the type that C reads: arrayOf(). */
export function ownedNumbers(numbers: Uint8Array | Float32Array | Float64Array): number {
  return numbers.byteLength === 0 ? 0 : glib.g_memdup2(numbers, BigInt(numbers.byteLength));
}

/** A polygon is x and y of each corner in turn. */
export type Polygon = readonly number[];

/** A GList of a GArray of gdouble for each polygon, for a struct that owns them; 0 for none. */
export function ownedPolygons(polygons: readonly Polygon[]): number {
  let list = 0;
  for (const polygon of polygons) {
    const array = lists.g_array_new(0, 0, 8);
    if (polygon.length > 0) lists.g_array_append_vals(array, Float64Array.from(polygon), polygon.length);
    list = lists.g_list_append(list, array);
  }
  return list;
}

export function readPolygons(memory: Memory, list: number): Polygon[] {
  return listData(memory, list).map((at) => {
    const { data, len } = new GArray(memory, at);
    return [...copyNumbers(memory, data, "float64", len)];
  });
}
