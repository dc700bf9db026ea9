/** What fields of C's types take, checked before it is stored: a store would cut it off, or take it for a number. */

const least64 = -(2n ** 63n);
const most64 = 2n ** 63n - 1n;
const mostUnsigned64 = 2n ** 64n - 1n;

/** Whether a value is one that a field of the type holds as it is. */
export const fits = {
  i8: (value: unknown): boolean => typeof value === "number" && (value << 24) >> 24 === value,
  u8: (value: unknown): boolean => typeof value === "number" && (value & 255) === value,
  i16: (value: unknown): boolean => typeof value === "number" && (value << 16) >> 16 === value,
  u16: (value: unknown): boolean => typeof value === "number" && (value & 65535) === value,
  i32: (value: unknown): boolean => typeof value === "number" && (value | 0) === value,
  u32: (value: unknown): boolean => typeof value === "number" && value >>> 0 === value,
  i64: (value: unknown): boolean => typeof value === "bigint" && value >= least64 && value <= most64,
  u64: (value: unknown): boolean => typeof value === "bigint" && value >= 0n && value <= mostUnsigned64,
  f32: (value: unknown): boolean => typeof value === "number",
  f64: (value: unknown): boolean => typeof value === "number",
  ptr: (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0,
  bool: (value: unknown): boolean => typeof value === "boolean",
  string: (value: unknown): boolean => typeof value === "string",
} as const;

export type CheckedKind = keyof typeof fits;

const wanted: Readonly<Record<CheckedKind, readonly [type: string, what: string]>> = {
  i8: ["number", `a whole number from ${-(2 ** 7)} to ${2 ** 7 - 1}`],
  u8: ["number", `a whole number from 0 to ${2 ** 8 - 1}`],
  i16: ["number", `a whole number from ${-(2 ** 15)} to ${2 ** 15 - 1}`],
  u16: ["number", `a whole number from 0 to ${2 ** 16 - 1}`],
  i32: ["number", `a whole number from ${-(2 ** 31)} to ${2 ** 31 - 1}`],
  u32: ["number", `a whole number from 0 to ${2 ** 32 - 1}`],
  i64: ["bigint", "a bigint from -2^63 to 2^63-1"],
  u64: ["bigint", "a bigint from 0 to 2^64-1"],
  f32: ["number", "a number"],
  f64: ["number", "a number"],
  ptr: ["number", "an address"],
  bool: ["boolean", "true or false"],
  string: ["string", "text"],
};

/** TypeError for another type than the field's, RangeError for what the field has no room for; `where` names it. */
export function unfit(where: string, kind: CheckedKind, value: unknown): Error {
  const [type, what] = wanted[kind];
  return refusal(where, what, type, value);
}

/** Whether so many bits hold a value as it is; fields of up to 32 bits are numbers, longer ones bigint. */
export function fitsBits(width: number, signed: boolean, value: unknown): boolean {
  if (typeof value !== "bigint" && !Number.isSafeInteger(value)) return false;
  const whole = BigInt(value as bigint | number);
  return (signed ? BigInt.asIntN(width, whole) : BigInt.asUintN(width, whole)) === whole;
}

export function unfitBits(where: string, width: number, signed: boolean, value: unknown): Error {
  const range = signed ? `-2^${width - 1} to 2^${width - 1}-1` : `0 to 2^${width}-1`;
  const type = typeof value === "bigint" ? "bigint" : "number";
  return refusal(where, `a whole number from ${range}`, type, value);
}

function refusal(where: string, what: string, type: string, value: unknown): Error {
  const text = `${where} takes ${what}, not ${shown(value)}`;
  if (typeof value === type) return new RangeError(text);
  if (type === "bigint" && Number.isInteger(value)) {
    return new TypeError(`${text} (write ${BigInt(value as number)}n)`);
  }
  return new TypeError(type === "number" && typeof value === "bigint" ? `${text} (write ${value})` : text);
}

function shown(value: unknown): string {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
