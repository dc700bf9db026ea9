/** C's numbers, characters and strings as they are written, to what they stand for. */

/** An integer type as arithmetic sees it. */
export interface IntegerType {
  readonly bits: number;
  readonly signed: boolean;
  /** C's _Bool, which makes 1 of everything but 0. */
  readonly isBool?: true;
}

/** `long double` is wider than anything here: its values are rounded, and nothing is computed with them. */
export type FloatType = "f32" | "f64" | "long double";

export type NumberType = IntegerType | FloatType;

export type Value =
  | { readonly kind: "integer"; readonly value: bigint; readonly type: IntegerType }
  | { readonly kind: "float"; readonly value: number; readonly type: FloatType }
  | { readonly kind: "string"; readonly value: string };

export const int: IntegerType = { bits: 32, signed: true };
const unsignedInt: IntegerType = { bits: 32, signed: false };
const long: IntegerType = { bits: 64, signed: true };
export const unsignedLong: IntegerType = { bits: 64, signed: false };

export function integer(value: bigint, type: IntegerType = int): Value {
  if (type.isBool === true) return { kind: "integer", value: value === 0n ? 0n : 1n, type };
  return { kind: "integer", value: wrap(value, type), type };
}

export function wrap(value: bigint, type: IntegerType): bigint {
  return type.signed ? BigInt.asIntN(type.bits, value) : BigInt.asUintN(type.bits, value);
}

/** Rounded to what the type holds, as far as a double can hold that. */
export function float(value: number, type: FloatType): Value {
  return { kind: "float", value: type === "f32" ? Math.fround(value) : value, type };
}

const floatSuffixes: { readonly [suffix: string]: FloatType } = { "": "f64", f: "f32", l: "long double" };

export function number(text: string): Value | null {
  const digits = text.toLowerCase();
  const [, hexFloat, power, hexSuffix] = /^0x([\da-f]*\.?[\da-f]*)p([-+]?\d+)([fl]?)$/.exec(digits) ?? [];
  if (hexFloat !== undefined) {
    const [whole = "", fraction = ""] = hexFloat.split(".");
    const scale = Number(power) - 4 * fraction.length;
    const mantissa = Number(BigInt(`0x${whole}${fraction}`));
    return float(mantissa * 2 ** scale, floatSuffixes[hexSuffix ?? ""] ?? "f64");
  }
  const [, decimal, suffix] = /^(\d*\.?\d*(?:e[-+]?\d+)?)([fl]?)$/.exec(digits) ?? [];
  if (decimal !== undefined && /[.e]/.test(decimal))
    return float(Number(decimal), floatSuffixes[suffix ?? ""] ?? "f64");
  return integerLiteral(digits);
}

function integerLiteral(text: string): Value | null {
  const parts = /^(0x[\da-f]+|0b[01]+|0[0-7]*|[1-9]\d*)([ul]*)$/.exec(text);
  if (parts === null) return null;
  const digits = parts[1] ?? "";
  const octal = /^0[0-7]+$/.test(digits);
  const value = BigInt(octal ? `0o${digits.slice(1)}` : digits);
  const candidates = literalTypes(parts[2] ?? "", digits.startsWith("0"));
  const type = candidates.find((candidate) => wrap(value, candidate) === value);
  return type === undefined ? null : integer(value, type);
}

/** The types a literal may have, in the order that C tries them. */
function literalTypes(suffix: string, notDecimal: boolean): IntegerType[] {
  const unsigned = suffix.includes("u");
  const wide = suffix.includes("l");
  if (unsigned) return wide ? [unsignedLong] : [unsignedInt, unsignedLong];
  if (wide) return notDecimal ? [long, unsignedLong] : [long];
  return notDecimal ? [int, unsignedInt, long, unsignedLong] : [int, long];
}

const escapes: { readonly [letter: string]: number } = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  e: 27,
  "\\": 92,
  "'": 39,
  '"': 34,
  "?": 63,
};

/** One letter as C's char, several (a four-character code) with the last in the lowest byte. */
export function character(text: string, charIsSigned: boolean): Value | null {
  const bytes = bytesOf(text.slice(1, -1));
  if (!text.startsWith("'") || bytes === null || bytes.length === 0) return null;
  const code = bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
  return integer(charIsSigned && bytes.length === 1 ? BigInt.asIntN(8, code) : code, int);
}

export function stringLiteral(text: string): Value | null {
  const parts = text.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  const bytes: number[] = [];
  for (const part of parts) {
    const own = bytesOf(part.slice(1, -1));
    if (own === null) return null;
    bytes.push(...own);
  }
  if (text.replace(/"(?:[^"\\]|\\.)*"/g, "").trim() !== "") return null;
  try {
    return { kind: "string", value: new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array(bytes)) };
  } catch {
    return null;
  }
}

function bytesOf(text: string): number[] | null {
  const bytes: number[] = [];
  const parts = /\\([0-7]{1,3})|\\x([\da-fA-F]+)|\\u([\da-fA-F]{4})|\\U([\da-fA-F]{8})|\\(.)|([^\\]+)/g;
  for (const [, octal, hex, short, full, letter, plain] of text.matchAll(parts)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8) & 0xff);
    else if (hex !== undefined) bytes.push(Number.parseInt(hex, 16) & 0xff);
    else if (plain !== undefined) bytes.push(...new TextEncoder().encode(plain));
    else if (letter === undefined) {
      const point = Number.parseInt(short ?? full ?? "", 16);
      if (point > 0x10ffff) return null;
      bytes.push(...new TextEncoder().encode(String.fromCodePoint(point)));
    } else {
      const code = escapes[letter];
      if (code === undefined) return null;
      bytes.push(code);
    }
  }
  return bytes;
}
