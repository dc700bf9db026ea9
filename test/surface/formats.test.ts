/** Every format that NVIDIA names, laid out by the stand-in's library: bytes in, the same bytes out. */

import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { NvBufSurfaceColorFormat } from "../../lib/generated/deepstream/nvbufsurface.ts";
import { StaleMetadataError, SurfaceError } from "../../lib/native/errors.ts";
import { writePointer } from "../../lib/native/struct.ts";
import { type FormatName, MadeSurface } from "./surfaces.ts";

setDefaultTimeout(60_000);

const formats = Object.keys(NvBufSurfaceColorFormat)
  .map((name) => name.replace("NVBUF_COLOR_FORMAT_", "") as FormatName)
  .filter((name) => !["INVALID", "LAST"].includes(name));

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat([...parts]));
}

/** Rows `top` to `bottom` and bytes `left` to `right` of a plane without padding. */
function cut(
  plane: Uint8Array,
  rowBytes: number,
  [left, right]: number[],
  [top, bottom]: number[],
): Uint8Array {
  const rows: Uint8Array[] = [];
  for (let y = top ?? 0; y < (bottom ?? 0); y++) {
    rows.push(plane.subarray(y * rowBytes + (left ?? 0), y * rowBytes + (right ?? 0)));
  }
  return joined(rows);
}

describe("copy()", () => {
  for (const [width, height] of [
    [64, 48],
    [1, 1],
    [17, 3],
    [641, 481],
  ] as const) {
    test(`gives back each of the formats' planes at ${width}x${height}`, () => {
      for (const format of formats) {
        using made = new MadeSurface({ format, width, height });
        const planes = made.fill();
        const surface = made.surface();
        expect({ format, equal: Buffer.compare(surface.copy(), joined(planes)) }).toEqual({
          format,
          equal: 0,
        });
        for (const [plane, bytes] of planes.entries()) {
          expect(Buffer.compare(surface.copy({ plane }), bytes)).toBe(0);
        }
      }
    });
  }

  test("takes memory to copy into, of which the rest stays", () => {
    using made = new MadeSurface({ format: "RGBA", width: 5, height: 3 });
    const [pixels] = made.fill();
    const into = new Uint8Array(70).fill(9);
    expect(made.surface().copy({ into })).toEqual(pixels as Uint8Array);
    expect(into.subarray(60)).toEqual(new Uint8Array(10).fill(9));
    expect(() => made.surface().copy({ into: new Uint8Array(59) })).toThrow(RangeError);
    expect(() => made.surface().copy({ plane: 1 })).toThrow("RGBA has no plane 1");
  });

  test("describes the planes", () => {
    using made = new MadeSurface({ format: "NV12_709_ER", width: 101, height: 55 });
    const surface = made.surface();
    expect(surface).toMatchObject({
      format: "NV12_709_ER",
      width: 101,
      height: 55,
      pitch: 256,
      layout: "pitch",
    });
    expect(surface.memoryType).toBe("system");
    expect(surface.colorimetry).toEqual({ matrix: "bt709", range: "full" });
    expect(surface.planes).toEqual([
      { width: 101, height: 55, pitch: 256, offset: 0, bytesPerPixel: 1, rowBytes: 101 },
      { width: 51, height: 28, pitch: 256, offset: 256 * 55, bytesPerPixel: 2, rowBytes: 102 },
    ]);
  });
});

describe("crop()", () => {
  test("takes exactly the pixels asked for", () => {
    using made = new MadeSurface({ format: "RGBA", width: 33, height: 21 });
    const [pixels = new Uint8Array()] = made.fill();
    const crop = made.surface().crop({ left: 3, top: 5, width: 7, height: 2 });
    expect(crop.copy()).toEqual(cut(pixels, 33 * 4, [12, 40], [5, 7]));
    expect(crop).toMatchObject({ width: 7, height: 2, area: { left: 3, top: 5, width: 7, height: 2 } });
  });

  test("is clipped to the picture, and of another crop to that", () => {
    using made = new MadeSurface({ format: "GRAY8", width: 33, height: 21 });
    const [pixels = new Uint8Array()] = made.fill();
    const corner = made.surface().crop({ left: 30, top: 19, width: 100, height: 100 });
    expect(corner.copy()).toEqual(cut(pixels, 33, [30, 33], [19, 21]));
    expect(made.surface().crop({ left: -5, top: -5, width: 7, height: 6 }).copy()).toEqual(
      cut(pixels, 33, [0, 2], [0, 1]),
    );
    expect(corner.crop({ left: 1, top: 1, width: 9, height: 9 }).copy()).toEqual(
      cut(pixels, 33, [31, 33], [20, 21]),
    );
  });

  test("goes from the first to the last pixel that a box touches", () => {
    using made = new MadeSurface({ format: "GRAY8", width: 33, height: 21 });
    const { area } = made.surface().crop({ left: 2.9, top: 3.1, width: 4.2, height: 0.5 });
    expect(area).toEqual({ left: 2, top: 3, width: 6, height: 1 });
  });

  test("takes whole groups of pixels that share chroma, also at an odd edge", () => {
    using made = new MadeSurface({ format: "NV12", width: 33, height: 21 });
    const [luma = new Uint8Array(), chroma = new Uint8Array()] = made.fill();
    const inner = made.surface().crop({ left: 3, top: 5, width: 2, height: 2 });
    expect(inner.area).toEqual({ left: 2, top: 4, width: 4, height: 4 });
    expect(inner.copy()).toEqual(joined([cut(luma, 33, [2, 6], [4, 8]), cut(chroma, 34, [2, 6], [2, 4])]));
    const edge = made.surface().crop({ left: 31, top: 19, width: 2, height: 2 });
    expect(edge.area).toEqual({ left: 30, top: 18, width: 3, height: 3 });
    expect(edge.copy()).toEqual(
      joined([cut(luma, 33, [30, 33], [18, 21]), cut(chroma, 34, [30, 34], [9, 11])]),
    );
  });

  test("of nothing is refused", () => {
    using made = new MadeSurface({ format: "RGBA", width: 33, height: 21 });
    for (const box of [
      { left: 33, top: 0, width: 5, height: 5 },
      { left: 0, top: -5, width: 5, height: 5 },
      { left: 1, top: 1, width: 0, height: 5 },
      { left: 1, top: 1, width: -3, height: 5 },
      { left: Number.NaN, top: 1, width: 3, height: 5 },
      { left: 1, top: 1, width: Number.NaN, height: 5 },
    ]) {
      expect(() => made.surface().crop(box)).toThrow(RangeError);
    }
    const { area } = made
      .surface()
      .crop({ left: -1, top: -1, width: Number.POSITIVE_INFINITY, height: 1e300 });
    expect(area).toEqual({ left: 0, top: 0, width: 33, height: 21 });
  });
});

describe("view()", () => {
  test("is the memory itself, row by row", () => {
    using made = new MadeSurface({ format: "NV12", width: 33, height: 21 });
    const [luma = new Uint8Array(), chroma = new Uint8Array()] = made.fill();
    using view = made.surface().view();
    expect(view.pitch).toBe(256);
    expect(view.row(7)).toEqual(luma.slice(7 * 33, 8 * 33));
    expect(view.row(10, 1)).toEqual(chroma.slice(10 * 34, 11 * 34));
    expect(view.planes[1]?.data.length).toBe(10 * 256 + 34);
    view.row(20)[32] = luma[20 * 33 + 32] === 5 ? 6 : 5;
    expect(made.surface().copy({ plane: 0 })[20 * 33 + 32]).not.toBe(luma[20 * 33 + 32]);
    expect(() => view.row(21)).toThrow(RangeError);
    expect(() => view.row(0, 2)).toThrow(RangeError);
  });

  test("of a crop begins at its corner", () => {
    using made = new MadeSurface({ format: "RGBA", width: 33, height: 21 });
    {
      using view = made.surface().crop({ left: 4, top: 2, width: 3, height: 2 }).view();
      expect(view.data.length).toBe(made.params.pitch + 12);
      view.row(1).fill(200);
    }
    const pixels = made.surface().copy();
    expect(pixels.reduce((count, byte) => count + (byte === 200 ? 1 : 0), 0)).toBe(12);
    expect(pixels[(3 * 33 + 4) * 4]).toBe(200);
  });

  test("leaves nothing behind that reaches the memory", () => {
    using made = new MadeSurface({ format: "RGBA", width: 33, height: 21 });
    const view = made.surface().view();
    const { data } = view;
    const row = view.row(3);
    const buffer = Buffer.from(data.buffer);
    const words = new DataView(data.buffer);
    view.end();
    view.end();
    expect([data.length, row.length, buffer.length]).toEqual([0, 0, 0]);
    row[0] = 1;
    expect(() => words.getInt8(0)).toThrow(TypeError);
    expect(() => view.data).toThrow(StaleMetadataError);
    expect(() => view.planes).toThrow(StaleMetadataError);
    expect(() => view.row(0)).toThrow(StaleMetadataError);
  });

  test("tells when its memory was transferred away", async () => {
    using made = new MadeSurface({ format: "RGBA", width: 33, height: 21 });
    const view = made.surface().view();
    structuredClone(view.data, { transfer: [view.data.buffer as ArrayBuffer] });
    expect(() => view.end()).toThrow("transfer a copy() instead");
  });

  test("maps where memory must be mapped, once for all who look, and unmaps", () => {
    using made = new MadeSurface({ format: "NV12", width: 64, height: 48, memory: "SURFACE_ARRAY" });
    const pixels = joined(made.fill());
    const surface = made.surface({ onCpu: false });
    expect(surface.memoryType).toBe("surface-array");
    expect(surface.copy()).toEqual(pixels);
    expect(surface.toRGB().length).toBe(64 * 48 * 3);
    expect(made.mapped).toBe(false);
    const first = surface.view();
    const second = surface.view();
    expect(surface.copy()).toEqual(pixels);
    expect(made.mapped).toBe(true);
    first.end();
    expect(made.mapped).toBe(true);
    second.end();
    expect(made.mapped).toBe(false);
  });

  test("is refused for writing where others have the pixels", () => {
    using made = new MadeSurface({ format: "RGBA", width: 64, height: 48, memory: "SURFACE_ARRAY" });
    const surface = made.surface({ exclusive: false });
    expect(() => surface.view()).toThrow(/others share this buffer.*write: false/s);
    expect(made.mapped).toBe(false);
    using view = surface.view({ write: false });
    expect(view.data.length).toBeGreaterThan(0);
  });

  test("is refused for a GPU's own memory", () => {
    using made = new MadeSurface({ format: "RGBA", width: 64, height: 48, memory: "CUDA_DEVICE" });
    expect(() => made.surface({ onCpu: false }).view()).toThrow(/memory of GPU 0.*nvbuf-mem-cuda-unified/s);
  });
});

describe("what cannot be read is refused with the reason", () => {
  test("block-linear surfaces", () => {
    using made = new MadeSurface({ format: "NV12", width: 64, height: 48, blockLinear: true });
    expect(() => made.surface()).toThrow(/block-linear.*nvvideoconvert/s);
  });

  test("planes outside the memory", () => {
    using made = new MadeSurface({ format: "NV12", width: 64, height: 48 });
    const { dataSize } = made.params;
    made.params.dataSize = dataSize - 256;
    expect(() => made.surface()).toThrow("plane 1 of this 64x48 NV12 surface lies outside its memory");
    made.params.dataSize = dataSize;
    made.params.planeParams.pitch.set(0, 63);
    expect(() => made.surface()).toThrow("plane 0");
  });

  test("surfaces without memory", () => {
    for (const [memory, message] of [
      ["SYSTEM", "surface 0 has no memory"],
      ["SURFACE_ARRAY", "NvBufSurfaceMap refused surface 0"],
    ] as const) {
      using made = new MadeSurface({ format: "NV12", width: 64, height: 48, memory });
      writePointer(made.params, "dataPtr", 0);
      expect(() => made.surface().copy()).toThrow(message);
      expect(() => made.surface().view()).toThrow(message);
    }
  });

  test("a GPU's memory where there is no driver", () => {
    if (Bun.spawnSync(["sh", "-c", "ldconfig -p | grep -q libcuda.so.1"]).success) return;
    using made = new MadeSurface({ format: "RGBA", width: 64, height: 48, memory: "CUDA_DEVICE" });
    expect(() => made.surface({ onCpu: false }).copy()).toThrow("NVIDIA's driver is not on this machine");
  });

  test("formats that have no pixels, or none that can be converted", () => {
    using made = new MadeSurface({ format: "UYVP", width: 64, height: 48 });
    expect(() => made.surface().toRGB()).toThrow(/UYVP cannot be converted here.*nvvideoconvert/s);
    made.params.colorFormat = 0;
    expect(() => made.surface()).toThrow(SurfaceError);
  });

  test("a surface after its handler", () => {
    const made = new MadeSurface({ format: "RGBA", width: 64, height: 48 });
    const surface = made.surface();
    made[Symbol.dispose]();
    for (const use of ["copy", "view", "toRGB", "toRGBA"] as const) {
      expect(() => surface[use]()).toThrow(StaleMetadataError);
    }
    expect(() => surface.toImage("png")).toThrow(StaleMetadataError);
  });
});
