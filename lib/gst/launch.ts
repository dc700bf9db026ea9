import { GstParseError, GstParseFlags } from "../generated/start.ts";
import { atProgram } from "../native/errors.ts";
import { shim } from "../native/shim.ts";
import { type GErrorData, gst, Out, takeError } from "./c.ts";
import { LaunchError } from "./errors.ts";
import { isA, typeNamed, typeOfInstance } from "./gtype.ts";
import { capsSpelling, factories, launchLinks, launchPlaces } from "./later.ts";
import { ensureStarted } from "./start.ts";
import { Handle } from "./wrap.ts";

/** Parses a description and hands the pipeline's handle to `make`. Throws LaunchError. */
export function parseLaunch<Result>(description: string, make: (handle: Handle) => Result): Result {
  if (typeof description !== "string") {
    throw atProgram(
      new TypeError("Pipeline.launch() takes a gst-launch string; launch`...` makes a pipeline of its own"),
    );
  }
  ensureStarted();
  const misspelt = description.includes("/x-raw") ? capsSpelling().misspeltField(description) : undefined;
  if (misspelt !== undefined) throw new LaunchError(misspelt.why, description, misspelt.at);
  const error = new Out(1);
  // Not GST_PARSE_FLAG_FATAL_ERRORS: what was made of it up to the error tells what is wrong with a link.
  const flags = GstParseFlags.GST_PARSE_FLAG_NONE;
  const address = gst.gst_parse_launch_full(description, null, flags, error.at(0));
  const failure = takeError(error.pointer(0));
  if (address === 0 || failure !== undefined) {
    const isLink = failure?.code === GstParseError.GST_PARSE_ERROR_LINK && address !== 0;
    const link = isLink ? launchLinks().linkFault(address, description, failure.message) : undefined;
    if (address !== 0) gst.gst_object_unref(gst.gst_object_ref_sink(address));
    if (link !== undefined) throw new LaunchError(link.why, description, link.at);
    const place = launchPlaces().placeOfFault(description, failure);
    throw new LaunchError(explain(description, failure), description, place);
  }
  const pipeline = inPipeline(gst.gst_object_ref_sink(address));
  shim.ds_links_parsed(pipeline, description);
  return make(new Handle(pipeline));
}

/** A description of one element gives that element: it gets a pipeline of its own. */
function inPipeline(address: number): number {
  if (isA(typeOfInstance(address), typeNamed("GstPipeline"))) return address;
  const pipeline = gst.gst_object_ref_sink(gst.gst_pipeline_new(null));
  gst.gst_bin_add(pipeline, address);
  gst.gst_object_unref(address);
  return pipeline;
}

function explain(description: string, failure: GErrorData | undefined): string {
  if (failure === undefined) return "the description does not parse";
  if (failure.code === GstParseError.GST_PARSE_ERROR_SYNTAX)
    return "the description does not parse: syntax error";
  if (failure.message.includes("(null)"))
    return launchPlaces().missingElement(description) ?? failure.message;
  const element = /no element "(.*)"/.exec(failure.message)?.[1];
  if (element !== undefined)
    return launchPlaces().misplacedCaps(description, element) ?? factories().whyNot(element);
  const [, property, factory] = /no property "(.*)" in element "(.*)"/.exec(failure.message) ?? [];
  if (property === undefined || factory === undefined) return failure.message;
  return `${failure.message}. ${factories().nearProperty(factory, property)}`.trim();
}
