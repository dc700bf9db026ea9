/**
 * The kinds of values that elements' properties and signals have, as the types of elements name them
 * (`bitrate: Int`, `wave: Enum<"sine" | "square">`).
 */
import type { Bin } from "./bin.ts";
import type { Caps } from "./caps.ts";
import type { Element } from "./element.ts";
import type { GObject } from "./object.ts";
import type { Pad } from "./pad.ts";
import type { Fraction, Opaque, PropertyInput, Structure, StructureInput, Value } from "./values.ts";

export type { Bin, Caps, Element, GObject, Pad };

/** A property that reads as `Read`, may be set to `Write`, and given to `add` as `Initial`. */
export interface Property<Read = Value, Write = PropertyInput, Initial = Write> {
  readonly read: Read;
  readonly write: Write;
  readonly initial: Initial;
}

declare const never: unique symbol;
/** What a property that can only be read takes: nothing. */
export interface CanOnlyBeRead {
  readonly [never]: "it can only be read";
}
/** What a property that is fixed once the element is made takes from then on: nothing. */
export interface CanOnlyBeGivenToAdd {
  readonly [never]: "it can only be given to add()";
}
/** What reading a property that can only be written yields: nothing. */
export interface CanOnlyBeWritten {
  readonly [never]: "it can only be written";
}

/** A whole number of up to 32 bits. */
export type Int = Property<number, number>;
/** A whole number of 64 bits; reads as bigint. */
export type Int64 = Property<bigint, number | bigint>;
export type Float = Property<number, number>;
export type Bool = Property<boolean, boolean>;
export type Text = Property<string | null, string | null>;
/** By nick or number; reads as nick (as a number where a plugin holds what is none of its own values). */
export type Enum<Nick extends string> = Property<Nick, Nick | number>;
/** By nicks (`["a", "b"]`) or number; reads as nicks, and bits that have none as one hexadecimal text. */
export type Flags<Nick extends string> = Property<
  readonly (Nick | `0x${string}`)[],
  readonly Nick[] | Nick | number
>;
export type CapsProperty = Property<Caps | null, Caps | string | null>;
export type StructureProperty = Property<Structure | null, StructureInput | string | null>;
/** A GstTagList: a structure named `taglist`; written as text. */
export type TagsProperty = Property<Structure | null, string | null>;
/** Written as `30/1`, too. */
export type FractionProperty = Property<Fraction, Fraction | `${number}/${number}`>;
/** ISO 8601. */
export type DateProperty = Property<string | null, string | null>;
/** A GType by its name. */
export type TypeProperty = Property<string, string>;
/** Several texts (GStrv); written as one text. */
export type Texts = Property<readonly string[] | null, string | null>;
export type Bytes = Property<Uint8Array | null, string | null>;
/** A GstValueArray. */
export type ArrayOf<Item extends Property> = Property<
  readonly Item["read"][],
  readonly Item["write"][] | string
>;
/** A GValueArray, which is written as text. */
export type ValueArray<Item extends Property> = Property<readonly Item["read"][] | null, string | null>;
export type ObjectOf<Class extends GObject> = Property<Class | null, Class | null>;
/** What a signal never leaves out. */
export type Given<Class extends Value & PropertyInput> = Property<Class, Class>;
/** A type with no plain form. */
export type Other = Property<Opaque | null, string | null>;
/** An array's item where the class does not say what it is. */
export type Anything = Property;

export type ReadOnly<P extends Property<unknown, unknown>> = Property<P["read"], CanOnlyBeRead>;
export type ConstructOnly<P extends Property<unknown, unknown>> = Property<
  P["read"],
  CanOnlyBeGivenToAdd,
  P["write"]
>;
export type WriteOnly<P extends Property<unknown, unknown, unknown>> = Property<
  CanOnlyBeWritten,
  P["write"],
  P["initial"]
>;

/** A signal's arguments, and what its handler answers; undefined where nobody asks. */
export interface Signal<Arguments extends readonly AnyProperty[], Answer = undefined> {
  readonly arguments: Arguments;
  readonly answer: Answer;
}

export type AnyProperty = Property<unknown, unknown, unknown>;
