/** Making elements. */
import { functions as memFunctions } from "../generated/glib/gmem.ts";
import { functions as stringFunctions } from "../generated/glib/gstrfuncs.ts";
import { GValue } from "../generated/gobject/gvalue.ts";
import { functions as factoryFunctions } from "../generated/gstreamer/gstelementfactory.ts";
import { functions as objectFunctions } from "../generated/gstreamer/gstobject.ts";
import { link } from "../native/library.ts";
import { ElementError } from "./errors.ts";
import { unsetValue } from "./gvalue_write.ts";
import { didYouMean } from "./nearest.ts";
import { isDeepStreamOnly, packagedFactories, packageOf } from "./packages.ts";
import { valueFor } from "./properties.ts";
import { findProperty, listProperties } from "./property_spec.ts";
import { factoryNames } from "./registry.ts";
import { ensureStarted } from "./start.ts";
import type { PropertyInput } from "./values.ts";
import { unref } from "./wrap.ts";

const gst = link("gstreamer-1.0", { ...factoryFunctions, ...objectFunctions });
const glib = link("glib-2.0", { ...memFunctions, ...stringFunctions });

/**
 * A new element, floating, and those properties that are still to be set. Making an element runs its
 * constructors on this thread, as gst_element_factory_make does everywhere: no thread streams in it yet,
 * and no handler of a script is connected to it.
 */
export function makeElement(
  factory: string,
  name: string | undefined,
  properties: Readonly<Record<string, PropertyInput | undefined>>,
): { address: number; remaining: [string, PropertyInput][] } {
  ensureStarted();
  const address = gst.gst_element_factory_make(factory, name ?? null);
  if (address === 0) throw new ElementError(factory, whyNot(factory));
  const given = Object.entries(properties).filter(
    (entry): entry is [string, PropertyInput] => entry[1] !== undefined,
  );
  const early = given.filter(([property]) => findProperty(address, property)?.constructOnly === true);
  if (early.length === 0) return { address, remaining: given };
  const remaining = given.filter((entry) => !early.includes(entry));
  const again = construct(factory, name, early, address);
  gst.gst_object_ref_sink(address);
  unref(address);
  return { address: again, remaining };
}

/** Makes the element with properties that can be given only now. `sample` is another one of the same class. */
function construct(
  factory: string,
  name: string | undefined,
  properties: readonly (readonly [string, PropertyInput])[],
  sample: number,
): number {
  const all: (readonly [string, PropertyInput])[] =
    name === undefined ? [...properties] : [["name", name], ...properties];
  const names = new BigInt64Array(all.length);
  const values = new Uint8Array(all.length * GValue.size);
  try {
    for (const [index, [property, input]] of all.entries()) {
      const spec = findProperty(sample, property);
      if (spec === undefined) continue;
      values.set(valueFor({ name: name ?? factory }, spec, input), index * GValue.size);
      names[index] = BigInt(glib.g_strdup(property));
    }
    const address = gst.gst_element_factory_make_with_properties(factory, all.length, names, values);
    if (address === 0) throw new ElementError(factory, whyNot(factory));
    return address;
  } finally {
    for (const [index, text] of names.entries()) {
      if (text === 0n) continue;
      glib.g_free(Number(text));
      unsetValue(values.subarray(index * GValue.size, (index + 1) * GValue.size));
    }
  }
}

/** `Did you mean …?` for a property that elements of a factory do not have; nothing where none is near. */
export function nearProperty(factory: string, property: string): string {
  const sample = gst.gst_element_factory_make(factory, null);
  if (sample === 0) return "";
  gst.gst_object_ref_sink(sample);
  try {
    return didYouMean(
      property,
      listProperties(sample).map(({ name }) => name),
    );
  } finally {
    unref(sample);
  }
}

/** Why no element can be made, and what to do. */
export function whyNot(factory: string): string {
  if (factoryNames().includes(factory)) {
    return `${factory} exists, but cannot make an element: GST_DEBUG=3 in the environment shows why`;
  }
  if (isDeepStreamOnly(factory)) {
    const here =
      ensureStarted().kind === "standin"
        ? "; deepscript's stand-in does not have it"
        : ": is it installed whole?";
    return `no element ${JSON.stringify(factory)} on this machine: it comes with NVIDIA DeepStream${here}`;
  }
  const from = packageOf(factory);
  if (from !== undefined)
    return `no element ${JSON.stringify(factory)} on this machine: it comes with ${from}`;
  const near = didYouMean(factory, new Set([...factoryNames(), ...packagedFactories()]));
  return `no element ${JSON.stringify(factory)}${near === "" ? ": neither on this machine nor in a package that deepscript knows" : `. ${near}`}`;
}
