import { type OptionNames, requireOptions } from "../gst/given.ts";
import { atProgram } from "../native/errors.ts";
import { instanceOf, listOf, textOf } from "../native/given-values.ts";
import { writePointer } from "../native/struct.ts";
import { nvds } from "./c.ts";
import { acquired } from "./errors.ts";
import { filledOrRemoved } from "./list.ts";
import { type ListField, type Member, type MemberKind, memberIn } from "./members.ts";
import { NvDsClassifierMeta, NvDsLabelInfo } from "./structs.ts";
import { internedText, readText, replaceOwnedText, requireNoNul } from "./text.ts";

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

const labelNames: OptionNames<LabelInput> = {
  text: true,
  class_id: true,
  probability: true,
  label_id: true,
  num_classes: true,
};
const classifierNames: OptionNames<ClassifierInput> = { component_id: true, type: true, labels: true };

const labelSize = NvDsLabelInfo.fields.result_label.size;

/** One label that a classifier gave. (nvdsmeta.h, NvDsLabelInfo) */
export class Label extends NvDsLabelInfo {
  /** The text; one that does not fit into `result_label` lies where pResult_label points. */
  get text(): string {
    return this.#member("text").guarded("text", () => readText(this.pResult_label) ?? this.result_label);
  }

  set text(text: string) {
    const fits = Buffer.byteLength(requireNoNul(textOf("text of a label", text))) < labelSize;
    const pointer = {
      get: () => this.pResult_label,
      set: (address: number) => {
        writePointer(this, "pResult_label", address);
      },
    };
    this.#member("text").guarded("text", () => {
      this.result_label = fits ? text : "";
      replaceOwnedText(pointer, fits ? undefined : text);
    });
  }

  #member(field: string): Member {
    return memberIn(this.$live(field));
  }
}

const labelKind: MemberKind<Label> = {
  ...{ name: "Label", plural: "labels", type: Label },
  wrap: (memory, at) => new Label(memory, at),
};

/** What one classifier says about an object. (nvdsmeta.h, NvDsClassifierMeta) */
export class Classifier extends NvDsClassifierMeta {
  /** As the classifier's configuration names its kind (`classifier-type`); undefined where it does not. */
  get type(): string | undefined {
    return this.#member("type").guarded("type", () => readText(this.classifier_type));
  }

  set type(type: string) {
    writePointer(this, "classifier_type", internedText(textOf("type of a classifier", type)));
  }

  get labels(): readonly Label[] {
    return this.#member("labels").listed(labelKind, this.#labels);
  }

  addLabel(input: LabelInput): Label {
    requireOptions("addLabel()", input, labelNames, "{ text }");
    const member = this.#member("addLabel");
    return member.guarded("addLabel", () => {
      const { num_labels } = this;
      const batch = member.members.batch.address;
      const address = acquired(nvds.nvds_acquire_label_info_meta_from_pool(batch), "label");
      nvds.nvds_add_label_info_meta_to_classifier(this.$address, address);
      return filledOrRemoved(
        () => filledLabel(member.added(labelKind, this.#labels, address), input, num_labels),
        () => nvds.nvds_remove_label_info_meta_from_classifier(this.$address, address),
      );
    });
  }

  /** Takes a label away: to use it any more is a StaleMetadataError. */
  removeLabel(label: Label): void {
    this.#member("removeLabel").remove(label, "label", (address) =>
      nvds.nvds_remove_label_info_meta_from_classifier(this.$address, address),
    );
  }

  /** Adds a copy of another classifier's labels. */
  copyLabels(from: Classifier): void {
    if (instanceOf("copyLabels()", Classifier, from).$address === this.$address) {
      throw atProgram(new TypeError("a classifier cannot be copied into itself"));
    }
    this.#member("copyLabels").guardedBoth(from.#member("copyLabels"), "copyLabels", () =>
      nvds.nvds_copy_label_info_list(from.label_info_list, this.$address),
    );
  }

  clearLabels(): void {
    this.#member("clearLabels").clear(this.#labels, (first) =>
      nvds.nvds_clear_label_info_meta_list(this.$address, first),
    );
  }

  get #labels(): ListField {
    return this.$address + NvDsClassifierMeta.fields.label_info_list.offset;
  }

  #member(field: string): Member {
    return memberIn(this.$live(field));
  }
}

const classifierKind: MemberKind<Classifier> = {
  ...{ name: "Classifier", plural: "classifiers", type: Classifier },
  wrap: (memory, at) => new Classifier(memory, at),
};

/** What classifiers hang on: an object, a region, a sound. */
export interface ClassifierOwner {
  readonly member: Member;
  readonly list: ListField;
  /** Adds to the end of the owner's list. */
  readonly add: (classifier: number) => void;
  readonly remove: (classifier: number) => void;
}

export function classifierList({ member, list }: ClassifierOwner): readonly Classifier[] {
  return member.listed(classifierKind, list);
}

export function addClassifier(owner: ClassifierOwner, input: ClassifierInput): Classifier {
  const { member, list, add, remove } = owner;
  requireOptions("addClassifier()", input, classifierNames, "{ labels }");
  return member.guarded("addClassifier", () => {
    const batch = member.members.batch.address;
    const address = acquired(nvds.nvds_acquire_classifier_meta_from_pool(batch), "classifier");
    add(address);
    return filledOrRemoved(
      () => filledClassifier(member.added(classifierKind, list, address), input),
      () => remove(address),
    );
  });
}

export function removeClassifier({ member, remove }: ClassifierOwner, classifier: Classifier): void {
  member.remove(classifier, "classifier", remove);
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
function filledClassifier(classifier: Classifier, input: ClassifierInput): Classifier {
  classifier.unique_component_id = input.component_id ?? 0;
  if (input.type !== undefined) classifier.type = input.type;
  for (const label of listOf("labels of a classifier", input.labels, "{ text }")) classifier.addLabel(label);
  return classifier;
}
