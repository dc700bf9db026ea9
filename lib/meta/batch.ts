import { MediaBuffer } from "../gst/buffer.ts";
import { GstError } from "../gst/errors.ts";
import type { BatchCopy } from "../native/batch.ts";
import type { ProbeCall } from "../native/probe.ts";
import { Frame } from "./frame.ts";
import { type BatchSnapshot, batchSnapshot } from "./snapshot.ts";
import { NvDsBatchMeta } from "./structs.ts";
import { type UserMeta, userList } from "./user.ts";

/** The metadata of one buffer. Valid until the handler returns: snapshot() what is to be kept. (nvdsmeta.h, NvDsBatchMeta) */
export class Batch extends NvDsBatchMeta {
  readonly #call: ProbeCall;
  readonly #copy: BatchCopy;
  #frames: readonly Frame[] | undefined;
  #buffer: MediaBuffer | undefined;

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

  /** The buffer that carries the metadata: to be read, since writing it would part it from this metadata. */
  get buffer(): MediaBuffer {
    this.#buffer ??= new MediaBuffer(this.$live("buffer"), this.#call.data, refuseWriting);
    return this.#buffer;
  }

  /** A copy that may be kept. */
  snapshot(): BatchSnapshot {
    return batchSnapshot(this);
  }
}

function refuseWriting(): never {
  throw new GstError(
    'the buffer cannot be written in a batch handler; use pad.probe("buffer", ...) for that',
  );
}
