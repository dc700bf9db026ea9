/** Surfaces of a program's own, and JPEG files by DeepStream's encoder. */

import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { Pipeline, SurfaceError } from "../../lib/index.ts";
import { encodedPicture, ObjectEncoder, OwnSurface } from "../../lib/surface/index.ts";

setDefaultTimeout(60_000);

/** Red, green over blue, white; RGBA. */
function quarters(width: number, height: number): OwnSurface {
  const made = new OwnSurface({ format: "RGBA", width, height });
  using view = made.surface.view();
  for (let y = 0; y < height; y++) {
    const row = view.row(y);
    for (let x = 0; x < width; x++) {
      const [left, top] = [x < width / 2, y < height / 2];
      row.set(top ? (left ? [255, 0, 0] : [0, 255, 0]) : left ? [0, 0, 255] : [255, 255, 255], 4 * x);
      row[4 * x + 3] = 255;
    }
  }
  return made;
}

function pixel(made: OwnSurface, x: number, y: number): number[] {
  const { surface } = made;
  return [...surface.toRGB().subarray((y * surface.width + x) * 3, (y * surface.width + x) * 3 + 3)];
}

describe("a surface of one's own", () => {
  test("is filled, plane by plane or whole", () => {
    using made = new OwnSurface({ format: "NV12", width: 64, height: 48, memory: "system" });
    made.fill(200, 0);
    made.fill(128, 1);
    expect(new Set(made.surface.copy({ plane: 0 }))).toEqual(new Set([200]));
    expect(new Set(made.surface.copy({ plane: 1 }))).toEqual(new Set([128]));
    expect(() => made.fill(0, 2)).toThrow(SurfaceError);
  });

  test.each([300, -1, 1.5, Number.NaN])("is filled with bytes, and not with %p", (value) => {
    using made = new OwnSurface({ format: "RGBA", width: 8, height: 8, memory: "system" });
    expect(() => made.fill(value)).toThrow(
      new RangeError(`fill(): ${value} is no byte, which is a whole number from 0 to 255`),
    );
  });

  test("says so when it has been disposed of", () => {
    const gone = quarters(8, 8);
    const view = gone.surface.view();
    const ended = gone.surface.view();
    ended.end();
    gone[Symbol.dispose]();
    expect(() => view.data).toThrow("SurfaceView.data was used after this surface was disposed of.");
    expect(() => view.row(0)).toThrow("SurfaceView.planes was used after this surface was disposed of.");
    expect(() => ended.data).toThrow("SurfaceView.data was used after the view was ended.");
    using other = quarters(8, 8);
    const ways = [
      () => gone.surface.copy(),
      () => gone.surface.view(),
      () => gone.surface.toRGB(),
      () => gone.fill(1),
      () => other.copyFrom(gone.surface),
      () => other.drawFrom(gone.surface),
    ];
    for (const way of ways) expect(way).toThrow(new SurfaceError("this surface was disposed of"));
  });

  test("takes a copy of another, which must be like it", () => {
    using from = quarters(64, 48);
    using to = new OwnSurface({ format: "RGBA", width: 64, height: 48 });
    to.copyFrom(from.surface);
    expect(to.surface.copy()).toEqual(from.surface.copy());
    using small = new OwnSurface({ format: "RGBA", width: 32, height: 48 });
    expect(() => small.copyFrom(from.surface)).toThrow(
      new SurfaceError(
        "copyFrom() takes what is 32x48 RGBA, as this surface is, not 64x48 RGBA: drawFrom() scales and converts",
      ),
    );
    using other = new OwnSurface({ format: "NV12", width: 64, height: 48 });
    expect(() => other.copyFrom(from.surface)).toThrow("not 64x48 RGBA");
    for (const none of [5, null, {}]) expect(() => other.copyFrom(none as never)).toThrow(TypeError);
  });

  test.each(["RGBA", "NV12", "YUV420"])("takes a copy of a crop as the part that it is: %s", (format) => {
    using picture = quarters(64, 48);
    using from = new OwnSurface({ format, width: 64, height: 48 });
    from.drawFrom(picture.surface);
    const crop = from.surface.crop({ left: 20, top: 16, width: 24, height: 20 });
    using to = new OwnSurface({ format, width: 24, height: 20 });
    to.fill(7);
    to.copyFrom(crop);
    expect(to.surface.copy()).toEqual(crop.copy());
    using whole = new OwnSurface({ format, width: 64, height: 48 });
    expect(() => whole.copyFrom(crop)).toThrow(`is 64x48 ${format}, as this surface is, not 24x20 ${format}`);
    whole.copyFrom(from.surface.crop(from.surface.area));
    expect(whole.surface.copy()).toEqual(from.surface.copy());
  });

  test("that is forgotten goes when nothing reaches its memory any more, and no sooner", async () => {
    const [width, height] = [1024, 256];
    const size = 4 * width * height;
    const collect = async (): Promise<void> => {
      Bun.gc(true);
      await new Promise((resolve) => setImmediate(resolve));
    };
    const forgotten = (value: number): OwnSurface => {
      const made = new OwnSurface({ format: "RGBA", width, height });
      made.fill(value);
      return made;
    };
    const kept = [
      forgotten(1).surface,
      forgotten(2).surface.crop({ left: 5, top: 5, width: 10, height: 10 }),
      forgotten(3).surface.view(),
    ] as const;
    const { data } = forgotten(4).surface.view();
    const row = forgotten(5).surface.view().row(200);
    const before = process.memoryUsage().rss;
    const surfaces = 200;
    for (let made = 0; made < surfaces; made++) {
      const { surface } = forgotten(9);
      // Views that nobody has ended are no reason to stay.
      if (made % 2 === 0) surface.view();
      if (made % 10 === 9) await collect();
    }
    for (let turn = 0; turn < 5; turn++) await collect();
    const grown = process.memoryUsage().rss - before;
    const bytes = [kept[0].copy(), kept[1].copy(), kept[2].data, data, row];
    expect(bytes.map((of) => [...new Set(of)])).toEqual([[1], [2], [3], [4], [5]]);
    // A mebibyte is left of each that does not go.
    expect(grown).toBeLessThan((size * surfaces) / 2);
  });

  test("keeps no views that have ended", async () => {
    using made = new OwnSurface({ format: "RGBA", width: 8, height: 8 });
    let collected = 0;
    const registry = new FinalizationRegistry<void>(() => collected++);
    for (let count = 0; count < 50; count++) {
      using view = made.surface.view();
      registry.register(view, undefined);
    }
    while (collected < 25) {
      Bun.gc(true);
      await new Promise((resolve) => setImmediate(resolve));
    }
  });

  test("refuses options that there are none of", () => {
    const size = { format: "RGBA", width: 8, height: 8 };
    const misspelt = { ...size, heigth: 8 };
    expect(() => new OwnSurface(misspelt)).toThrow('no option of OwnSurface "heigth"');
    expect(() => new OwnSurface({ ...size, width: Number.NaN })).toThrow("width takes a whole number");
    expect(() => new OwnSurface(null as never)).toThrow("OwnSurface takes an object of options, not null");
    using made = new OwnSurface(size);
    const other = { filtr: "cubic" } as object;
    expect(() => made.drawFrom(made.surface, other)).toThrow('Did you mean "filter"?');
  });

  test("is drawn on: converted, scaled, cropped, placed and turned", () => {
    using from = quarters(64, 48);
    using to = new OwnSurface({ format: "NV12", width: 128, height: 96 });
    to.drawFrom(from.surface, { filter: "bilinear" });
    for (const [at, value] of [0, 255, 0].entries()) {
      expect(Math.abs((pixel(to, 100, 20)[at] ?? 0) - value)).toBeLessThan(6);
    }
    using turned = new OwnSurface({ format: "RGBA", width: 48, height: 64 });
    turned.drawFrom(from.surface, { flip: "rotate90" });
    expect(pixel(turned, 0, 0)).toEqual([0, 255, 0]);
    using placed = new OwnSurface({ format: "RGBA", width: 40, height: 30 });
    placed.fill(9);
    const white = from.surface.crop({ left: 32, top: 24, width: 32, height: 24 });
    placed.drawFrom(white, { to: { left: 10, top: 10, width: 4, height: 4 } });
    expect(pixel(placed, 9, 10)).toEqual([9, 9, 9]);
    expect(pixel(placed, 13, 13)).toEqual([255, 255, 255]);
    placed.drawFrom(from.surface, { from: { left: 0, top: 24, width: 10, height: 10 } });
    expect(pixel(placed, 39, 29)).toEqual([0, 0, 255]);
    expect(() => placed.drawFrom(white, { to: { left: 38, top: 0, width: 4, height: 4 } })).toThrow(
      "a rectangle is not inside of its surface",
    );
  });

  test("is refused where it cannot be made, and gone when disposed of", () => {
    expect(() => new OwnSurface({ format: "RGBA", width: 0, height: 5 })).toThrow(SurfaceError);
    expect(() => new OwnSurface({ format: "ABC", width: 5, height: 5 })).toThrow(RangeError);
    const made = new OwnSurface({ format: "RGBA", width: 5, height: 5 });
    const view = made.surface.view();
    const { data } = view;
    made[Symbol.dispose]();
    made[Symbol.dispose]();
    expect(data.length).toBe(0);
    expect(() => made.surface.copy()).toThrow("this surface was disposed of");
    expect(() => made.fill(1)).toThrow("disposed of");
  });
});

describe("ObjectEncoder", () => {
  function running(): Pipeline {
    return Pipeline.launch(
      "videotestsrc num-buffers=2 pattern=red ! video/x-raw,format=RGBA,width=160,height=120 " +
        "! nvvideoconvert ! video/x-raw(memory:NVMM),format=NV12 ! mux.sink_0 " +
        "nvstreammux name=mux batch-size=1 width=160 height=120 ! identity name=here ! fakesink name=sink",
    );
  }

  test("encodes frames and objects, writes files, and attaches where it is told to", async () => {
    const folder = mkdtempSync(join(tmpdir(), "deepscript-encoder-"));
    using encoder = new ObjectEncoder();
    const sizes: (readonly [number, number] | undefined)[] = [];
    const files: (Uint8Array | undefined)[] = [];
    let left = 0;
    const pipeline = running();
    pipeline
      .element("here")
      .pad("src")
      .onBatch(({ frames: [frame] }) => {
        if (frame === undefined || frame.frame_num > 0) return;
        const inside = frame.addObject({
          class_id: 1,
          label: "car",
          box: { left: 10, top: 20, width: 40, height: 30 },
        });
        const outside = frame.addObject({ class_id: 1, box: { left: 200, top: 20, width: 40, height: 30 } });
        files.push(
          ...encoder.encode([frame, inside, outside], {
            file: (target) => join(folder, target === frame ? "frame.jpg" : "object.jpg"),
          }),
        );
        expect(frame.users.length + inside.users.length).toBe(0);
        files.push(
          ...encoder.encode([inside], { attach: true, scale: { width: 20, height: 10 }, quality: 20 }),
        );
        expect(() => encoder.encode([inside], { file: () => "x".repeat(2000) })).toThrow(RangeError);
        const second = (target: unknown): string => {
          if (target === frame) throw new Error("no name");
          return "";
        };
        const others = inside.users.length;
        expect(() => encoder.encode([inside, frame], { attach: true, file: second })).toThrow("no name");
        const quality = (value: unknown) => (): unknown =>
          encoder.encode([inside], { quality: value as number });
        for (const none of [0, 101, 1.5, Number.NaN, "80", null]) expect(quality(none)).toThrow("quality is");
        expect(() => encoder.encode([inside], { scale: { width: 0, height: 5 } })).toThrow(
          "width of scale is 0",
        );
        const sized = (scale: object) => (): unknown => encoder.encode([inside], { scale: scale as never });
        expect(sized({})).toThrow("width of scale is undefined; a whole number from 1");
        expect(sized({ width: 5 })).toThrow("height of scale is undefined");
        expect(sized({ width: 5, height: 5, depth: 5 })).toThrow('no option of scale "depth"');
        expect(sized([5, 5])).toThrow("scale takes { width, height }, not an array of 2");
        expect(() => encoder.encode([inside], null as never)).toThrow("encode() takes an object of options");
        expect(() => encoder.encode([5 as never])).toThrow("encode() takes frames and objects, not 5");
        expect(() => encoder.encode(5 as never)).toThrow(
          "encode() takes an array of frames and objects, not 5",
        );
        encoder.encode([]);
        expect(inside.users.length).toBe(others);
      });
    pipeline
      .element("sink")
      .pad("sink")
      .onBatch(({ frames: [frame] }) => {
        for (const user of frame?.objects[0]?.users ?? []) {
          expect(encodedPicture(user)).toEqual(files[3] as Uint8Array);
          left++;
        }
      });
    await pipeline.run();
    for (const file of files) {
      if (file === undefined) {
        sizes.push(undefined);
        continue;
      }
      const image = await loadImage(Buffer.from(file));
      sizes.push([image.width, image.height]);
      const context = createCanvas(8, 8).getContext("2d");
      context.drawImage(image, 0, 0);
      const [red = 0, green = 255] = context.getImageData(4, 4, 1, 1).data;
      expect(red - green).toBeGreaterThan(200);
    }
    expect(sizes.map(String)).toEqual(["160,120", "40,30", "undefined", "20,10"]);
    expect(left).toBe(1);
    expect(files[1]).toEqual(await Bun.file(join(folder, "object.jpg")).bytes());
    rmSync(folder, { recursive: true });
  });

  test("is refused on no GPU, and after it was disposed of", () => {
    expect(() => new ObjectEncoder({ gpuId: -1 })).toThrow(SurfaceError);
    expect(() => new ObjectEncoder({ gpuId: Number.NaN })).toThrow("gpuId is NaN");
    const encoder = new ObjectEncoder();
    encoder[Symbol.dispose]();
    encoder[Symbol.dispose]();
    expect(() => encoder.encode([])).toThrow("disposed of");
  });
});
