/** GValues, and the structures and lists of tags that hold them and may be in them, to plain data. */

import { GByteArray } from "../generated/glib/garray.ts";
import { functions as bytesFunctions } from "../generated/glib/gbytes.ts";
import { functions as boxedFunctions } from "../generated/gobject/gboxed.ts";
import { functions as enumFunctions } from "../generated/gobject/genums.ts";
import { functions as objectFunctions } from "../generated/gobject/gobject.ts";
import { GValue } from "../generated/gobject/gvalue.ts";
import { GValueArray, functions as valueArrayFunctions } from "../generated/gobject/gvaluearray.ts";
import { functions as plainFunctions } from "../generated/gobject/gvaluetypes.ts";
import { functions as structureFunctions } from "../generated/gstreamer/gststructure.ts";
import { functions as tagFunctions } from "../generated/gstreamer/gsttaglist.ts";
import { functions as gstValueFunctions } from "../generated/gstreamer/gstvalue.ts";
import { textAt } from "../native/c-string.ts";
import { link } from "../native/library.ts";
import { allBytes } from "./buffer_bytes.ts";
import { memory, Out, readError, requiredText, takeText } from "./c.ts";
import { capsAt } from "./caps.ts";
import { flagNicks, nickOf } from "./enums.ts";
import { typeName } from "./gtype.ts";
import { gtype } from "./gtype_functions.ts";
import type { Fraction, Structure, Value } from "./values.ts";
import { wrap } from "./wrap.ts";

const g = link("gobject-2.0", {
  ...plainFunctions,
  ...boxedFunctions,
  ...enumFunctions,
  ...objectFunctions,
  ...valueArrayFunctions,
});
const gst = link("gstreamer-1.0", {
  ...gstValueFunctions,
  ...structureFunctions,
  ...tagFunctions,
});
const glib = link("glib-2.0", bytesFunctions);

type Reader = (value: number | Uint8Array, type: bigint) => Value;

/** By the name of the fundamental type. */
const fundamentals: Readonly<Record<string, Reader>> = {
  gchar: (value) => g.g_value_get_schar(value),
  guchar: (value) => g.g_value_get_uchar(value),
  gboolean: (value) => g.g_value_get_boolean(value) !== 0,
  gint: (value) => g.g_value_get_int(value),
  guint: (value) => g.g_value_get_uint(value),
  glong: (value) => g.g_value_get_long(value),
  gulong: (value) => g.g_value_get_ulong(value),
  gint64: (value) => g.g_value_get_int64(value),
  guint64: (value) => g.g_value_get_uint64(value),
  gfloat: (value) => g.g_value_get_float(value),
  gdouble: (value) => g.g_value_get_double(value),
  gchararray: (value) => textAt(g.g_value_get_string(value)) ?? null,
  GEnum: (value, type) => nickOf(type, g.g_value_get_enum(value)),
  GFlags: (value, type) => flagNicks(type, g.g_value_get_flags(value)),
  GObject: (value) => wrap(g.g_value_get_object(value)) ?? null,
  GInterface: (value) => wrap(g.g_value_get_object(value)) ?? null,
  gpointer: (value, type) =>
    typeName(type) === "GType" ? typeName(g.g_value_get_gtype(value)) : opaque(value, type),
  GBoxed: (value, type) => readBoxed(value, type),
  GstFraction: readFraction,
  GstBitmask: (value) => gst.gst_value_get_bitmask(value),
  GstFlagSet: (value) => ({
    flags: gst.gst_value_get_flagset_flags(value),
    mask: gst.gst_value_get_flagset_mask(value),
  }),
  GstIntRange: (value) => ({
    min: gst.gst_value_get_int_range_min(value),
    max: gst.gst_value_get_int_range_max(value),
    step: gst.gst_value_get_int_range_step(value),
  }),
  GstInt64Range: (value) => ({
    min: gst.gst_value_get_int64_range_min(value),
    max: gst.gst_value_get_int64_range_max(value),
    step: gst.gst_value_get_int64_range_step(value),
  }),
  GstDoubleRange: (value) => ({
    min: gst.gst_value_get_double_range_min(value),
    max: gst.gst_value_get_double_range_max(value),
  }),
  GstFractionRange: (value) => ({
    min: readFraction(gst.gst_value_get_fraction_range_min(value)),
    max: readFraction(gst.gst_value_get_fraction_range_max(value)),
  }),
  GstValueArray: (value) =>
    Array.from({ length: gst.gst_value_array_get_size(value) }, (_, index) =>
      readValueAt(gst.gst_value_array_get_value(value, index)),
    ),
  GstValueList: (value) => ({
    anyOf: Array.from({ length: gst.gst_value_list_get_size(value) }, (_, index) =>
      readValueAt(gst.gst_value_list_get_value(value, index)),
    ),
  }),
};

/** By the boxed type's own name; the address is that of the content, never 0. Borrowed. */
const boxed: Readonly<Record<string, (address: number) => Value>> = {
  GstCaps: (address) => capsAt(address),
  GstStructure: (address) => readStructure(address),
  GstTagList: (address) => ({ name: "taglist", fields: readTags(address) }),
  GstBuffer: allBytes,
  GBytes: (address) => {
    const size = new Out(1);
    const data = glib.g_bytes_get_data(address, size.at(0));
    return data === 0 ? new Uint8Array() : memory.bytes(data, Number(size.u64(0)));
  },
  GByteArray: (address) => {
    const array = new GByteArray(memory, address);
    return array.len === 0 ? new Uint8Array() : memory.bytes(array.data, array.len);
  },
  GError: readError,
  GStrv: (address) => {
    const texts: string[] = [];
    for (let at = address; memory.pointer(at) !== 0; at += 8) texts.push(textAt(memory.pointer(at)) ?? "");
    return texts;
  },
  GValueArray: (address) =>
    Array.from({ length: new GValueArray(memory, address).n_values }, (_, index) =>
      readValueAt(g.g_value_array_get_nth(address, index)),
    ),
};

/** What a GValue of `type` holds: its address, or the bytes of one that JavaScript made. */
export function readValue(value: number | Uint8Array, type: bigint): Value {
  const reader = fundamentals[typeName(gtype.g_type_fundamental(type))];
  return reader === undefined ? opaque(value, type) : reader(value, type);
}

/** As readValue, for a GValue in C's memory, whose type stands in it. */
export function readValueAt(address: number): Value {
  return readValue(address, new GValue(memory, address).g_type);
}

function readFraction(value: number | Uint8Array): Fraction {
  return {
    numerator: gst.gst_value_get_fraction_numerator(value),
    denominator: gst.gst_value_get_fraction_denominator(value),
  };
}

function readBoxed(value: number | Uint8Array, type: bigint): Value {
  const address = g.g_value_get_boxed(value);
  if (address === 0) return null;
  const reader = boxed[typeName(type)];
  return reader === undefined ? opaque(value, type) : reader(address);
}

/** Dates serialise to ISO 8601; what has no text keeps its type's name. */
function opaque(value: number | Uint8Array, type: bigint): Value {
  const name = typeName(type);
  const text = name === "gpointer" ? undefined : takeText(gst.gst_value_serialize(value));
  if (text !== undefined && (name === "GstDateTime" || name === "GDateTime" || name === "GDate")) return text;
  return { gtype: name, text };
}

/** The fields of a GstStructure, in their order. Borrowed; the result is a copy. */
export function readStructure(address: number): Structure {
  const fields: Record<string, Value> = {};
  const count = gst.gst_structure_n_fields(address);
  for (let index = 0; index < count; index++) {
    const field = gst.gst_structure_nth_field_name(address, index);
    fields[requiredText(field)] = readValueAt(gst.gst_structure_get_value(address, field));
  }
  return { name: requiredText(gst.gst_structure_get_name(address)), fields };
}

/** All values of all tags of a GstTagList. Borrowed; the result is a copy. */
export function readTags(address: number): Record<string, readonly Value[]> {
  const tags: Record<string, readonly Value[]> = {};
  const count = gst.gst_tag_list_n_tags(address);
  for (let index = 0; index < count; index++) {
    const tag = gst.gst_tag_list_nth_tag_name(address, index);
    tags[requiredText(tag)] = Array.from({ length: gst.gst_tag_list_get_tag_size(address, tag) }, (_, nth) =>
      readValueAt(gst.gst_tag_list_get_value_index(address, tag, nth)),
    );
  }
  return tags;
}
