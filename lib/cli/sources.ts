/** Whether anything in a pipeline gives data. */
import type { Pipeline } from "../gst/pipeline.ts";
import { CliError } from "./errors.ts";

/**
 * Throws CliError for a pipeline that would wait without end: all of its elements take data from another one. Bins
 * and elements whose pads come and go may have sources of their own.
 */
export function requireSource(pipeline: Pipeline): void {
  const { elements } = pipeline;
  const takesData = elements.every(({ padTemplates }) =>
    padTemplates.some(({ direction, presence }) => direction === "sink" && presence === "always"),
  );
  if (!takesData) return;
  const names = elements.map(({ factory }) => factory).join(", ");
  throw new CliError(
    "unbuildable",
    `nothing gives this pipeline data, so it would never end: ${names} all take it from another element.\n` +
      "  Begin it with a source, as in filesrc or videotestsrc.",
  );
}
