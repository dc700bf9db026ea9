/**
 * Runs a pipeline of DeepStream's elements and prints what pipeline.latency() measured; `blocked`: this
 * thread does nothing but wait until all is through, and as long again; `twice`: of two runs.
 */
import { functions as miniObjectFunctions } from "../../../lib/generated/gstreamer/gstminiobject.ts";
import { functions as appSinkFunctions } from "../../../lib/generated/gstreamer-app/gstappsink.ts";
import { addressOf } from "../../../lib/gst/object.ts";
import { Pipeline } from "../../../lib/gst/pipeline.ts";
import { link } from "../../../lib/native/library.ts";

const [, , how] = process.argv;
const frames = 20;
const pipeline = Pipeline.launch(
  `videotestsrc num-buffers=${frames} ! video/x-raw,width=64,height=64 ! nvvideoconvert ! video/x-raw(memory:NVMM),format=NV12 ! ` +
    "mux.sink_0 nvstreammux name=mux width=64 height=64 batch-size=1 ! nvvideoconvert name=convert ! nvdsosd name=osd ! " +
    (how === "blocked" ? "appsink name=out sync=false" : "fakesink"),
);
using latency = pipeline.latency();
const began = performance.now();
let through = Number.NaN;
if (how === "blocked") {
  // From the first frame on no turn for the event loop, and with it for handlers.
  await pipeline.pause();
  const playing = pipeline.play();
  const passed = takeAll(addressOf(pipeline.element("out")));
  if (passed !== frames) throw new Error(`${passed} frames came to the end`);
  through = performance.now() - began;
  Bun.sleepSync(through);
  await playing;
} else {
  for (let runs = how === "twice" ? 2 : 1; runs > 0; runs--) await pipeline.run();
}
const sources = [...latency.sources].map(([id, summary]) => [id, { ...summary, mean: summary.mean }]);
console.log(
  JSON.stringify({ sources, components: [...latency.components], missed: latency.missed, through }),
);
await pipeline.stop();

/** Takes what comes to an appsink until the end of the stream, holding this thread, and gives how much it was. */
function takeAll(sink: number): number {
  const app = link("gstapp-1.0", appSinkFunctions);
  const gst = link("gstreamer-1.0", miniObjectFunctions);
  for (let count = 0; ; count++) {
    const sample = app.gst_app_sink_pull_sample(sink);
    if (sample === 0) return count;
    gst.gst_mini_object_unref(sample);
  }
}
