/** Pads, as the command line names them. */
import type { Element } from "../gst/element.ts";
import type { Pad } from "../gst/pad.ts";
import type { Pipeline } from "../gst/pipeline.ts";
import { CliError } from "./errors.ts";

/** Elements that add objects or what is known of them: the last of them is where everything is. */
const analysts = /^(nvinfer|nvinferserver|nvtracker|nvdsanalytics|nvdspreprocess|nvstreammux)$/;

/** `element.pad`, or the source pad (the sink pad, where it has no other) of `element`. */
export function padNamed(pipeline: Pipeline, text: string): Pad {
  const dot = text.lastIndexOf(".");
  if (dot > 0) return pipeline.element(text.slice(0, dot)).pad(text.slice(dot + 1));
  return mainPad(pipeline.element(text));
}

/**
 * Where metadata is looked at: what `--obs` says, else the element named `observer`, else the last one of those that
 * find or follow objects. Throws CliError where there is none.
 */
export function observedPad(pipeline: Pipeline, obs: string | undefined): Pad {
  if (obs !== undefined) return padNamed(pipeline, obs);
  // Newest first, and a launch string's elements are made from left to right.
  const elements = pipeline.allElements;
  const found =
    elements.find((element) => element.name === "observer") ??
    elements.find((element) => analysts.test(element.factory));
  if (found !== undefined) return mainPad(found);
  throw new CliError(
    "usage",
    `No element here finds or follows objects. Say whose metadata to look at: --obs element, one of ${elements.map(({ name }) => name).join(", ")}`,
  );
}

function mainPad(element: Element): Pad {
  const { pads } = element;
  const pad = pads.find((each) => each.direction === "src") ?? pads[0];
  if (pad !== undefined) return pad;
  throw new CliError("usage", `${element.name} has no pad yet: its pads appear while it plays`);
}

/** Whether buffers in this pipeline come with batches' metadata. */
export function hasBatches(pipeline: Pipeline): boolean {
  return pipeline.allElements.some(
    ({ factory }) => factory === "nvstreammux" || factory === "nvmultiurisrcbin",
  );
}
