import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { Caps, typed, ValueError } from "../../lib/index.ts";

setDefaultTimeout(20_000);

describe("caps are plain data", () => {
  test("alternatives, features, lists, ranges and fractions", () => {
    const caps = Caps.parse(
      "video/x-raw(memory:NVMM), format={NV12, RGBA}, width=[1, 1920], framerate=[0/1, 30/1]; image/jpeg",
    );
    expect(caps.structures).toEqual([
      {
        name: "video/x-raw",
        features: ["memory:NVMM"],
        fields: {
          format: { anyOf: ["NV12", "RGBA"] },
          width: { min: 1, max: 1920, step: 1 },
          framerate: { min: { numerator: 0, denominator: 1 }, max: { numerator: 30, denominator: 1 } },
        },
      },
      { name: "image/jpeg", features: [], fields: {} },
    ]);
  });

  test("every type of field", () => {
    const caps = Caps.parse(
      "test/x, a=(int)-1, b=(uint)4294967295, c=(gint64)-9007199254740993, d=(double)0.5, e=(boolean)true, " +
        'f=(string)"x y", g=(bitmask)0xffffffffffffffff, h=<1, 2>, i=(gint64)[1, 5], j=(double)[0.5, 1.5], k=(flagset)3:ff',
    );
    expect(caps.first?.fields).toEqual({
      a: -1,
      b: 4294967295,
      c: -9007199254740993n,
      d: 0.5,
      e: true,
      f: "x y",
      g: 2n ** 64n - 1n,
      h: [1, 2],
      i: { min: 1n, max: 5n, step: 1n },
      j: { min: 0.5, max: 1.5 },
      k: { flags: 3, mask: 255 },
    });
  });

  test("what is made of plain data reads back the same", () => {
    const fields = {
      whole: -3,
      real: 0.1,
      big: 2n ** 63n - 1n,
      unsigned: typed("guint64", 2n ** 64n - 1n),
      text: 'quotes " and \\ and ü and \n',
      rate: { numerator: 30000, denominator: 1001 },
      list: ["a b", "c"],
      yes: true,
    };
    expect(Caps.of({ name: "test/y", fields, features: ["memory:X"] }).structures).toEqual([
      { name: "test/y", features: ["memory:X"], fields: { ...fields, unsigned: 2n ** 64n - 1n } },
    ]);
  });
});

test("caps can be compared, cut and fixated", () => {
  const wide = Caps.parse("video/x-raw, width=[16, 64]");
  expect(wide.intersects("video/x-raw, width=32")).toBe(true);
  expect(wide.intersects("audio/x-raw")).toBe(false);
  expect(wide.intersect("video/x-raw, width=[50, 100]").first?.fields).toEqual({
    width: { min: 50, max: 64, step: 1 },
  });
  expect(Caps.parse("video/x-raw, width=20").isSubsetOf(wide)).toBe(true);
  expect(wide.isFixed).toBe(false);
  expect(wide.fixate().equals("video/x-raw, width=16")).toBe(true);
  expect(Caps.any.isAny).toBe(true);
  expect(() => wide.equals(5 as never)).toThrow("equals() takes Caps, or their text, not 5");
  expect(() => wide.intersects("a\0")).toThrow("intersects(): a text for C cannot hold a NUL");
  expect(() => Caps.any.fixate()).toThrow(ValueError);
});

test.each(["video/x raw,,", "", "video/x-raw, width=(nosuch)3"])("%p is refused", (text) => {
  expect(() => Caps.parse(text)).toThrow(ValueError);
});

test("names that cannot be are refused", () => {
  expect(() => Caps.of({ name: "a b" })).toThrow("is no name for a structure");
  expect(() => Caps.of({ name: "a/b", fields: { "c d": 1 } })).toThrow("is no name for a field");
});
