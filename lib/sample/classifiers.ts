import type { Element } from "../gst/element.ts";
import type { Pipeline } from "../gst/pipeline.ts";
import { notice } from "../native/notice.ts";
import { addDetector } from "../video/detector.ts";

/** Adds an nvinfer for each configuration of `--sgie`; one that is no secondary's works, and is told. */
export function addClassifiers(pipeline: Pipeline, configFiles: readonly string[]): Element[] {
  return configFiles.map((file) => {
    const classifier = addDetector(pipeline, file);
    if (classifier.get("process-mode") !== "secondary")
      notice(
        `warning: --sgie ${file}: without process-mode=2 in it, it searches whole frames and adds objects of its own.\n` +
          "  To look at the detector's objects it takes process-mode=2 and operate-on-gie-id=1 (its gie-unique-id).",
      );
    return classifier;
  });
}
