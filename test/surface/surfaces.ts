/** Surfaces made by the stand-in's libnvbufsurface, without a pipeline. */
import {
  functions,
  NvBufSurface,
  NvBufSurfaceColorFormat,
  NvBufSurfaceCreateParams,
  NvBufSurfaceLayout,
  NvBufSurfaceMemType,
  NvBufSurfaceParams,
} from "../../lib/generated/deepstream/nvbufsurface.ts";
import { functions as memFunctions } from "../../lib/generated/glib/gmem.ts";
import { ensureStarted } from "../../lib/gst/start.ts";
import { link } from "../../lib/native/library.ts";
import { ProcessMemory } from "../../lib/native/process-memory.ts";
import { Scope } from "../../lib/native/scope.ts";
import { SurfaceBatch } from "../../lib/surface/batch.ts";
import { SurfaceSource } from "../../lib/surface/source.ts";
import { Surface } from "../../lib/surface/surface.ts";
import type { SurfaceView } from "../../lib/surface/view.ts";

ensureStarted();
const nvbuf = link("nvbufsurface", functions);
const glib = link("glib-2.0", memFunctions);

type Short<Names extends string, Prefix extends string> = Names extends `${Prefix}${infer Rest}`
  ? Rest
  : never;
export type FormatName = Short<keyof typeof NvBufSurfaceColorFormat, "NVBUF_COLOR_FORMAT_">;
type MemoryName = Short<keyof typeof NvBufSurfaceMemType, "NVBUF_MEM_">;

export interface Made {
  readonly format: FormatName;
  readonly width: number;
  readonly height: number;
  readonly memory?: MemoryName;
  readonly blockLinear?: boolean;
}

export class MadeSurface implements Disposable {
  readonly scope: Scope = new Scope();
  readonly memory: ProcessMemory = new ProcessMemory(this.scope);
  readonly address: number;
  readonly params: NvBufSurfaceParams;
  readonly views: SurfaceView[] = [];
  readonly #made: Made;

  constructor(made: Made) {
    const { format, width, height, memory = "SYSTEM", blockLinear = false } = made;
    this.#made = made;
    const address = glib.g_malloc0(NvBufSurfaceCreateParams.size);
    const wanted = new NvBufSurfaceCreateParams(this.memory, address);
    wanted.width = width;
    wanted.height = height;
    wanted.colorFormat = NvBufSurfaceColorFormat[`NVBUF_COLOR_FORMAT_${format}`];
    wanted.memType = NvBufSurfaceMemType[`NVBUF_MEM_${memory}`];
    wanted.layout = blockLinear
      ? NvBufSurfaceLayout.NVBUF_LAYOUT_BLOCK_LINEAR
      : NvBufSurfaceLayout.NVBUF_LAYOUT_PITCH;
    const out = new BigUint64Array(1);
    const status = nvbuf.NvBufSurfaceCreate(out, 1, address);
    glib.g_free(address);
    if (status !== 0) throw new Error(`no surface of ${format}`);
    this.address = Number(out[0]);
    this.params = new NvBufSurfaceParams(
      this.memory,
      new NvBufSurface(this.memory, this.address).surfaceList,
    );
  }

  /** Bytes of a row of a plane: pairs of pixels go whole. */
  rowBytes(plane: number): number {
    const { format, width } = this.#made;
    if (/^(UYVY|VYUY|YUYV|YVYU)/.test(format)) return Math.ceil(width / 2) * 4;
    if (format.startsWith("UYVP")) return Math.ceil(width / 2) * 5;
    return this.params.planeParams.width.get(plane) * this.params.planeParams.bytesPerPix.get(plane);
  }

  /** Writes a pattern to each plane through NVIDIA's function, and returns it plane by plane. */
  fill(): Uint8Array[] {
    const { planeParams } = this.params;
    let seed = 1;
    return Array.from({ length: planeParams.num_planes }, (_, plane) => {
      const [width, height] = [planeParams.width.get(plane), planeParams.height.get(plane)];
      const bytes = new Uint8Array(this.rowBytes(plane) * height);
      for (let at = 0; at < bytes.length; at++) {
        seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
        bytes[at] = seed >> 16;
      }
      if (nvbuf.Raw2NvBufSurface(bytes, 0, plane, width, height, this.address) !== 0) {
        throw new Error("Raw2NvBufSurface failed");
      }
      return bytes;
    });
  }

  /** As a handler on the stand-in is handed it; `onCpu` false: as on a machine with a GPU. */
  surface({
    onCpu = true,
    exclusive = true,
  }: {
    readonly onCpu?: boolean;
    readonly exclusive?: boolean;
  } = {}): Surface {
    const source = new SurfaceSource(
      { memory: this.memory, batch: new SurfaceBatch(this.address), onCpu, exclusive },
      0,
    );
    return new Surface(source, { keep: (view) => this.views.push(view) });
  }

  /** Whether the library has it mapped. */
  get mapped(): boolean {
    return this.params.mappedAddr.addr.get(0) !== 0;
  }

  [Symbol.dispose](): void {
    this.scope.end();
    nvbuf.NvBufSurfaceDestroy(this.address);
  }
}
