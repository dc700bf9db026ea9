/** A struct's fields as plain data: for people who print it, and as JSON. */
import { StaleMetadataError } from "./errors.ts";

/** The part of a struct class's table of fields that says how they are shown. */
export interface ShownField {
  readonly kind: string;
  /** Of an array's elements. */
  readonly of?: string;
}

/** How what is no plain data is shown. */
export interface Showing {
  /** A struct within. */
  readonly struct: (value: object) => unknown;
  readonly bigint: (value: bigint) => unknown;
  /** Undefined leaves it out. */
  readonly pointer: (address: number) => unknown;
}

/** Has console.log call a method for what it prints of a class's objects. */
export function printsBy<Args extends unknown[]>(prototype: object, print: (...args: Args) => string): void {
  Object.defineProperty(prototype, Symbol.for("nodejs.util.inspect.custom"), { value: print });
}

/**
 * Has console.log print `Name { … }` of a class's objects: what `say` says of one, or `Name { why }` where that cannot be
 * read any more. `name`: of another one than the class's own.
 */
export function printsAs<T extends object>(
  kind: abstract new (...args: never[]) => T,
  say: (value: T) => object,
  name?: string,
): void {
  type Inspect = (value: unknown, options: object) => string;
  printsBy(kind.prototype, function (this: T, _depth: number, options: object, inspect: Inspect): string {
    const title = name ?? this.constructor.name;
    try {
      return `${title} ${inspect(say(this), options)}`;
    } catch (error) {
      return `${title} { ${whyUnshown(error)} }`;
    }
  });
}

function whyUnshown(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error instanceof StaleMetadataError ? error.staleness : error.message;
}

/** What headers keep for later versions tells nobody anything. */
const reserved = /^_?reserved$/;

export function shownFields(
  fields: Readonly<Record<string, ShownField>>,
  read: (name: string) => unknown,
  showing: Showing,
): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const [name, { kind, of = kind }] of Object.entries(fields)) {
    if (kind === "opaque" || reserved.test(name)) continue;
    const one = (value: unknown): unknown => element(value, of, showing);
    const value = read(name);
    const whole = kind === "array" ? Array.from(value as Iterable<unknown>, one) : one(value);
    if (whole !== undefined) shown[name] = whole;
  }
  return shown;
}

function element(value: unknown, kind: string, showing: Showing): unknown {
  if (kind === "ptr") return showing.pointer(value as number);
  if (kind === "struct") return showing.struct(value as object);
  return typeof value === "bigint" ? showing.bigint(value) : value;
}
