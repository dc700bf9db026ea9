/**
 * What the compiler knows of elements, by factory.
 *
 * GStreamer's own elements and the stand-in's are in CommittedElements. `Elements` is for the rest, and comes
 * first: `bun run bindgen elements` adds a machine's own plugins to it, and whoever writes a plugin may, by
 * declaration merging:
 *
 *     declare module "deepscript" {
 *       interface Elements {
 *         myfilter: { properties: { strength: Float; mode: Enum<"fast" | "good"> } };
 *       }
 *     }
 *
 * `pipeline.add("myfilter", { strenght: 1 })` is then an error in the editor. A factory that is in neither
 * takes any property, and a misspelling is an error when the element is made.
 */
import type { CommittedElements } from "../elements/index.d.ts";
import type { AppSink } from "./app_sink.ts";
import type { AppSource } from "./app_source.ts";
import type { Bin } from "./bin.ts";
import type { Element } from "./element.ts";
import type { Exactly } from "./exact_values.ts";
import type { GObject } from "./object.ts";
import type { Pad } from "./pad.ts";
import type { Concrete, Numbered } from "./pad_names.ts";
import type { AnyProperty, Given, Property, Signal } from "./property_kinds.ts";
import type { Opaque, PropertyInput } from "./values.ts";

/** What is known of a factory's elements. */
export interface ElementType {
  /** Properties by name. */
  readonly properties: object;
  /** Pad templates: how their pads come to be, and their direction, as in `"request sink"`. Any pad if left out. */
  readonly pads?: object;
  /** Signals by name. Any signal if left out. */
  readonly signals?: object;
  /** Signals to be emitted. Any if left out. */
  readonly actions?: object;
  /** It holds other elements. */
  readonly bin?: true;
}

// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Elements {}

/** A factory's name: those known complete in the editor, and any other string is taken too. */
export type FactoryName = keyof Elements | keyof CommittedElements | (string & {});

/** What is known of a factory; never for one that is in no map. */
export type TypeOfFactory<Factory extends string> = Factory extends keyof Elements
  ? Elements[Factory]
  : Factory extends keyof CommittedElements
    ? CommittedElements[Factory]
    : never;

/** Where an element's type is kept, for the compiler alone. */
export declare const elementType: unique symbol;

/** An element whose properties, pads and signals the compiler knows. */
export interface TypedElement<Type> extends Element {
  readonly [elementType]: Type;
}

/** A TypedElement that holds others. */
export interface TypedBin<Type> extends Bin {
  readonly [elementType]: Type;
}

/** What `add` returns for a factory. */
export type ElementOf<Factory extends string> = [TypeOfFactory<Factory>] extends [never]
  ? Element
  : [TypeOfFactory<Factory>] extends [{ readonly bin: true }]
    ? TypedBin<TypeOfFactory<Factory>>
    : Factory extends keyof ElementClasses
      ? ElementClasses[Factory] & TypedElement<TypeOfFactory<Factory>>
      : TypedElement<TypeOfFactory<Factory>>;

/** Factories whose elements have methods of their own. */
interface ElementClasses {
  readonly appsrc: AppSource;
  readonly appsink: AppSink;
}

/** What is known of an element: of a plain Element that it has properties, pads and signals of any name. */
export type TypeOf<This> = This extends { readonly [elementType]: infer Type } ? Type : UnknownType;

interface UnknownType {
  readonly properties: { readonly [name: string]: Property };
}

type PropertiesOf<Type> = Type extends { readonly properties: infer Properties } ? Properties : never;

/** The names of an element's properties. */
export type PropertyName<This> = keyof PropertiesOf<TypeOf<This>> & string;

/** What reading a property yields. */
export type PropertyRead<This, Name> = ReadOf<PropertiesOf<TypeOf<This>>, Name>;

type ReadOf<Properties, Name> = Properties extends unknown
  ? Properties[Name & keyof Properties] extends { readonly read: infer Read }
    ? Read
    : never
  : never;

/** What a property can be set to; where it may be one of several elements', what all of them take. */
export type PropertyWrite<This, Name> = (
  PropertiesOf<TypeOf<This>> extends infer Properties
    ? Properties extends unknown
      ? (value: WriteOf<Properties, Name>) => void
      : never
    : never
) extends (value: infer Write) => void
  ? Write
  : never;

type WriteOf<Properties, Name> = Properties[Name & keyof Properties] extends { readonly write: infer Write }
  ? Write
  : never;

/** Values for properties of an element that is there. */
export type Settings<Properties> = {
  readonly [Name in keyof Properties]?: Properties[Name]["write" & keyof Properties[Name]] | undefined;
};

/** What set() takes: values for properties that the element has, whichever it is of several. */
export type SettingsOf<This, Names extends PropertyKey> = Exactly<
  Settings<PropertiesOf<TypeOf<This>>>,
  Names
>;

/** Values for properties of an element that is to be made. */
export type Initials<Properties> = {
  readonly [Name in keyof Properties]?: Properties[Name]["initial" & keyof Properties[Name]] | undefined;
};

/** What `add` takes for a factory: values for properties that it has, whichever it is of several. */
export type InitialsOf<Factory extends string, Names extends PropertyKey> = [TypeOfFactory<Factory>] extends [
  never,
]
  ? Initials<UnknownType["properties"]>
  : Exactly<Initials<PropertiesOf<TypeOfFactory<Factory>>>, Names>;

type PadsOf<Type> = Type extends { readonly pads: infer Pads } ? Pads : unknown;

/** The names that an element's pads can have; any for bins, whose pads are what was exposed. */
export type PadName<This> = NamesIn<PadsOf<TypeOf<This>>>;

type NamesIn<Pads> = [keyof Pads] extends [never]
  ? string
  : { [Name in keyof Pads]: Concrete<Name & string> }[keyof Pads];

/** A pad's name, where its number can be one. */
export type CheckedPadName<This, Name> = CheckedName<PadsOf<TypeOf<This>>, Name>;

type CheckedName<Pads, Name> = [keyof Pads] extends [never] ? Name : Numbered<Name, keyof Pads & string>;

/** What requestPad() takes: a template's name, or that of one pad. */
export type RequestName<This> = RequestsIn<PadsOf<TypeOf<This>>>;

type RequestsIn<Pads> = [keyof Pads] extends [never]
  ? string
  : [RequestTemplates<Pads>] extends [never]
    ? GivesNoPadsOnRequest
    : RequestTemplates<Pads> | Concrete<RequestTemplates<Pads>>;

type RequestTemplates<Pads> = {
  [Name in keyof Pads]: Pads[Name] extends `request ${string}` ? Name : never;
}[keyof Pads] &
  string;

declare const none: unique symbol;
/** What requestPad() takes where there is no such template: nothing. */
export interface GivesNoPadsOnRequest {
  readonly [none]: "it gives no pads on request";
}
/** What emit() takes where there is nothing to emit: nothing. */
export interface HasNoActions {
  readonly [none]: "it has no action signals";
}

interface UnknownSignals extends ElementSignals {
  readonly [name: string]: Signal<readonly Property[], PropertyInput | undefined>;
}

/** What every element emits. */
interface ElementSignals {
  readonly "pad-added": Signal<[Given<Pad>]>;
  readonly "pad-removed": Signal<[Given<Pad>]>;
  readonly "no-more-pads": Signal<[]>;
}

type SignalsOf<Type> = Type extends { readonly signals: infer Signals } ? Signals : UnknownSignals;

/** The signals that an element emits by itself. */
export type SignalName<This> =
  | (keyof SignalsOf<TypeOf<This>> & string)
  | "notify"
  | `notify::${PropertyName<This>}`
  | `deep-notify::${string}`;

/** A handler of a signal. It cannot be async: the stream would not wait for it. */
export type SignalHandler<This, Name> = Name extends `notify${string}`
  ? (object: GObject, property: Opaque) => NoAnswer
  : Name extends `deep-notify${string}`
    ? (element: Element, origin: GObject, property: Opaque) => NoAnswer
    : HandlerOf<SignalsOf<TypeOf<This>>, Name>;

// biome-ignore lint/suspicious/noConfusingVoidType: what a function without a return statement gives
type NoAnswer = undefined | void;

type HandlerOf<Signals, Name> =
  Signals[Name & keyof Signals] extends Signal<infer Arguments, infer Answer>
    ? (...args: Reads<Arguments>) => AnswerOf<Answer> | NoAnswer
    : never;

type Reads<Arguments> = {
  [Index in keyof Arguments]: Arguments[Index] extends { readonly read: infer Read } ? Read : never;
};

/** Undefined keeps the signal's own default. */
type AnswerOf<Answer> = Answer extends { readonly write: infer Write } ? Write : Answer;

type ActionsOf<Type> = Type extends { readonly actions: infer Actions } ? Actions : UnknownActions;

interface UnknownActions {
  readonly [name: string]: Signal<readonly Property[], Property | undefined>;
}

/** The signals that emit() is for. */
export type ActionName<This> = [keyof ActionsOf<TypeOf<This>>] extends [never]
  ? HasNoActions
  : keyof ActionsOf<TypeOf<This>> & string;

type ActionOf<Actions, Name> = Actions[Name & keyof Actions];

/** What emit() takes for a signal. */
export type ActionArguments<This, Name> =
  ActionOf<ActionsOf<TypeOf<This>>, Name> extends Signal<infer Arguments, unknown>
    ? Writes<Arguments>
    : never;

type Writes<Arguments extends readonly unknown[]> = {
  [Index in keyof Arguments]: Arguments[Index] extends { readonly write: infer Write } ? Write : never;
};

/** What a signal's handlers answer. */
export type ActionAnswer<This, Name> =
  ActionOf<ActionsOf<TypeOf<This>>, Name> extends Signal<readonly AnyProperty[], infer Answer>
    ? Answer extends { readonly read: infer Read }
      ? Read
      : Answer
    : never;
