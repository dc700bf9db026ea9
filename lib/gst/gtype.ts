/** GTypes: names, ancestry. */
import { GTypeClass, GTypeInstance } from "../generated/start.ts";
import { gobject, memory, requiredText } from "./c.ts";

const names = new Map<bigint, string>();

/** A type's name, as in `gint` or `GstCaps`. */
export function typeName(type: bigint): string {
  let name = names.get(type);
  if (name === undefined) {
    name = requiredText(gobject.g_type_name(type));
    names.set(type, name);
  }
  return name;
}

/** The type that a name was registered under; 0n while nothing has registered it. */
export function typeNamed(name: string): bigint {
  return gobject.g_type_from_name(name);
}

/** The type of a GObject, GParamSpec or other instance. */
export function typeOfInstance(instance: number): bigint {
  return new GTypeClass(memory, new GTypeInstance(memory, instance).g_class).g_type;
}

export function isA(type: bigint, ancestor: bigint): boolean {
  return gobject.g_type_is_a(type, ancestor) !== 0;
}
