import type { BatchCopy } from "../native/batch.ts";
import type { Memory } from "../native/memory.ts";
import type { Surface } from "../surface/surface.ts";
import type { Batch } from "./batch.ts";
import { locked, nvds } from "./c.ts";
import { Canvas, Display } from "./display.ts";
import type { ArrowOptions, CircleOptions, RectangleOptions, StrokeOptions, TextOptions } from "./drawing.ts";
import type { Box, Point } from "./geometry.ts";
import { wrapList } from "./list.ts";
import { DetectedObject, filledObject, type ObjectInput } from "./object.ts";
import { type FrameSnapshot, frameSnapshot } from "./snapshot.ts";
import { NvDsFrameMeta } from "./structs.ts";
import { readText } from "./text.ts";
import { attachUser, lastValue, type UserMeta, userList } from "./user.ts";
import type { UserKind } from "./user_kinds.ts";

/** Where a frame came from, as its source element tells. */
export interface Sensor {
  readonly uri: string | undefined;
  readonly id: string | undefined;
  readonly name: string | undefined;
}

/** A frame of a batch. Valid until the handler returns: snapshot() what is to be kept. (nvdsmeta.h, NvDsFrameMeta) */
export class Frame extends NvDsFrameMeta {
  readonly batch: Batch;
  readonly #copy: BatchCopy;
  readonly #index: number;
  #objects: readonly DetectedObject[] | undefined;
  #canvas: Canvas | undefined;

  constructor(batch: Batch, copy: BatchCopy, index: number) {
    super(copy.memory, copy.frameAt(index));
    this.batch = batch;
    this.#copy = copy;
    this.#index = index;
  }

  /**
   * The objects in the frame. Adding and removing makes a new array, so that a loop over this one goes on
   * undisturbed.
   */
  get objects(): readonly DetectedObject[] {
    this.#objects ??= this.#copied();
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
  get users(): readonly UserMeta[] {
    return userList(this.batch.$address, this.#beyond, () => this.#real.frame_user_meta_list);
  }

  /**
   * Attaches a value of a kind, or under a name: C owns a copy of it from now on, which every handler and Worker
   * downstream reads with user(). TypeError for what cannot be copied, or that the kind's struct has no place for.
   */
  addUser<Value>(kind: UserKind<Value>, value: Value): UserMeta;
  addUser(name: string, value: unknown): UserMeta;
  addUser(kind: UserKind<unknown> | string, value: unknown): UserMeta {
    const add = (user: number): void => nvds.nvds_add_user_meta_to_frame(this.$address, user);
    return attachUser({ batch: this.batch.$address, add }, this.#beyond, kind, value);
  }

  /** The value of a kind that was attached last, copied; undefined where there is none. */
  user<Value>(kind: UserKind<Value>): Value | undefined;
  user(name: string): unknown;
  user(kind: UserKind<unknown> | string): unknown {
    return lastValue(this.users, kind);
  }

  /** Takes user metadata away and releases its data. It must not be used any more. */
  removeUser(user: UserMeta): void {
    nvds.nvds_remove_user_meta_from_frame(this.$address, user.$address);
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

  /** Takes what a display draws, and the display, away. */
  removeDisplay(display: Display): void {
    this.#canvas?.forget(display);
    nvds.nvds_remove_display_meta_from_frame(this.$address, display.$address);
  }

  /** Adds an object; what runs downstream treats it as one that was detected. */
  addObject(input: ObjectInput): DetectedObject {
    if (input.parent !== undefined) this.#own(input.parent);
    const object = locked(this.batch.$address, () => {
      const address = nvds.nvds_acquire_obj_meta_from_pool(this.batch.$address);
      nvds.nvds_add_obj_meta_to_frame(this.$address, address, input.parent?.$address ?? 0);
      try {
        return filledObject(new DetectedObject(this.#beyond, address, this), input);
      } catch (error) {
        // Even an object in no list would be drawn: the OSD draws what the pool has given out.
        nvds.nvds_remove_obj_meta_from_frame(this.$address, address);
        throw error;
      }
    });
    this.#objects = [...this.objects, object];
    return object;
  }

  /** Takes an object, and all that hangs on it, out of the frame. It must not be used any more. */
  removeObject(object: DetectedObject): void {
    this.#own(object);
    const left = this.objects.filter((other) => other !== object);
    nvds.nvds_remove_obj_meta_from_frame(this.$address, object.$address);
    this.#objects = left;
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

  #copied(): DetectedObject[] {
    const memory = this.$live("objects");
    const first = this.#copy.firstObject(this.#index);
    const end = this.#copy.firstObject(this.#index + 1);
    const objects: DetectedObject[] = [];
    for (let index = first; index < end; index++) {
      objects.push(new DetectedObject(memory, this.#copy.objectAt(index), this));
    }
    return objects;
  }

  #draw(add: (canvas: Canvas) => void): void {
    this.#canvas ??= new Canvas(this.#beyond, this.batch.$address, this.$address);
    const canvas = this.#canvas;
    locked(this.batch.$address, () => add(canvas));
  }

  #own(object: DetectedObject): void {
    if (!this.objects.includes(object)) {
      throw new TypeError("the object is not in this frame: it belongs to another one, or was removed");
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
