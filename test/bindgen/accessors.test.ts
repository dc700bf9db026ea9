import { beforeAll, describe, expect, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ObjectFile } from "../../bindgen/oracle/elf.ts";
import { run } from "../../bindgen/system/toolchain.ts";
import { StaleMetadataError } from "../../lib/native/errors.ts";
import type { Memory } from "../../lib/native/memory.ts";
import { Bits } from "../fixtures/bindgen/a_bit_field_that_does_not_fit_starts_a_new_unit.ts";
import { Mixed } from "../fixtures/bindgen/a_struct_keeps_the_order_and_the_padding_of_its_fields.ts";
import { Value } from "../fixtures/bindgen/a_union_is_a_class_whose_accessors_overlap.ts";
import { Arrays } from "../fixtures/bindgen/array_lengths_may_be_expressions.ts";
import { Parent } from "../fixtures/bindgen/members_of_unnamed_structs_and_unions_stand_in_their_parent.ts";
import { PackedBehind } from "../fixtures/bindgen/packed_structs_have_no_padding.ts";
import { BytesMemory } from "./bytes_memory.ts";
import { fixtures } from "./fixtures.ts";

// What C makes of the fixtures' structs is what their classes have to read, and to write.
const program = `
${[
  "a_bit_field_that_does_not_fit_starts_a_new_unit",
  "a_struct_keeps_the_order_and_the_padding_of_its_fields",
]
  .concat("a_union_is_a_class_whose_accessors_overlap", "array_lengths_may_be_expressions")
  .concat("members_of_unnamed_structs_and_unions_stand_in_their_parent", "packed_structs_have_no_padding")
  .map((name) => `#include "${name}.h"`)
  .join("\n")}
const Mixed mixed = { true, -12345, 250, -9007199254740993LL, 0.5f, -1e300, 'z', 18446744073709551615ul, 0 };
const struct Bits bits = { 5, 0x2fffffff, -16, 3, 0xa5a5a5a5a5, 127 };
const struct Parent parent = { .kind = 7, .low = 0xabc, .high = 0xfedcb, .last = 'x' };
const Value value = { .pair = { -1, 65536 } };
const PackedBehind packed = { 't', { 'i', -2 }, 8191, 0x5555555 };
const struct Arrays arrays = {
  .product = { 1, -2, 3, -4, 5, -6 }, .matrix = { { 1, 2, 3 }, { 4, 5, 6 } },
  .padding = { 1, 2, 3, 4, 5, 6, 0xffffffffffffffff }, .name = "caf\\xc3\\xa9",
  .names = { "one", "two", "three" }, .elements = { { 1, 2 }, { 3, 4 }, { 4294967295u, 65535 } },
  .switches = { 1, 0, 1, 0, 0, 0, 0, 1 }, .bytes = { 0, 255, 1 },
};
`;

let object: ObjectFile;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "bindgen-accessors-"));
  try {
    const out = join(folder, "samples.o");
    const compiled = await run(["cc", "-x", "c", `-I${fixtures}`, "-c", "-o", out, "-"], program);
    expect(compiled.stderr).toBe("");
    object = new ObjectFile(readFileSync(out));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

type Class<T> = (new (memory: Memory, at: number) => T) & { readonly size: number };

function sample<T>(symbol: string, made: Class<T>): T {
  const bytes = object.symbol(symbol);
  expect(bytes?.byteLength).toBe(made.size);
  return new made(new BytesMemory(bytes ?? new DataView(new ArrayBuffer(0))), 0);
}

/** Fills a zeroed struct, which has then to be, byte for byte, the one that C wrote. */
function expectSameBytes<T>(symbol: string, made: Class<T>, fill: (empty: T) => void): void {
  const bytes = new DataView(new ArrayBuffer(made.size + 16));
  fill(new made(new BytesMemory(bytes), 8));
  const expected = object.symbol(symbol);
  const zeros = new Array<number>(8).fill(0);
  const wanted = [...zeros, ...new BytesMemory(expected ?? bytes).bytes(0, made.size), ...zeros];
  expect([...new Uint8Array(bytes.buffer)]).toEqual(wanted);
}

describe("a class reads what C wrote, and writes what C would have", () => {
  test("scalars", () => {
    const mixed = sample("mixed", Mixed);
    expect(mixed.ready).toBe(true);
    expect(mixed.small).toBe(-12345);
    expect(mixed.byte).toBe(250);
    expect(mixed.large).toBe(-9007199254740993n);
    expect(mixed.ratio).toBe(0.5);
    expect(mixed.precise).toBe(-1e300);
    expect(mixed.letter).toBe("z".charCodeAt(0));
    expect(mixed.count).toBe(18446744073709551615n);
    expect(mixed.pointer).toBe(0);
    expectSameBytes("mixed", Mixed, (empty) => {
      empty.ready = true;
      empty.small = -12345;
      empty.byte = 250;
      empty.large = -9007199254740993n;
      empty.ratio = 0.5;
      empty.precise = -1e300;
      empty.letter = 122;
      empty.count = 18446744073709551615n;
    });
  });

  test("bit-fields, signed and wider than a double holds, beside each other", () => {
    const bits = sample("bits", Bits);
    expect([bits.first, bits.second, bits.negative, bits.narrow, bits.tail]).toEqual([
      5, 0x2fffffff, -16, 3, 127,
    ]);
    expect(bits.wide).toBe(0xa5a5a5a5a5n);
    expectSameBytes("bits", Bits, (empty) => {
      empty.tail = 127;
      empty.wide = 0xa5a5a5a5a5n;
      empty.narrow = 3;
      empty.negative = -16;
      empty.second = 0x2fffffff;
      empty.first = 5;
    });
    expect(() => {
      bits.narrow = 4;
    }).toThrow(new RangeError("Bits.narrow takes a whole number from 0 to 2^2-1, not 4"));
    expect(() => {
      bits.negative = -2048;
    }).toThrow("Bits.negative takes a whole number from -2^");
    expect([bits.narrow, bits.negative]).toEqual([3, -16]);
  });

  test("bit-fields that cross every boundary in a packed struct", () => {
    const packed = sample("packed", PackedBehind);
    expect([packed.tag, packed.nested.inner, packed.nested.number]).toEqual([116, 105, -2]);
    expect([packed.bits, packed.more]).toEqual([8191, 0x5555555]);
    expectSameBytes("packed", PackedBehind, (empty) => {
      empty.tag = 116;
      empty.nested.inner = 105;
      empty.nested.number = -2;
      empty.more = 0x5555555;
      empty.bits = 8191;
    });
  });

  test("members of unnamed structs and unions", () => {
    const parent = sample("parent", Parent);
    expect([parent.kind, parent.low, parent.high, parent.last]).toEqual([7, 0xabc, 0xfedcb, 120]);
    expect(parent.both >>> 0).toBe(0xfedcbabc);
    expect(parent.x & 0xffff).toBe(0xbabc);
  });

  test("the members of a union", () => {
    const value = sample("value", Value);
    expect([value.pair.left, value.pair.right]).toEqual([-1, 65536]);
    expect(value.bits).toBe(31);
    expectSameBytes("value", Value, (empty) => {
      empty.pair.left = -1;
      empty.pair.right = 65536;
    });
  });

  test("arrays of scalars, strings and structs", () => {
    const arrays = sample("arrays", Arrays);
    expect(arrays.product.toArray()).toEqual([1, -2, 3, -4, 5, -6]);
    expect([...arrays.matrix]).toEqual([1, 2, 3, 4, 5, 6]);
    expect(arrays.padding.get(6)).toBe(0xffffffffffffffffn);
    expect(arrays.name).toBe("café");
    expect(arrays.names.toArray()).toEqual(["one", "two", "three"]);
    expect([...arrays.elements].map(({ a, b }) => [a, b])).toEqual([
      [1, 2],
      [3, 4],
      [4294967295, 65535],
    ]);
    expect([...arrays.switches].map(Number)).toEqual([1, 0, 1, 0, 0, 0, 0, 1]);
    expect([...arrays.bytes]).toEqual([0, 255, 1, 0, 0, 0, 0, 0]);
    expectSameBytes("arrays", Arrays, (empty) => {
      for (const [index, value] of [1, -2, 3, -4, 5, -6].entries()) empty.product.set(index, value);
      for (const index of [0, 1, 2, 3, 4, 5]) empty.matrix.set(index, index + 1);
      for (const index of [0, 1, 2, 3, 4, 5]) empty.padding.set(index, BigInt(index + 1));
      empty.padding.set(6, 0xffffffffffffffffn);
      empty.name = "café";
      for (const [index, name] of ["one", "two", "three"].entries()) empty.names.set(index, name);
      for (const [index, [a, b]] of [
        [1, 2] as const,
        [3, 4] as const,
        [4294967295, 65535] as const,
      ].entries()) {
        empty.elements.get(index).a = a;
        empty.elements.get(index).b = b;
      }
      for (const index of [0, 2, 7]) empty.switches.set(index, true);
      empty.bytes.set(1, 255);
      empty.bytes.set(2, 1);
    });
  });
});

test("nothing outside a field's bounds is read or written", () => {
  const arrays = new Arrays(new BytesMemory(new DataView(new ArrayBuffer(Arrays.size))), 0);
  for (const index of [-1, 6, 0.5, Number.NaN]) {
    expect(() => arrays.product.get(index)).toThrow(RangeError);
    expect(() => arrays.product.set(index, 1)).toThrow(RangeError);
  }
  expect(() => arrays.elements.get(3)).toThrow("index 3 is outside an array of 3");
  expect(() => {
    arrays.names.set(0, "sixteen letters!");
  }).toThrow(RangeError);
  expect(arrays.names.get(0)).toBe("");
});

test("memory that has ended is refused by name", () => {
  const memory = new BytesMemory(new DataView(new ArrayBuffer(Mixed.size)));
  const mixed = new Mixed(memory, 0);
  expect(mixed.small).toBe(0);
  memory.live = false;
  expect(() => mixed.small).toThrow(StaleMetadataError);
  expect(() => mixed.small).toThrow("Mixed.small was read after its handler returned");
  expect(() => mixed.$address).toThrow(StaleMetadataError);
});
