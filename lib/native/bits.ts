import type { Memory } from "./memory.ts";

/**
 * Bit-fields, little-endian: `size` bytes at `at` are the storage unit, and the value is `width` bits
 * from bit `shift` up. Writing keeps the neighbours in the unit as they are.
 */

function unit(memory: Memory, at: number, size: number): bigint {
  let value = 0n;
  for (let byte = size - 1; byte >= 0; byte--) value = (value << 8n) | BigInt(memory.u8(at + byte));
  return value;
}

export function readBits(memory: Memory, at: number, size: number, shift: number, width: number): bigint {
  return BigInt.asUintN(width, unit(memory, at, size) >> BigInt(shift));
}

export function readSignedBits(
  memory: Memory,
  at: number,
  size: number,
  shift: number,
  width: number,
): bigint {
  return BigInt.asIntN(width, unit(memory, at, size) >> BigInt(shift));
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
  let next = (unit(memory, at, size) & ~mask) | ((BigInt(value) << BigInt(shift)) & mask);
  for (let byte = 0; byte < size; byte++) {
    memory.setU8(at + byte, Number(next & 0xffn));
    next >>= 8n;
  }
}
