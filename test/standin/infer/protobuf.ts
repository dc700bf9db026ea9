/** Just enough of protobuf's wire format to write small models: varints, floats, strings, nested messages. */

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
