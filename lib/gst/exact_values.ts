/**
 * Objects whose every property must be known. By itself the compiler looks for unknown names in plain object
 * literals alone: not in what is spread into them, nor in variables; and of several types it takes a name that any
 * has.
 */

/** Values that all of `Known` take, where `Names` are the names of those given. */
export type Exactly<Known, Names extends PropertyKey> = [Exclude<Names, keyof Known>] extends [never]
  ? AllOf<Known>
  : AllOf<Known> & HasNo<Exclude<Names, keyof Known>>;

type AllOf<Known> = (Known extends unknown ? (values: Known) => void : never) extends (
  values: infer Common,
) => void
  ? Common
  : never;

/** The names of an object's properties; of one of several objects, those of any. */
export type NamesOf<Values> = Values extends unknown ? keyof Values : never;

/** Where the compiler infers `Values` from an argument that it checks against something else: takes anything. */
export type Inferred<Values> = [Values] extends [never] ? Values : unknown;

declare const noSuchProperty: unique symbol;
/** What nothing is assignable to: there are no properties of these names, or not in each of several elements. */
export interface HasNo<Names extends PropertyKey> {
  readonly [noSuchProperty]: Names;
}
