/** Makes an element of each factory that lib/elements types, and prints where it is not as it is typed. */
import { collectElements } from "../../../bindgen/elements/collect.ts";
import { compareCommitted } from "../../../bindgen/elements/committed.ts";
import {
  Bin,
  Caps,
  Element,
  GObject,
  hasFactory,
  Pad,
  Pipeline,
  type PropertyDescription,
  type Value,
} from "../../../lib/index.ts";
import { type TypedProperty, typedFactories } from "../committed.ts";

const standin = "nvdsgst_standin";
const wrappers: Readonly<Record<string, abstract new (...args: never[]) => GObject>> = {
  Pad,
  Element,
  Bin,
  GObject,
};
const counts = { factories: 0, properties: 0, values: 0, defaults: 0 };
const wrong: string[] = [];

const { same } = compareCommitted(await collectElements({}));
for (const plugin of same) {
  for (const [factory, typed] of typedFactories(plugin)) {
    if (!hasFactory(factory)) continue;
    using pipeline = new Pipeline();
    const element: Element = pipeline.add(factory);
    counts.factories++;
    const there = new Map(element.properties.map((property) => [property.name, property]));
    for (const name of there.keys()) if (!typed.has(name)) wrong.push(`${factory}.${name} is not typed`);
    for (const [name, type] of typed) {
      const property = there.get(name);
      // The stand-in's types are those of all its profiles together.
      if (property === undefined && plugin !== standin) wrong.push(`${factory}.${name} does not exist`);
      if (property !== undefined) compare(element, property, type);
    }
  }
}
console.log(JSON.stringify({ counts, wrong }));
process.exit(0);

function compare(element: Element, property: PropertyDescription, typed: TypedProperty): void {
  counts.properties++;
  const place = `${element.factory}.${property.name}: ${typed.type}`;
  const readable = !typed.type.startsWith("WriteOnly<");
  const writable = !typed.type.startsWith("ReadOnly<");
  if (property.readable !== readable || property.writable !== writable)
    wrong.push(
      `${place} is ${property.readable ? "" : "not "}readable, ${property.writable ? "" : "not "}writable`,
    );
  const said = /\b[Dd]efault (.+?)\.(?: (?:Controllable|May change|Only)|$)/.exec(typed.doc)?.[1];
  if (said !== undefined) {
    counts.defaults++;
    if (!isDefault(said, property.default)) wrong.push(`${place}: default ${said}, not ${property.default}`);
  }
  if (!property.readable) return;
  counts.values++;
  const value = element.get(property.name);
  if (!fits(value, typed.type.replace(/^(?:ReadOnly|ConstructOnly)<(.*)>$/, "$1"), typed.nicks))
    wrong.push(`${place} reads as ${Bun.inspect(value).slice(0, 80)}`);
}

function isDefault(said: string, value: Value): boolean {
  if (said === "the highest" || said === "the lowest")
    return typeof value === "number" && Math.abs(value) > 3e38;
  if (typeof value === "number") return Number(said) === value || Math.fround(Number(said)) === value;
  if (typeof value === "string") return said === JSON.stringify(value);
  if (value instanceof Caps) return said === JSON.stringify(value.toString());
  if (Array.isArray(value)) return said === (value.length === 0 ? "none" : JSON.stringify(value.join("+")));
  if (typeof value === "object" && value !== null && "numerator" in value)
    return said === `${value.numerator}/${value.denominator}`;
  return said === String(value);
}

/** Whether a value is one of the declared type, for all kinds that lib/gst/property_kinds.ts has. */
function fits(value: Value, type: string, nicks: readonly string[]): boolean {
  const [, kind = type, inner = ""] = /^(\w+)<(.*)>$/.exec(type) ?? [];
  switch (kind) {
    case "Int":
      return Number.isInteger(value);
    case "Int64":
      return typeof value === "bigint";
    case "Float":
      return typeof value === "number";
    case "Bool":
      return typeof value === "boolean";
    case "TypeProperty":
      return typeof value === "string";
    case "Text":
    case "DateProperty":
      return value === null || typeof value === "string";
    case "Enum":
      return typeof value === "string" && nicks.includes(value);
    case "Flags":
      return (
        Array.isArray(value) && value.every((nick) => nicks.includes(nick) || /^0x[0-9a-f]+$/.test(nick))
      );
    case "CapsProperty":
      return value === null || value instanceof Caps;
    case "StructureProperty":
    case "TagsProperty":
      return value === null || (typeof value === "object" && "name" in value && "fields" in value);
    case "FractionProperty":
      return typeof value === "object" && value !== null && "numerator" in value;
    case "Texts":
      return value === null || (Array.isArray(value) && value.every((text) => typeof text === "string"));
    case "Bytes":
      return value === null || value instanceof Uint8Array;
    case "ObjectOf":
      return value === null || (wrappers[inner] !== undefined && value instanceof wrappers[inner]);
    case "ArrayOf":
    case "ValueArray":
      return value === null
        ? kind === "ValueArray"
        : Array.isArray(value) && value.every((item) => fits(item, inner, nicks));
    case "Other":
      return value === null || (typeof value === "object" && "gtype" in value && !(value instanceof GObject));
    default:
      return kind === "Anything";
  }
}
