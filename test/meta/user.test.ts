/** User metadata of scripts' own: JavaScript values and C structs, on real buffers of running pipelines. */

import { CString, dlopen, type Pointer } from "bun:ffi";
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pipeline } from "../../lib/gst/pipeline.ts";
import type { Frame } from "../../lib/meta/frame.ts";
import { defineStructMeta, defineUserMeta, userMetaType } from "../../lib/meta/user_kinds.ts";
import { shim } from "../../lib/native/shim.ts";
import { compile, printed, run, shimOf } from "../native/support.ts";
import { Anything, Counts, Position, Seen } from "./kinds.ts";
import { attachBatches, once, stream, street } from "./stream.ts";

// Compilers and Workers take their time on a busy machine.
setDefaultTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "deepscript-user-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inside = join(import.meta.dir, "../../shim/standin/include");

const circle: { self?: unknown } = {};
circle.self = circle;
const hole = [1, 2, 3];
delete hole[1];

const position = {
  flag: true,
  x: 1.5,
  small: 255,
  y: -2.25,
  id: 2n ** 62n + 1n,
  name: "gäte",
  corners: [-1, 0, 32767],
  inner: { a: 7, b: 2 ** 30 },
  last: -128,
};

function only(frames: readonly Frame[]): Frame {
  const [frame] = frames;
  if (frame === undefined) throw new Error("no frame");
  return frame;
}

describe("values", () => {
  const values: readonly (readonly [string, unknown])[] = [
    ["plain data", { cars: 3, list: [1, "two", null, { three: true }], "": "empty" }],
    ["text beyond ASCII", "märz \u{1f697} \ud800 \0"],
    ["undefined", undefined],
    ["numbers that JSON has no text for", [Number.NaN, Number.POSITIVE_INFINITY, -0]],
    ["bigints", 2n ** 100n],
    ["typed arrays", { embedding: new Float32Array([0.5, -1]), bytes: new Uint8Array(100_000).fill(7) }],
    [
      "maps, sets and dates",
      new Map<string, unknown>([
        ["set", new Set([1])],
        ["date", new Date(5)],
      ]),
    ],
    ["holes in arrays", hole],
    ["members that are undefined", { a: undefined }],
    ["what holds itself", circle],
    ["a mebibyte of text", "x".repeat(2 ** 20)],
  ];

  for (const [what, value] of values) {
    test(`are what they were: ${what}`, () =>
      stream(street, [
        (batch) => void only(batch.frames).addUser(Anything, value),
        (batch) => {
          const read = only(batch.frames).user(Anything);
          expect(read).toStrictEqual(value);
        },
      ]));
  }

  test("hang on batches, frames and objects, by kind or by name; the last one of a kind counts", () =>
    stream(street, [
      (batch) => {
        batch.addUser(Counts, { cars: 1 });
        const frame = only(batch.frames);
        frame.addUser("test.counts", { cars: 2 });
        frame.addUser(Counts, { cars: 3 });
        frame.objects[1]?.addUser("test.free", ["anything"]);
        expect(frame.user(Counts)).toEqual({ cars: 3 });
      },
      (batch) => {
        expect(batch.user(Counts)).toEqual({ cars: 1 });
        const [first, second] = batch.frames;
        expect(first?.user(Counts)).toEqual({ cars: 3 });
        expect(first?.users.map((user) => user.value(Counts))).toEqual([{ cars: 2 }, { cars: 3 }]);
        expect(second?.user(Counts)).toBeUndefined();
        expect(first?.objects[1]?.user("test.free")).toEqual(["anything"]);
        expect(first?.objects[0]?.user("test.free")).toBeUndefined();
        expect(first?.users[0]?.value(Seen)).toBeUndefined();
        expect(first?.users[0]?.type).toBe(userMetaType("test.counts"));
      },
    ]));

  test("are taken away one by one and all together, and nothing of them stays", async () => {
    const before = shim.ds_user_alive();
    await once(street, (batch) => {
      const frame = only(batch.frames);
      const object = frame.objects[0];
      for (const owner of [batch, frame, object]) {
        for (let cars = 0; cars < 3; cars++) owner?.addUser(Counts, { cars });
        const [, second] = owner?.users ?? [];
        if (second === undefined) throw new Error("nothing attached");
        expect(shim.ds_user_alive()).toBe(before + 3);
        owner?.removeUser(second);
        expect(owner?.users.map((user) => user.value(Counts)?.cars)).toEqual([0, 2]);
        owner?.clearUsers();
        expect(owner?.users).toEqual([]);
        expect(shim.ds_user_alive()).toBe(before);
      }
    });
  });

  test("that cannot be copied are refused, and nothing is attached", () =>
    once(street, (batch) => {
      const frame = only(batch.frames);
      expect(() => frame.addUser(Anything, () => {})).toThrow("cannot be copied");
      expect(() => frame.addUser("", 1)).toThrow("is no name");
      expect(frame.users).toEqual([]);
    }));

  test("of C code's under a kind's name are not taken for a script's", () =>
    once(
      (builder) => {
        const frame = builder.frame();
        builder.user({ frame }, userMetaType("test.counts"), builder.tensor(1));
      },
      (batch) => expect(() => only(batch.frames).user(Counts)).toThrow("attached by C code"),
    ));
});

describe("after a tee, queues and copies", () => {
  test("every branch, a Worker's too, reads what was attached before; all is released at the end", async () => {
    const before = shim.ds_user_alive();
    const pipeline = Pipeline.launch(
      "fakesrc name=source num-buffers=20 ! identity name=middle ! tee name=t " +
        "t. ! queue ! identity name=a ! fakesink name=end_a t. ! queue ! identity name=b ! fakesink name=end_b",
    );
    attachBatches(pipeline.element("source").pad("src"), street);
    let number = 0;
    const read: unknown[] = [];
    const marked: unknown[] = [];
    await pipeline
      .element("middle")
      .pad("src")
      .onBatch((batch) => {
        for (const frame of batch.frames) frame.addUser(Counts, { cars: number });
        number++;
      }).ready;
    // Writing the buffer parts this branch from the other one: from here on it has a copy of all metadata.
    await pipeline
      .element("a")
      .pad("sink")
      .probe("buffer", ({ buffer }) => buffer?.retime({ pts: 7n })).ready;
    await pipeline
      .element("a")
      .pad("src")
      .onBatch((batch) => {
        read.push(...batch.frames.map((frame) => frame.user(Counts)?.cars));
      }).ready;
    await pipeline
      .element("b")
      .pad("sink")
      .onBatch(new URL("./marker.ts", import.meta.url)).ready;
    await pipeline
      .element("end_b")
      .pad("sink")
      .onBatch((batch) => {
        marked.push(batch.frames[1]?.user(Seen));
      }).ready;
    await pipeline.run();
    expect(read).toEqual(Array.from({ length: 40 }, (_, index) => index >> 1));
    expect(marked).toEqual(Array.from({ length: 20 }, (_, cars) => ({ cars, main: false })));
    expect(shim.ds_user_alive()).toBe(before);
  });
});

describe("structs", () => {
  let c: (batch: number, frame: number) => string;

  beforeAll(async () => {
    const header = join(folder, "position.h");
    await Bun.write(header, Position.cSource("Position"));
    const include = [`-I${inside}`, "-include", header, "-Wno-unused-function"];
    const flags = Bun.spawnSync(["pkg-config", "--cflags", "gstreamer-video-1.0"]).stdout.toString().trim();
    const lib = join(import.meta.dir, "../../shim/build/release/standin/lib");
    const libraries = [`-L${lib}`, `-Wl,-rpath,${lib}`, "-lnvds_meta"];
    const library = await compile("meta_struct", folder, [...include, ...flags.split(/\s+/), ...libraries]);
    const { symbols } = dlopen(library, { read_and_answer: { args: ["u64", "u64"], returns: "ptr" } });
    c = (batch, frame) => new CString(symbols.read_and_answer(batch, frame) ?? (0 as Pointer)).toString();
  });

  test("are read and attached by C code that was compiled with their source", () =>
    stream(street, [
      (batch) => {
        const frame = only(batch.frames);
        expect(c(batch.$address, frame.$address)).toBe("none");
        frame.addUser(Position, position);
        expect(frame.user(Position)).toEqual(position);
        expect(c(batch.$address, frame.$address)).toBe(
          `${Position.size} 1 1.5 255 -2.25 4611686018427387905 gäte -1,0,32767 7 1073741824 -128`,
        );
      },
      (batch) =>
        expect(only(batch.frames).user(Position)).toEqual({
          ...position,
          x: 3,
          id: 2n ** 63n + 2n,
          inner: { a: 7, b: 2 ** 31 },
        }),
    ]));

  test("refuse what C would cut off", () => {
    const encode = (change: object) => () => Position.encode({ ...position, ...change });
    expect(encode({ small: 256 })).toThrow("TEST.META.POSITION.small is 256, which is no uint8_t");
    expect(encode({ small: 1.5 })).toThrow(RangeError);
    expect(encode({ last: -129 })).toThrow(RangeError);
    expect(encode({ id: -1n })).toThrow("which is no uint64_t");
    expect(encode({ id: 1 })).toThrow("id is number, expected a bigint");
    expect(encode({ x: "1" })).toThrow("expected a number");
    expect(encode({ name: "x".repeat(32) })).toThrow("takes 32 bytes and a NUL, and there is room for 32");
    expect(encode({ name: "a\0b" })).toThrow("holds a NUL");
    expect(encode({ corners: [1, 2] })).toThrow("expected 3 elements");
    expect(encode({ corners: [1, 2, 32768] })).toThrow("corners[2] is 32768");
    expect(encode({ inner: { a: 1 } })).toThrow("inner.b is missing");
    expect(encode({ other: 1 })).toThrow('has no member "other"');
    expect(encode({ x: Number.NaN, y: Number.POSITIVE_INFINITY })).not.toThrow();
  });

  test("refuse declarations that C has no struct for", () => {
    const declare = (type: string) => () => defineStructMeta("TEST.BAD", { member: type as "u8" });
    for (const type of ["int", "char", "char[0]", "u8[-1]", "u8[1][2]", "u8[]"]) {
      expect(declare(type)).toThrow(`TEST.BAD.member is declared as "${type}"`);
    }
    expect(declare("[2]i16")).toThrow('arrays of these ("i16[2]")');
    expect(() => defineStructMeta("TEST.BAD", { "a b": "u8" })).toThrow("no name in C");
    for (const word of ["int", "register", "_Bool", "true", "linux"]) {
      expect(() => defineStructMeta("TEST.BAD", { [word]: "u8" })).toThrow(
        `"${word}" of TEST.BAD is no name`,
      );
    }
    expect(() => defineStructMeta("TEST.BAD", {})).toThrow("has no members");
  });

  test("have one definition", () => {
    expect(() => defineStructMeta("TEST.META.POSITION", { x: "u8" })).toThrow("is defined already");
    expect(() => defineUserMeta("TEST.META.POSITION")).toThrow("is defined already");
    expect(defineUserMeta("test.counts").type).toBe(Counts.type);
  });
});

describe("memory", () => {
  // It may have to be built first.
  beforeAll(async () => void (await shimOf("asan", true)), 600_000);

  test("is neither lost nor touched after its end, under AddressSanitizer", async () => {
    const program = join(import.meta.dir, "programs/user_meta");
    const options = { variant: "asan", withStandin: true, timeout: 120_000 } as const;
    expect(printed(await run(program, { ...options, env: { DEEPSCRIPT_SDK: "standin" } }))).toEqual({
      read: 300,
      alive: 0,
    });
  }, 180_000);
});
