/** What GType the elements of a JavaScript array have, where nothing says so. */
import { Caps } from "./caps.ts";
import { typeName, typeNamed } from "./gtype.ts";
import { isStructure, Misfit, show } from "./gvalue_write.ts";
import { isFraction } from "./value_text.ts";
import type { PropertyInput } from "./values.ts";

/** What all elements of an array can be: GStreamer's arrays hold values of one type. */
export function commonType(items: readonly PropertyInput[]): bigint {
  const types = new Set(items.map(guessType));
  const numbers = items.every((item) => typeof item === "number");
  if (numbers && types.size > 1) return typeNamed(items.every(Number.isInteger) ? "gint64" : "gdouble");
  const [type = typeNamed("gint"), other] = types;
  if (other !== undefined)
    throw new Misfit(`${show([...items])} mixes ${typeName(type)} and ${typeName(other)}`);
  return type;
}

/** The GType of one element of an array where the class does not say. */
function guessType(item: PropertyInput): bigint {
  switch (typeof item) {
    case "boolean":
      return typeNamed("gboolean");
    case "string":
      return typeNamed("gchararray");
    case "bigint":
      return typeNamed(item < 0n || item < 2n ** 63n ? "gint64" : "guint64");
    case "number":
      if (!Number.isInteger(item)) return typeNamed("gdouble");
      return typeNamed((item | 0) === item ? "gint" : "gint64");
    default:
      if (Array.isArray(item)) return typeNamed("GstValueArray");
      if (isFraction(item)) return typeNamed("GstFraction");
      if (item instanceof Caps) return typeNamed("GstCaps");
      if (isStructure(item)) return typeNamed("GstStructure");
      throw new Misfit(`${show(item)} cannot be an element of an array`);
  }
}
