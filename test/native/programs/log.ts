/** GStreamer's log while several threads write it: it is opened, read and closed again and again. */
import { functions as infoFunctions } from "../../../lib/generated/gstreamer/gstinfo.ts";
import { link } from "../../../lib/native/library.ts";
import { openLog } from "../../../lib/native/log.ts";
import { begin, TestPipeline } from "./pipeline.ts";

begin();
const gst = link("gstreamer-1.0", infoFunctions);
gst.gst_debug_remove_log_function(0);
gst.gst_debug_set_threshold_from_string("*:5", 1);
const pipeline = new TestPipeline(
  ["a", "b", "c"].map((name) => `fakesrc ! queue ! fakesink name=${name}`).join(" "),
);
await pipeline.play();
let lines = 0;
let broken = 0;
let dropped = 0;
for (let round = 0; round < 20; round++) {
  const capacity = round % 2 === 0 ? 3 : 2000;
  const enough = Promise.withResolvers<void>();
  let heard = 0;
  using log = openLog(capacity, (line) => {
    lines++;
    if (line.category === "" || line.file === "" || line.line <= 0 || line.message === "") broken++;
    if (++heard === 200) enough.resolve();
  });
  await enough.promise;
  dropped += log?.dropped ?? 0;
}
gst.gst_debug_set_threshold_from_string("*:0", 1);
await pipeline.close();
console.log(JSON.stringify({ enough: lines >= 4000, broken, dropped: dropped > 0 }));
