/**
 * Has a pipeline change its state while threads of GStreamer's are late with the change before, as the first argument says,
 * and prints a line when frames flow again. The other arguments are plugins to load.
 */
import { functions as pluginFunctions } from "../../../lib/generated/gstreamer/gstplugin.ts";
import { ensureStarted } from "../../../lib/gst/start.ts";
import { Pipeline } from "../../../lib/index.ts";
import { link } from "../../../lib/native/library.ts";
import { passed } from "../parts.ts";

const gst = link("gstreamer-1.0", pluginFunctions);
const [, , how, ...plugins] = process.argv;

ensureStarted();
for (const plugin of plugins)
  if (gst.gst_plugin_load_file(plugin, null) === 0) throw new Error(`${plugin} does not load`);

const atStart = how === "at the start";
const pipeline = new Pipeline(atStart ? "held" : "main");
const source = pipeline.add("videotestsrc", { "is-live": !atStart });
// Between two frames the source waits for the clock, long enough to be met there.
const caps = pipeline.add("capsfilter", { caps: "video/x-raw,width=32,height=32,framerate=5/1" });
const sink = pipeline.add("fakesink", { sync: false });
source.link(caps, sink);
const giver = pipeline.add("clockgiver");

/** Resolves with the message of that type that comes as the `count`-th from now on. */
async function told(type: string, count: number): Promise<void> {
  for await (const message of pipeline.messages()) if (message.type === type && --count === 0) return;
}

if (atStart) {
  const prerolled = told("async-done", 1);
  const played = pipeline.play();
  await prerolled;
  await Promise.all([pipeline.pause(), played]);
  console.log(pipeline.state);
  await pipeline.play();
} else {
  const clocks = told("new-clock", 2);
  await pipeline.play();
  await passed(sink.pad("sink"), 1);
  if (how === "after a lost clock") {
    giver.set("has-clock", false);
    await clocks;
  } else {
    await pipeline.pause();
    await pipeline.play();
  }
}
await passed(sink.pad("sink"), 3);
console.log("flows");
await pipeline.stop();
