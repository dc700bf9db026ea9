/** Frames of an audio batch: nvds_audio_meta.h. */
import type * as Audio from "../generated/deepstream/nvds_audio_meta.ts";
import { link } from "../native/library.ts";
import type { Memory } from "../native/memory.ts";
import { sdkModule } from "../sdk/bindings.ts";
import { locked, nvds } from "./c.ts";
import { Classifier, type ClassifierInput, filledClassifier } from "./classifier.ts";
import { acquired } from "./errors.ts";
import { filledOrRemoved, removeMember, wrapList } from "./list.ts";
import { attachUser, lastValue, type UserMeta, userList } from "./user.ts";
import type { UserKind } from "./user_kinds.ts";

const audio: typeof Audio = sdkModule("nvds_audio_meta");
const nvdsAudio = link("nvds_meta", audio.functions);

/** A stretch of sound of one source. Valid until the handler returns. (NvDsAudioFrameMeta) */
export class AudioFrame extends audio.NvDsAudioFrameMeta {
  readonly #batch: number;

  constructor(memory: Memory, at: number, batch: number) {
    super(memory, at);
    this.#batch = batch;
  }

  get classifiers(): readonly Classifier[] {
    const head = (): number => this.classifier_meta_list;
    return wrapList(this.#batch, this.#beyond, head, (memory, at) => new Classifier(memory, at));
  }

  addClassifier(input: ClassifierInput): Classifier {
    return locked(this.#batch, () => {
      const address = acquired(nvds.nvds_acquire_classifier_meta_from_pool(this.#batch), "classifier");
      nvdsAudio.nvds_add_classifier_meta_to_audio_frame(this.$address, address);
      return filledOrRemoved(
        () => filledClassifier(new Classifier(this.#beyond, address), input),
        () => nvdsAudio.nvds_remove_classifier_meta_from_audio_frame(this.$address, address),
      );
    });
  }

  /** Takes away what a classifier says. It must not be used any more. */
  removeClassifier(classifier: Classifier): void {
    removeMember(...([this.#batch, () => this.classifiers, classifier, "classifier"] as const), (address) =>
      nvdsAudio.nvds_remove_classifier_meta_from_audio_frame(this.$address, address),
    );
  }

  /** What elements and programs have attached to it. */
  get users(): readonly UserMeta[] {
    return userList(this.#batch, this.#beyond, () => this.frame_user_meta_list);
  }

  /** As Frame.addUser. */
  addUser<Value>(kind: UserKind<Value>, value: Value): UserMeta;
  addUser(name: string, value: unknown): UserMeta;
  addUser(kind: UserKind<unknown> | string, value: unknown): UserMeta {
    const add = (user: number): void => nvdsAudio.nvds_add_user_meta_to_audio_frame(this.$address, user);
    return attachUser({ batch: this.#batch, add }, this.#beyond, kind, value);
  }

  /** As Frame.user. */
  user<Value>(kind: UserKind<Value>): Value | undefined;
  user(name: string): unknown;
  user(kind: UserKind<unknown> | string): unknown {
    return lastValue(this.users, kind);
  }

  removeUser(user: UserMeta): void {
    removeMember(...([this.#batch, () => this.users, user, "user metadata"] as const), (address) =>
      nvdsAudio.nvds_remove_user_meta_from_audio_frame(this.$address, address),
    );
  }

  get #beyond(): Memory {
    return this.$live("users").beyond;
  }
}

/** The frames of an audio batch, in its order. */
export function audioFrames(memory: Memory, batch: number, head: () => number): readonly AudioFrame[] {
  return wrapList(batch, memory, head, (beyond, at) => new AudioFrame(beyond, at, batch));
}
