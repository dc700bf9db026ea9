import { copyNumbers } from "../native/numbers.ts";
import { NvDsInferSegmentationMeta, NvDsMetaType } from "./structs.ts";
import type { UserMeta } from "./user.ts";

/** What a segmentation network says of each point: gstnvdsinfer.h, NvDsInferSegmentationMeta. */
export class Segmentation extends NvDsInferSegmentationMeta {
  /** The class of each point, `height` rows of `width`; -1 where it is of none. A copy. */
  get classMap(): Int32Array {
    return copyNumbers(this.$live("classMap").beyond, this.class_map, "int32", this.width * this.height);
  }

  /** `classes` planes of `height` rows of `width`, from 0 to 1; undefined where the network gives none. A copy. */
  get probabilities(): Float32Array | undefined {
    const { class_probabilities_map, classes, width, height } = this;
    if (class_probabilities_map === 0) return undefined;
    const memory = this.$live("probabilities").beyond;
    return copyNumbers(memory, class_probabilities_map, "float32", classes * width * height);
  }
}

export function segmentations(users: readonly UserMeta[]): readonly Segmentation[] {
  return users
    .filter((user) => user.type === NvDsMetaType.NVDSINFER_SEGMENTATION_META)
    .map((user) => user.as(Segmentation));
}
