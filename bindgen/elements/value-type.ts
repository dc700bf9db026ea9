/** What TypeScript calls a value: names of the kinds in lib/gst/element_types.ts. */
import type { PropertyFacts, SignalFacts, ValueFacts } from "./facts.ts";

/** A module's own names and those that it takes from the kinds. */
export interface Names {
  /** Takes a kind from element_types.ts. */
  kind(name: string): string;
  /** A wrapper's class. */
  wrapper(name: string): string;
  /** The alias of an enumeration's nicks. */
  nicks(value: ValueFacts): string;
}

const byFundamental: Readonly<Record<string, string>> = {
  gchar: "Int",
  guchar: "Int",
  gint: "Int",
  guint: "Int",
  glong: "Int64",
  gulong: "Int64",
  gint64: "Int64",
  guint64: "Int64",
  GstBitmask: "Int64",
  gfloat: "Float",
  gdouble: "Float",
  gboolean: "Bool",
  gchararray: "Text",
  GstFraction: "FractionProperty",
};

const byType: Readonly<Record<string, string>> = {
  GstCaps: "CapsProperty",
  GstStructure: "StructureProperty",
  GstTagList: "TagsProperty",
  GStrv: "Texts",
  GstBuffer: "Bytes",
  GBytes: "Bytes",
  GByteArray: "Bytes",
  GstDateTime: "DateProperty",
  GDateTime: "DateProperty",
  GDate: "DateProperty",
  GType: "TypeProperty",
};

export function valueType(value: ValueFacts, names: Names): string {
  const plain = byFundamental[value.fundamental] ?? byType[value.type];
  if (plain !== undefined) return names.kind(plain);
  if (value.fundamental === "GEnum") return `${names.kind("Enum")}<${names.nicks(value)}>`;
  if (value.fundamental === "GFlags") return `${names.kind("Flags")}<${names.nicks(value)}>`;
  if (value.wrapper !== null) return `${names.kind("ObjectOf")}<${names.wrapper(value.wrapper)}>`;
  const array =
    value.fundamental === "GstValueArray" ? "ArrayOf" : value.type === "GValueArray" ? "ValueArray" : null;
  if (array === null) return names.kind("Other");
  const item = value.item === null ? names.kind("Anything") : valueType(value.item, names);
  return `${names.kind(array)}<${item}>`;
}

export function propertyType(property: PropertyFacts, names: Names): string {
  const type = valueType(property.value, names);
  if (!property.writable) return `${names.kind("ReadOnly")}<${type}>`;
  const limited = property.constructOnly ? `${names.kind("ConstructOnly")}<${type}>` : type;
  return property.readable ? limited : `${names.kind("WriteOnly")}<${limited}>`;
}

export function signalType(signal: SignalFacts, names: Names): string {
  const args = signal.arguments.map((value) => given(value, names)).join(", ");
  const returns = signal.returns === null ? "" : `, ${valueType(signal.returns, names)}`;
  return `${names.kind("Signal")}<[${args}]${returns}>`;
}

/** Signals carry these always; properties may be without. */
function given(value: ValueFacts, names: Names): string {
  const always = value.type === "GstCaps" ? "Caps" : value.wrapper === "GObject" ? null : value.wrapper;
  return always === null ? valueType(value, names) : `${names.kind("Given")}<${names.wrapper(always)}>`;
}
