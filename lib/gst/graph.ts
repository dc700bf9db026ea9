/** Pictures of pipelines: elements, pads, links, formats. */
import { functions as debugFunctions, GstDebugGraphDetails } from "../generated/gstreamer/gstdebugutils.ts";
import { link } from "../native/library.ts";
import { takeText } from "./c.ts";
import { GstError } from "./errors.ts";
import { notTaken, type OptionNames, requireName, requireOptions } from "./given.ts";
import { laneOf } from "./owners.ts";
import { withoutPasswords } from "./secrets.ts";
import { expectNoRun } from "./unrun.ts";

const gst = link("gstreamer-1.0", debugFunctions);

export interface GraphOptions {
  /** What is shown beside elements, pads and links. Default: all. */
  readonly details?: readonly GraphDetail[];
}

/** `media-type` and `caps` of links; `properties` that differ from their defaults; `states` of elements; `full-properties`: all values at their whole length. */
export type GraphDetail = "media-type" | "caps" | "properties" | "states" | "full-properties";

const bits: Readonly<Record<GraphDetail, number>> = {
  "media-type": GstDebugGraphDetails.GST_DEBUG_GRAPH_SHOW_MEDIA_TYPE,
  caps: GstDebugGraphDetails.GST_DEBUG_GRAPH_SHOW_CAPS_DETAILS,
  properties: GstDebugGraphDetails.GST_DEBUG_GRAPH_SHOW_NON_DEFAULT_PARAMS,
  states: GstDebugGraphDetails.GST_DEBUG_GRAPH_SHOW_STATES,
  "full-properties": GstDebugGraphDetails.GST_DEBUG_GRAPH_SHOW_FULL_PARAMS,
};

const names: OptionNames<GraphOptions> = { details: true };

/** A bin in Graphviz's language, without the passwords of URIs. Made on the lane: elements are asked for their properties. */
export async function graphDot(bin: number, options: GraphOptions): Promise<string> {
  requireOptions("graph()", options, names);
  const { details } = options;
  if (details !== undefined) requireDetails(details);
  expectNoRun(bin);
  let flags = 0;
  for (const detail of details ?? []) flags |= bits[detail];
  if (details === undefined) flags = GstDebugGraphDetails.GST_DEBUG_GRAPH_SHOW_ALL;
  const text = takeText(await laneOf(bin).call(gst, "gst_debug_bin_to_dot_data", bin, flags)) ?? "";
  return withoutPasswords(text);
}

function requireDetails(details: readonly GraphDetail[]): void {
  const given: unknown = details;
  if (!Array.isArray(given)) throw notTaken("graph({ details })", "an array", given);
  for (const detail of details) requireName("detail of a graph", detail, bits);
}

/** A graph in Graphviz's language, drawn by its program `dot`. */
export async function drawSvg(dot: string): Promise<string> {
  const program = Bun.which("dot", { PATH: process.env["PATH"] ?? "" });
  if (program === null) {
    throw new GstError(
      "drawing a pipeline needs Graphviz, which is not installed: sudo apt install graphviz\n" +
        "  Without it, graph() gives the text that any Graphviz draws.",
    );
  }
  const drawing = Bun.spawn([program, "-Tsvg"], {
    stdin: new Blob([dot]),
    stdout: "pipe",
    stderr: "pipe",
  });
  const [svg, complaint, code] = await Promise.all([
    new Response(drawing.stdout).text(),
    new Response(drawing.stderr).text(),
    drawing.exited,
  ]);
  if (code !== 0) throw new GstError(`${program} could not draw the pipeline: ${complaint.trim()}`);
  return svg;
}
