import { MediaBuffer } from "../gst/buffer.ts";
import { GstError } from "../gst/errors.ts";
import type { BatchCopy } from "../native/batch.ts";
import { SurfaceError } from "../native/errors.ts";
import type { ProbeCall } from "../native/probe.ts";
import type { BufferSurfaces } from "../surface/buffer_surfaces.ts";
import type { Surface } from "../surface/surface.ts";
import { locked, nvds } from "./c.ts";
import { Frame } from "./frame.ts";
import { type BatchSnapshot, batchSnapshot } from "./snapshot.ts";
import { NvDsBatchMeta } from "./structs.ts";
import { attachUser, lastValue, type UserMeta, userList } from "./user.ts";
import type { UserKind } from "./user_kinds.ts";

/** The metadata of one buffer. Valid until the handler returns: snapshot() what is to be kept. (nvdsmeta.h, NvDsBatchMeta) */
export class Batch extends NvDsBatchMeta {
  readonly #call: ProbeCall;
  readonly #copy: BatchCopy;
  #frames: readonly Frame[] | undefined;
  #buffer: MediaBuffer | undefined;
  #surfaces: BufferSurfaces | undefined;

  /** For lib/meta: the metadata that came with a probe's call. */
  constructor(call: ProbeCall, copy: BatchCopy) {
    super(copy.memory.beyond, copy.batch);
    this.#call = call;
    this.#copy = copy;
  }

  /** The frames, in the order of the batch; one for each source that had a frame ready. */
  get frames(): readonly Frame[] {
    if (this.#frames === undefined) {
      this.$live("frames");
      this.#frames = Array.from(
        { length: this.#copy.frames },
        (_, index) => new Frame(this, this.#copy, index),
      );
    }
    return this.#frames;
  }

  /** What elements and programs have attached to the whole batch. */
  get users(): readonly UserMeta[] {
    return userList(this.$address, this.$live("users"), () => this.batch_user_meta_list);
  }

  /**
   * Attaches a value of a kind, or under a name: C owns a copy of it from now on, which every handler and Worker
   * downstream reads with user(). TypeError for what cannot be copied, or that the kind's struct has no place for.
   */
  addUser<Value>(kind: UserKind<Value>, value: Value): UserMeta;
  addUser(name: string, value: unknown): UserMeta;
  addUser(kind: UserKind<unknown> | string, value: unknown): UserMeta {
    const add = (user: number): void => nvds.nvds_add_user_meta_to_batch(this.$address, user);
    return attachUser({ batch: this.$address, add }, this.$live("addUser"), kind, value);
  }

  /** The value of a kind that was attached last, copied; undefined where there is none. */
  user<Value>(kind: UserKind<Value>): Value | undefined;
  user(name: string): unknown;
  user(kind: UserKind<unknown> | string): unknown {
    return lastValue(this.users, kind);
  }

  /** Takes user metadata away and releases its data. It must not be used any more. */
  removeUser(user: UserMeta): void {
    nvds.nvds_remove_user_meta_from_batch(this.$address, user.$address);
  }

  clearUsers(): void {
    locked(this.$address, () =>
      nvds.nvds_clear_batch_user_meta_list(this.$address, this.batch_user_meta_list),
    );
  }

  /** The buffer that carries the metadata: to be read, since writing it would part it from this metadata. */
  get buffer(): MediaBuffer {
    this.#buffer ??= new MediaBuffer(this.$live("buffer"), this.#call.data, refuseWriting);
    return this.#buffer;
  }

  /** A picture of the buffer by its place in it; the tiler's is 0. SurfaceError, with the reason, where there is none. */
  surface(index = 0): Surface {
    const { surfaces } = this;
    const { filled } = surfaces;
    if (index < filled) return surfaces.at(index);
    throw new SurfaceError(`the buffer has no surface ${index}: ${filled} of its surfaces hold a picture`);
  }

  /** For lib/meta: the surface of the frame at a place of the batch. */
  surfaceOf(index: number): Surface {
    this.requireFrames();
    return this.surface(index);
  }

  /** For lib/meta: throws where the frames have no surfaces of their own. */
  requireFrames(): void {
    const { filled } = this.surfaces;
    if (filled >= this.#copy.frames) return;
    throw new SurfaceError(
      `this buffer has ${filled} picture for ${this.#copy.frames} frames: nvmultistreamtiler has put them into one. ` +
        "Take the probe before it for each frame's own pixels, or batch.surface() for the tiled picture",
    );
  }

  /** For lib/meta: the pixels of the buffer. */
  get surfaces(): BufferSurfaces {
    this.$live("surface");
    this.#surfaces ??= new (pixelModule().BufferSurfaces)(this.#call);
    return this.#surfaces;
  }

  /** For lib/meta: takes back what surfaces were lent, when the handler is done. */
  end(): void {
    this.#surfaces?.end();
  }

  /** A copy that may be kept. */
  snapshot(): BatchSnapshot {
    return batchSnapshot(this);
  }
}

type Pixels = typeof import("../surface/buffer_surfaces.ts");
let pixels: Pixels | undefined;

/** Required when a script first asks for pixels, which most never do: loading it at the start takes milliseconds. */
function pixelModule(): Pixels {
  if (pixels !== undefined) return pixels;
  const loaded: Pixels = require("../surface/buffer_surfaces.ts");
  pixels = loaded;
  return loaded;
}

function refuseWriting(): never {
  throw new GstError(
    'the buffer cannot be written in a batch handler; use pad.probe("buffer", ...) for that',
  );
}
