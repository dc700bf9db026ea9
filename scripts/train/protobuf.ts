/** Just enough of protobuf's wire format to write small models and to add to others. */

const text = new TextEncoder();

function varint(value: number | bigint): number[] {
  let rest = BigInt.asUintN(64, BigInt(value));
  const bytes: number[] = [];
  for (; rest >= 0x80n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  bytes.push(Number(rest));
  return bytes;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function message(...fields: readonly Uint8Array[]): Uint8Array {
  return join(fields);
}

export function integer(field: number, value: number): Uint8Array {
  return Uint8Array.from([...varint(field << 3), ...varint(value)]);
}

export function float(field: number, value: number): Uint8Array {
  return join([Uint8Array.from(varint((field << 3) | 5)), new Uint8Array(Float32Array.of(value).buffer)]);
}

export function bytes(field: number, value: Uint8Array | string): Uint8Array {
  const payload = typeof value === "string" ? text.encode(value) : value;
  return join([Uint8Array.from([...varint((field << 3) | 2), ...varint(payload.length)]), payload]);
}

export function floats(field: number, values: readonly number[]): Uint8Array {
  return bytes(field, new Uint8Array(Float32Array.from(values).buffer));
}

/** A field of a message as it stands there; `payload` where it is bytes. */
export interface Field {
  readonly number: number;
  readonly whole: Uint8Array;
  readonly payload: Uint8Array | undefined;
}

const fixedSizes: ReadonlyMap<number, number> = new Map([
  [1, 8],
  [5, 4],
]);

/** The fields of a message one by one; RangeError where it ends early or is no message. */
export function* fields(message: Uint8Array): Generator<Field> {
  let at = 0;
  const varintAt = (): number => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = message[at++];
      if (byte === undefined) throw new RangeError("the message ends within a number");
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return Number(value);
    }
  };
  while (at < message.length) {
    const begin = at;
    const tag = varintAt();
    const wire = tag & 7;
    const fixed = fixedSizes.get(wire);
    if (wire !== 0 && wire !== 2 && fixed === undefined)
      throw new RangeError(`${wire} is no type of a field`);
    const number = wire === 0 || wire === 2 ? varintAt() : 0;
    const size = wire === 2 ? number : (fixed ?? 0);
    if (at + size > message.length) throw new RangeError("the message ends within a field");
    const payload = wire === 2 ? message.subarray(at, at + size) : undefined;
    at += size;
    yield { number: tag >> 3, whole: message.subarray(begin, at), payload };
  }
}
