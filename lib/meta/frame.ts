import type { BatchCopy } from "../native/batch.ts";
import { CopiedMemory } from "../native/copied-memory.ts";
import { atProgram } from "../native/errors.ts";
import { instanceOf } from "../native/given-values.ts";
import type { Memory } from "../native/memory.ts";
import type { Surface } from "../surface/surface.ts";
import type { Batch } from "./batch.ts";
import { nvds } from "./c.ts";
import {
  arrowDrawing,
  circleDrawing,
  type Display,
  type Drawing,
  FrameDisplays,
  lineDrawing,
  rectangleDrawing,
  textDrawing,
} from "./display.ts";
import type { ArrowOptions, CircleOptions, RectangleOptions, StrokeOptions, TextOptions } from "./drawing.ts";
import { FrameKinds } from "./frame_kinds.ts";
import { type FrameCopy, FrameObjects } from "./frame_objects.ts";
import type { Box, Point } from "./geometry.ts";
import { type ListField, Member } from "./members.ts";
import type { DetectedObject, ObjectInput } from "./object.ts";
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
  readonly #objects: FrameObjects;
  #member: Member | undefined;
  #drawn: FrameDisplays | undefined;

  /** For lib/meta: a frame that C copied for the handler, or that has just been added as `member`. */
  constructor(batch: Batch, memory: Memory, at: number, of: FrameCopy | Member) {
    super(memory, at);
    this.batch = batch;
    if (of instanceof Member) this.#member = of;
    this.#objects = new FrameObjects(this, of instanceof Member ? undefined : of);
  }

  /** For lib/meta: a frame that C copied for the handler. */
  static copied(batch: Batch, copy: BatchCopy, index: number): Frame {
    return new Frame(batch, copy.memory, copy.frameAt(index), { copy, index });
  }

  /** For lib/meta: a frame that has just been added to the batch. */
  static added(batch: Batch, address: number): Frame {
    const member = batch.frameMember(address);
    return new Frame(batch, member.memory, address, member);
  }

  /** For lib/meta: the frame in its batch's list. */
  get member(): Member {
    this.#member ??= this.batch.frameMember(this.$address);
    return this.#member;
  }

  /** For lib/meta: an object in the frame's list. */
  objectMember(object: DetectedObject): Member {
    return this.#objects.member(object);
  }

  /** For lib/meta: the batch was read again, and has the frame still. */
  moved(copy: BatchCopy, index: number): void {
    this.$memory = copy.memory;
    this.$at = copy.frameAt(index);
    this.#objects.moved({ copy, index });
  }

  /** For lib/meta: the frame was removed. */
  end(): void {
    const { member, $memory, $at } = this;
    this.#objects.end();
    member.end();
    if ($memory instanceof CopiedMemory) $memory.forget($at);
    this.$memory = member.memory;
    this.$at = member.address;
  }

  /**
   * The objects in the frame. Adding and removing makes a new array, so that a loop over this one goes on
   * undisturbed.
   */
  get objects(): readonly DetectedObject[] {
    return this.#objects.all;
  }

  /** For lib/meta: throws where the frame must not be touched any more; `field` is what was asked for. */
  requireLive(field: string): void {
    this.$live(field);
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
    this.$live("displays");
    return this.#displays.all;
  }

  /** What elements and programs have attached to the frame. */
  override get users(): readonly UserMeta[] {
    this.$live("users");
    return userList(this.member, this.#users);
  }

  /**
   * Attaches a value of a kind, or under a name: C owns a copy of it from now on, which every handler and Worker
   * downstream reads with user(). TypeError for what cannot be copied, or that the kind's struct has no place for.
   */
  addUser<Value>(kind: UserKind<Value>, value: Value): UserMeta;
  addUser(name: string, value: unknown): UserMeta;
  addUser(kind: UserKind<unknown> | string, value: unknown): UserMeta {
    return attachUser(this.userOwner(), this.beyond, kind, value);
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
    this.member.remove(user, "user metadata", (address) =>
      nvds.nvds_remove_user_meta_from_frame(this.$address, address),
    );
  }

  clearUsers(): void {
    this.$live("clearUsers");
    this.member.clear(this.#users, (first) => nvds.nvds_clear_frame_user_meta_list(this.$address, first));
  }

  /** Undefined on an SDK whose frames do not tell (7.1 and earlier). */
  get sensor(): Sensor | undefined {
    if (!("sensorInfo_meta" in NvDsFrameMeta.fields)) return undefined;
    return this.#guarded("sensor", () => {
      const { uri, sensor_id, sensor_name } = this.#real.sensorInfo_meta;
      return { uri: readText(uri), id: readText(sensor_id), name: readText(sensor_name) };
    });
  }

  /** Writes text onto the frame; x and y are its top left corner, in pixels of the batch's surfaces. */
  addText(text: string, options: TextOptions): void {
    this.#draw(textDrawing(text, options));
  }

  addRectangle(box: Box, options: RectangleOptions = {}): void {
    this.#draw(rectangleDrawing(box, options));
  }

  addLine(from: Point, to: Point, options: StrokeOptions = {}): void {
    this.#draw(lineDrawing(from, to, options));
  }

  addArrow(from: Point, to: Point, options: ArrowOptions = {}): void {
    this.#draw(arrowDrawing(from, to, options));
  }

  addCircle(centre: Point, radius: number, options: CircleOptions = {}): void {
    this.#draw(circleDrawing(centre, radius, options));
  }

  /** A display of the frame to be filled by hand; the methods above take as many as they need. */
  addDisplay(): Display {
    this.$live("addDisplay");
    return this.#displays.add();
  }

  /** Takes what a display draws, and the display, away: to use it any more is a StaleMetadataError. */
  removeDisplay(display: Display): void {
    this.$live("removeDisplay");
    this.#displays.remove(display);
  }

  /** Takes away all that is drawn onto the frame besides its objects. */
  clearDisplays(): void {
    this.$live("clearDisplays");
    this.#displays.clear();
  }

  /** Adds a copy of another frame's displays. */
  copyDisplays(from: Frame): void {
    this.#differ("copyDisplays()", from);
    this.#from(from, "copyDisplays", (real) =>
      nvds.nvds_copy_display_meta_list(real.display_meta_list, this.$address),
    );
  }

  /** Adds an object; what runs downstream treats it as one that was detected. */
  addObject(input: ObjectInput): DetectedObject {
    return this.#objects.add(input);
  }

  /** Takes an object, and all that hangs on it, out of the frame: to use them any more is a StaleMetadataError. */
  removeObject(object: DetectedObject): void {
    this.#objects.remove(object);
  }

  /** Takes all objects out of the frame, and all that hangs on them: to use them any more is a StaleMetadataError. */
  clearObjects(): void {
    this.#objects.clear();
  }

  /** Adds a copy of another frame's objects, with their classifiers, user metadata, and parents among them. */
  copyObjects(from: Frame): void {
    this.#differ("copyObjects()", from);
    this.#objects.copied(() =>
      this.#from(from, "copyObjects", (real) =>
        nvds.nvds_copy_obj_meta_list(real.obj_meta_list, this.$address),
      ),
    );
  }

  /** Adds a copy of another frame's user metadata, as far as its kinds can be copied. */
  copyUsers(from: Frame): void {
    this.#differ("copyUsers()", from);
    this.#from(from, "copyUsers", (real) =>
      nvds.nvds_copy_frame_user_meta_list(real.frame_user_meta_list, this.$address),
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
    using _ = this.batch.lock();
    return frameSnapshot(this);
  }

  /** For lib/meta: how user metadata is attached to the frame. */
  override userOwner(): UserOwner {
    const add = (user: number): void => nvds.nvds_add_user_meta_to_frame(this.$address, user);
    return { add, list: this.#users };
  }

  #draw(drawing: Drawing): void {
    this.$live("displays");
    this.#displays.draw(drawing);
  }

  /** A list that is copied into itself would never end. */
  #differ(method: string, from: Frame): void {
    if (instanceOf(method, Frame, from).$address === this.$address)
      throw atProgram(new TypeError("a frame cannot be copied into itself"));
  }

  override get beyond(): Memory {
    this.$live("users");
    return this.member.memory;
  }

  get #displays(): FrameDisplays {
    this.#drawn ??= new FrameDisplays(this.member);
    return this.#drawn;
  }

  get #users(): ListField {
    return this.member.address + NvDsFrameMeta.fields.frame_user_meta_list.offset;
  }

  /** Under the lock, where others may have removed the frame. */
  #guarded<T>(field: string, work: () => T): T {
    this.$live(field);
    return this.member.guarded(field, work);
  }

  /** Copies from another frame. */
  #from(from: Frame, field: string, copy: (real: NvDsFrameMeta) => unknown): void {
    this.$live(field);
    from.$live(field);
    this.member.guardedBoth(from.member, field, () => copy(from.#real));
  }

  /** The struct itself: the copy's list heads are as old as the handler. */
  get #real(): NvDsFrameMeta {
    return new NvDsFrameMeta(this.beyond, this.member.address);
  }
}
