/** Records that cannot be: refused by name, with nothing attached. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";
import { defineStructMeta, numbers, RecordError, userFields } from "../../lib/index.ts";
import { printed, run } from "../native/support.ts";
import { rig } from "./rig.ts";

setDefaultTimeout(60_000);

/** As a program without types has it. */
function untyped(value: unknown): never {
  return value as never;
}

test("types that there are none of leave a process that goes on, and ends as it should", async () => {
  const outcome = await run(join(import.meta.dir, "programs", "refused"), { timeout: 50_000 });
  const type = (given: string): string =>
    `RecordError: user.x: type takes a number of NvDsMetaType, or a name, not ${given}`;
  expect(printed(outcome)).toEqual({
    errors: [
      ...["NaN", "1.5", "5n", "undefined", "null", "an object", '""', "-2", "1099511627776"].map(type),
      ...[1, 2, 3].map(() => "RangeError: Not an integer"),
    ],
    left: 0,
    end: "eos",
  });
  expect(outcome.signal).toBeNull();
  expect(outcome.stderr).not.toContain("CRITICAL");
});

test("fields, structs, offsets and options that are none are told of by their names", () => {
  const { pad } = rig(1);
  const Point = defineStructMeta("TEST.REFUSED.POINT", { x: "f64" });
  const user = (wrong: object) => (): unknown =>
    pad.records({ user: { x: untyped({ on: "frame", type: 1, struct: Point, fields: ["x"], ...wrong }) } });
  const at = (field: object, size: unknown = 8): object => ({
    struct: { name: "Odd", size, fields: { x: { kind: "f64", offset: 0, size: 8, ...field } } },
  });
  const array = (wrong: object): object => ({
    struct: {
      name: "Odd",
      size: 16,
      fields: { at: { kind: "ptr", offset: 0, size: 8 }, n: { kind: "u32", offset: 8, size: 4 } },
    },
    fields: [],
    arrays: { points: { at: "at", count: "n", struct: numbers("f32"), fields: ["value"], ...wrong } },
  });
  const uses: readonly (readonly [use: () => unknown, message: string])[] = [
    [() => pad.records(untyped(5)), 'records() takes the fields to record, { frame: ["frame_num"] }, not 5'],
    [() => pad.records({ frame: untyped([undefined]) }), "are a list of paths, and one is undefined"],
    [() => pad.records({ label: untyped(5) }), "fields of NvDsLabelInfo are a list of paths, and not 5"],
    [() => pad.records({ user: untyped([]) }), "user takes { events: userFields(...) }, not an array of 0"],
    [() => pad.records({ user: { x: untyped(null) } }), "user.x takes what userFields() gives, not null"],
    [() => pad.records({}, { onFull: untyped(5) }), 'onFull: 5 is none of "drop-oldest"'],
    [() => pad.records({}, { capacity: untyped("5") }), 'capacity: "5" is no whole number'],
    [() => pad.extract(() => 1, untyped(null)), "extract() takes an object of options, not null"],
    [user({ struct: undefined }), "user.x: struct takes the class of a struct, or what defineStructMeta()"],
    [user({ struct: { name: "Odd", size: 8 } }), "user.x: struct takes"],
    [user({ texts: [5] }), "texts of TEST.REFUSED.POINT are a list of paths, and one is 5"],
    [user({ arrays: null }), "arrays of TEST.REFUSED.POINT takes { elements: arrayFields(...) }, not null"],
    [user(at({}, Number.NaN)), "user.x: Odd is of NaN bytes"],
    [user(at({ offset: Number.NaN })), "Odd.x cannot be 8 bytes at NaN of a struct of 8"],
    [user(at({ offset: 1 })), "Odd.x cannot be 8 bytes at 1 of a struct of 8"],
    [user(at({ offset: -8 })), "Odd.x cannot be 8 bytes at -8"],
    [user(at({ size: 0.5 })), "Odd.x cannot be 0.5 bytes at 0"],
    [user(at({ offset: 0n })), "Odd.x cannot be 8 bytes at 0n"],
    [user(array({ count: 3 })), "count of Odd.at are a list of paths, and not 3"],
    [user(array({ at: 0 })), "at of an array of Odd are a list of paths, and one is 0"],
    [user(array({ struct: { ...numbers("f32"), size: 0 } })), "arrays.points: f32 is of 0 bytes"],
    [
      user(array({ offset: Number.NaN, container: { kind: "span", symbol: "" } })),
      "offset takes a whole number",
    ],
    [
      user({ ...array({}), arrays: { points: undefined } }),
      "arrays.points takes what arrayFields() gives, not undefined",
    ],
  ];
  expect(() => pad.records({}, untyped(5))).toThrow("records() takes an object of options, not 5");
  for (const [use, message] of uses) {
    expect(use).toThrow(RecordError);
    expect(use).toThrow(message);
  }
});

test("kinds of a program's own, and numbers of DeepStream's, are as good as before", () => {
  const { pad } = rig(1);
  const Fine = defineStructMeta("TEST.REFUSED.FINE", { x: "f64", y: "u32" });
  for (const type of [Fine.name, Fine.type, 8193, 0, -1]) {
    using records = pad.records({
      user: { x: userFields({ on: "frame", type, struct: Fine, fields: ["x", "y"] }) },
    });
    expect(records.stats().received).toBe(0);
  }
});
