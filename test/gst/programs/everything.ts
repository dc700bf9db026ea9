/** Touches all that holds references to GStreamer's objects, and lets some of it lie about. */
import { Caps, launch, Pipeline, RtspServer } from "../../../lib/index.ts";

const leak = process.argv[2] === "leak";

const file = Pipeline.launch(
  "videotestsrc num-buffers=20 ! x264enc ! matroskamux ! matroskademux name=demux",
);
const tail = file.add("fakesink");
file.element("demux").link(file.add("h264parse"), tail);
file.element("demux").on("pad-added", () => undefined);
tail
  .pad("sink")
  .probe(["buffer", "event", "query"], (info) => void (info.buffer?.pts ?? info.event ?? info.query));
const reading = (async () => {
  for await (const message of file.messages()) void message;
})();
await file.run();
await reading;

const eaten = Pipeline.launch("fakesrc num-buffers=3 sizetype=fixed sizemax=100 ! fakesink name=out");
eaten
  .element("out")
  .pad("sink")
  .probe("buffer", () => "handled");
await eaten.run();

const selector = file.add("input-selector");
selector.set("active-pad", selector.requestPad("sink_0"));
void [selector.pads, selector.properties, file.allElements, Caps.parse("video/x-raw").structures];
try {
  file.add("videotestsrc").link(file.add("audioconvert"));
} catch {}
try {
  Pipeline.launch("videotestsrc ! nosuch");
} catch {}

const server = new RtspServer({ port: 0 });
const camera = Pipeline.launch(
  "videotestsrc is-live=true ! x264enc tune=zerolatency ! rtph264pay name=pay config-interval=-1",
);
server.mount("/x", camera.element("pay"));
const serving = camera.run();
const client = launch`rtspsrc location=${server.url} latency=0 ! rtph264depay ! fakesink name=out`;
client
  .element("out")
  .pad("sink")
  .probe("buffer", () => {
    void client.stop();
  });
await client.run();
if (process.argv[2] === "abandon") process.exit(0);
await camera.stop();
await serving;
await server.close();

{
  using disposed = new Pipeline();
  disposed.add("queue");
}
// What a program that leaks does: it takes a reference that nobody drops.
if (leak) {
  const { addressOf } = await import("../../../lib/gst/object.ts");
  const { link } = await import("../../../lib/native/library.ts");
  link("gobject-2.0", { g_object_ref: { args: ["ptr"], returns: "ptr" } }).g_object_ref(addressOf(tail));
}
