import type { Memory } from "./memory.ts";

/**
 * Bit-fields, little-endian: the `size` bytes at `at` hold the bits, and the value is `width` bits from
 * bit `shift` up. Writing keeps the neighbours in those bytes as they are.
 */

function read(memory: Memory, at: number, size: number): bigint {
  let value = 0n;
  for (let byte = size - 1; byte >= 0; byte--) value = (value << 8n) | BigInt(memory.u8(at + byte));
  return value;
}

export function readBits(memory: Memory, at: number, size: number, shift: number, width: number): bigint {
  return BigInt.asUintN(width, read(memory, at, size) >> BigInt(shift));
}

export function readSignedBits(
  memory: Memory,
  at: number,
  size: number,
  shift: number,
  width: number,
): bigint {
  return BigInt.asIntN(width, read(memory, at, size) >> BigInt(shift));
}

export function writeBits(
  memory: Memory,
  at: number,
  size: number,
  shift: number,
  width: number,
  value: bigint | number,
): void {
  const mask = ((1n << BigInt(width)) - 1n) << BigInt(shift);
  let next = (read(memory, at, size) & ~mask) | ((BigInt(value) << BigInt(shift)) & mask);
  for (let byte = 0; byte < size; byte++) {
    memory.setU8(at + byte, Number(next & 0xffn));
    next >>= 8n;
  }
}
