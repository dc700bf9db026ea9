/**
 * Pixels in the memory of a real GPU, without GStreamer or DeepStream: skipped, saying so, where there is none.
 * Needs libdeepscript_image alone; DEEPSCRIPT_SHIM names the folder that has it.
 */

import { dlopen, type Pointer, toArrayBuffer } from "bun:ffi";
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SurfaceError } from "../../lib/native/errors.ts";
import { SurfaceBatch } from "../../lib/surface/batch.ts";
import { SurfaceSource } from "../../lib/surface/source.ts";
import { NvBufSurface, NvBufSurfaceColorFormat, NvBufSurfaceParams } from "../../lib/surface/structs.ts";
import { Surface } from "../../lib/surface/surface.ts";
import { keeper, RawMemory } from "./raw_memory.ts";

setDefaultTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "deepscript-cuda-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function helper() {
  const library = join(folder, "surface_cuda.so");
  const root = join(import.meta.dir, "../..");
  const { exitCode, stderr } = Bun.spawnSync([
    ...["gcc", "-std=gnu11", "-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o", library],
    ...[join(root, "test/native/surface_cuda.c"), "-I", join(root, "shim/standin/include"), "-ldl"],
  ]);
  if (exitCode !== 0) throw new Error(stderr.toString());
  return dlopen(library, {
    sc_open: { args: [], returns: "i32" },
    sc_name: { args: ["ptr", "i32"], returns: "void" },
    sc_current: { args: [], returns: "i32" },
    sc_push: { args: [], returns: "void" },
    sc_pop: { args: [], returns: "void" },
    sc_surface: {
      args: ["ptr", "i32", "u32", "u32", "u32", "ptr", "ptr", "u32", "ptr"],
      returns: "ptr",
    },
    sc_pinned: { args: ["u32"], returns: "ptr" },
    sc_byte: { args: ["ptr", "u32"], returns: "i32" },
    sc_plain_copy: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "f64" },
    sc_free: { args: ["ptr"], returns: "void" },
  }).symbols;
}

const cuda = helper();
const gpus = cuda.sc_open();
if (gpus === 0) console.warn("test/surface/cuda.test.ts: skipped, there is no NVIDIA GPU here");

interface Shape {
  readonly format: "RGBA" | "NV12";
  readonly width: number;
  readonly height: number;
}

/** Bytes of a row and rows, of each plane. */
function planesOf({ format, width, height }: Shape): { bytes: Uint32Array; rows: Uint32Array } {
  if (format === "RGBA") return { bytes: Uint32Array.of(width * 4), rows: Uint32Array.of(height) };
  return {
    bytes: Uint32Array.of(width, Math.ceil(width / 2) * 2),
    rows: Uint32Array.of(height, Math.ceil(height / 2)),
  };
}

function pattern(size: number): Uint8Array {
  let seed = 12345;
  return Uint8Array.from({ length: size }, () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed >> 16;
  });
}

type How = "malloc" | "pitch" | "managed" | "pinned";

class GpuSurface implements Disposable {
  readonly pixels: Uint8Array;
  readonly surface: Surface;
  readonly memory: RawMemory = new RawMemory();
  readonly address: Pointer;
  readonly shape: Shape;

  constructor(how: How, shape: Shape, pitch = Math.ceil((shape.width * 4) / 256) * 256) {
    const { bytes, rows } = planesOf(shape);
    this.shape = shape;
    this.pixels = pattern(bytes.reduce((sum, each, plane) => sum + each * (rows[plane] ?? 0), 0));
    const address = cuda.sc_surface(
      ...[Buffer.from(`${how}\0`), NvBufSurfaceColorFormat[`NVBUF_COLOR_FORMAT_${shape.format}`]],
      ...([shape.width, shape.height, bytes.length, bytes, rows, pitch, this.pixels] as const),
    );
    if (typeof address !== "number") throw new Error(`the driver makes no surface with ${how}`);
    this.address = address;
    const source = new SurfaceSource(
      { memory: this.memory, batch: new SurfaceBatch(this.address), onCpu: false, exclusive: true },
      0,
    );
    this.surface = new Surface(source, keeper);
  }

  [Symbol.dispose](): void {
    cuda.sc_free(this.address);
  }
}

const shapes: readonly Shape[] = [
  { format: "RGBA", width: 1280, height: 720 },
  { format: "RGBA", width: 333, height: 77 },
  { format: "NV12", width: 1920, height: 1080 },
  { format: "NV12", width: 101, height: 55 },
];

describe.skipIf(gpus === 0)("on a GPU", () => {
  beforeAll(() => {
    const name = Buffer.alloc(100);
    cuda.sc_name(name, name.length);
    console.log(`GPU: ${name.toString().replaceAll("\0", "")}`);
  });

  for (const how of ["malloc", "pitch", "managed", "pinned"] as const) {
    for (const shape of shapes) {
      // Of managed memory a little: a GPU that must page it in and out can hang.
      if (how === "managed" && shape.width > 1000) continue;
      test(`${shape.width}x${shape.height} ${shape.format} made with ${how} comes out byte for byte`, () => {
        using gpu = new GpuSurface(how, shape);
        expect(gpu.surface.copy()).toEqual(gpu.pixels);
        expect(cuda.sc_current()).toBe(0);
      });
    }
  }

  test("rows without padding come out as well", () => {
    using gpu = new GpuSurface("malloc", { format: "RGBA", width: 333, height: 77 }, 333 * 4);
    expect(gpu.surface.copy()).toEqual(gpu.pixels);
  });

  test("one plane, a crop and a conversion", () => {
    using gpu = new GpuSurface("malloc", { format: "NV12", width: 320, height: 180 });
    const { surface, pixels } = gpu;
    expect(surface.copy({ plane: 1 })).toEqual(pixels.slice(320 * 180));
    const crop = surface.crop({ left: 100, top: 50, width: 20, height: 2 });
    expect(crop.copy({ plane: 0 })).toEqual(
      Uint8Array.of(
        ...pixels.slice(50 * 320 + 100, 50 * 320 + 120),
        ...pixels.slice(51 * 320 + 100, 51 * 320 + 120),
      ),
    );
    using host = new GpuSurface("pinned", { format: "NV12", width: 320, height: 180 });
    expect(surface.toRGB()).toEqual(host.surface.toRGB());
  });

  test("a copy to memory that the driver fills later is whole when it returns", () => {
    using gpu = new GpuSurface("malloc", { format: "RGBA", width: 3840, height: 2160 });
    const size = gpu.pixels.length;
    const pinned = cuda.sc_pinned(size);
    if (typeof pinned !== "number") throw new Error("there is no pinned memory");
    const into = new Uint8Array(toArrayBuffer(pinned, 0, size)).fill(0);
    gpu.surface.copy({ into });
    expect(Buffer.compare(into.subarray(-64), gpu.pixels.subarray(-64))).toBe(0);
    expect(Buffer.compare(into, gpu.pixels)).toBe(0);
  });

  test("a context of the program's own stays current", () => {
    using gpu = new GpuSurface("malloc", shapes[1] as Shape);
    cuda.sc_push();
    expect(gpu.surface.copy()).toEqual(gpu.pixels);
    expect(cuda.sc_current()).toBe(1);
    cuda.sc_pop();
    expect(cuda.sc_current()).toBe(0);
  });

  test("device memory has no view, and says what has", () => {
    using gpu = new GpuSurface("malloc", shapes[1] as Shape);
    expect(() => gpu.surface.view()).toThrow(/memory of GPU 0.*nvbuf-mem-cuda-unified/s);
  });

  test("what is written to a view of unified memory is seen by the GPU", () => {
    using gpu = new GpuSurface("managed", shapes[1] as Shape);
    {
      using view = gpu.surface.view();
      view.row(3).fill(77);
    }
    expect(cuda.sc_byte(gpu.address, 3 * gpu.surface.pitch + 5)).toBe(77);
    expect(gpu.surface.copy().subarray(3 * 333 * 4, 3 * 333 * 4 + 4)).toEqual(Uint8Array.of(77, 77, 77, 77));
  });

  test("two threads copy at once", async () => {
    using gpu = new GpuSurface("malloc", shapes[0] as Shape);
    const worker = new Worker(new URL("./cuda_worker.ts", import.meta.url));
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    worker.onmessage = ({ data }): void => (data === "ready" ? begin() : resolve(data));
    worker.onerror = (event): void => reject(event.error);
    let mine = 0;
    function begin(): void {
      worker.postMessage({ address: gpu.address, pixels: gpu.pixels });
      for (let round = 0; round < 100; round++)
        if (Buffer.compare(gpu.surface.copy(), gpu.pixels) === 0) mine++;
    }
    expect(await promise).toBe(100);
    expect(mine).toBe(100);
    worker.terminate();
  });

  test("memory that the driver does not know is an error", () => {
    using gpu = new GpuSurface("malloc", shapes[1] as Shape);
    const { memory, address } = gpu;
    const { surfaceList } = new NvBufSurface(memory, address);
    const place = toArrayBuffer(surfaceList as Pointer, NvBufSurfaceParams.fields.dataPtr.offset, 8);
    const dataPtr = new BigUint64Array(place);
    const [known = 0n] = dataPtr;
    dataPtr[0] = 4096n;
    const source = new SurfaceSource(
      { memory, batch: new SurfaceBatch(address), onCpu: false, exclusive: true },
      0,
    );
    dataPtr[0] = known;
    expect(() => new Surface(source, keeper).copy()).toThrow(SurfaceError);
  });

  for (const shape of [shapes[0] as Shape, shapes[2] as Shape]) {
    for (const how of ["malloc", "pitch"] as const) {
      test(`${shape.width}x${shape.height} ${shape.format} (${how}) as fast as cuMemcpy2D`, () => {
        using gpu = new GpuSurface(how, shape);
        const { bytes, rows } = planesOf(shape);
        const into = new Uint8Array(gpu.pixels.length);
        const ours: number[] = [];
        const plain: number[] = [];
        for (let round = 0; round < 220; round++) {
          const begin = Bun.nanoseconds();
          gpu.surface.copy({ into });
          const took = Bun.nanoseconds() - begin;
          const theirs: number = cuda.sc_plain_copy(gpu.address, bytes, rows, into);
          if (round < 20) continue;
          ours.push(took);
          plain.push(theirs);
        }
        const median = (times: number[]): number =>
          times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
        const [mine, his] = [median(ours), median(plain)];
        const speed = (time: number): string => `${(gpu.pixels.length / time).toFixed(2)} GB/s`;
        console.log(
          `${shape.width}x${shape.height} ${shape.format} ${how}: ${(mine / 1000).toFixed(1)} µs, ${speed(mine)}; ` +
            `cuMemcpy2D ${(his / 1000).toFixed(1)} µs, ${speed(his)}; ${(his / mine).toFixed(3)} of its speed`,
        );
        expect(his / mine).toBeGreaterThan(0.8);
      });
    }
  }
});
