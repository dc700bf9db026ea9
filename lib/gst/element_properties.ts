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
import type { PropertyInput, Structure, StructureInput, Value } from "./values.ts";

/** A property that reads as `Read` and may be set to `Write` (never, for one that is read-only). */
export interface Property<Read, Write = Read> {
  readonly read: Read;
  readonly write: Write;
}
/** Up to 32 bits. */
export type Int = Property<number>;
export type Int64 = Property<bigint, number | bigint>;
export type Float = Property<number>;
export type Bool = Property<boolean>;
export type Text = Property<string | null>;
/** By nick or number; reads as nick. */
export type Enum<Nick extends string> = Property<Nick, Nick | number>;
/** By nicks or number; reads as nicks. */
export type Flags<Nick extends string> = Property<readonly Nick[], readonly Nick[] | number | string>;
export type CapsProperty = Property<Caps | null, Caps | string | null>;
export type StructureProperty = Property<Structure | null, StructureInput | string | null>;
/** `30/1`. */
export type FractionProperty = Property<{ numerator: number; denominator: number }, Fraction>;
type Fraction = { numerator: number; denominator: number } | `${number}/${number}`;
export type AnyProperty = Property<Value, PropertyInput>;
export type ReadOnly<P extends Property<unknown, unknown>> = Property<P["read"], never>;

// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface ElementProperties {}

/** A factory's name: those known complete in the editor, and any other string is taken too. */
export type FactoryName = keyof ElementProperties | (string & {});

type Known<Factory extends string> = Factory extends keyof ElementProperties
  ? ElementProperties[Factory]
  : never;

type Writable<Map> = {
  [Name in keyof Map as Map[Name] extends Property<unknown, infer Write>
    ? [Write] extends [never]
      ? never
      : Name
    : never]?: Map[Name] extends Property<unknown, infer Write> ? Write : never;
};

/** What `add` and `set` take for a factory. */
export type PropertyInputs<Factory extends string> = [Known<Factory>] extends [never]
  ? { readonly [name: string]: PropertyInput }
  : Writable<Known<Factory>>;

/** The names that `get` takes for a factory. */
export type PropertyName<Factory extends string> = [Known<Factory>] extends [never]
  ? string
  : keyof Known<Factory> & string;

/** What `get` answers. */
export type PropertyOutput<Factory extends string, Name extends string> = [Known<Factory>] extends [never]
  ? Value
  : Name extends keyof Known<Factory>
    ? Known<Factory>[Name] extends Property<infer Read, unknown>
      ? Read
      : never
    : never;
