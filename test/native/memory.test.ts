import { afterAll, describe, expect, test } from "bun:test";
import { functions as memFunctions } from "../../lib/generated/glib/gmem.ts";
import { CopiedMemory } from "../../lib/native/copied-memory.ts";
import { LabelCache } from "../../lib/native/label-cache.ts";
import { link } from "../../lib/native/library.ts";
import { ProcessMemory } from "../../lib/native/process-memory.ts";
import { CopyRecord } from "../../lib/native/protocol.ts";
import { Scope } from "../../lib/native/scope.ts";
import { WindowMemory } from "../../lib/native/window-memory.ts";

const { frameHeader, objectHeader } = CopyRecord;

const glib = link("glib-2.0", memFunctions);
const room = glib.g_malloc0(256);
afterAll(() => glib.g_free(room));
const memory = new ProcessMemory(new Scope());

describe("the process's memory", () => {
  test("holds what was written, at every width, and nothing beside it", () => {
    const writes = [
      [1, () => memory.setU8(room + 8, 255), () => memory.u8(room + 8), 255],
      [1, () => memory.setI8(room + 8, -128), () => memory.i8(room + 8), -128],
      [2, () => memory.setU16(room + 8, 65535), () => memory.u16(room + 8), 65535],
      [2, () => memory.setI16(room + 8, -32768), () => memory.i16(room + 8), -32768],
      [4, () => memory.setU32(room + 8, 2 ** 32 - 1), () => memory.u32(room + 8), 2 ** 32 - 1],
      [4, () => memory.setI32(room + 8, -(2 ** 31)), () => memory.i32(room + 8), -(2 ** 31)],
      [8, () => memory.setU64(room + 8, 2n ** 64n - 1n), () => memory.u64(room + 8), 2n ** 64n - 1n],
      [8, () => memory.setI64(room + 8, -(2n ** 63n)), () => memory.i64(room + 8), -(2n ** 63n)],
      [4, () => memory.setF32(room + 8, 1.5), () => memory.f32(room + 8), 1.5],
      [8, () => memory.setF64(room + 8, Math.PI), () => memory.f64(room + 8), Math.PI],
      [8, () => memory.setPointer(room + 8, room), () => memory.pointer(room + 8), room],
    ] as const;
    for (const [size, write, read, value] of writes) {
      for (let at = 0; at < 32; at++) memory.setU8(room + at, 0xa5);
      write();
      expect(read()).toBe(value);
      const bytes = memory.bytes(room, 32);
      bytes.fill(0xa5, 8, 8 + size);
      expect(bytes).toEqual(new Uint8Array(32).fill(0xa5));
    }
  });

  test("refuses NULL, and fields of NULL, instead of reading there", () => {
    for (const at of [0, 8, 4096, Number.NaN, -1]) {
      expect(() => memory.i32(at)).toThrow("is NULL or no address");
      expect(() => memory.setI32(at, 1)).toThrow("is NULL or no address");
      expect(() => memory.string(at, 4)).toThrow("is NULL or no address");
    }
  });

  test("writes text with its NUL or not at all", () => {
    memory.setString(room, 8, "1234567");
    expect(memory.string(room, 8)).toBe("1234567");
    expect(() => memory.setString(room, 8, "12345678")).toThrow(RangeError);
    expect(() => memory.setString(room, 8, "éééé")).toThrow(RangeError);
    expect(memory.string(room, 8)).toBe("1234567");
    memory.setString(room, 8, "é");
    expect(memory.bytes(room, 4)).toEqual(Uint8Array.of(0xc3, 0xa9, 0, 0x34));
  });
});

describe("a window onto a struct", () => {
  const window = new WindowMemory(memory, room + 64, 64);

  test("is the struct itself, by offsets, at every width", () => {
    const writes = [
      ["U8", "u8", 255],
      ["I8", "i8", -128],
      ["U16", "u16", 65535],
      ["I16", "i16", -32768],
      ["U32", "u32", 2 ** 32 - 1],
      ["I32", "i32", -(2 ** 31)],
      ["F32", "f32", 1.5],
      ["F64", "f64", Math.PI],
      ["Pointer", "pointer", room],
    ] as const;
    for (const [write, read, value] of writes) {
      window[`set${write}`](8, value);
      expect(memory[read](room + 72)).toBe(value);
      memory[`set${write}`](room + 80, value);
      expect(window[read](16)).toBe(value);
    }
    window.setU64(0, 2n ** 64n - 1n);
    expect([memory.i64(room + 64), window.i64(0)]).toEqual([-1n, -1n]);
    window.setI64(0, -2n);
    expect(window.u64(0)).toBe(2n ** 64n - 2n);
    window.setString(24, 8, "1234567");
    expect([memory.string(room + 88, 8), window.string(24, 8)]).toEqual(["1234567", "1234567"]);
    expect(() => window.setString(24, 8, "12345678")).toThrow(RangeError);
    expect(window.bytes(24, 2)).toEqual(Uint8Array.of(0x31, 0x32));
    expect(window.address(8)).toBe(room + 72);
  });

  test("ends with the memory it was taken from, also where a later one shows the same place", () => {
    const scope = new Scope();
    const first = new WindowMemory(new ProcessMemory(scope), room + 64, 64);
    scope.end();
    const again = new WindowMemory(memory, room + 64, 32);
    expect([first.live, again.live]).toEqual([false, true]);
    expect(() => again.u8(32)).toThrow(RangeError);
  });
});

describe("a packed copy", () => {
  const frameSize = 16;
  const objectSize = 32;
  const frameStride = frameHeader + frameSize;
  const objectStride = objectHeader + objectSize;
  const bytes = new Uint8Array(2 * frameStride + 3 * objectStride);
  const view = new DataView(bytes.buffer);
  const scope = new Scope();
  const layout = { frameStride, objectStride, objectsAt: 2 * frameStride };
  const copy = new CopiedMemory(scope, new ProcessMemory(scope), view, bytes, layout);
  const records = [
    ...[0, 1].map((frame) => ({
      header: frame * frameStride,
      at: frame * frameStride + frameHeader,
      size: frameSize,
    })),
    ...[0, 1, 2].map((object) => {
      const header = layout.objectsAt + object * objectStride;
      return { header, at: header + objectHeader, size: objectSize };
    }),
  ];
  records.forEach(({ header }, index) => void view.setFloat64(header, room + index * 40, true));

  test("knows the real address of every byte of every record", () => {
    records.forEach(({ at, size }, index) => {
      for (let offset = 0; offset < size; offset++)
        expect(copy.address(at + offset)).toBe(room + index * 40 + offset);
    });
  });

  test("is written together with the struct that it was copied from", () => {
    records.forEach(({ at }, index) => {
      const real = room + index * 40;
      copy.setU16(at + 2, 1000 + index);
      copy.setI64(at + 8, BigInt(-index));
      expect([copy.u16(at + 2), copy.i64(at + 8)]).toEqual([1000 + index, BigInt(-index)]);
      expect([memory.u16(real + 2), memory.i64(real + 8)]).toEqual([1000 + index, BigInt(-index)]);
      copy.setString(at + 8, 8, "label");
      copy.setPointer(at, room);
      expect([memory.string(real + 8, 8), memory.pointer(real)]).toEqual(["label", room]);
      expect([copy.string(at + 8, 8), copy.pointer(at)]).toEqual(["label", room]);
    });
  });

  test("is dead when its handler is", () => {
    expect([copy.live, copy.beyond.live]).toEqual([true, true]);
    scope.end();
    expect([copy.live, copy.beyond.live]).toEqual([false, false]);
  });
});

describe("labels", () => {
  const cache = new LabelCache();
  function read(bytes: number[], size: number = bytes.length): string | undefined {
    return cache.read(new DataView(Uint8Array.from(bytes).buffer), 0, size);
  }
  const text = (value: string): number[] => [...new TextEncoder().encode(value)];

  test("end at the first NUL, whatever stood behind it before", () => {
    expect(read([...text("car"), 0, ...text("rubbish!")])).toBe("car");
    expect(read([...text("ca"), 0, ...text("rrubbish!")])).toBe("ca");
    expect(read([...text("car"), ...text("t"), 0, 1, 2, 3])).toBe("cart");
    expect(read([0, ...text("car")])).toBe("");
    expect(read([...text("carts"), 0, 9, 9])).toBe("carts");
    expect(read([...text("carts"), 0, 7, 7])).toBe("carts");
    expect(read([...text("cart"), 0, 0, 0, 0])).toBe("cart");
  });

  test("are UTF-8, with U+FFFD for what is not", () => {
    expect(read([...text("é!"), 0])).toBe("é!");
    expect(read([0xff, 0xfe, 0, 0])).toBe("\ufffd\ufffd");
  });

  test("that have no NUL in reach, or are long, are left to the caller", () => {
    expect(read(text("abcdefgh"))).toBeUndefined();
    expect(read([...text("x".repeat(40)), 0, 0, 0, 0])).toBeUndefined();
  });

  test("stay right when there are more of them than are kept", () => {
    for (let round = 0; round < 2; round++) {
      for (let index = 0; index < 6000; index++) {
        const label = `n${index}`;
        expect(read([...text(label), 0, 0, 0, 0, 0, 0, 0]) ?? label).toBe(label);
      }
    }
  });
});
