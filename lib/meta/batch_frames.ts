import { type OptionNames, requireOptions } from "../gst/given.ts";
import type { BatchCopy } from "../native/batch.ts";
import { atProgram } from "../native/errors.ts";
import type { Batch } from "./batch.ts";
import { nvds } from "./c.ts";
import { acquired } from "./errors.ts";
import { Frame } from "./frame.ts";
import { filledOrRemoved } from "./list.ts";

/** A frame to be added; what is not given is 0. */
export interface FrameInput {
  readonly source_id: number;
  /** Default: source_id. */
  readonly pad_index?: number;
  /** Index of the frame's surface. Default: as many as there are frames. */
  readonly batch_id?: number;
  readonly frame_num?: number;
  /** Nanoseconds. */
  readonly buf_pts?: bigint;
  /** Nanoseconds since 1970. */
  readonly ntp_timestamp?: bigint;
  readonly source_frame_width?: number;
  readonly source_frame_height?: number;
}

const frameNames: OptionNames<FrameInput> = {
  source_id: true,
  pad_index: true,
  batch_id: true,
  frame_num: true,
  buf_pts: true,
  ntp_timestamp: true,
  source_frame_width: true,
  source_frame_height: true,
};

/** The frames of a batch: those that were copied for the handler, and what becomes of them. */
export class BatchFrames {
  readonly #batch: Batch;
  #copy: BatchCopy;
  #known: readonly Frame[] | undefined;

  constructor(batch: Batch, copy: BatchCopy) {
    this.#batch = batch;
    this.#copy = copy;
  }

  get all(): readonly Frame[] {
    if (this.#known === undefined) {
      this.#batch.requireLive("frames");
      this.#known = Array.from({ length: this.#copy.frames }, (_, index) =>
        Frame.copied(this.#batch, this.#copy, index),
      );
    }
    return this.#known;
  }

  /** The batch was read again: those that are known already stay as they are. */
  moved(copy: BatchCopy): void {
    this.#copy = copy;
    if (this.#known === undefined) return;
    const known = new Map(this.#known.map((frame) => [frame.member.address, frame]));
    this.#known = Array.from({ length: copy.frames }, (_, index) => {
      const address = copy.memory.address(copy.frameAt(index));
      const frame = known.get(address);
      if (frame === undefined || frame.member.removed) return Frame.copied(this.#batch, copy, index);
      known.delete(address);
      frame.moved(copy, index);
      return frame;
    });
    for (const gone of known.values()) gone.end();
  }

  add(input: FrameInput): Frame {
    requireOptions("addFrame()", input, frameNames, "{ source_id }");
    const { all } = this;
    const frame = this.#guarded("addFrame", () => {
      const { $address } = this.#batch;
      const address = acquired(nvds.nvds_acquire_frame_meta_from_pool($address), "frame");
      nvds.nvds_add_frame_meta_to_batch($address, address);
      const added = Frame.added(this.#batch, address);
      return filledOrRemoved(
        () => filledFrame(added, { batch_id: all.length, ...input }),
        () => nvds.nvds_remove_frame_meta_from_batch($address, address),
      );
    });
    this.#known = [...all, frame];
    return frame;
  }

  /** Runs `copy`, which adds copies of another batch's frames. */
  copied(copy: () => void): void {
    const known = new Map(this.all.map((frame) => [frame.member.address, frame]));
    copy();
    this.#known = this.#guarded("copyFrames", () =>
      this.#batch.member.addresses(this.#batch.frameList).map((address) => {
        const frame = known.get(address);
        return frame?.member.live ? frame : Frame.added(this.#batch, address);
      }),
    );
  }

  remove(frame: Frame): void {
    if (!this.all.includes(frame)) {
      throw atProgram(
        new TypeError("the frame is not in this batch: it belongs to another one, or was removed"),
      );
    }
    const { member } = frame;
    this.#known = this.all.filter((other) => other !== frame);
    this.#guarded("removeFrame", () => {
      // A branch that shares the batch may have been faster.
      if (member.present()) nvds.nvds_remove_frame_meta_from_batch(this.#batch.$address, member.address);
    });
    frame.end();
  }

  clear(): void {
    const { all } = this;
    this.#guarded("clearFrames", () =>
      nvds.nvds_clear_frame_meta_list(this.#batch.$address, this.#batch.frame_meta_list),
    );
    this.#known = [];
    for (const frame of all) frame.end();
  }

  /** Under the lock. */
  #guarded<T>(field: string, work: () => T): T {
    this.#batch.requireLive(field);
    return this.#batch.member.guarded(field, work);
  }
}

function filledFrame(frame: Frame, input: FrameInput & { readonly batch_id: number }): Frame {
  frame.source_id = input.source_id;
  frame.pad_index = input.pad_index ?? input.source_id;
  frame.batch_id = input.batch_id;
  frame.frame_num = input.frame_num ?? 0;
  frame.buf_pts = input.buf_pts ?? 0n;
  frame.ntp_timestamp = input.ntp_timestamp ?? 0n;
  frame.source_frame_width = input.source_frame_width ?? 0;
  frame.source_frame_height = input.source_frame_height ?? 0;
  return frame;
}
