/** What programs give where C is about to read it: C believes any address, and any count of what lies there. */
import { atProgram, came, isGone, withArticle } from "./errors.ts";

/** For what is given instead of `wanted`; `what` takes it. */
function refusal(what: string, wanted: string, value: unknown, hint = ""): TypeError {
  return atProgram(new TypeError(`${what} takes ${wanted}, not ${came(value)}${hint}`));
}

/** Typed arrays that C reads by their address. */
const arrays = { Uint8Array, Float32Array, Float64Array } as const;

interface Arrays {
  Uint8Array: Uint8Array;
  Float32Array: Float32Array;
  Float64Array: Float64Array;
}

/**
 * The array, where it is of the type that C reads: of another one, it would read other numbers than were meant, or
 * beyond its end. TypeError else; `what` takes it, `or` what else it takes, as in `text or `.
 */
export function arrayOf<Type extends keyof Arrays>(
  type: Type,
  what: string,
  value: unknown,
  or = "",
): Arrays[Type] {
  if (isOf(type, value) && !isGone(value)) return value;
  throw refusal(what, `${or}${withArticle(type)}`, value, instead(type, value));
}

function isOf<Type extends keyof Arrays>(type: Type, value: unknown): value is Arrays[Type] {
  return value instanceof arrays[type];
}

/** What makes the array of what was given. */
function instead(type: keyof Arrays, value: unknown): string {
  const isView = ArrayBuffer.isView(value);
  if (isView && isGone(value)) return "";
  if (type !== "Uint8Array") {
    return Array.isArray(value) || (isView && !(value instanceof DataView))
      ? ` (${type}.from() makes one)`
      : "";
  }
  if (isView) return " (new Uint8Array(it.buffer, it.byteOffset, it.byteLength) is its bytes)";
  return value instanceof ArrayBuffer ? " (new Uint8Array(it) is its bytes)" : "";
}

/** The text; TypeError where there is none. `what` takes it. */
export function textOf(what: string, value: unknown): string {
  if (typeof value === "string") return value;
  throw refusal(what, "text", value);
}

/** The number, NaN too; TypeError where there is none. `what` takes it. */
export function numberOf(what: string, value: unknown): number {
  if (typeof value === "number") return value;
  throw refusal(what, "a number", value);
}

/** The object, as inputs and options are; TypeError where there is none. `what` takes it. */
export function objectOf<Value extends object>(what: string, value: Value, wanted = "an object"): Value {
  const given: unknown = value;
  if (typeof given === "object" && given !== null && !Array.isArray(given)) return value;
  throw refusal(what, wanted, given);
}

/** The list; TypeError where there is none. `what` takes it. */
export function listOf<Value>(what: string, value: readonly Value[], of: string): readonly Value[] {
  if (Array.isArray(value)) return value;
  throw refusal(what, `an array of ${of}`, value);
}

/** What is of a class; TypeError where it is of another. `what` takes it. */
export function instanceOf<Value extends object>(
  what: string,
  type: abstract new (...args: never[]) => Value,
  value: Value,
): Value {
  if (value instanceof type) return value;
  throw refusal(what, withArticle(type.name), value);
}
