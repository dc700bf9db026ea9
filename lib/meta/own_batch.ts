/** Batches of a program's own: nvdsmeta.h, nvds_create_batch_meta. */
import type { MediaBuffer } from "../gst/buffer.ts";
import { GstError } from "../gst/errors.ts";
import { ensureStarted } from "../gst/start.ts";
import { atProgram } from "../native/errors.ts";
import { symbolAddress } from "../native/lane.ts";
import { link } from "../native/library.ts";
import { ownCall, ownCopy } from "../native/own-copy.ts";
import { Scope } from "../native/scope.ts";
import { writePointer } from "../native/struct.ts";
import { sdkModule } from "../sdk/modules.ts";
import type { BufferSurfaces } from "../surface/buffer_surfaces.ts";
import { Batch } from "./batch.ts";
import { nvds } from "./c.ts";
import { MetaPoolError } from "./errors.ts";

const { functions, GstNvDsMetaType, NvDsMeta } = sdkModule("gstnvdsmeta");
const gstnvds = link("nvdsgst_meta", functions);

/** What is C's of a batch that no program refers to any more. */
const forgotten = new FinalizationRegistry<{ readonly scope: Scope; readonly address: number }>(
  ({ scope, address }) => {
    scope.end("the batch was forgotten, and collected");
    nvds.nvds_destroy_batch_meta(address);
  },
);

/**
 * A batch that belongs to the program, until it is disposed of (`using`) or attached to a buffer: for programs that have
 * no muxer, and to keep metadata from one handler to the next. It has no buffer, and its frames no pixels.
 */
export class OwnBatch extends Batch implements Disposable {
  readonly #scope: Scope;

  /** For lib/meta: see createBatch. */
  constructor(scope: Scope, address: number) {
    const copy = ownCopy(scope, address);
    super(ownCall(copy), copy);
    this.#scope = scope;
    forgotten.register(this, { scope, address }, this);
  }

  /**
   * Gives the batch to a buffer in a `buffer` probe, as nvstreammux does: handlers downstream are called with it, and it
   * goes with the buffer. It must not be used here any more. Where others share the buffer, a copy of that goes on in the
   * stream. GstError where the buffer has a batch already.
   *
   *     source.pad("src").probe("buffer", ({ buffer }) => {
   *       if (buffer === undefined) return;
   *       const batch = createBatch(1);
   *       batch.addFrame({ source_id: 0 }).addObject({ class_id: 2, box });
   *       batch.attach(buffer);
   *     });
   */
  attach(buffer: MediaBuffer): void {
    const batch = this.$address;
    const { address, memory } = buffer.writable();
    if (gstnvds.gst_buffer_get_nvds_batch_meta(address) !== 0) {
      throw atProgram(new GstError("the buffer has a batch already: add to that one, or copy from it"));
    }
    const { copy, release } = batchFunctions();
    this.end();
    const at = gstnvds.gst_buffer_add_nvds_meta(address, batch, 0, copy, release);
    if (at === 0) throw new GstError("the buffer takes no metadata");
    new NvDsMeta(memory, at).meta_type = GstNvDsMetaType.NVDS_BATCH_GST_META;
    forgotten.unregister(this);
    this.#scope.end("the batch was attached to a buffer, whose it is now: handlers downstream have it");
  }

  override get buffer(): never {
    throw atProgram(new GstError("a batch of the program's own has no buffer: attach() gives it to one"));
  }

  override get surfaces(): BufferSurfaces {
    throw atProgram(new GstError("a batch of the program's own has no buffer, and so no pixels"));
  }

  /** Releases the batch, and all that hangs on it. Once is enough; after attach() it does nothing. */
  [Symbol.dispose](): void {
    if (!this.#scope.live) return;
    const { $address } = this;
    this.end();
    forgotten.unregister(this);
    this.#scope.end("the batch was disposed of");
    nvds.nvds_destroy_batch_meta($address);
  }
}

let found: { readonly copy: number; readonly release: number } | undefined;

function batchFunctions(): { readonly copy: number; readonly release: number } {
  const copy = symbolAddress("nvds_meta", "nvds_batch_meta_copy_func");
  found ??= { copy, release: symbolAddress("nvds_meta", "nvds_batch_meta_release_func") };
  return found;
}

/**
 * A batch with room for so many frames, and none yet: fill it with addFrame() or copyFrames(). It belongs to the program:
 * `using batch = createBatch(4)`, or attach() it to a buffer.
 */
export function createBatch(frames: number): OwnBatch {
  if (!(Number.isInteger(frames) && frames > 0 && frames < 2 ** 31)) {
    throw atProgram(new RangeError(`a batch has room for 1 frame or more, not ${frames}`));
  }
  ensureStarted();
  const address = nvds.nvds_create_batch_meta(frames);
  if (address === 0) throw new MetaPoolError(`there is no memory for a batch of ${frames} frames`);
  const batch = new OwnBatch(new Scope(), address);
  const { base_meta } = batch;
  const { copy, release } = batchFunctions();
  writePointer(base_meta, "batch_meta", address);
  writePointer(base_meta, "copy_func", copy);
  writePointer(base_meta, "release_func", release);
  return batch;
}
