import { type LaunchValue, quoteTemplate } from "./launch_quote.ts";
import { Pipeline } from "./pipeline.ts";

/**
 * A pipeline from a gst-launch description whose values are quoted:
 *
 *     const pipeline = launch`filesrc location=${path} ! decodebin ! fakesink`;
 *
 * Whatever `path` holds (spaces, quotes, exclamation marks, line breaks), the property gets exactly that.
 */
export function launch(strings: TemplateStringsArray, ...values: readonly LaunchValue[]): Pipeline {
  return Pipeline.launch(quoteTemplate(strings.raw, values));
}
