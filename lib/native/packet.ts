import type { Kind, Signature } from "./kinds.ts";

/** At most so many arguments that are no floating-point numbers; shim/core/lane.c has room for as many. */
const mostIntegers = 12;
const mostReals = 8;
const headerWords = 3;

const returnCodes = { void: 0, f64: 2, f32: 3 } as const;
const integerReturn = 1;

const encoder = new TextEncoder();

/**
 * A call as C keeps it until a lane's thread makes it: the function's address; the counts of integers and
 * reals, the kind of result and which integers are strings; the size of the strings; then the integers,
 * the reals and the strings themselves. What is a string holds its offset, which C turns into an address.
 */
export function packCall(
  address: number,
  name: string,
  signature: Signature,
  args: readonly unknown[],
): Uint8Array {
  if (args.length !== signature.args.length) {
    throw new TypeError(`${name} takes ${signature.args.length} arguments, not ${args.length}`);
  }
  const integers: bigint[] = [];
  const reals: bigint[] = [];
  const texts: Uint8Array[] = [];
  let textSize = 0;
  let strings = 0;
  signature.args.forEach((kind, index) => {
    const value = args[index];
    if (kind === "f64" || kind === "f32") {
      reals.push(realBits(kind, value));
    } else if (typeof value === "string") {
      const text = encoder.encode(`${value}\0`);
      strings |= 1 << integers.length;
      integers.push(BigInt(textSize));
      texts.push(text);
      textSize += text.length;
    } else {
      integers.push(integerBits(name, kind, value));
    }
  });
  if (integers.length > mostIntegers || reals.length > mostReals) {
    throw new TypeError(`${name} takes more arguments than a lane can pass on`);
  }
  const words = headerWords + integers.length + reals.length;
  const packet = new Uint8Array(words * 8 + textSize);
  const view = new BigUint64Array(packet.buffer, 0, words);
  const code =
    signature.returns in returnCodes
      ? returnCodes[signature.returns as keyof typeof returnCodes]
      : integerReturn;
  view[0] = BigInt(address);
  view[1] =
    BigInt(integers.length) | (BigInt(reals.length) << 8n) | (BigInt(code) << 16n) | (BigInt(strings) << 32n);
  view[2] = BigInt(textSize);
  view.set([...integers, ...reals], headerWords);
  let at = words * 8;
  for (const text of texts) {
    packet.set(text, at);
    at += text.length;
  }
  return packet;
}

function realBits(kind: "f32" | "f64", value: unknown): bigint {
  const view = new DataView(new ArrayBuffer(8));
  if (kind === "f64") view.setFloat64(0, Number(value), true);
  else view.setFloat32(0, Number(value), true);
  return view.getBigUint64(0, true);
}

function integerBits(name: string, kind: Kind, value: unknown): bigint {
  if (value === null || value === undefined) return 0n;
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
    return BigInt.asUintN(64, BigInt(value));
  }
  throw new TypeError(
    `${name}: a ${kind} for a call on another thread must be a number, not JavaScript's memory`,
  );
}

/** The result as JavaScript has it, out of the 64 bits that the function left in the result register. */
export function unpackResult(
  kind: Kind,
  integer: bigint,
  real: number,
): number | bigint | boolean | undefined {
  switch (kind) {
    case "void":
      return undefined;
    case "f32":
    case "f64":
      return real;
    case "i64":
      return integer;
    case "u64":
      return BigInt.asUintN(64, integer);
    case "ptr":
      return Number(BigInt.asUintN(64, integer));
    case "bool":
      return (integer & 0xffn) !== 0n;
    default:
      return Number((kind.startsWith("i") ? BigInt.asIntN : BigInt.asUintN)(Number(kind.slice(1)), integer));
  }
}
