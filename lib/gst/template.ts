import { notTaken } from "./given.ts";
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
  if (!Array.isArray(strings?.raw))
    throw notTaken(
      "launch",
      "a template, as in launch`fakesrc ! fakesink`; strings are for Pipeline.launch()",
      strings,
    );
  return Pipeline.launch(quoteTemplate(strings.raw, values));
}
