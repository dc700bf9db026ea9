/** From a buffer in a probe to the surfaces in it. */
import { constants } from "../generated/deepscript/core.ts";
import { functions as bufferFunctions } from "../generated/gstreamer/gstbuffer.ts";
import { SurfaceError } from "../native/errors.ts";
import { link } from "../native/library.ts";
import type { Memory } from "../native/memory.ts";
import type { ProbeCall } from "../native/probe-call.ts";
import { shim } from "../native/shim.ts";
import { selectSdk } from "../sdk/select.ts";
import { SurfaceBatch } from "./batch.ts";
import { type SurfaceOwner, SurfaceSource } from "./source.ts";
import { NvBufSurface } from "./structs.ts";
import { Surface } from "./surface.ts";
import type { SurfaceView } from "./view.ts";

const gst = link("gstreamer-1.0", bufferFunctions);

let standin: boolean | undefined;

function onStandin(): boolean {
  standin ??= selectSdk().kind === "standin";
  return standin;
}

/** What of a probe's call leads to the pixels. */
export type BufferCall = Pick<ProbeCall, "pad" | "data"> & { readonly memory: Memory };

/** The surfaces of one buffer, for the length of a handler; end() takes back whatever was lent. */
export class BufferSurfaces implements SurfaceOwner {
  readonly #call: BufferCall;
  readonly #surfaces: Surface[] = [];
  #views: Set<SurfaceView> | undefined;
  #batch: SurfaceBatch | undefined;

  constructor(call: BufferCall) {
    this.#call = call;
  }

  /** Surface `index` of the batch; SurfaceError, with the reason, where there is none that can be read. */
  at(index: number): Surface {
    this.#surfaces[index] ??= new Surface(new SurfaceSource(this, index), this);
    return this.#surfaces[index];
  }

  /** The same, of those that hold a picture. */
  picture(index: number): Surface {
    const { filled } = this.batch;
    if (index < filled) return this.at(index);
    throw new SurfaceError(`the buffer has no surface ${index}: ${filled} of its surfaces hold a picture`);
  }

  keep(view: SurfaceView): void {
    this.#views ??= new Set();
    this.#views.add(view);
  }

  /** Ends what is still open; to be called when the handler has returned or thrown. */
  end(): void {
    const errors: unknown[] = [];
    for (const view of this.#views ?? []) {
      try {
        view.endAs(undefined);
      } catch (error) {
        errors.push(error);
      }
    }
    this.#views = undefined;
    if (errors.length > 0) throw errors[0];
  }

  get memory(): Memory {
    return this.#call.memory;
  }

  get onCpu(): boolean {
    return onStandin();
  }

  get exclusive(): boolean {
    return gst.gst_buffer_is_all_memory_writable(this.#call.data) !== 0;
  }

  /** What the buffer holds. */
  get batch(): SurfaceBatch {
    this.#batch ??= new SurfaceBatch(batchAddress(this.#call));
    return this.#batch;
  }
}

/** Address and size that C fills in. */
const place = new Float64Array(2);

/** The NvBufSurface of a buffer: what its memory maps to, good as long as the buffer is. */
function batchAddress({ pad, data }: BufferCall): number {
  const outcome = shim.ds_nvmm_surfaces(pad, data, place);
  if (outcome === constants.DS_NVMM_NONE) {
    throw new SurfaceError(
      "this pad carries no surfaces: its caps are without memory:NVMM. Put the probe where they have it, or read " +
        "the buffer's bytes",
    );
  }
  if (outcome !== constants.DS_NVMM_FOUND) throw new SurfaceError("the buffer cannot be mapped");
  const address = place[0] ?? 0;
  const size = place[1] ?? 0;
  if (size < NvBufSurface.size) throw new SurfaceError(`the buffer's ${size} bytes are no NvBufSurface`);
  return address;
}
