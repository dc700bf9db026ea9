import type * as Roi from "../generated/deepstream/nvds_roi_meta.ts";
import type { Memory } from "../native/memory.ts";
import { sdkModule } from "../sdk/modules.ts";
import { nvds } from "./c.ts";
import {
  addClassifier,
  type Classifier,
  type ClassifierInput,
  type ClassifierOwner,
  classifierList,
  removeClassifier,
} from "./classifier.ts";
import { type Box, type Point, readBox } from "./geometry.ts";
import { type ListField, type Member, memberIn } from "./members.ts";
import { NvDsMetaType } from "./structs.ts";
import { type AtEnd, type TensorOutput, tensorOutputs } from "./tensors.ts";
import { attachUser, lastValue, type UserMeta, userList } from "./user.ts";
import type { UserKind } from "./user_kinds.ts";

const roi: typeof Roi = sdkModule("nvds_roi_meta");

/** What regions belong to: when its handler is done. */
export interface RegionOwner {
  readonly atEnd: AtEnd;
}

/** A part of a frame that nvdspreprocess hands to inference: nvds_roi_meta.h, NvDsRoiMeta. Valid until the handler returns. */
export class Region extends roi.NvDsRoiMeta {
  readonly #owner: RegionOwner;

  constructor(memory: Memory, at: number, owner: RegionOwner) {
    super(memory, at);
    this.#owner = owner;
  }

  /** In pixels of the batch's surfaces. */
  get box(): Box {
    return readBox(this.roi);
  }

  /** The corners, where the region is no rectangle: those before the first that is 0, 0 twice over. */
  get polygon(): readonly Point[] {
    if (!("roi_polygon" in roi.NvDsRoiMeta.fields)) return [];
    const numbers = this.roi_polygon.toArray();
    const points = Array.from({ length: numbers.length >> 1 }, (_, index) => ({
      x: numbers[2 * index] ?? 0,
      y: numbers[2 * index + 1] ?? 0,
    }));
    const used = points.findLastIndex(({ x, y }) => x !== 0 || y !== 0);
    return points.slice(0, used + 1);
  }

  /** What classifiers say about the region. */
  get classifiers(): readonly Classifier[] {
    return classifierList(this.#classified);
  }

  addClassifier(input: ClassifierInput): Classifier {
    return addClassifier(this.#classified, input);
  }

  /** Takes away what a classifier says: to use it any more is a StaleMetadataError. */
  removeClassifier(classifier: Classifier): void {
    removeClassifier(this.#classified, classifier);
  }

  /** What elements and programs have attached to it. */
  get users(): readonly UserMeta[] {
    return userList(this.#member, this.#users);
  }

  /** What networks have computed for it. */
  get tensors(): readonly TensorOutput[] {
    return tensorOutputs(this.users, this.#owner.atEnd);
  }

  /** As Frame.addUser. */
  addUser<Value>(kind: UserKind<Value>, value: Value): UserMeta;
  addUser(name: string, value: unknown): UserMeta;
  addUser(kind: UserKind<unknown> | string, value: unknown): UserMeta {
    const add = (user: number): void => nvds.nvds_add_user_meta_to_roi(this.$address, user);
    return attachUser({ add, list: this.#users }, this.#member.memory, kind, value);
  }

  /** As Frame.user. */
  user<Value>(kind: UserKind<Value>): Value | undefined;
  user(name: string): unknown;
  user(kind: UserKind<unknown> | string): unknown {
    return lastValue(this.users, kind);
  }

  removeUser(user: UserMeta): void {
    this.#member.remove(user, "user metadata", (address) =>
      nvds.nvds_remove_user_meta_from_roi(this.$address, address),
    );
  }

  get #users(): ListField {
    return this.$address + roi.NvDsRoiMeta.fields.roi_user_meta_list.offset;
  }

  /** The user metadata that has the region. */
  get #member(): Member {
    return memberIn(this.$live("users"));
  }

  get #classified(): ClassifierOwner {
    const { $address } = this;
    return {
      member: this.#member,
      list: $address + roi.NvDsRoiMeta.fields.classifier_meta_list.offset,
      add: (classifier) => nvds.nvds_add_classifier_meta_to_roi($address, classifier),
      remove: (classifier) => nvds.nvds_remove_classifier_meta_from_roi($address, classifier),
    };
  }
}

/** Regions that are attached to a frame one by one. */
export function regions(users: readonly UserMeta[], owner: RegionOwner): readonly Region[] {
  return users
    .filter((user) => user.type === NvDsMetaType.NVDS_ROI_META)
    .map((user) => user.read((memory, at) => new Region(memory, at, owner)));
}
