/** GTypes: names, ancestry. */
import { GTypeClass, GTypeInstance, functions as typeFunctions } from "../generated/gobject/gtype.ts";
import type { Linked } from "../native/kinds.ts";
import { link } from "../native/library.ts";
import { memory, requiredText } from "./c.ts";

export const gtype: Linked<typeof typeFunctions> = link("gobject-2.0", typeFunctions);

const names = new Map<bigint, string>();

/** A type's name, as in `gint` or `GstCaps`. */
export function typeName(type: bigint): string {
  let name = names.get(type);
  if (name === undefined) {
    name = requiredText(gtype.g_type_name(type));
    names.set(type, name);
  }
  return name;
}

/** The type that a name was registered under; 0n while nothing has registered it. */
export function typeNamed(name: string): bigint {
  return gtype.g_type_from_name(name);
}

/** The type of a GObject, GParamSpec or other instance. */
export function typeOfInstance(instance: number): bigint {
  return new GTypeClass(memory, new GTypeInstance(memory, instance).g_class).g_type;
}

export function isA(type: bigint, ancestor: bigint): boolean {
  return gtype.g_type_is_a(type, ancestor) !== 0;
}
