/**
 * A camera of this machine (Video4Linux, as USB cameras are) in; its objects found, drawn and counted; shown:
 *
 *     bun run samples/test1_usbcam.ts --device /dev/video0 --size 1280x720 --rate 30 --format mjpeg
 *     bun run samples/test1_usbcam.ts --synthetic -o seen.mp4
 *
 * --synthetic has a video play the camera's part. --list tells the cameras, and what each can send.
 */
import { InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { addDetector, addMuxer, Pipeline, parseInput } from "deepscript";
import { addCamera, addSyntheticCamera, camerasText, listCameras } from "deepscript/camera";
import {
  addOutlet,
  countsText,
  runSample,
  sampleCommand,
  sampleMain,
  sampleOption,
  Tally,
  wholeNumber,
} from "deepscript/sample";

const options = sampleCommand(
  "test1_usbcam [device]",
  "Finds, draws and counts objects in a camera's pictures.",
)
  .option("-d, --device <path>", "of the camera", "/dev/video0")
  .addOption(
    new Option("-s, --size <pixels>", "of the pictures that the camera is to send")
      .argParser(size)
      .default({ width: 640, height: 480 }, "640x480"),
  )
  .option("-r, --rate <frames>", "a second, that the camera is to send", wholeNumber(1), 30)
  .addOption(
    new Option(
      "-f, --format <format>",
      "how it is to send them (default: raw, if it has this size so)",
    ).choices(["raw", "mjpeg"]),
  )
  .option("--synthetic", "no camera: a street, over and over")
  .option("--list", "tell which cameras there are, and end")
  .addOption(sampleOption.output("display"))
  .addOption(sampleOption.pgie(`${import.meta.dir}/test1_pgie.txt`, "street traffic"))
  .addOption(sampleOption.timeout("camera"))
  .parse()
  .opts();

function size(text: string): { width: number; height: number } {
  const [, width, height] = /^([1-9]\d{0,4})x([1-9]\d{0,4})$/.exec(text) ?? [];
  if (width === undefined || height === undefined)
    throw new InvalidArgumentError("It takes pixels, as in 1280x720.");
  return { width: Number(width), height: Number(height) };
}

await sampleMain(async () => {
  if (options.list) return console.log(camerasText(listCameras()));
  const pipeline = new Pipeline("test1-usbcam");
  const mux = addMuxer(pipeline, { width: 1920, height: 1080, live: true });
  const pgie = addDetector(pipeline, options.pgie);
  const osd = pipeline.add("nvdsosd");
  const camera = { ...options.size, rate: options.rate, format: options.format };
  const source = options.synthetic
    ? addSyntheticCamera(pipeline, parseInput(`${import.meta.dir}/assets/street.mp4`), camera, mux.input(0))
    : addCamera(pipeline, { ...camera, device: options.device }, mux.input(0));
  // As soon as they are there: frames that came late would be dropped by a window that waits for their time.
  await using output = await addOutlet(pipeline, options.output, { sync: false });
  mux.output.link(pgie, pipeline.add("nvvideoconvert"), osd, output.input);

  const tally = new Tally();
  osd.pad("sink").onBatch((batch) => {
    for (const frame of batch.frames) {
      // What is still under way when --frames have been counted is no part of the video.
      if (tally.frames === options.frames) return "drop";
      const text = `Frame ${frame.frame_num}  ${countsText(tally.count(frame.objects.map((object) => object.obj_label)))}`;
      frame.addText(text, { x: 10, y: 12 });
      if (!options.quiet) console.log(text);
    }
    return "ok";
  });

  await runSample({ pipeline, source, tally, options, output });
});
