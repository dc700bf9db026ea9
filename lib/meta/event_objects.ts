/** What an event message tells of the object itself: nvdsmeta_schema.h, NvDsVehicleObject and the like. */

import type * as Schema from "../generated/deepstream/nvdsmeta_schema.ts";
import { didYouMean } from "../gst/nearest.ts";
import { atProgram, came } from "../native/errors.ts";
import { listOf, numberOf, objectOf, textOf } from "../native/given-values.ts";
import type { Memory } from "../native/memory.ts";
import { sdkModule } from "../sdk/modules.ts";
import { SdkError } from "../sdk/select.ts";
import { glib } from "./c.ts";
import { refuseUnknown } from "./keys.ts";
import { type OwnedField, ownedPolygons, type Polygon, readPolygons } from "./owned.ts";
import { readText, requireNoNul } from "./text.ts";

const schema: Partial<typeof Schema> & Pick<typeof Schema, "NvDsObjectType"> = sdkModule("nvdsmeta_schema");

interface Outlined {
  /** Makes the object an extended one (NvDsVehicleObjectExt and so on). */
  readonly outline?: readonly Polygon[] | undefined;
}
type Text = string | undefined;

export interface EventVehicle extends Outlined {
  readonly kind: "vehicle";
  readonly type?: Text;
  readonly make?: Text;
  readonly model?: Text;
  readonly color?: Text;
  readonly region?: Text;
  readonly license?: Text;
}

export interface EventPerson extends Outlined {
  readonly kind: "person";
  readonly gender?: Text;
  readonly hair?: Text;
  readonly cap?: Text;
  readonly apparel?: Text;
  readonly age?: number;
}

export interface EventFace extends Outlined {
  readonly kind: "face";
  readonly gender?: Text;
  readonly hair?: Text;
  readonly cap?: Text;
  readonly glasses?: Text;
  readonly facialhair?: Text;
  readonly name?: Text;
  readonly eyecolor?: Text;
  readonly age?: number;
}

export interface EventProduct extends Outlined {
  readonly kind: "product";
  readonly brand?: Text;
  readonly type?: Text;
  readonly shape?: Text;
}

/** An object that nothing more is told of. */
export interface EventPlainObject {
  readonly kind: "bag" | "bicycle" | "roadsign" | "unknown" | "custom";
}

export type EventObject = EventVehicle | EventPerson | EventFace | EventProduct | EventPlainObject;

interface StructClass {
  readonly size: number;
  readonly fields: { readonly [name: string]: { readonly offset: number } };
}

/** How one kind of object is laid out, plain or extended. */
interface Layout {
  readonly type: number;
  readonly kind: "vehicle" | "person" | "face" | "product";
  readonly struct: StructClass;
  readonly texts: readonly string[];
}

const { NvDsObjectType } = schema;

const layouts: readonly Layout[] = [
  ...both("vehicle", "VEHICLE", schema.NvDsVehicleObject, schema.NvDsVehicleObjectExt),
  ...both("person", "PERSON", schema.NvDsPersonObject, schema.NvDsPersonObjectExt),
  ...both("face", "FACE", schema.NvDsFaceObject, schema.NvDsFaceObjectExt),
  ...both("product", "PRODUCT", schema.NvDsProductObject, schema.NvDsProductObjectExt),
];

function both(
  kind: Layout["kind"],
  name: "VEHICLE" | "PERSON" | "FACE" | "PRODUCT",
  plain: StructClass | undefined,
  extended: StructClass | undefined,
): Layout[] {
  const types: { readonly [name: string]: number } = NvDsObjectType;
  return [
    [plain, types[`NVDS_OBJECT_TYPE_${name}`]] as const,
    [extended, types[`NVDS_OBJECT_TYPE_${name}_EXT`]] as const,
  ].flatMap(([struct, type]) => {
    if (struct === undefined || type === undefined) return [];
    const texts = Object.keys(struct.fields).filter((field) => field !== "age" && field !== "mask");
    return [{ type, kind, struct, texts }];
  });
}

const plainTypes: Readonly<Record<EventPlainObject["kind"], number>> = {
  bag: NvDsObjectType.NVDS_OBJECT_TYPE_BAG,
  bicycle: NvDsObjectType.NVDS_OBJECT_TYPE_BICYCLE,
  roadsign: NvDsObjectType.NVDS_OBJECT_TYPE_ROADSIGN,
  unknown: NvDsObjectType.NVDS_OBJECT_TYPE_UNKNOWN,
  custom: NvDsObjectType.NVDS_OBJECT_TYPE_CUSTOM,
};

const kinds: readonly string[] = ["vehicle", "person", "face", "product", ...Object.keys(plainTypes)];

function layoutOf(object: EventObject): Layout | undefined {
  const { kind } = objectOf("object of an event", object, "{ kind }");
  if (!kinds.includes(kind)) throw noKind(kind);
  const outlined = "outline" in object && object.outline !== undefined;
  const layout = layouts.find(
    (candidate) => candidate.kind === kind && "mask" in candidate.struct.fields === outlined,
  );
  if (layout === undefined && !Object.hasOwn(plainTypes, kind)) {
    throw new SdkError(
      `This DeepStream's event messages tell nothing of a ${kind}${outlined ? " with an outline" : ""}.`,
    );
  }
  return layout;
}

function noKind(kind: unknown): TypeError {
  const near = typeof kind === "string" ? didYouMean(kind, kinds) : "";
  return atProgram(
    new TypeError(
      `${came(kind)} is no kind of object for an event. ${near || `There are: ${kinds.join(", ")}.`}`,
    ),
  );
}

/** The NvDsObjectType of an object. */
export function objectType(object: EventObject): number {
  const layout = layoutOf(object);
  if (layout !== undefined) return layout.type;
  return new Map<string, number>(Object.entries(plainTypes)).get(object.kind) ?? plainTypes.unknown;
}

/** What the struct of an object owns; undefined where it has none. */
export function objectOwned(
  object: EventObject,
): { readonly size: number; readonly fields: readonly OwnedField[] } | undefined {
  const layout = layoutOf(object);
  if (layout === undefined) return undefined;
  const { size, fields } = layout.struct;
  const texts = layout.texts.map((name): OwnedField => ({ kind: "text", at: offset(fields, name) }));
  const mask: OwnedField[] = "mask" in fields ? [{ kind: "polygons", at: offset(fields, "mask") }] : [];
  return { size, fields: [...texts, ...mask] };
}

/** Fills the struct at an address, which is zeroed. */
export function writeObject(memory: Memory, at: number, object: EventObject): void {
  const layout = layoutOf(object);
  if (layout === undefined) return;
  const { fields } = layout.struct;
  const known = ["kind", "outline", ...layout.texts, ...("age" in fields ? ["age"] : [])];
  refuseUnknown(`the object of an event, a ${layout.kind},`, object, known);
  const parts = new Map<string, unknown>(Object.entries(object));
  for (const name of layout.texts) {
    const text = parts.get(name);
    if (text === undefined) continue;
    const checked = requireNoNul(textOf(`${name} of a ${layout.kind}`, text));
    memory.setPointer(at + offset(fields, name), glib.g_strdup(checked));
  }
  const age = parts.get("age");
  if (age !== undefined && "age" in fields) {
    if (typeof age !== "number" || !(Number.isInteger(age) && age >= 0 && age < 2 ** 32)) {
      throw atProgram(new RangeError(`age of a ${layout.kind} is ${came(age)}, expected a whole number`));
    }
    memory.setU32(at + offset(fields, "age"), age);
  }
  if ("mask" in fields && "outline" in object) {
    memory.setPointer(at + offset(fields, "mask"), ownedPolygons(checkedOutline(object.outline ?? [])));
  }
}

/** Before any of it is C's. */
function checkedOutline(outline: readonly Polygon[]): readonly Polygon[] {
  for (const polygon of listOf("outline of an object", outline, "polygons")) {
    for (const part of listOf("a polygon of an outline", polygon, "numbers: x and y of each corner in turn"))
      numberOf("a polygon of an outline", part);
  }
  return outline;
}

/**
 * The object of a message, copied; `at` is 0 where nothing more is told of it than its type. What says that it is smaller
 * than the struct of its type is of another program's making, and not read; programs that do not say leave 0.
 */
export function readObject(memory: Memory, type: number, at: number, size: number): EventObject {
  const layout = layouts.find((candidate) => candidate.type === type);
  if (layout === undefined) return { kind: nameOf(type) };
  if (at === 0 || (size !== 0 && size < layout.struct.size)) return { kind: layout.kind };
  const { fields } = layout.struct;
  const text = (name: string): Text =>
    name in fields ? readText(memory.pointer(at + offset(fields, name))) : undefined;
  const age = "age" in fields ? memory.u32(at + offset(fields, "age")) : 0;
  const outlined = "mask" in fields;
  const outline = outlined
    ? { outline: readPolygons(memory, memory.pointer(at + offset(fields, "mask"))) }
    : {};
  switch (layout.kind) {
    case "vehicle":
      return {
        ...{
          kind: "vehicle",
          type: text("type"),
          make: text("make"),
          model: text("model"),
          color: text("color"),
        },
        ...{ region: text("region"), license: text("license") },
        ...outline,
      };
    case "person":
      return {
        ...{ kind: "person", gender: text("gender"), hair: text("hair"), cap: text("cap") },
        ...{ apparel: text("apparel"), age },
        ...outline,
      };
    case "face":
      return {
        ...{
          kind: "face",
          gender: text("gender"),
          hair: text("hair"),
          cap: text("cap"),
          glasses: text("glasses"),
        },
        ...{ facialhair: text("facialhair"), name: text("name"), eyecolor: text("eyecolor"), age },
        ...outline,
      };
    case "product":
      return { kind: "product", brand: text("brand"), type: text("type"), shape: text("shape"), ...outline };
  }
}

function nameOf(type: number): EventPlainObject["kind"] {
  if (type === plainTypes.bag) return "bag";
  if (type === plainTypes.bicycle) return "bicycle";
  if (type === plainTypes.roadsign) return "roadsign";
  return type === plainTypes.custom ? "custom" : "unknown";
}

function offset(fields: StructClass["fields"], name: string): number {
  const field = fields[name];
  if (field === undefined) throw new SdkError(`This DeepStream's event messages have no ${name}.`);
  return field.offset;
}
