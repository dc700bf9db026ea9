/** What can happen to a declaration from one release to the next. */
export const hows: readonly How[] = [
  "added",
  "removed",
  "relocated",
  "moved",
  "resized",
  "realigned",
  "retyped",
  "renumbered",
  "reordered",
  "arguments",
  "returns",
];

export type How =
  | "added"
  | "removed"
  /** Declared in another header. */
  | "relocated"
  /** Another offset. */
  | "moved"
  /** Another size, or number of elements, of the same type. */
  | "resized"
  | "realigned"
  | "retyped"
  /** Another value of an enumerator or constant. */
  | "renumbered"
  /** The same parameters in another order. */
  | "reordered"
  /** Other parameters. */
  | "arguments"
  /** Another result. */
  | "returns";

export const whats: readonly What[] = [
  "struct",
  "field",
  "enum",
  "enumerator",
  "function",
  "callback",
  "variable",
  "constant",
];

export type What =
  | "struct"
  | "field"
  | "enum"
  | "enumerator"
  | "function"
  /** The type of a function that C calls. */
  | "callback"
  | "variable"
  | "constant";

/** What one of the two releases says about a declaration; only what applies to its kind is there. */
export interface Side {
  /** The module, `package/header`; empty where the source does not tell. */
  readonly header: string;
  /** Bytes from the struct's begin. */
  readonly offset?: number | undefined;
  /** Of a bit-field: its first bit in the byte at `offset`. */
  readonly bit?: number | undefined;
  /** Bytes. */
  readonly size?: number | undefined;
  /** Bytes. */
  readonly align?: number | undefined;
  /** As C spells it, else in words; of a function, its prototype. */
  readonly type?: string | undefined;
  /** Integers in decimal. */
  readonly value?: string | undefined;
}

export interface Change {
  readonly what: What;
  /** C's name; the struct's or enum's and the member's with a dot between them. */
  readonly name: string;
  readonly how: readonly How[];
  /** Null where it was added. */
  readonly old: Side | null;
  /** Null where it was removed. */
  readonly new: Side | null;
  /** What may help who has to follow the change. */
  readonly note?: string | undefined;
}

/** Ways of changing that new bindings alone do not make good for who uses what has changed. */
const breaking: ReadonlySet<How> = new Set([
  "removed",
  "relocated",
  "retyped",
  "reordered",
  "arguments",
  "returns",
]);

export function breaks({ how }: Change): boolean {
  return how.some((one) => breaking.has(one));
}

/** The name by which a change and a use of what changed meet. */
export function keyOf(what: What, name: string): string {
  return `${what} ${name}`;
}
