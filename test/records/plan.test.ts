/** What C is told to copy, without C: pieces of structs of every size and shape. */
import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { recordPiece, rowHeader } from "../../lib/native/records.ts";
import type { FieldLayout } from "../../lib/native/struct.ts";
import { type PlannedTable, planTable } from "../../lib/records/plan.ts";

setDefaultTimeout(20_000);

type Fields = Record<string, FieldLayout>;

/** The same on each run. */
let state = 1;
function random(below: number): number {
  state = (state * 48271) % 2147483647;
  return state % below;
}

const kinds = { u8: 1, u16: 2, u32: 4, u64: 8 } as const;

/** A struct of up to 40 numbers and arrays of them, with gaps now and then. */
function madeUp(): { readonly name: string; readonly size: number; readonly fields: Fields } {
  const fields: Fields = {};
  let end = 0;
  const count = 1 + random(40);
  for (let i = 0; i < count; i++) {
    const kind = (["u8", "u16", "u32", "u64"] as const)[random(4)] ?? "u8";
    const size = kinds[kind];
    const offset = Math.ceil((end + (random(4) === 0 ? random(40) : 0)) / size) * size;
    const length = random(3) === 0 ? 1 + random(20) : 0;
    fields[`f${i}`] =
      length === 0
        ? { offset, size, kind }
        : { offset, size: size * length, kind: "array", of: kind, length };
    end = offset + size * Math.max(length, 1);
  }
  return { name: "MadeUp", size: end, fields };
}

/** Some of the struct's fields, in any order. */
function someOf(fields: Fields): string[] {
  return Object.keys(fields)
    .filter(() => random(3) > 0)
    .sort(() => random(3) - 1);
}

/** Rows of structs one behind the other, copied as shim/core/record_rows.c does. */
function rowsOf({ native }: PlannedTable, structs: readonly Uint8Array[]): Uint8Array {
  const rows = new Uint8Array(native.row * structs.length + recordPiece);
  structs.forEach((struct, index) => {
    const at = index * native.row;
    rows.set(struct.subarray(0, native.scrap), at + rowHeader);
    for (const { from, to } of native.pieces) rows.set(struct.subarray(from, from + recordPiece), at + to);
  });
  return rows;
}

describe("fields picked at random from structs made up at random", () => {
  const cases = Array.from({ length: 300 }, () => {
    const struct = madeUp();
    const paths = someOf(struct.fields);
    return { struct, paths, table: planTable({ struct, paths, parent: 0, route: { kind: "root" } }) };
  });

  test("nothing is read beyond a struct, and nothing written far beyond a row", () => {
    for (const { struct, table } of cases) {
      expect(table.native.scrap).toBeLessThanOrEqual(struct.size);
      for (const { from, to } of table.native.pieces) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from + recordPiece).toBeLessThanOrEqual(struct.size);
        expect(to).toBeGreaterThanOrEqual(rowHeader);
        // C has room for one piece more behind the last row.
        expect(to).toBeLessThanOrEqual(table.native.row);
      }
    }
  });

  test("rows have the bytes of each field, whatever pieces bring along", () => {
    for (const { struct, paths, table } of cases) {
      const structs = [0, 1, 2].map(() => Uint8Array.from({ length: struct.size }, () => random(256)));
      const rows = rowsOf(table, structs);
      table.native.columns.forEach(({ at, size }, column) => {
        const { offset } = struct.fields[paths[column] ?? ""] ?? { offset: -1 };
        structs.forEach((bytes, row) => {
          const place = row * table.native.row + at;
          expect(rows.slice(place, place + size)).toEqual(bytes.slice(offset, offset + size));
        });
      });
    }
  });
});

test("what stands close together is few pieces, and rows take little more than what was asked for", () => {
  const fields: Fields = {
    class_id: { offset: 52, size: 4, kind: "i32" },
    object_id: { offset: 56, size: 8, kind: "u64" },
    confidence: { offset: 96, size: 4, kind: "f32" },
    left: { offset: 104, size: 4, kind: "f32" },
    width: { offset: 112, size: 4, kind: "f32" },
    label: { offset: 344, size: 128, kind: "string" },
  };
  const { native } = planTable({
    struct: { name: "Thing", size: 504, fields },
    paths: Object.keys(fields),
    parent: 0,
    route: { kind: "root" },
  });
  expect(native.pieces.map(({ from }) => from)).toEqual([52, 96, 112]);
  expect(native.row).toBe(40);
});
