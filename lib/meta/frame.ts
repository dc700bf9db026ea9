import type { BatchCopy } from "../native/batch.ts";
import { atProgram } from "../native/errors.ts";
import type { Memory } from "../native/memory.ts";
import type { Surface } from "../surface/surface.ts";
import type { Batch } from "./batch.ts";
import { locked, lockedBoth, nvds } from "./c.ts";
import { addDisplay, Canvas, Display } from "./display.ts";
import type { ArrowOptions, CircleOptions, RectangleOptions, StrokeOptions, TextOptions } from "./drawing.ts";
import { acquired } from "./errors.ts";
import { FrameKinds } from "./frame_kinds.ts";
import type { Box, Point } from "./geometry.ts";
import { filledOrRemoved, listData, removeMember, wrapList } from "./list.ts";
import { DetectedObject, filledObject, type ObjectInput } from "./object.ts";
import { type FrameSnapshot, frameSnapshot } from "./snapshot.ts";
import { NvDsFrameMeta } from "./structs.ts";
import { readText } from "./text.ts";
import { attachUser, lastValue, type UserMeta, type UserOwner, userList } from "./user.ts";
import type { UserKind } from "./user_kinds.ts";

/** Where a frame came from, as its source element tells. */
export interface Sensor {
  readonly uri: string | undefined;
  readonly id: string | undefined;
  readonly name: string | undefined;
}

/** A frame of a batch. Valid until the handler returns: snapshot() what is to be kept. (nvdsmeta.h, NvDsFrameMeta) */
export class Frame extends FrameKinds {
  override readonly batch: Batch;
  readonly #copied: (() => DetectedObject[]) | undefined;
  #objects: readonly DetectedObject[] | undefined;
  #canvas: Canvas | undefined;

  /** For lib/meta: the struct at `at`; `objects` gives those that were copied with it. */
  constructor(batch: Batch, memory: Memory, at: number, objects?: (frame: Frame) => DetectedObject[]) {
    super(memory, at);
    this.batch = batch;
    this.#copied = objects === undefined ? undefined : () => objects(this);
  }

  /** For lib/meta: a frame that C copied for the handler. */
  static copied(batch: Batch, copy: BatchCopy, index: number): Frame {
    return new Frame(batch, copy.memory, copy.frameAt(index), (frame) => {
      const objects: DetectedObject[] = [];
      const end = copy.firstObject(index + 1);
      for (let place = copy.firstObject(index); place < end; place++) {
        objects.push(new DetectedObject(copy.memory, copy.objectAt(place), frame));
      }
      return objects;
    });
  }

  /**
   * The objects in the frame. Adding and removing makes a new array, so that a loop over this one goes on
   * undisturbed.
   */
  get objects(): readonly DetectedObject[] {
    if (this.#objects === undefined) {
      this.$live("objects");
      this.#objects = this.#copied?.() ?? this.#listed([]);
    }
    return this.#objects;
  }

  /** As many as `objects` has, and as C sees it. */
  override get num_obj_meta(): number {
    return this.#real.num_obj_meta;
  }

  override set num_obj_meta(value: number) {
    super.num_obj_meta = value;
  }

  /** What will be drawn onto the frame besides its objects. */
  get displays(): readonly Display[] {
    const head = (): number => this.#real.display_meta_list;
    return wrapList(this.batch.$address, this.#beyond, head, (memory, at) => new Display(memory, at));
  }

  /** What elements and programs have attached to the frame. */
  override get users(): readonly UserMeta[] {
    return userList(this.batch.$address, this.#beyond, () => this.#real.frame_user_meta_list);
  }

  /**
   * Attaches a value of a kind, or under a name: C owns a copy of it from now on, which every handler and Worker
   * downstream reads with user(). TypeError for what cannot be copied, or that the kind's struct has no place for.
   */
  addUser<Value>(kind: UserKind<Value>, value: Value): UserMeta;
  addUser(name: string, value: unknown): UserMeta;
  addUser(kind: UserKind<unknown> | string, value: unknown): UserMeta {
    return attachUser(this.userOwner(), this.#beyond, kind, value);
  }

  /** The value of a kind that was attached last, copied; undefined where there is none. */
  user<Value>(kind: UserKind<Value>): Value | undefined;
  user(name: string): unknown;
  user(kind: UserKind<unknown> | string): unknown {
    return lastValue(this.users, kind);
  }

  /** Takes user metadata away and releases its data. It must not be used any more. */
  removeUser(user: UserMeta): void {
    removeMember(...([this.batch.$address, () => this.users, user, "user metadata"] as const), (address) =>
      nvds.nvds_remove_user_meta_from_frame(this.$address, address),
    );
  }

  clearUsers(): void {
    locked(this.batch.$address, () =>
      nvds.nvds_clear_frame_user_meta_list(this.$address, this.#real.frame_user_meta_list),
    );
  }

  /** Undefined on an SDK whose frames do not tell (7.1 and earlier). */
  get sensor(): Sensor | undefined {
    if (!("sensorInfo_meta" in NvDsFrameMeta.fields)) return undefined;
    const { uri, sensor_id, sensor_name } = this.sensorInfo_meta;
    return { uri: readText(uri), id: readText(sensor_id), name: readText(sensor_name) };
  }

  /** Writes text onto the frame; x and y are its top left corner, in pixels of the batch's surfaces. */
  addText(text: string, options: TextOptions): void {
    this.#draw((canvas) => canvas.displayFor("num_labels").addText(text, options));
  }

  addRectangle(box: Box, options: RectangleOptions = {}): void {
    this.#draw((canvas) => canvas.displayFor("num_rects").addRectangle(box, options));
  }

  addLine(from: Point, to: Point, options: StrokeOptions = {}): void {
    this.#draw((canvas) => canvas.displayFor("num_lines").addLine(from, to, options));
  }

  addArrow(from: Point, to: Point, options: ArrowOptions = {}): void {
    this.#draw((canvas) => canvas.displayFor("num_arrows").addArrow(from, to, options));
  }

  addCircle(centre: Point, radius: number, options: CircleOptions = {}): void {
    this.#draw((canvas) => canvas.displayFor("num_circles").addCircle(centre, radius, options));
  }

  /** A display of the frame to be filled by hand; the methods above take as many as they need. */
  addDisplay(): Display {
    return addDisplay(this.#beyond, this.batch.$address, this.$address);
  }

  /** Takes what a display draws, and the display, away. */
  removeDisplay(display: Display): void {
    removeMember(
      this.batch.$address,
      () => this.displays,
      display,
      "display",
      (address) => {
        this.#canvas?.forget(display);
        nvds.nvds_remove_display_meta_from_frame(this.$address, address);
      },
    );
  }

  /** Takes away all that is drawn onto the frame besides its objects. */
  clearDisplays(): void {
    this.#canvas = undefined;
    locked(this.batch.$address, () =>
      nvds.nvds_clear_display_meta_list(this.$address, this.#real.display_meta_list),
    );
  }

  /** Adds a copy of another frame's displays. */
  copyDisplays(from: Frame): void {
    this.#differ(from);
    lockedBoth(from.batch.$address, this.batch.$address, () =>
      nvds.nvds_copy_display_meta_list(from.#real.display_meta_list, this.$address),
    );
  }

  /** Adds an object; what runs downstream treats it as one that was detected. */
  addObject(input: ObjectInput): DetectedObject {
    if (input.parent !== undefined) this.#own(input.parent);
    const before = this.objects;
    const object = locked(this.batch.$address, () => {
      const address = acquired(nvds.nvds_acquire_obj_meta_from_pool(this.batch.$address), "object");
      nvds.nvds_add_obj_meta_to_frame(this.$address, address, input.parent?.$address ?? 0);
      return filledOrRemoved(
        () => filledObject(new DetectedObject(this.#beyond, address, this), input),
        () => nvds.nvds_remove_obj_meta_from_frame(this.$address, address),
      );
    });
    this.#objects = [...before, object];
    return object;
  }

  /** Takes an object, and all that hangs on it, out of the frame. It must not be used any more. */
  removeObject(object: DetectedObject): void {
    this.#own(object);
    const { $address } = object;
    this.#objects = this.objects.filter((other) => other !== object);
    locked(this.batch.$address, () => {
      // A branch that shares the batch may have been faster.
      if (!listData(this.#beyond, this.#real.obj_meta_list).includes($address)) return;
      nvds.nvds_remove_obj_meta_from_frame(this.$address, $address);
    });
  }

  /** Takes all objects out of the frame, and all that hangs on them. They must not be used any more. */
  clearObjects(): void {
    this.$live("clearObjects");
    locked(this.batch.$address, () => nvds.nvds_clear_obj_meta_list(this.$address, this.#real.obj_meta_list));
    this.#objects = [];
  }

  /** Adds a copy of another frame's objects, with their classifiers, user metadata, and parents among them. */
  copyObjects(from: Frame): void {
    this.#differ(from);
    const known = this.objects;
    lockedBoth(from.batch.$address, this.batch.$address, () =>
      nvds.nvds_copy_obj_meta_list(from.#real.obj_meta_list, this.$address),
    );
    this.#objects = this.#listed(known);
  }

  /** Adds a copy of another frame's user metadata, as far as its kinds can be copied. */
  copyUsers(from: Frame): void {
    this.#differ(from);
    lockedBoth(from.batch.$address, this.batch.$address, () =>
      nvds.nvds_copy_frame_user_meta_list(from.#real.frame_user_meta_list, this.$address),
    );
  }

  /**
   * The frame's pixels, where they are still a surface of their own: between nvstreammux and nvmultistreamtiler.
   * SurfaceError, with the reason, where they cannot be had.
   */
  surface(): Surface {
    return this.batch.surfaceOf(this.batch_id);
  }

  /** A copy that may be kept. */
  snapshot(): FrameSnapshot {
    return frameSnapshot(this);
  }

  /** The objects as C has them; those that are known already as they are. */
  #listed(known: readonly DetectedObject[]): readonly DetectedObject[] {
    const wrappers = new Map(known.map((object) => [object.$address, object]));
    const head = (): number => this.#real.obj_meta_list;
    return wrapList(
      ...([this.batch.$address, this.#beyond, head] as const),
      (memory, at) => wrappers.get(at) ?? new DetectedObject(memory, at, this),
    );
  }

  /** For lib/meta: how user metadata is attached to the frame. */
  override userOwner(): UserOwner {
    const add = (user: number): void => nvds.nvds_add_user_meta_to_frame(this.$address, user);
    return { batch: this.batch.$address, add };
  }

  #draw(add: (canvas: Canvas) => void): void {
    this.#canvas ??= new Canvas(this.#beyond, this.batch.$address, this.$address);
    const canvas = this.#canvas;
    locked(this.batch.$address, () => add(canvas));
  }

  /** A list that is copied into itself would never end. */
  #differ(from: Frame): void {
    if (from.$address === this.$address)
      throw atProgram(new TypeError("a frame cannot be copied into itself"));
  }

  #own(object: DetectedObject): void {
    if (!this.objects.includes(object)) {
      throw atProgram(
        new TypeError("the object is not in this frame: it belongs to another one, or was removed"),
      );
    }
  }

  get #beyond(): Memory {
    return this.$live("displays").beyond;
  }

  /** The struct itself: the copy's list heads are as old as the handler. */
  get #real(): NvDsFrameMeta {
    return new NvDsFrameMeta(this.#beyond, this.$address);
  }
}
