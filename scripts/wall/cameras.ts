/**
 * Synthetic RTSP cameras: `rtsp://HOST:PORT/0`, `/1` and so on, 320x180 at 5 frames a second. Says "ready PORT" when it
 * serves; ends with its standard input.
 *   bun scripts/wall/cameras.ts [--count 30] [--first 0] [--host 127.0.0.1] [--port 0] [--auth user:password]
 */
import { Command } from "@commander-js/extra-typings";
import { Pipeline, RtspServer } from "../../lib/index.ts";
import { credentials, wholeNumber } from "../../lib/sample/index.ts";

const { count, first, host, port, auth } = new Command("cameras")
  .description("Serves synthetic cameras over RTSP.")
  .option("--count <number>", "of cameras", wholeNumber(1), 30)
  .option("--first <number>", "of the first one", wholeNumber(0), 0)
  .option("--host <address>", "to listen on", "127.0.0.1")
  .option("--port <port>", "0 takes a free one", wholeNumber(0, 65535), 0)
  .option("--auth <user:password>", "what players must know", credentials)
  .parse()
  .opts();

const street = new URL("../../samples/assets/street.mp4", import.meta.url).pathname;
const numbers = Array.from({ length: count }, (_, at) => first + at);

/** Every third shows a street, on which there is something to find; the others a ball, on a ground of their own. */
const pictures = (number: number): string =>
  number % 3 === 0
    ? `filesrc location=${street} ! qtdemux ! h264parse ! avdec_h264 ! imagefreeze is-live=true ! videoscale ! videoconvert`
    : `videotestsrc is-live=true pattern=ball background-color=${0xff000000 + number * 0x50818}`;

const pipeline = Pipeline.launch(
  numbers
    .map(
      (number) => `${pictures(number)} ! video/x-raw,format=I420,width=320,height=180,framerate=5/1 !
        x264enc tune=zerolatency speed-preset=ultrafast bitrate=200 key-int-max=5 threads=1 !
        rtph264pay name=camera${number} config-interval=-1`,
    )
    .join("\n"),
);
const server = new RtspServer({ host, port, ...(auth && { auth }) });
for (const number of numbers) server.mount(`/${number}`, pipeline.element(`camera${number}`));
await pipeline.play();
console.log(`ready ${server.port}`);
for await (const _line of console);
process.exit();
