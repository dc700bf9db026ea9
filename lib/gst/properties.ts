/** Reading and writing GObject properties by name. */
import { functions as memFunctions } from "../generated/glib/gmem.ts";
import { functions as objectFunctions } from "../generated/gobject/gobject.ts";
import { GValue, functions as valueFunctions } from "../generated/gobject/gvalue.ts";
import { GstObject } from "../generated/gstreamer/gstobject.ts";
import type { Lane } from "../native/lane.ts";
import { link } from "../native/library.ts";
import { memory } from "./c.ts";
import { PropertyError } from "./errors.ts";
import { requireText } from "./given.ts";
import { isA, typeNamed, typeOfInstance } from "./gtype.ts";
import { readValue } from "./gvalue_read.ts";
import { Misfit, newValue, unsetValue, writeValue } from "./gvalue_write.ts";
import { didYouMean } from "./nearest.ts";
import { describeType, findProperty, listProperties, type PropertySpec } from "./property_spec.ts";
import type { PropertyInput, Value } from "./values.ts";

const g = link("gobject-2.0", { ...objectFunctions, ...valueFunctions });
const glib = link("glib-2.0", memFunctions);

/** Whose property it is: an address, and what errors call it. */
export interface Owner {
  readonly address: number;
  /** The object's own name, as in `videotestsrc0`. */
  readonly name: string;
  /** Its factory or type. */
  readonly kind: string;
}

export function getProperty(owner: Owner, name: string): Value {
  const spec = requireProperty(owner, name);
  if (!spec.readable) throw new PropertyError(owner.name, name, "it can only be written");
  const value = newValue(spec.type);
  try {
    g.g_object_get_property(owner.address, spec.name, value);
    return readValue(value, spec.type);
  } finally {
    unsetValue(value);
  }
}

export function setProperty(owner: Owner, name: string, input: PropertyInput): void {
  const spec = writableProperty(owner, name, input);
  const value = valueFor(owner, spec, input);
  g.g_object_set_property(owner.address, spec.name, value);
  unsetValue(value);
}

/** As setProperty(), with the element's own part on the lane. The value is checked at once. */
export async function setPropertyLater(
  owner: Owner,
  name: string,
  input: PropertyInput,
  lane: Lane,
): Promise<void> {
  const spec = writableProperty(owner, name, input);
  const value = valueFor(owner, spec, input);
  // The lane's thread reads it later, so it must lie in C's memory.
  const copy = glib.g_malloc0(GValue.size);
  g.g_value_init(copy, spec.type);
  g.g_value_copy(value, copy);
  unsetValue(value);
  await lane.call(g, "g_object_set_property", owner.address, spec.name, copy);
  g.g_value_unset(copy);
  glib.g_free(copy);
}

function writableProperty(owner: Owner, name: string, input: PropertyInput): PropertySpec {
  const spec = requireProperty(owner, name);
  if (!spec.writable) throw new PropertyError(owner.name, name, "it can only be read");
  if (spec.constructOnly) {
    throw new PropertyError(
      owner.name,
      name,
      "it can only be given when the element is made: pass it to add()",
    );
  }
  if (spec.name === "name" && hasParent(owner.address) && input !== getProperty(owner, name)) {
    throw new PropertyError(
      owner.name,
      name,
      "what is part of another keeps its name: give it when it is made, as in add(factory, {}, name)",
    );
  }
  return spec;
}

function hasParent(address: number): boolean {
  return isA(typeOfInstance(address), typeNamed("GstObject")) && new GstObject(memory, address).parent !== 0;
}

/** A GValue of the property's type that holds `input`; the caller unsets it. */
export function valueFor(owner: Pick<Owner, "name">, spec: PropertySpec, input: PropertyInput): Uint8Array {
  const value = newValue(spec.type);
  try {
    writeValue(value, input, spec.type, {
      range: spec.range,
      spec: spec.address,
    });
    return value;
  } catch (cause) {
    unsetValue(value);
    if (!(cause instanceof Misfit)) throw cause;
    throw new PropertyError(owner.name, spec.name, `${cause.message} (${describeType(spec)})`);
  }
}

function requireProperty(owner: Owner, name: string): PropertySpec {
  requireText(owner.name, "the name of a property", name);
  const spec = findProperty(owner.address, name);
  if (spec !== undefined) return spec;
  const near = didYouMean(
    name,
    listProperties(owner.address).map((property) => property.name),
  );
  throw new PropertyError(
    owner.name,
    name,
    `${owner.kind} has no such property${near === "" ? "" : `. ${near}`}`,
  );
}
