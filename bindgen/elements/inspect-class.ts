/** What GObject's type system says of a class: its own properties and signals. */
import { functions as memFunctions } from "../../lib/generated/glib/gmem.ts";
import { functions as objectFunctions } from "../../lib/generated/gobject/gobject.ts";
import { GParamFlags, GParamSpec, functions as paramFunctions } from "../../lib/generated/gobject/gparam.ts";
import { GParamSpecValueArray } from "../../lib/generated/gobject/gparamspecs.ts";
import {
  GSignalFlags,
  GSignalQuery,
  functions as signalFunctions,
} from "../../lib/generated/gobject/gsignal.ts";
import { constants as gstParam } from "../../lib/generated/gstreamer/gstparamspecs.ts";
import { memory, Out, requiredText } from "../../lib/gst/c.ts";
import { enumMembers, flagMembers } from "../../lib/gst/enums.ts";
import { isA, typeName, typeNamed, typeOfInstance } from "../../lib/gst/gtype.ts";
import { gtype } from "../../lib/gst/gtype_functions.ts";
import { elementSpecOf, fractionRange, type PropertySpec, specAt } from "../../lib/gst/property_spec.ts";
import { link } from "../../lib/native/library.ts";
import type { PropertyFacts, SignalFacts, TypeFacts, ValueFacts } from "./facts.ts";
import { defaultText, rangeText } from "./value-text.ts";

const g = link("gobject-2.0", { ...objectFunctions, ...paramFunctions, ...signalFunctions });
const glib = link("glib-2.0", memFunctions);

/** A type and its ancestors up to GstObject, with the interfaces that bring signals. */
export function inspectType(type: bigint): TypeFacts[] {
  const found: TypeFacts[] = [];
  for (let at = type; at !== 0n && typeName(at) !== "GInitiallyUnowned"; at = gtype.g_type_parent(at)) {
    const brought = interfacesOf(at).filter((each) => signalIds(each).length > 0);
    const parent = gtype.g_type_parent(at);
    const bases = typeName(parent) === "GInitiallyUnowned" ? [] : [typeName(parent)];
    found.push({
      name: typeName(at),
      bases: [...bases, ...brought.map(typeName).sort()],
      properties: ownProperties(at),
      signals: signalsOf(at),
    });
    for (const each of brought)
      found.push({ name: typeName(each), bases: [], properties: [], signals: signalsOf(each) });
  }
  return found;
}

/** Those that a type adds to its parent's. */
function interfacesOf(type: bigint): bigint[] {
  const inherited = new Set(typesIn((count) => gtype.g_type_interfaces(gtype.g_type_parent(type), count)));
  return typesIn((count) => gtype.g_type_interfaces(type, count)).filter((each) => !inherited.has(each));
}

function typesIn(list: (count: BigInt64Array) => number): bigint[] {
  const count = new Out(1);
  const types = list(count.at(0));
  const found = Array.from({ length: count.u32(0) }, (_, index) => memory.u64(types + index * 8));
  glib.g_free(types);
  return found;
}

function ownProperties(type: bigint): PropertyFacts[] {
  const count = new Out(1);
  const list = g.g_object_class_list_properties(gtype.g_type_class_ref(type), count.at(0));
  const specs = Array.from({ length: count.u32(0) }, (_, index) => memory.pointer(list + index * 8));
  glib.g_free(list);
  // A property that an interface declares belongs to the class that brings the interface.
  const owners = new Set([type, ...interfacesOf(type)]);
  return specs
    .filter((spec) => owners.has(new GParamSpec(memory, spec).owner_type))
    .map((spec) => property(g.g_param_spec_get_redirect_target(spec) || spec))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function property(address: number): PropertyFacts {
  const spec = specAt(address);
  const { flags } = new GParamSpec(memory, address);
  const has = (flag: number): boolean => (flags & flag) !== 0;
  return {
    name: spec.name,
    value: specValue(address, spec),
    readable: spec.readable,
    writable: spec.writable,
    constructOnly: spec.constructOnly,
    controllable: has(gstParam.GST_PARAM_CONTROLLABLE),
    deprecated: has(GParamFlags.G_PARAM_DEPRECATED),
    mutable: has(gstParam.GST_PARAM_MUTABLE_PLAYING)
      ? "playing"
      : has(gstParam.GST_PARAM_MUTABLE_PAUSED)
        ? "paused"
        : has(gstParam.GST_PARAM_MUTABLE_READY)
          ? "ready"
          : null,
    range: fractionRange(spec) ?? rangeText(spec),
    default: defaultText(spec),
    blurb: spec.description,
  };
}

function specValue(address: number, spec: PropertySpec): ValueFacts {
  const item = itemSpec(address);
  return { ...valueFacts(spec.type), item: item === 0 ? null : specValue(item, specAt(item)) };
}

function itemSpec(address: number): number {
  if (typeName(typeOfInstance(address)) === "GParamValueArray")
    return new GParamSpecValueArray(memory, address).element_spec;
  return elementSpecOf(address) ?? 0;
}

function valueFacts(type: bigint): ValueFacts {
  const fundamental = typeName(gtype.g_type_fundamental(type));
  const members =
    fundamental === "GEnum" ? enumMembers(type) : fundamental === "GFlags" ? flagMembers(type) : [];
  return {
    fundamental,
    type: typeName(type),
    nicks: members.map((member) => member.nick),
    wrapper: ["GObject", "GInterface"].includes(fundamental) ? wrapperOf(type) : null,
    item: null,
  };
}

function wrapperOf(type: bigint): ValueFacts["wrapper"] {
  for (const [name, wrapper] of [
    ["GstPad", "Pad"],
    ["GstBin", "Bin"],
    ["GstElement", "Element"],
  ] as const) {
    const known = typeNamed(name);
    if (known !== 0n && isA(type, known)) return wrapper;
  }
  return "GObject";
}

function signalIds(type: bigint): number[] {
  const count = new Out(1);
  const ids = g.g_signal_list_ids(type, count.at(0));
  const found = Array.from({ length: count.u32(0) }, (_, index) => memory.u32(ids + index * 4));
  glib.g_free(ids);
  return found;
}

function signalsOf(type: bigint): SignalFacts[] {
  const room = glib.g_malloc0(GSignalQuery.size);
  const found = signalIds(type).map((id): SignalFacts => {
    g.g_signal_query(id, room);
    const query = new GSignalQuery(memory, room);
    const has = (flag: number): boolean => (query.signal_flags & flag) !== 0;
    // The lowest bit says that a value is static, and is no part of its type.
    const parameters = Array.from(
      { length: query.n_params },
      (_, index) => memory.u64(query.param_types + index * 8) & ~1n,
    );
    const returns = query.return_type & ~1n;
    return {
      name: requiredText(query.signal_name),
      isAction: has(GSignalFlags.G_SIGNAL_ACTION),
      arguments: parameters.map(valueFacts),
      returns: typeName(returns) === "void" ? null : valueFacts(returns),
    };
  });
  glib.g_free(room);
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}
