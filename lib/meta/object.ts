import type { NvDsAnalyticsObjInfo } from "../generated/deepstream/nvds_analytics_meta.ts";
import type { OptionNames } from "../gst/given.ts";
import { CopiedMemory } from "../native/copied-memory.ts";
import { atProgram } from "../native/errors.ts";
import { instanceOf, textOf } from "../native/given-values.ts";
import type { Memory } from "../native/memory.ts";
import { writePointer } from "../native/struct.ts";
import { nvds } from "./c.ts";
import {
  addClassifier,
  type Classifier,
  type ClassifierInput,
  type ClassifierOwner,
  classifierList,
  removeClassifier,
} from "./classifier.ts";
import type { Colour } from "./colour.ts";
import { type FontOptions, writeDisplayText, writeRectangle, writeText } from "./drawing.ts";
import type { Frame } from "./frame.ts";
import { type Box, type Point, writeBox } from "./geometry.ts";
import { type Mask, readMask, writeMask } from "./mask.ts";
import type { ListField, Member } from "./members.ts";
import { analytics, pictures, segmentation, tensors, tracking } from "./readers.ts";
import type { Segmentation } from "./segmentation.ts";
import { type ObjectSnapshot, objectSnapshot } from "./snapshot.ts";
import { constants, NvDsObjectMeta } from "./structs.ts";
import type { TensorOutput } from "./tensors.ts";
import { readText } from "./text.ts";
import type { ObjectTracking } from "./tracking.ts";
import { attachUser, lastValue, type UserMeta, userList } from "./user.ts";
import type { UserKind } from "./user_kinds.ts";

export interface ObjectInput {
  readonly class_id: number;
  /** In pixels of the batch's surfaces. */
  readonly box: Box;
  /** Up to 127 bytes of UTF-8; RangeError beyond. Default: none. */
  readonly label?: string;
  /** 0 to 1. Default: 1. */
  readonly confidence?: number;
  /** Default: untracked. */
  readonly object_id?: bigint;
  /** Of the component that found it. Default: 0. */
  readonly component_id?: number;
  /** An object of the same frame that this one is a part of. */
  readonly parent?: DetectedObject;
  /** Written at the box's top left corner. Default: none. */
  readonly text?: string;
  readonly font?: FontOptions;
  /** Of the box, in pixels; 0 draws none. Default: 2. */
  readonly border?: number;
  /** Of the border. Default: red. */
  readonly colour?: Colour;
}

export const objectNames: OptionNames<ObjectInput> = {
  class_id: true,
  box: true,
  label: true,
  confidence: true,
  object_id: true,
  component_id: true,
  parent: true,
  text: true,
  font: true,
  border: true,
  colour: true,
};

/** An object in a frame. Valid until the handler returns: snapshot() what is to be kept. (nvdsmeta.h, NvDsObjectMeta) */
export class DetectedObject extends NvDsObjectMeta {
  declare readonly frame: Frame;

  constructor(memory: Memory, at: number, frame: Frame) {
    super(memory, at);
    this.frame = frame;
  }

  /** For lib/meta: the object in its frame's list. */
  get member(): Member {
    // The frame keeps it: a field would be made for each object, and few are asked.
    return this.frame.objectMember(this);
  }

  /** For lib/meta: the batch was read again, and has the object still. */
  moved(memory: Memory, at: number): void {
    this.$memory = memory;
    this.$at = at;
  }

  /** For lib/meta: the object was removed. */
  end(): void {
    const { member, $memory, $at } = this;
    member.end();
    if ($memory instanceof CopiedMemory) $memory.forget($at);
    this.moved(member.memory, member.address);
  }

  /** False unless a tracker has given it an id. */
  get isTracked(): boolean {
    return this.object_id !== constants.UNTRACKED_OBJECT_ID;
  }

  /** The object that this one is a part of, as a plate is of a car. */
  get parentObject(): DetectedObject | undefined {
    const { parent } = this.$real("parentObject");
    return parent === 0
      ? undefined
      : this.frame.objects.find(({ member }) => member.live && member.address === parent);
  }

  set parentObject(parent: DetectedObject | undefined) {
    if (parent === this || (parent !== undefined && !this.frame.objects.includes(parent))) {
      throw atProgram(new TypeError("a parent is another object of the same frame"));
    }
    const address = parent?.$address ?? 0;
    this.$guarded("parentObject", () => {
      writePointer(this, "parent", address);
    });
  }

  /** What the OSD writes beside it; the old text is freed when another is assigned. */
  get text(): string | undefined {
    return this.$guarded("text", (real) => readText(real.text_params.display_text));
  }

  set text(text: string | undefined) {
    if (text !== undefined) textOf("text of an object", text);
    this.$guarded("text", (real) => {
      const { text_params } = this;
      // Text that nobody has given a font would not be drawn.
      if (text !== undefined && text_params.font_params.font_name === 0) {
        writeText(text_params, text, corner(this.rect_params), real.text_params);
      } else {
        writeDisplayText(text_params, text, real.text_params);
      }
    });
  }

  /** What classifiers have said about it. */
  get classifiers(): readonly Classifier[] {
    return classifierList(this.$classified("classifiers"));
  }

  addClassifier(input: ClassifierInput): Classifier {
    return addClassifier(this.$classified("addClassifier"), input);
  }

  /** Takes away what a classifier says: to use it any more is a StaleMetadataError. */
  removeClassifier(classifier: Classifier): void {
    removeClassifier(this.$classified("removeClassifier"), classifier);
  }

  /** Adds a copy of what classifiers have said about another object. */
  copyClassifiers(from: DetectedObject): void {
    this.$differ("copyClassifiers()", from);
    this.$from(from, "copyClassifiers", (real) =>
      nvds.nvds_copy_classification_list(real.classifier_meta_list, this.$address),
    );
  }

  clearClassifiers(): void {
    const { member, list } = this.$classified("clearClassifiers");
    member.clear(list, (first) => nvds.nvds_clear_classifier_meta_list(this.$address, first));
  }

  /** What elements and programs have attached to it. */
  get users(): readonly UserMeta[] {
    this.$live("users");
    return userList(this.member, this.$users());
  }

  /**
   * Attaches a value of a kind, or under a name: C owns a copy of it from now on, which every handler and Worker
   * downstream reads with user(). TypeError for what cannot be copied, or that the kind's struct has no place for.
   */
  addUser<Value>(kind: UserKind<Value>, value: Value): UserMeta;
  addUser(name: string, value: unknown): UserMeta;
  addUser(kind: UserKind<unknown> | string, value: unknown): UserMeta {
    const add = (user: number): void => nvds.nvds_add_user_meta_to_obj(this.$address, user);
    this.$live("addUser");
    return attachUser({ add, list: this.$users() }, this.member.memory, kind, value);
  }

  /** The value of a kind that was attached last, copied; undefined where there is none. */
  user<Value>(kind: UserKind<Value>): Value | undefined;
  user(name: string): unknown;
  user(kind: UserKind<unknown> | string): unknown {
    return this.$guarded("user", () => lastValue(this.users, kind));
  }

  /** Takes user metadata away and releases its data: to use it any more is a StaleMetadataError. */
  removeUser(user: UserMeta): void {
    this.$live("removeUser");
    this.member.remove(user, "user metadata", (address) =>
      nvds.nvds_remove_user_meta_from_object(this.$address, address),
    );
  }

  /** Adds a copy of another object's user metadata, as far as its kinds can be copied. */
  copyUsers(from: DetectedObject): void {
    this.$differ("copyUsers()", from);
    this.$from(from, "copyUsers", (real) =>
      nvds.nvds_copy_obj_user_meta_list(real.obj_user_meta_list, this.$address),
    );
  }

  clearUsers(): void {
    this.$live("clearUsers");
    this.member.clear(this.$users(), (first) => nvds.nvds_clear_obj_user_meta_list(this.$address, first));
  }

  /** The outline within the box; undefined where no network gives one. Assigning copies the mask into the metadata. */
  get mask(): Mask | undefined {
    return this.$guarded("mask", (real) => readMask(this.member.memory, real.mask_params));
  }

  set mask(mask: Mask | undefined) {
    this.$guarded("mask", (real) => writeMask(this.mask_params, mask, real.mask_params));
  }

  /** What networks have computed of the object, where they are told to keep it (output-tensor-meta=1). */
  get tensors(): readonly TensorOutput[] {
    return tensors().tensorOutputs(this.users, (end) => this.frame.batch.atEnd(end));
  }

  get segmentations(): readonly Segmentation[] {
    return segmentation().segmentations(this.users);
  }

  /** Of each nvdsanalytics that the object has passed. */
  get analytics(): readonly NvDsAnalyticsObjInfo[] {
    return analytics().objectAnalytics(this.users);
  }

  /** What nvtracker says of it besides its id. */
  get tracking(): ObjectTracking {
    return tracking().objectTracking(this.users);
  }

  /** JPEG files of the object that an encoder has left with it, copied. */
  get pictures(): readonly Uint8Array[] {
    return pictures().encodedPictures(this.users);
  }

  /** A copy that may be kept. */
  snapshot(): ObjectSnapshot {
    return this.$guarded("snapshot", () => objectSnapshot(this));
  }

  // Protected rather than private: private methods are installed on each object, and a batch makes hundreds.

  /** A list that is copied into itself would never end. */
  protected $differ(method: string, from: DetectedObject): void {
    if (instanceOf(method, DetectedObject, from).$address === this.$address)
      throw atProgram(new TypeError("an object cannot be copied into itself"));
  }

  protected $users(): ListField {
    return this.member.address + NvDsObjectMeta.fields.obj_user_meta_list.offset;
  }

  protected $classified(field: string): ClassifierOwner {
    this.$live(field);
    const { member } = this;
    return {
      member,
      list: member.address + NvDsObjectMeta.fields.classifier_meta_list.offset,
      add: (classifier) => nvds.nvds_add_classifier_meta_to_object(member.address, classifier),
      remove: (classifier) => nvds.nvds_remove_classifier_meta_from_obj(member.address, classifier),
    };
  }

  /** Under the lock and with the struct itself, where others may have replaced what pointers lead to. */
  protected $guarded<T>(field: string, work: (real: NvDsObjectMeta) => T): T {
    this.$live(field);
    return this.member.guarded(field, () => work(this.$real(field)));
  }

  /** Copies from another object, of this batch or of another one. */
  protected $from(from: DetectedObject, field: string, copy: (real: NvDsObjectMeta) => unknown): void {
    this.$live(field);
    from.$live(field);
    this.member.guardedBoth(from.member, field, () => copy(from.$real(field)));
  }

  /** The struct itself, where this one may be a copy whose pointers are as old as the handler. */
  protected $real(field: string): NvDsObjectMeta {
    this.$live(field);
    return new NvDsObjectMeta(this.member.memory, this.member.address);
  }
}

/** The object, as the input says. */
export function filledObject(object: DetectedObject, input: ObjectInput): DetectedObject {
  const { box, border, colour } = input;
  object.class_id = input.class_id;
  object.object_id = input.object_id ?? constants.UNTRACKED_OBJECT_ID;
  object.unique_component_id = input.component_id ?? 0;
  object.confidence = input.confidence ?? 1;
  object.obj_label = input.label ?? "";
  writeBox(object.detector_bbox_info.org_bbox_coords, box);
  writeRectangle(object.rect_params, box, {
    ...(border === undefined ? {} : { border }),
    ...(colour === undefined ? {} : { colour }),
  });
  if (input.text !== undefined) {
    writeText(object.text_params, input.text, { ...input.font, ...corner(box) });
  }
  return object;
}

/** Where the text of an object in this box begins. Networks give boxes that are nowhere, too. */
function corner({ left, top }: Box): Point {
  const within = (value: number): number => (value > 0 && value < 2 ** 31 ? value : 0);
  return { x: within(left), y: within(top) };
}
