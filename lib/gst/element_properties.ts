/**
 * The types of elements' properties, by factory.
 *
 * `ElementProperties` is empty of itself: generated modules (and anyone who writes their own plugin)
 * add to it by declaration merging:
 *
 *     declare module "deepscript" {
 *       interface ElementProperties {
 *         myfilter: { strength: Float; mode: Enum<"fast" | "good"> };
 *       }
 *     }
 *
 * `pipeline.add("myfilter", { strenght: 1 })` is then an error in the editor. A factory that is not
 * in the map takes any property, and a misspelling is an error when the element is made.
 */
import type { Caps } from "./caps.ts";
import type { Element } from "./element.ts";
import type { Fraction, PropertyInput, Structure, StructureInput, Value } from "./values.ts";

/** A property that reads as `Read` and may be set to `Write` (never, for one that is read-only). */
export interface Property<Read extends Value = Value, Write extends PropertyInput = PropertyInput> {
  readonly read: Read;
  readonly write: Write;
}
/** Up to 32 bits. */
export type Int = Property<number, number>;
export type Int64 = Property<bigint, number | bigint>;
export type Float = Property<number, number>;
export type Bool = Property<boolean, boolean>;
export type Text = Property<string | null, string | null>;
/** By nick or number; reads as nick. */
export type Enum<Nick extends string> = Property<Nick, Nick | number>;
/** By nicks or number; reads as nicks. */
export type Flags<Nick extends string> = Property<readonly Nick[], readonly Nick[] | Nick | number>;
export type CapsProperty = Property<Caps | null, Caps | string | null>;
export type StructureProperty = Property<Structure | null, StructureInput | string | null>;
/** `30/1`. */
export type FractionProperty = Property<Fraction, Fraction | `${number}/${number}`>;
export type ReadOnly<P extends Property> = Property<P["read"], never>;

/** An element's properties by name. */
export type PropertyMap = { readonly [name: string]: Property };

// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface ElementProperties {}

/** A factory's name: those known complete in the editor, and any other string is taken too. */
export type FactoryName = keyof ElementProperties | (string & {});

type Known<Factory extends string> = Factory extends keyof ElementProperties
  ? ElementProperties[Factory] extends PropertyMap
    ? ElementProperties[Factory]
    : never
  : never;

type WritableName<Map extends PropertyMap> = {
  [Name in keyof Map]: [Map[Name]["write"]] extends [never] ? never : Name;
}[keyof Map] &
  string;

/** Values for several properties at once. */
export type Inputs<Map extends PropertyMap> = {
  readonly [Name in WritableName<Map>]?: Map[Name]["write"] | undefined;
};

/** What `add` takes for a factory. */
export type PropertyInputs<Factory extends string> = [Known<Factory>] extends [never]
  ? { readonly [name: string]: PropertyInput | undefined }
  : Inputs<Known<Factory>>;

/** An element whose properties' names and types are known. */
export interface TypedElement<Map extends PropertyMap> extends Element {
  get<Name extends keyof Map & string>(name: Name): Map[Name]["read"];
  set(properties: Inputs<Map>): this;
  set<Name extends WritableName<Map>>(name: Name, value: Map[Name]["write"]): this;
}

/** What `add` returns for a factory. */
export type ElementOf<Factory extends string> = [Known<Factory>] extends [never]
  ? Element
  : TypedElement<Known<Factory>>;
