/** Arrays of numbers that lie in a struct, recorded whole. */
import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { jsonText } from "../../lib/cli/rows.ts";
import { NvDsDisplayMeta } from "../../lib/generated/deepstream/nvdsmeta.ts";
import { type ArrayColumn, defineStructMeta, userFields } from "../../lib/index.ts";
import { numbered, one, rest, rig } from "./rig.ts";

setDefaultTimeout(20_000);

/** The other places of these arrays: 6, 16, 20 and 80 bytes, some at an odd place, one at the struct's end. */
const Arrays = defineStructMeta("TEST.RECORDS.ARRAYS", {
  ...({ first: "u8", small: "i16[3]", flags: "bool[5]", bytes: "u8[17]", four: "f32[4]" } as const),
  ...({ middle: "u64", doubles: "f64[10]", last: "u32[5]" } as const),
});
const value = {
  ...{ first: 7, small: [-1, 0, 32767], flags: [true, false, true, true, false] },
  bytes: Array.from({ length: 17 }, (_, index) => 255 - index),
  four: [0.5, -1e30, Number.POSITIVE_INFINITY, -0],
  middle: 2n ** 64n - 1n,
  doubles: Array.from({ length: 10 }, (_, index) => index / 8),
  last: [1, 2, 3, 4, 2 ** 32 - 1],
};

describe("a column", () => {
  test("has the numbers of all rows, and each row its own", async () => {
    const { pipeline, pad, sink } = rig(
      2,
      numbered((buffer) => buffer + 2),
    );
    pad.onBatch(({ frames: [frame] }) => {
      for (let index = 0; index < 4; index++) frame?.misc_frame_info.set(index, BigInt(index) - 2n ** 40n);
      for (const { class_id, misc_obj_info } of frame?.objects ?? [])
        for (let index = 0; index < 4; index++) misc_obj_info.set(index, BigInt(10 * class_id - index));
    });
    const records = sink.records({
      frame: ["misc_frame_info"],
      object: ["misc_obj_info", "class_id", "obj_label", "misc_obj_info.1", "confidence"],
    });
    await pipeline.run();
    const [batch, later] = await rest(records);
    if (batch === undefined) throw new Error("nothing was recorded");
    const column: ArrayColumn<BigInt64Array<ArrayBuffer>> = batch.objects.misc_obj_info;
    expect(column.values).toEqual(BigInt64Array.of(0n, -1n, -2n, -3n, 10n, 9n, 8n, 7n));
    expect([column.stride, column.length]).toEqual([4, 2]);
    expect([...column].map((row) => row[2])).toEqual([-2n, 8n]);
    expect(column.at(1).buffer).toBe(column.values.buffer);
    for (const outside of [-1, 2, 0.5]) expect(() => column.at(outside)).toThrow(RangeError);
    expect([...batch.objects["misc_obj_info.1"]]).toEqual([-1n, 9n]);
    expect([...batch.objects.class_id]).toEqual([0, 1]);
    expect(batch.objects.obj_label.toArray()).toEqual(["kind 0", "kind 1"]);
    const [object] = batch.objects;
    const row: BigInt64Array<ArrayBuffer> | undefined = object?.misc_obj_info;
    expect(row).toEqual(BigInt64Array.of(0n, -1n, -2n, -3n));
    expect(object?.frame.misc_frame_info[3]).toBe(3n - 2n ** 40n);
    expect(later?.objects.misc_obj_info.values[11]).toBe(17n);
    // @ts-expect-error the element's column is no column of arrays
    expect(batch.objects["misc_obj_info.1"].stride).toBeUndefined();
  });

  test("is of any kind of number and any length, wherever the array stands", async () => {
    const fields = [
      ...(["last", "doubles", "bytes", "flags", "first", "small", "four", "middle", "bytes.16"] as const),
    ];
    const batch = await one(
      (sink) =>
        sink.records({
          user: { all: userFields({ on: "object", type: Arrays.name, struct: Arrays, fields }) },
        }),
      ({ frames: [frame] }) => {
        for (const [index, object] of frame?.objects.entries() ?? [])
          object.addUser(Arrays, { ...value, first: index });
      },
    );
    const { all } = batch.user;
    const doubles: Float64Array = all.doubles.values;
    expect(doubles).toHaveLength(30);
    expect(all.count).toBe(3);
    for (const [index, row] of [...all].entries()) {
      expect(row.toObject()).toEqual({
        ...{ first: index, middle: value.middle, "bytes.16": 239 },
        last: Uint32Array.from(value.last),
        doubles: Float64Array.from(value.doubles),
        bytes: Uint8Array.from(value.bytes),
        flags: Uint8Array.of(1, 0, 1, 1, 0),
        small: Int16Array.from(value.small),
        four: Float32Array.from(value.four),
      });
    }
  });

  test("without rows has no numbers", async () => {
    const batch = await one(
      (sink) => sink.records({ object: ["misc_obj_info"] }),
      () => {},
      0,
    );
    expect([batch.objects.misc_obj_info.values.length, [...batch.objects.misc_obj_info]]).toEqual([0, []]);
  });
});

test("a row's plain data takes nothing else of the batch along", async () => {
  const batch = await one(
    (sink) => sink.records({ object: ["misc_obj_info"] }),
    () => {},
  );
  const { misc_obj_info } = batch.objects.row(2).toObject();
  expect(misc_obj_info.buffer.byteLength).toBe(32);
  expect(jsonText({ misc_obj_info })).toBe('{"misc_obj_info":[0,0,0,0]}');
});

test("arrays of structs are refused, and told how their elements are asked for", () => {
  const { pad } = rig(1);
  const shapes = { on: "frame", type: 1, struct: NvDsDisplayMeta, fields: ["rect_params"] } as const;
  // @ts-expect-error an array of structs
  expect(() => pad.records({ user: { shapes: userFields(shapes) } })).toThrow("is an array of structs");
});
