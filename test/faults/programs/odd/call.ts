/** Calls that the compiler would not let through. */

export type Calls = Readonly<Record<string, (value: unknown) => unknown>>;

/** Without the compiler: `object.name(...args)`. */
export function call(object: object, name: string, ...args: readonly unknown[]): unknown {
  return Reflect.apply(Reflect.get(object, name), object, args);
}

/** `new kind(...args)`. */
export function make(kind: unknown, ...args: readonly unknown[]): unknown {
  if (typeof kind !== "function") throw new Error("no class");
  return Reflect.construct(kind, args);
}

/** Disposes of what was made. */
export function using(made: unknown): unknown {
  const dispose: unknown = Reflect.get(Object(made), Symbol.dispose);
  if (typeof dispose === "function") Reflect.apply(dispose, made, []);
  return made;
}

/** Whether it may be an object of options, of which none is given. */
export function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
