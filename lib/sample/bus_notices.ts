/** What a pipeline's elements say of themselves while a sample runs. */
import { missingPlugin } from "../gst/fixes.ts";
import type { Pipeline } from "../gst/pipeline.ts";
import { UnreadWarnings } from "../gst/unread_warnings.ts";

/**
 * Tells the warnings of the pipeline's elements, as run() does, until the pipeline stops. Those inside bins, as of a
 * source that is tried again, and those of elements that `owns` says are a source's, are told by who watches the source.
 */
export async function tellWarnings(
  pipeline: Pipeline,
  owns: (path: string) => boolean = () => false,
): Promise<void> {
  const warnings = new UnreadWarnings();
  try {
    for await (const message of pipeline.messages()) {
      if (message.type === "warning" && !isInBin(message.path) && !owns(message.path)) warnings.tell(message);
    }
  } finally {
    warnings.end();
  }
}

function isInBin(path: string): boolean {
  return path.split("/").length > 3;
}

/** What GStreamer lacks for the elements that `owns` knows: it grows until the pipeline stops. */
export function missingIn(pipeline: Pipeline, owns: (path: string) => boolean): ReadonlySet<string> {
  const missing = new Set<string>();
  const follow = async (): Promise<void> => {
    for await (const message of pipeline.messages()) {
      const what = message.type === "element" && owns(message.path) && missingPlugin(message.structure);
      if (what) missing.add(what);
    }
  };
  // What ends the messages early is the run's to tell.
  follow().catch(() => {});
  return missing;
}
