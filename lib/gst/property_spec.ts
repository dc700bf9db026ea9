/** What a GObject's class says about its properties. */

import { functions as memFunctions } from "../generated/glib/gmem.ts";
import { functions as objectFunctions } from "../generated/gobject/gobject.ts";
import { GParamFlags, GParamSpec, functions as paramFunctions } from "../generated/gobject/gparam.ts";
import * as specs from "../generated/gobject/gparamspecs.ts";
import { GTypeInstance } from "../generated/gobject/gtype.ts";
import { GstParamSpecArray, GstParamSpecFraction } from "../generated/gstreamer/gstparamspecs.ts";
import { link } from "../native/library.ts";
import { memory, Out, requiredText } from "./c.ts";
import { enumMembers, flagMembers } from "./enums.ts";
import { typeName, typeOfInstance } from "./gtype.ts";
import { gtype } from "./gtype_functions.ts";
import { readValueAt } from "./gvalue_read.ts";
import type { Value } from "./values.ts";

const g = link("gobject-2.0", { ...objectFunctions, ...paramFunctions });
const glib = link("glib-2.0", memFunctions);

type Number = number | bigint;

export interface PropertySpec {
  readonly name: string;
  /** The GParamSpec. Lives as long as the class, that is for good. */
  readonly address: number;
  readonly type: bigint;
  /** The GType's name, as in `guint`. */
  readonly typeName: string;
  readonly readable: boolean;
  readonly writable: boolean;
  /** Can only be given when the object is made. */
  readonly constructOnly: boolean;
  /** Both ends inclusive; undefined where the type has no ends. */
  readonly range: { readonly min: Number; readonly max: Number } | undefined;
  /** An enumeration's nicks, or the nicks of flags. */
  readonly nicks: readonly string[];
  readonly default: Value;
  readonly description: string;
}

/** What is known of a property without reading it. */
export interface PropertyDescription {
  readonly name: string;
  /** The type with its range, values and default, as errors show it. */
  readonly type: string;
  readonly readable: boolean;
  readonly writable: boolean;
  readonly default: Value;
  readonly description: string;
}

/** Property `name` of an instance's class. */
export function findProperty(instance: number, name: string): PropertySpec | undefined {
  const spec = g.g_object_class_find_property(new GTypeInstance(memory, instance).g_class, name);
  return spec === 0 ? undefined : specAt(spec);
}

/** All properties of an instance's class, in the class's order. */
export function listProperties(instance: number): PropertySpec[] {
  const count = new Out(1);
  const list = g.g_object_class_list_properties(new GTypeInstance(memory, instance).g_class, count.at(0));
  const found: PropertySpec[] = [];
  for (let index = 0; index < count.u32(0); index++) found.push(specAt(memory.pointer(list + index * 8)));
  glib.g_free(list);
  return found;
}

/** The same, for people. */
export function describeProperties(instance: number): PropertyDescription[] {
  return listProperties(instance).map((spec) => ({
    name: spec.name,
    type: describeType(spec),
    readable: spec.readable,
    writable: spec.writable,
    default: spec.default,
    description: spec.description,
  }));
}

const described = new Map<number, PropertySpec>();

/** What a GParamSpec says. */
export function specAt(address: number): PropertySpec {
  const known = described.get(address);
  if (known !== undefined) return known;
  const spec = new GParamSpec(memory, address);
  const type = spec.value_type;
  const fundamental = typeName(gtype.g_type_fundamental(type));
  const has = (flag: number): boolean => (spec.flags & flag) !== 0;
  const result: PropertySpec = {
    name: requiredText(spec.name),
    address,
    type,
    typeName: typeName(type),
    readable: has(GParamFlags.G_PARAM_READABLE),
    writable: has(GParamFlags.G_PARAM_WRITABLE),
    constructOnly: has(GParamFlags.G_PARAM_CONSTRUCT_ONLY),
    range: rangeOf(address),
    nicks:
      fundamental === "GEnum"
        ? enumMembers(type).map((member) => member.nick)
        : fundamental === "GFlags"
          ? flagMembers(type).map((member) => member.nick)
          : [],
    default: readValueAt(g.g_param_spec_get_default_value(address)),
    description: requiredText(g.g_param_spec_get_blurb(address)),
  };
  described.set(address, result);
  return result;
}

type Bounded = new (
  at: typeof memory,
  address: number,
) => { readonly minimum: Number; readonly maximum: Number };

const bounded: Readonly<Record<string, Bounded>> = {
  GParamChar: specs.GParamSpecChar,
  GParamUChar: specs.GParamSpecUChar,
  GParamInt: specs.GParamSpecInt,
  GParamUInt: specs.GParamSpecUInt,
  GParamLong: specs.GParamSpecLong,
  GParamULong: specs.GParamSpecULong,
  GParamInt64: specs.GParamSpecInt64,
  GParamUInt64: specs.GParamSpecUInt64,
  GParamFloat: specs.GParamSpecFloat,
  GParamDouble: specs.GParamSpecDouble,
};

function rangeOf(spec: number): PropertySpec["range"] {
  const Spec = bounded[typeName(typeOfInstance(spec))];
  if (Spec === undefined) return undefined;
  const { minimum, maximum } = new Spec(memory, spec);
  return { min: minimum, max: maximum };
}

/** The GParamSpec of an array property's elements; undefined where the class leaves it open. */
export function elementSpecOf(spec: number): number | undefined {
  if (typeName(typeOfInstance(spec)) !== "GstParamArray") return undefined;
  return new GstParamSpecArray(memory, spec).element_spec || undefined;
}

/** The type of the values that a GParamSpec stands for. */
export function valueTypeOf(spec: number): bigint {
  return new GParamSpec(memory, spec).value_type;
}

/** As errors and listings say it: `guint, 1 to 2048000, default 2048`. */
export function describeType(spec: PropertySpec): string {
  const parts: string[] = [spec.typeName];
  if (spec.range !== undefined) parts.push(`${spec.range.min} to ${spec.range.max}`);
  const fraction = fractionRange(spec);
  if (fraction !== undefined) parts.push(fraction);
  if (spec.nicks.length > 0) parts.push(`one of ${spec.nicks.join(" ")}`);
  const { default: standard } = spec;
  if (["string", "number", "bigint", "boolean"].includes(typeof standard)) {
    parts.push(`default ${JSON.stringify(String(standard)).slice(1, -1)}`);
  }
  return parts.join(", ");
}

/** As in `0/1 to 30/1`; undefined for what is no fraction. */
export function fractionRange(spec: PropertySpec): string | undefined {
  if (typeName(typeOfInstance(spec.address)) !== "GstParamFraction") return undefined;
  const { min_num, min_den, max_num, max_den } = new GstParamSpecFraction(memory, spec.address);
  return `${min_num}/${min_den} to ${max_num}/${max_den}`;
}
