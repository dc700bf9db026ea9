import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ObjectFile } from "../../bindgen/oracle/elf.ts";
import { run } from "../../bindgen/system/toolchain.ts";
import { functions } from "../../lib/generated/glib/gmem.ts";
import { link } from "../../lib/native/library.ts";
import type { Memory } from "../../lib/native/memory.ts";
import { ProcessMemory } from "../../lib/native/process-memory.ts";
import { Scope } from "../../lib/native/scope.ts";
import {
  Askew,
  BitsAcross,
  BitsOfEveryWidth,
  Every,
  Overlaid,
} from "../fixtures/bindgen/every_kind_of_field_has_an_accessor.ts";
import { fixtures } from "./fixtures.ts";

/** A field with a value at the edge of what it holds: as C writes it, and as JavaScript has it. */
type Case = readonly [field: string, c: string, js: number | bigint | boolean | string];

const everyKind: readonly Case[] = [
  ["letter", "'z'", 122],
  ["i8", "INT8_MIN", -128],
  ["i8", "INT8_MAX", 127],
  ["u8", "UINT8_MAX", 255],
  ["flag", "true", true],
  ["i16", "INT16_MIN", -32768],
  ["i16", "INT16_MAX", 32767],
  ["u16", "UINT16_MAX", 65535],
  ["i32", "INT32_MIN", -2147483648],
  ["i32", "INT32_MAX", 2147483647],
  ["u32", "UINT32_MAX", 4294967295],
  ["i64", "INT64_MIN", -9223372036854775808n],
  ["i64", "INT64_MAX", 9223372036854775807n],
  ["u64", "UINT64_MAX", 18446744073709551615n],
  ["f32", "-0.0f", -0],
  ["f32", "FLT_MAX", 3.4028234663852886e38],
  ["f32", "FLT_TRUE_MIN", 1.401298464324817e-45],
  ["f32", "-INFINITY", Number.NEGATIVE_INFINITY],
  ["f32", "NAN", Number.NaN],
  ["f64", "-0.0", -0],
  ["f64", "DBL_MAX", Number.MAX_VALUE],
  ["f64", "DBL_TRUE_MIN", Number.MIN_VALUE],
  ["f64", "INFINITY", Number.POSITIVE_INFINITY],
  ["f64", "NAN", Number.NaN],
  ["pointer", "(void *) 0x7fffdeadbeef", 0x7fffdeadbeef],
  ["function", "(int (*) (int)) 0x10000", 0x10000],
  ["near", "NEAR_LOW", -100],
  ["near", "NEAR_HIGH", 100],
  ["middle", "MIDDLE_HIGH", 300],
  ["around", "SIGNED_LOW", -2147483648],
  ["around", "SIGNED_HIGH", 2147483647],
  ["far", "FAR_LOW", -0x100000000n],
  ["far", "FAR_HIGH", 0x100000000n],
  ["top", "TOP_HIGH", 0xffffffffffffffffn],
  ["text", '"abcde"', "abcde"],
  ["text", '"caf\\xc3\\xa9"', "café"],
  ["text", '""', ""],
];

const bits: readonly Case[] = [
  ["one", "-1", -1],
  ["two", "3", 3],
  ["three", "-4", -4],
  ["three", "3", 3],
  ["flag", "1", 1],
  ["around", "SIGNED_LOW", -2147483648],
  ["around", "SIGNED_HIGH", 2147483647],
  ["forty", "0xffffffffffULL", 0xffffffffffn],
  ["forty", "0x8000000001ULL", 0x8000000001n],
  ["sixty", "-(1LL << 59)", -(2n ** 59n)],
  ["sixty", "(1LL << 59) - 1", 2n ** 59n - 1n],
  ["all", "UINT64_MAX", 2n ** 64n - 1n],
];

const across: readonly Case[] = [
  ["first", "31", 31],
  ["across", "-(1LL << 61)", -(2n ** 61n)],
  ["across", "(1LL << 61) - 1", 2n ** 61n - 1n],
  ["last", "0x1fff", 0x1fff],
];

const overlaid: readonly Case[] = [
  ["f32", "1.5f", 1.5],
  ["f64", "-0.1", -0.1],
  ["low", "65535", 65535],
  ["high", "0x8001", 0x8001],
  ["bits", "-524288", -524288],
];

type Class = (new (memory: Memory, at: number) => object) & { readonly size: number; readonly name: string };
const trials: readonly (readonly [made: Class, c: string, cases: readonly Case[]])[] = [
  [Every, "struct Every", everyKind],
  [Askew, "struct Askew", everyKind],
  [BitsOfEveryWidth, "struct BitsOfEveryWidth", bits],
  [BitsAcross, "struct BitsAcross", across],
  [Overlaid, "union Overlaid", overlaid],
];

/** Each case as C lays it down. */
const program = `#include <float.h>
#include <math.h>
#include "every_kind_of_field_has_an_accessor.h"
${trials
  .flatMap(([{ name }, type, cases]) =>
    cases.map(([field, c], index) => `const ${type} ${name}_${index} = { .${field} = ${c} };`),
  )
  .join("\n")}`;

const glib = link("glib-2.0", functions);
const memory = new ProcessMemory(new Scope());
const margin = 16;
const untouched = new Array<number>(2 * margin).fill(0xff);
const room = glib.g_malloc0(1024);
let object: ObjectFile;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "bindgen-edges-"));
  try {
    const out = join(folder, "edges.o");
    const compiled = await run(["cc", "-x", "c", `-I${fixtures}`, "-c", "-o", out, "-"], program);
    if (compiled.exitCode !== 0) throw new Error(compiled.stderr);
    object = new ObjectFile(readFileSync(out));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
afterAll(() => glib.g_free(room));

/** The struct of C's, copied into C's heap between bytes that nothing may touch. */
function lay(symbol: string, made: Class): object {
  const bytes = object.symbol(symbol);
  if (bytes?.byteLength !== made.size) throw new Error(`${symbol} has ${bytes?.byteLength} bytes`);
  for (let at = 0; at < made.size; at++) memory.setU8(room + margin + at, bytes.getUint8(at));
  return new made(memory, room + margin);
}

function fill(size: number, byte: number): void {
  for (let at = 0; at < size; at++) memory.setU8(room + at, byte);
}

for (const [made, , cases] of trials) {
  describe(`${made.name}, byte for byte`, () => {
    for (const [index, [field, c, js]] of cases.entries()) {
      test(`${field} = ${c}`, () => {
        const all = made.size + 2 * margin;
        fill(all, 0);
        const struct = lay(`${made.name}_${index}`, made);
        expect(Reflect.get(struct, field)).toBe(js);
        const wanted = memory.bytes(room, all);
        fill(all, 0);
        Reflect.set(struct, field, js);
        expect(memory.bytes(room, all)).toEqual(wanted);
        fill(all, 0xff);
        Reflect.set(struct, field, js);
        expect(Reflect.get(struct, field)).toBe(js);
        // What differs now was beside the field, and is still the background.
        const kept = memory.bytes(room, all).map((byte, at) => byte ^ (wanted[at] ?? 0));
        expect([...kept.slice(0, margin), ...kept.slice(-margin)]).toEqual(untouched);
      });
    }
  });
}

describe("text", () => {
  const every = new Every(memory, room + margin);

  test("without a NUL is read to the end of its array, and no further", () => {
    fill(512, "x".charCodeAt(0));
    expect(every.text).toBe("xxxxxx");
    expect(every.names.toArray()).toEqual(["xxxx", "xxxx"]);
  });

  test("that is no UTF-8 is read as far as it can be", () => {
    fill(512, 0xff);
    expect(every.text).toBe("\ufffd".repeat(6));
  });

  test("that does not fit with its NUL is refused, and nothing is written", () => {
    fill(512, 0);
    for (const long of ["sixsix", "caféé", "日本"]) {
      expect(() => {
        every.text = long;
      }).toThrow(RangeError);
    }
    expect(() => every.names.set(1, "four")).toThrow(RangeError);
    expect(memory.bytes(room, 512)).toEqual(new Uint8Array(512));
  });

  test("of which a row is written leaves the other rows as they are", () => {
    fill(512, 0xaa);
    every.names.set(1, "éa");
    const { offset } = Every.fields.names;
    expect([...memory.bytes(room + margin + offset, 8)]).toEqual([
      0xaa, 0xaa, 0xaa, 0xaa, 0xc3, 0xa9, 0x61, 0,
    ]);
  });
});

test("elements of arrays stand row by row, each in its own bytes", () => {
  fill(512, 0);
  const every = new Every(memory, room + margin);
  for (const [index, value] of [-1, 2, -3, 4, -5, 32767].entries()) every.matrix.set(index, value);
  every.row.set(1, 2n ** 64n - 1n);
  every.switches.set(2, true);
  const { matrix, row, switches } = Every.fields;
  const shorts = new Int16Array(memory.bytes(room + margin + matrix.offset, 12).buffer);
  expect([...shorts]).toEqual([-1, 2, -3, 4, -5, 32767]);
  expect(memory.u64(room + margin + row.offset)).toBe(0n);
  expect(memory.u64(room + margin + row.offset + 8)).toBe(2n ** 64n - 1n);
  expect([...memory.bytes(room + margin + switches.offset, 3)]).toEqual([0, 0, 1]);
});
