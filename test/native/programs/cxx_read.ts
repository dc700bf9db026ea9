// Reads C++ objects that a library holds, field by field, through generated classes.
//   bun cxx_read.ts LIBRARY FUNCTION MODULE CLASS [FUNCTION MODULE CLASS …]   prints, as JSON, for each object what
// its fields are, what its texts are after they were written, and how its fields answer when it is gone
import { dlopen, type Pointer } from "bun:ffi";
import { ProcessMemory } from "../../../lib/native/process-memory.ts";
import { Scope } from "../../../lib/native/scope.ts";
import { Struct } from "../../../lib/native/struct.ts";

type StructClass = new (memory: ProcessMemory, at: number) => Struct;

const [library = "", ...asked] = process.argv.slice(2);
const written = "geändert → 変更";

function accessors(object: Struct): [string, PropertyDescriptor][] {
  return Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(object))).filter(
    ([, { get }]) => get !== undefined,
  );
}

function plain(value: unknown): unknown {
  if (typeof value === "bigint") return `${value}n`;
  if (value instanceof Map) return { map: [...value].map(plain) };
  if (value instanceof Set) return { set: [...value].map(plain) };
  if (value instanceof Struct) {
    return Object.fromEntries(accessors(value).map(([name, { get }]) => [name, plain(get?.call(value))]));
  }
  if (typeof value === "object" && value !== null && Symbol.iterator in value) {
    return [...(value as Iterable<unknown>)].map(plain);
  }
  return value;
}

function failure(read: () => unknown): string {
  try {
    return JSON.stringify(plain(read()));
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}

const results: unknown[] = [];
for (let index = 0; index < asked.length; index += 3) {
  const [symbol = "", module = "", name = ""] = asked.slice(index, index + 3);
  const { symbols } = dlopen(library, { [symbol]: { args: [], returns: "ptr" } });
  const address = Number(symbols[symbol]?.() as Pointer | null);
  const { [name]: StructOf }: Record<string, StructClass> = await import(module);
  if (StructOf === undefined) throw new Error(`${module} has no ${name}`);
  const scope = new Scope();
  const object = new StructOf(new ProcessMemory(scope), address);
  const fields = plain(object);
  const texts: Record<string, unknown> = {};
  for (const [field, { get, set }] of accessors(object)) {
    if (set === undefined || typeof get?.call(object) !== "string" || field === "chars") continue;
    const before = get.call(object);
    set.call(object, written);
    texts[field] = get.call(object);
    set.call(object, before);
    if (get.call(object) !== before) throw new Error(`${field} is not what it was`);
  }
  scope.end();
  const gone = new Set(accessors(object).map(([, { get }]) => failure(() => get?.call(object))));
  results.push({ fields, texts, gone: [...gone] });
}
console.log(JSON.stringify(results));
