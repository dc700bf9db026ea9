import { atProgram } from "../native/errors.ts";
import type { Memory } from "../native/memory.ts";
import { writePointer } from "../native/struct.ts";
import { locked, lockedBoth, nvds } from "./c.ts";
import { acquired } from "./errors.ts";
import { filledOrRemoved, removeMember, wrapList } from "./list.ts";
import { NvDsClassifierMeta, NvDsLabelInfo } from "./structs.ts";
import { internedText, readText, replaceOwnedText } from "./text.ts";

export interface LabelInput {
  readonly text: string;
  /** Index of the class among the label's. Default: 0. */
  readonly class_id?: number;
  /** 0 to 1. Default: 1. */
  readonly probability?: number;
  /** Which of several labels this is. Default: its place in the list. */
  readonly label_id?: number;
  /** How many classes the label has. Default: 0. */
  readonly num_classes?: number;
}

export interface ClassifierInput {
  /** Of the component that classified. Default: 0. */
  readonly component_id?: number;
  readonly type?: string;
  readonly labels: readonly LabelInput[];
}

const labelSize = NvDsLabelInfo.fields.result_label.size;

/** One label that a classifier gave. (nvdsmeta.h, NvDsLabelInfo) */
export class Label extends NvDsLabelInfo {
  /** The text; one that does not fit into `result_label` lies where pResult_label points. */
  get text(): string {
    return readText(this.pResult_label) ?? this.result_label;
  }

  set text(text: string) {
    const fits = Buffer.byteLength(text) < labelSize;
    this.result_label = fits ? text : "";
    const pointer = {
      get: () => this.pResult_label,
      set: (address: number) => {
        writePointer(this, "pResult_label", address);
      },
    };
    replaceOwnedText(pointer, fits ? undefined : text);
  }
}

/** What one classifier says about an object. (nvdsmeta.h, NvDsClassifierMeta) */
export class Classifier extends NvDsClassifierMeta {
  /** As the classifier's configuration names its kind (`classifier-type`); undefined where it does not. */
  get type(): string | undefined {
    return readText(this.classifier_type);
  }

  set type(type: string) {
    writePointer(this, "classifier_type", internedText(type));
  }

  get labels(): readonly Label[] {
    const head = (): number => this.label_info_list;
    return wrapList(this.base_meta.batch_meta, this.#beyond, head, (memory, at) => new Label(memory, at));
  }

  addLabel(input: LabelInput): Label {
    const batch = this.base_meta.batch_meta;
    return locked(batch, () => {
      const { num_labels } = this;
      const address = acquired(nvds.nvds_acquire_label_info_meta_from_pool(batch), "label");
      nvds.nvds_add_label_info_meta_to_classifier(this.$address, address);
      return filledOrRemoved(
        () => filledLabel(new Label(this.#beyond, address), input, num_labels),
        () => nvds.nvds_remove_label_info_meta_from_classifier(this.$address, address),
      );
    });
  }

  /** Takes a label away. It must not be used any more. */
  removeLabel(label: Label): void {
    removeMember(...([this.base_meta.batch_meta, () => this.labels, label, "label"] as const), (address) =>
      nvds.nvds_remove_label_info_meta_from_classifier(this.$address, address),
    );
  }

  /** Adds a copy of another classifier's labels. */
  copyLabels(from: Classifier): void {
    if (from.$address === this.$address) {
      throw atProgram(new TypeError("a classifier cannot be copied into itself"));
    }
    lockedBoth(from.base_meta.batch_meta, this.base_meta.batch_meta, () =>
      nvds.nvds_copy_label_info_list(from.label_info_list, this.$address),
    );
  }

  clearLabels(): void {
    locked(this.base_meta.batch_meta, () =>
      nvds.nvds_clear_label_info_meta_list(this.$address, this.label_info_list),
    );
  }

  get #beyond(): Memory {
    return this.$live("labels").beyond;
  }
}

function filledLabel(label: Label, input: LabelInput, place: number): Label {
  label.result_class_id = input.class_id ?? 0;
  label.result_prob = input.probability ?? 1;
  label.label_id = input.label_id ?? place;
  label.num_classes = input.num_classes ?? 0;
  label.text = input.text;
  return label;
}

/** The classifier, as the input says. */
export function filledClassifier(classifier: Classifier, input: ClassifierInput): Classifier {
  classifier.unique_component_id = input.component_id ?? 0;
  if (input.type !== undefined) classifier.type = input.type;
  for (const label of input.labels) classifier.addLabel(label);
  return classifier;
}
