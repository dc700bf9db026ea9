import { Bin } from "../gst/bin.ts";
import type { Element } from "../gst/element.ts";
import { PipelineError } from "../gst/errors.ts";
import { type OptionNames, requireInstance, requireOptions } from "../gst/given.ts";
import { Pipeline } from "../gst/pipeline.ts";
import { ensureStarted } from "../gst/start.ts";

/** NVIDIA's sinks that show pictures in a window. */
export type DisplaySink = "nveglglessink" | "nv3dsink";

export interface DisplayOptions {
  /** Default: the one of this machine. */
  readonly sink?: DisplaySink;
  /** Pixels from the display's left and upper edge to the window. Default: 10. */
  readonly left?: number;
  readonly top?: number;
  /** Of the window, pixels. Default: as large as the pictures. */
  readonly width?: number;
  readonly height?: number;
  /** Whether pictures come at the video's own pace. Default: true. */
  readonly sync?: boolean;
}

const names: OptionNames<DisplayOptions> = {
  sink: true,
  left: true,
  top: true,
  width: true,
  height: true,
  sync: true,
};

/** Elements that show pictures: link to `input`. */
export interface DisplayChain {
  readonly input: Element;
  readonly sink: Element;
}

/** What NVIDIA's own programs show pictures with on this machine: nv3dsink on Jetson and arm64, else nveglglessink. */
export function displaySink(): DisplaySink {
  return isJetson() ? "nv3dsink" : "nveglglessink";
}

function isJetson(): boolean {
  if (ensureStarted().kind === "deepstream") return process.arch === "arm64";
  return process.env["DEEPSCRIPT_STANDIN_PROFILE"] === "jetson";
}

/**
 * Adds what shows the pictures of single frames (not of batches: nvmultistreamtiler makes one of each) in a window.
 * What Jetson needs before nveglglessink is settled here. Where there is no display the run fails: see displayProblem().
 */
export function addDisplay(pipeline: Pipeline, options: DisplayOptions = {}): DisplayChain {
  requireInstance("addDisplay()", "a pipeline", pipeline, Bin);
  requireOptions("addDisplay()", options, names);
  const { sink: factory = displaySink(), left, top, width, height, sync = true } = options;
  const input = pipeline.add("nvvideoconvert");
  const sink = pipeline.add(factory, {
    sync,
    ...(left !== undefined && { "window-x": left }),
    ...(top !== undefined && { "window-y": top }),
    ...(width !== undefined && { "window-width": width }),
    ...(height !== undefined && { "window-height": height }),
  });
  if (factory === "nveglglessink" && isJetson()) input.link(pipeline.add("nvegltransform"), sink);
  else input.link(sink);
  return { input, sink };
}

/** Why this machine's display cannot be used, as a sentence; undefined where it can. Opens no window. */
export async function displayProblem(): Promise<string | undefined> {
  if (!process.env["DISPLAY"]) return "There is no display: DISPLAY is not set.";
  using trial = new Pipeline("display-trial");
  try {
    trial.add(displaySink());
    await trial.ready();
    return undefined;
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    // Advice that follows is for those who asked for a window.
    const [sentence = ""] = error.message.slice(error.element.length + 2).split(/\.\s/, 1);
    return `${sentence.replace(/\.$/, "")}.`;
  } finally {
    await trial.stop();
  }
}

/** Whether a run failed because the user has closed the window: a way to end it, rather than a failure. */
export function isClosedWindow(error: unknown): boolean {
  return (
    error instanceof PipelineError &&
    error.domain === "gst-resource-error-quark" &&
    // GStreamer's own sinks say it so too, with another code.
    /window was closed/i.test(error.message)
  );
}
