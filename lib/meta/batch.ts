import { MediaBuffer } from "../gst/buffer.ts";
import { GstError } from "../gst/errors.ts";
import type { BatchCopy } from "../native/batch.ts";
import { atProgram, SurfaceError } from "../native/errors.ts";
import { instanceOf } from "../native/given-values.ts";
import { lockMeta, unlockMeta } from "../native/meta-lock.ts";
import type { ProbeCall } from "../native/probe-call.ts";
import type { BufferSurfaces } from "../surface/buffer_surfaces.ts";
import type { Surface } from "../surface/surface.ts";
import type { AudioFrame } from "./audio.ts";
import { BatchFrames, type FrameInput } from "./batch_frames.ts";
import { nvds } from "./c.ts";
import type { Frame } from "./frame.ts";
import type { Latency } from "./latency.ts";
import { Lent } from "./lent.ts";
import { BatchMembers, type ListField, Member } from "./members.ts";
import type { Preprocessed } from "./preprocess.ts";
import { audio, latency, preprocess, surfaces, tracking } from "./readers.ts";
import { type BatchSnapshot, batchSnapshot } from "./snapshot.ts";
import { NvDsBatchMeta, NvDsMetaType } from "./structs.ts";
import type { TrackerLists } from "./tracking.ts";
import { attachUser, lastValue, type UserMeta, userList } from "./user.ts";
import type { UserKind } from "./user_kinds.ts";

/** The metadata of one buffer. Valid until the handler returns: snapshot() what is to be kept. (nvdsmeta.h, NvDsBatchMeta) */
export class Batch extends NvDsBatchMeta {
  readonly #call: ProbeCall;
  #copy: BatchCopy;
  #given: BatchMembers | undefined;
  /** Frames that came with the buffer. */
  readonly #came: number;
  /** How often lock() holds the lock. */
  #holds = 0;
  readonly #frames: BatchFrames;
  #buffer: MediaBuffer | undefined;
  #surfaces: BufferSurfaces | undefined;
  #lent: Lent | undefined;

  /** For lib/meta: the metadata that came with a probe's call. */
  constructor(call: ProbeCall, copy: BatchCopy) {
    super(copy.memory.beyond, copy.batch);
    this.#call = call;
    this.#copy = copy;
    this.#came = copy.frames;
    this.#frames = new BatchFrames(this, copy);
  }

  /** The frames, in the order of the batch; one for each source that had a frame ready. */
  get frames(): readonly Frame[] {
    return this.#frames.all;
  }

  /**
   * Adds a frame to the batch. That makes no picture: `batch_id` says which surface is the frame's. Programs that
   * make batches of their own, without a muxer, need it.
   */
  addFrame(input: FrameInput): Frame {
    if (this.isAudio) throw atProgram(new TypeError("an audio batch has no frames but sounds"));
    return this.#frames.add(input);
  }

  /**
   * Adds a copy of another batch's frames, with their objects, displays and user metadata; their pictures are not copied.
   * A handler has one batch: the other one is of createBatch().
   */
  copyFrames(from: Batch): void {
    this.#differ("copyFrames()", from);
    if (this.isAudio || from.isAudio)
      throw atProgram(new TypeError("sounds of audio batches are not copied"));
    this.#frames.copied(() =>
      this.#from(from, "copyFrames", () =>
        nvds.nvds_copy_frame_meta_list(from.frame_meta_list, this.$address),
      ),
    );
  }

  /** Takes a frame, and all that hangs on it, out of the batch: to use them any more is a StaleMetadataError. */
  removeFrame(frame: Frame): void {
    this.#frames.remove(frame);
  }

  /** Takes all frames out of the batch, and all that hangs on them: to use them any more is a StaleMetadataError. */
  clearFrames(): void {
    this.#frames.clear();
  }

  /**
   * Holds the batch's lock, which C code takes while it changes lists: `using lock = batch.lock()`. Each method here
   * takes it by itself; hold it over several where branches behind a tee share the batch, so that neither sees the
   * other's changes half done. It ends with the handler at the latest.
   *
   * What a handler sees was read when it began. Taking the lock reads the batch again: take it first, and `frames` and
   * their objects under it. Those that one has from before are the same still, and throw StaleMetadataError where another
   * branch has removed them.
   */
  lock(): Disposable {
    const batch = this.$address;
    lockMeta(batch);
    const release = (): void => {
      if (!this.#lent?.delete(release)) return;
      if (--this.#holds === 0) this.#members.held = false;
      unlockMeta(batch);
    };
    this.atEnd(release);
    if (this.#holds++ === 0) this.#readAgain();
    return { [Symbol.dispose]: release };
  }

  #readAgain(): void {
    const before = this.#copy;
    this.#copy = before.again();
    if (this.#copy !== before) this.#frames.moved(this.#copy);
    this.#members.refresh();
    this.#members.held = true;
  }

  /** For lib/meta: throws where the batch must not be touched any more; `field` is what was asked for. */
  requireLive(field: string): void {
    this.$live(field);
  }

  /** For lib/meta: the batch, as what hangs in it knows it. */
  get member(): Member {
    return this.#members.batch;
  }

  /** For lib/meta: a frame in the batch's list. */
  frameMember(address: number): Member {
    return new Member("Frame", this.#members, this.#members.batch, address, this.frameList);
  }

  /** Made when the first is asked for: most handlers read what was copied for them, and nothing else. */
  get #members(): BatchMembers {
    this.#given ??= new BatchMembers(this.#copy.memory.beyond.scope, this.#copy.batch);
    return this.#given;
  }

  /** For lib/meta: the list that frames, or sounds, hang in. */
  get frameList(): ListField {
    return this.$address + NvDsBatchMeta.fields.frame_meta_list.offset;
  }

  get #users(): ListField {
    return this.$address + NvDsBatchMeta.fields.batch_user_meta_list.offset;
  }

  #guarded<T>(field: string, work: () => T): T {
    this.$live(field);
    return this.#members.batch.guarded(field, work);
  }

  /** Audio batches have sounds in place of frames, and no objects. */
  get isAudio(): boolean {
    return this.base_meta.meta_type === NvDsMetaType.NVDS_AUDIO_BATCH_META;
  }

  /** The sounds of an audio batch; none in a batch of pictures. */
  get sounds(): readonly AudioFrame[] {
    if (!this.isAudio) return [];
    return audio().audioFrames(this.#members.batch, this.frameList);
  }

  /** What nvtracker tells beside the frames' objects: targets past, terminated and unseen. */
  get tracker(): TrackerLists {
    return tracking().trackerLists(this.users);
  }

  /** Tensors and regions that nvdspreprocess has prepared. */
  get preprocessed(): readonly Preprocessed[] {
    const atEnd = (end: () => void): void => this.atEnd(end);
    return preprocess().preprocessed(this.users, { atEnd });
  }

  /**
   * How long elements had held the batch when it came to the pad, however late the handler is. DeepStream measures
   * where NVDS_ENABLE_LATENCY_MEASUREMENT and NVDS_ENABLE_COMPONENT_LATENCY_MEASUREMENT are 1 in the environment
   * (process.env will do, before the first pipeline); else the lists are empty.
   */
  latency(): Latency {
    return latency().readLatency(this.users, this.isAudio ? this.sounds : this.frames, this.#call.arrivedAt);
  }

  /** What elements and programs have attached to the whole batch. */
  get users(): readonly UserMeta[] {
    this.$live("users");
    return userList(this.#members.batch, this.#users);
  }

  /**
   * Attaches a value of a kind, or under a name: C owns a copy of it from now on, which every handler and Worker
   * downstream reads with user(). TypeError for what cannot be copied, or that the kind's struct has no place for.
   */
  addUser<Value>(kind: UserKind<Value>, value: Value): UserMeta;
  addUser(name: string, value: unknown): UserMeta;
  addUser(kind: UserKind<unknown> | string, value: unknown): UserMeta {
    const add = (user: number): void => nvds.nvds_add_user_meta_to_batch(this.$address, user);
    this.$live("addUser");
    return attachUser({ add, list: this.#users }, this.#members.batch.memory, kind, value);
  }

  /** The value of a kind that was attached last, copied; undefined where there is none. */
  user<Value>(kind: UserKind<Value>): Value | undefined;
  user(name: string): unknown;
  user(kind: UserKind<unknown> | string): unknown {
    return this.#guarded("user", () => lastValue(this.users, kind));
  }

  /** Takes user metadata away and releases its data: to use it any more is a StaleMetadataError. */
  removeUser(user: UserMeta): void {
    this.$live("removeUser");
    this.#members.batch.remove(user, "user metadata", (address) =>
      nvds.nvds_remove_user_meta_from_batch(this.$address, address),
    );
  }

  /** Adds a copy of another batch's user metadata, as far as its kinds can be copied. */
  copyUsers(from: Batch): void {
    this.#differ("copyUsers()", from);
    this.#from(from, "copyUsers", () =>
      nvds.nvds_copy_batch_user_meta_list(from.batch_user_meta_list, this.$address),
    );
  }

  clearUsers(): void {
    this.$live("clearUsers");
    this.#members.batch.clear(this.#users, (first) =>
      nvds.nvds_clear_batch_user_meta_list(this.$address, first),
    );
  }

  /** The buffer that carries the metadata: to be read, since writing it would part it from this metadata. */
  get buffer(): MediaBuffer {
    this.#buffer ??= new MediaBuffer(
      ...([this.$live("buffer"), this.#call.data, refuseWriting] as const),
      () => this.surfaces,
      this.#call.pad,
    );
    return this.#buffer;
  }

  /** A picture of the buffer by its place in it; the tiler's is 0. SurfaceError, with the reason, where there is none. */
  surface(index = 0): Surface {
    return this.surfaces.picture(index);
  }

  /** For lib/meta: the surface of the frame at a place of the batch. */
  surfaceOf(index: number): Surface {
    this.requireFrames();
    return this.surface(index);
  }

  /** For lib/meta: throws where the frames have no surfaces of their own. */
  requireFrames(): void {
    const { filled } = this.surfaces.batch;
    if (filled >= this.#came) return;
    throw new SurfaceError(
      `this buffer has ${filled} picture for ${this.#came} frames: nvmultistreamtiler has put them into one. ` +
        "Take the probe before it for each frame's own pixels, or batch.surface() for the tiled picture",
    );
  }

  /** For lib/meta: the pixels of the buffer. */
  get surfaces(): BufferSurfaces {
    this.$live("surface");
    if (this.#surfaces === undefined) {
      const made = new (surfaces().BufferSurfaces)(this.#call);
      this.#surfaces = made;
      this.atEnd(() => made.end());
    }
    return this.#surfaces;
  }

  /** For lib/meta: has something taken back when the handler is done. */
  atEnd(end: () => void): void {
    this.$live("atEnd");
    this.#lent ??= new Lent();
    this.#lent.add(end);
  }

  /** For lib/meta: takes back what was lent, when the handler is done. */
  end(): void {
    this.#lent?.end();
  }

  #from(from: Batch, field: string, copy: () => unknown): void {
    this.$live(field);
    from.$live(field);
    this.#members.batch.guardedBoth(from.#members.batch, field, copy);
  }

  /** A list that is copied into itself would never end. */
  #differ(method: string, from: Batch): void {
    if (instanceOf(method, Batch, from).$address === this.$address) {
      throw atProgram(new TypeError("a batch cannot be copied into itself"));
    }
  }

  /** A copy that may be kept. */
  snapshot(): BatchSnapshot {
    using _ = this.lock();
    return batchSnapshot(this);
  }
}

function refuseWriting(): never {
  throw new GstError(
    'the buffer cannot be written in a batch handler; use pad.probe("buffer", ...) for that',
  );
}
