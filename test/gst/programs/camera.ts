/**
 * A camera at rtsp://127.0.0.1:PORT/camera, from a line on stdin to the end of stdin; "ready PORT" on stdout when it
 * serves.
 */
import { Pipeline, RtspServer } from "../../../lib/index.ts";

const [port = "0", user = "", password = ""] = process.argv.slice(2);
const pipeline = Pipeline.launch(
  "videotestsrc is-live=true ! video/x-raw,width=64,height=64,framerate=25/1 ! " +
    "x264enc tune=zerolatency speed-preset=ultrafast key-int-max=5 ! rtph264pay name=pay config-interval=-1",
);
const lines = console[Symbol.asyncIterator]();
if ((await lines.next()).done) process.exit();
const server = new RtspServer({ port: Number(port), auth: { user, password } });
server.mount("/camera", pipeline.element("pay"));
await pipeline.play();
console.log(`ready ${server.port}`);
await lines.next();
process.exit();
