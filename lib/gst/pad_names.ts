/** The names of pads that are made from a template's, such as `sink_%u`. */

/** `sink_%u` as the names that are made from it. */
export type Concrete<Template extends string> = Template extends `${infer Head}%${"u" | "d"}${infer Tail}`
  ? `${Head}${number}${Concrete<Tail>}`
  : Template extends `${infer Head}%${string}`
    ? `${Head}${string}`
    : Template;

/** As Concrete, with whole numbers. */
type Whole<Template extends string> = Template extends `${infer Head}%${"u" | "d"}${infer Tail}`
  ? `${Head}${bigint}${Whole<Tail>}`
  : Concrete<Template>;

/** Those of Whole that have a minus where there cannot be one. */
type Negative<Template extends string> = Template extends `${infer Head}%u${infer Tail}`
  ? `${Head}-${string}` | `${Head}${bigint}${Negative<Tail>}`
  : Template extends `${infer Head}%d${infer Tail}`
    ? `${Head}${bigint}${Negative<Tail>}`
    : never;

/**
 * Checks the numbers in a pad's name, as `number` in a template literal type stands for `-1`, `1.5` and `1e3` too.
 * A name that is made when the program runs (`sink_${index}`) has nothing to be checked.
 */
export type Numbered<Name, Templates extends string> = Name extends string
  ? Record<never, never> extends Record<Name, unknown>
    ? Name
    : Name extends Templates
      ? Name
      : true extends MadeFrom<Name, Templates>
        ? Name
        : Name & NumberIsWhole
  : Name;

type MadeFrom<Name extends string, Template extends string> = Template extends unknown
  ? Name extends Whole<Template>
    ? Name extends Negative<Template>
      ? false
      : true
    : false
  : never;

declare const number: unique symbol;
/** What a pad's name with a number that cannot be one takes: nothing. */
export interface NumberIsWhole {
  readonly [number]: "the number in a pad's name is a whole one, and of %u none below 0";
}
