import type { Shape } from "./facts.ts";

/** The kinds of C's and GLib's own types on 64-bit Linux; `char` as x86-64 has it. */
const basic: ReadonlyMap<string, string> = new Map(
  Object.entries({
    i8: "char gchar signed-char int8_t gint8",
    u8: "unsigned-char guchar uint8_t guint8",
    i16: "short gshort int16_t gint16",
    u16: "unsigned-short gushort uint16_t guint16",
    i32: "int gint int32_t gint32 gboolean pid_t",
    u32: "unsigned unsigned-int guint uint uint32_t guint32 GQuark",
    i64: "long long-int long-long long-long-int glong int64_t gint64 ssize_t gssize intptr_t gintptr time_t GstClockTimeDiff",
    u64: "unsigned-long unsigned-long-int long-unsigned-int unsigned-long-long unsigned-long-long-int gulong uint64_t guint64 size_t gsize uintptr_t guintptr GType GstClockTime",
    f32: "float gfloat",
    f64: "double gdouble",
    bool: "bool _Bool",
    void: "void",
    ptr: "gpointer gconstpointer GCallback GDestroyNotify",
  }).flatMap(([kind, names]) => names.split(" ").map((name) => [name.replaceAll("-", " "), kind] as const)),
);

/** Whether C or GLib has the type itself, as a plain number. */
export function isBasic(spelled: string): boolean {
  return basic.has(withoutQualifiers(spelled));
}

/** What the types of one release are, as far as a file of facts tells. */
export interface KnownTypes {
  readonly structs: ReadonlySet<string>;
  /** The kind of an enum's values. */
  readonly enums: ReadonlyMap<string, string>;
}

const element = /^(.*?)((?:\[\d+\])+)$/;

/** The shape of a field of a spelled type; "unknown" for typedefs that the file does not explain. */
export function shapeOfType(spelled: string, known: KnownTypes): Shape {
  const array = element.exec(spelled);
  if (array !== null) {
    const [, of = "", brackets = ""] = array;
    const lengths = [...brackets.matchAll(/\d+/g)].map(([length]) => Number(length));
    return arrayOf(of.trim(), lengths, known);
  }
  const name = withoutQualifiers(spelled);
  const pointer = /^(.*\S)\s*\*$/.exec(name);
  if (pointer?.[1] !== undefined) return { kind: "pointer", to: pointee(pointer[1], known) };
  const kind = basic.get(name);
  if (kind === "ptr") return { kind: "pointer", to: null };
  if (kind !== undefined) return { kind: "scalar", of: kind, enum: null };
  const values = known.enums.get(name);
  if (values !== undefined) return { kind: "scalar", of: values, enum: name };
  return known.structs.has(name) ? { kind: "struct", name } : { kind: "unknown" };
}

/** How an argument or result of a spelled type is passed; null for typedefs that the file does not explain. */
export function kindOfType(spelled: string, known: KnownTypes): string | null {
  const name = withoutQualifiers(spelled);
  if (/[*\]&]$/.test(name)) return "ptr";
  return basic.get(name) ?? known.enums.get(name) ?? null;
}

/** Rows of arrays follow each other in one; the last dimension of text is the text's own room. */
function arrayOf(of: string, lengths: readonly number[], known: KnownTypes): Shape {
  const isText = /^(const )?g?char$/.test(of);
  const length = (isText ? lengths.slice(0, -1) : lengths).reduce((all, one) => all * one, 1);
  if (isText && lengths.length === 1) return { kind: "string" };
  return { kind: "array", of: isText ? { kind: "string" } : shapeOfType(of, known), length };
}

/** What a pointer leads to, where that is a struct; null for other things; undefined for what nobody knows. */
function pointee(name: string, known: KnownTypes): string | null | undefined {
  if (known.structs.has(name)) return name;
  const plain = name.endsWith("*") || basic.has(name) || known.enums.has(name);
  return plain ? null : undefined;
}

function withoutQualifiers(spelled: string): string {
  return spelled
    .replace(/\b(const|volatile|struct|union|enum)\b/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
