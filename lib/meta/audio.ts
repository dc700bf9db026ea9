/** Frames of an audio batch: nvds_audio_meta.h. */
import type * as Audio from "../generated/deepstream/nvds_audio_meta.ts";
import { link } from "../native/library.ts";
import { sdkModule } from "../sdk/modules.ts";
import {
  addClassifier,
  type Classifier,
  type ClassifierInput,
  type ClassifierOwner,
  classifierList,
  removeClassifier,
} from "./classifier.ts";
import { type ListField, type Member, type MemberKind, memberIn } from "./members.ts";
import { attachUser, lastValue, type UserMeta, userList } from "./user.ts";
import type { UserKind } from "./user_kinds.ts";

const audio: typeof Audio = sdkModule("nvds_audio_meta");
const nvdsAudio = link("nvds_meta", audio.functions);

/** A stretch of sound of one source. Valid until the handler returns. (NvDsAudioFrameMeta) */
export class AudioFrame extends audio.NvDsAudioFrameMeta {
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

  /** As Frame.addUser. */
  addUser<Value>(kind: UserKind<Value>, value: Value): UserMeta;
  addUser(name: string, value: unknown): UserMeta;
  addUser(kind: UserKind<unknown> | string, value: unknown): UserMeta {
    const add = (user: number): void => nvdsAudio.nvds_add_user_meta_to_audio_frame(this.$address, user);
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
      nvdsAudio.nvds_remove_user_meta_from_audio_frame(this.$address, address),
    );
  }

  get #users(): ListField {
    return this.$address + audio.NvDsAudioFrameMeta.fields.frame_user_meta_list.offset;
  }

  get #member(): Member {
    return memberIn(this.$live("users"));
  }

  get #classified(): ClassifierOwner {
    const { $address } = this;
    return {
      member: this.#member,
      list: $address + audio.NvDsAudioFrameMeta.fields.classifier_meta_list.offset,
      add: (classifier) => nvdsAudio.nvds_add_classifier_meta_to_audio_frame($address, classifier),
      remove: (classifier) => nvdsAudio.nvds_remove_classifier_meta_from_audio_frame($address, classifier),
    };
  }
}

const soundKind: MemberKind<AudioFrame> = {
  ...{ name: "AudioFrame", plural: "sounds", type: AudioFrame },
  wrap: (memory, at) => new AudioFrame(memory, at),
};

/** The frames of an audio batch, in its order. */
export function audioFrames(batch: Member, list: ListField): readonly AudioFrame[] {
  return batch.listed(soundKind, list);
}
