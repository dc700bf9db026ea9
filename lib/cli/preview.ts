/** Pictures of an `appsink name=deepscript`: in a window, else on the terminal. */
import { AppSink } from "../gst/app_sink.ts";
import { Caps } from "../gst/caps.ts";
import type { Element } from "../gst/element.ts";
import type { Pad } from "../gst/pad.ts";
import type { Pipeline } from "../gst/pipeline.ts";
import { notice } from "../native/notice.ts";
import { addDisplay, displayProblem } from "../video/display.ts";
import { CliError } from "./errors.ts";
import { TerminalScreen } from "./terminal_screen.ts";

/** The names that mean it: ours, and those of pythiags. */
const names: readonly string[] = ["deepscript", "pythiags", "pythia"];

export interface PreviewOptions {
  /** Whether pictures may be drawn on the terminal, which then is for nothing else. */
  readonly terminal: boolean;
}

/** What shows the pictures. Disposing of it gives the terminal back. */
export interface Preview extends Disposable {
  /** Settles when all pictures that came have been shown; rejects where they cannot be. */
  readonly done: Promise<void>;
}

/**
 * Puts what shows pictures in the place of the appsink of that name, and under its name; undefined where there is none.
 * Where nothing can be shown, that is told, and the pictures are dropped.
 */
export async function addPreview(
  pipeline: Pipeline,
  { terminal }: PreviewOptions,
): Promise<Preview | undefined> {
  const sink = pipeline.elements.find(({ factory, name }) => factory === "appsink" && names.includes(name));
  if (sink === undefined) return undefined;
  const { entry, sync } = await replaceSink(pipeline, sink);
  const problem = await displayProblem();
  if (problem === undefined) entry.link(addDisplay(pipeline, { sync }).input);
  else if (terminal) return showOnTerminal(pipeline, entry, sync);
  else {
    entry.link(pipeline.add("fakesink", { sync }));
    notice(`The pictures of ${entry.name} are not shown. ${problem} Nor is this a terminal.`);
  }
  return { done: Promise.resolve(), [Symbol.dispose]() {} };
}

interface Replaced {
  /** Has the sink's name, and takes what it took. */
  readonly entry: Element;
  readonly sync: boolean;
}

async function replaceSink(pipeline: Pipeline, sink: Element): Promise<Replaced> {
  const { name } = sink;
  const pad: Pad = sink.pad("sink");
  const from = pad.peer;
  if (from === undefined) {
    throw new CliError(
      "unbuildable",
      `${name}: nothing is linked to it before it plays: put videoconvert, or nvvideoconvert, before this appsink`,
    );
  }
  const caps = sink.get("caps");
  const sync = sink.get("sync") !== false;
  await pad.unlink();
  await pipeline.remove(sink);
  const entry =
    caps instanceof Caps
      ? pipeline.add("capsfilter", { caps: caps.toString() }, name)
      : pipeline.add("identity", {}, name);
  from.link(entry.pad("sink"));
  return { entry, sync };
}

function showOnTerminal(pipeline: Pipeline, entry: Element, sync: boolean): Preview {
  const screen = new TerminalScreen();
  const size = pipeline.add("capsfilter", { caps: capsFor(screen) });
  const sink = pipeline.add("appsink", { sync });
  if (!(sink instanceof AppSink)) throw new CliError("notReady", "GStreamer's appsink is not its own");
  entry.link(
    pipeline.add("nvvideoconvert"),
    pipeline.add("videoconvert"),
    // Keeps the pictures' shape, with black around them.
    pipeline.add("videoscale", { "add-borders": true }),
    size,
    sink,
  );
  screen.onResize = () => size.set("caps", capsFor(screen));
  return { done: show(sink, screen), [Symbol.dispose]: () => screen[Symbol.dispose]() };
}

function capsFor({ width, height }: TerminalScreen): string {
  return `video/x-raw, format=RGBx, width=${width}, height=${height}, pixel-aspect-ratio=1/1`;
}

/** The latest picture each time: a slow terminal skips some. */
async function show(sink: AppSink, screen: TerminalScreen): Promise<void> {
  for await (const { caps, data } of sink.samples({ maxBuffers: 1, onFull: "drop-oldest" })) {
    const { width, height } = caps?.first?.fields ?? {};
    if (typeof width === "number" && typeof height === "number") await screen.draw(data, width, height);
  }
}
