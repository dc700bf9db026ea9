/**
 * A detector whose tensors are parsed here, in TypeScript: nvinfer runs an SSD and hands its outputs on as they are
 * (network-type=100, output-tensor-meta=1); this file makes objects of them, which the OSD draws:
 *
 *     bun run samples/ssd_parser.ts -i street.mp4 -o out.mp4
 *     bun run samples/ssd_parser.ts -i rtsp://camera/1 -o rtsp://127.0.0.1:8554/ds-test
 *
 * It takes the four tensors of TensorFlow's detection models: num_detections, detection_scores, detection_classes and
 * detection_boxes (y1, x1, y2, x2 in fractions of the picture).
 */
import { Option } from "@commander-js/extra-typings";
import {
  addDetector,
  addMuxer,
  addSource,
  type Box,
  InputError,
  Pipeline,
  parseInput,
  type TensorOutput,
} from "deepscript";
import {
  addOutlet,
  countsText,
  fraction,
  readLabels,
  runSample,
  sampleCommand,
  sampleMain,
  sampleOption,
  Tally,
  wholeNumber,
} from "deepscript/sample";

const [width, height] = [1920, 1080];

interface Detection {
  readonly class_id: number;
  readonly confidence: number;
  readonly box: Box;
}

const options = sampleCommand("ssd_parser [input]", "Makes an SSD's tensors objects; draws and counts them.")
  .addOption(sampleOption.input(`${import.meta.dir}/assets/street.mp4`, "a street, 30 seconds"))
  .option("--threshold <share>", "the least confidence of an object", fraction, 0.54)
  .option("--overlap <share>", "beyond which the less likely of two boxes goes (their IoU)", fraction, 0.5)
  .option("--top-k <count>", "the most objects of a class in a frame", wholeNumber(1), 200)
  .addOption(sampleOption.labels(`${import.meta.dir}/assets/labels.txt`, "street traffic"))
  .addOption(
    new Option("--pgie <file>", "configuration of the network (nvinfer)").default(
      `${import.meta.dir}/ssd_parser_pgie.txt`,
      "street traffic",
    ),
  )
  .option("--objects", "a line of JSON for each object")
  .addOption(sampleOption.timeout())
  .addOption(sampleOption.output("display"))
  .parse()
  .opts();

/** A layer's numbers without a copy: they are nvinfer's again when the handler returns. */
function numbersOf(output: TensorOutput, name: string, dims: readonly number[]): Float32Array {
  const layer = output.layers.find((each) => each.name === name);
  if (layer === undefined) {
    const names = output.layers.map((each) => each.name).join(", ");
    throw new InputError(`The network has no output ${name}, as an SSD has: it has ${names}.`);
  }
  const fits = layer.dims.length === dims.length && dims.every((dim, at) => dim === layer.dims[at]);
  if (!fits || layer.type !== "float32")
    throw new InputError(`${name} is ${layer.type}[${layer.dims}], expected float32[${dims}].`);
  return layer.view("float32");
}

/** What is likely enough, in pixels of the frame. */
function parse(output: TensorOutput, classes: number): Detection[] {
  const [candidates = 0] = output.layers.find(({ name }) => name === "detection_scores")?.dims ?? [];
  const [count = 0] = numbersOf(output, "num_detections", [1]);
  const scores = numbersOf(output, "detection_scores", [candidates]);
  const ids = numbersOf(output, "detection_classes", [candidates]);
  const corners = numbersOf(output, "detection_boxes", [candidates, 4]);
  const found: Detection[] = [];
  for (let at = 0; at < Math.min(count, candidates); at++) {
    const [confidence = 0, class_id = -1] = [scores[at], ids[at]];
    if (!(confidence >= options.threshold && class_id >= 0 && class_id < classes)) continue;
    const sides = corners.subarray(at * 4, at * 4 + 4);
    const [y1 = 0, x1 = 0, y2 = 0, x2 = 0] = sides.map((side) => Math.min(1, Math.max(0, side)));
    const box = { left: x1 * width, top: y1 * height, width: (x2 - x1) * width, height: (y2 - y1) * height };
    if (box.width > 0 && box.height > 0) found.push({ class_id, confidence, box });
  }
  return found;
}

/** Of boxes of a class that lie over each other the likeliest (non-maximum suppression). */
function withoutOverlaps(found: readonly Detection[]): Detection[] {
  const kept: Detection[] = [];
  for (const each of found.toSorted((a, b) => b.confidence - a.confidence)) {
    const others = kept.filter(({ class_id }) => class_id === each.class_id);
    const fits = others.every(({ box }) => overlap(box, each.box) <= options.overlap);
    if (fits && others.length < options.topK) kept.push(each);
  }
  return kept;
}

function overlap(a: Box, b: Box): number {
  const across = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const down = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  const both = Math.max(0, across) * Math.max(0, down);
  return both / (a.width * a.height + b.width * b.height - both);
}

await sampleMain(async () => {
  const input = parseInput(options.input);
  const labels = await readLabels(options.labels);
  const pipeline = new Pipeline("ssd-parser");
  const mux = addMuxer(pipeline, { width, height, live: input.live });
  const pgie = addDetector(pipeline, options.pgie);
  const osd = pipeline.add("nvdsosd");
  const source = addSource(pipeline, input, mux.input(0));
  await using output = await addOutlet(pipeline, options.output, { sync: options.sync && !input.live });
  mux.output.link(pgie, pipeline.add("nvvideoconvert"), osd, output.input);

  const tally = new Tally();
  pgie.pad("src").onBatch((batch) => {
    for (const frame of batch.frames) {
      if (tally.frames === options.frames) return;
      const [tensors] = frame.tensors;
      if (tensors === undefined)
        throw new InputError(`${options.pgie} hands on no tensors: it needs output-tensor-meta=1.`);
      for (const detection of withoutOverlaps(parse(tensors, labels.length))) {
        const label = labels[detection.class_id] ?? "";
        frame.addObject({ ...detection, label, text: label, component_id: tensors.unique_id });
        if (options.objects) console.log(JSON.stringify({ frame: frame.frame_num, label, ...detection }));
      }
      frame.bInferDone = 1;
      const counts = countsText(tally.count(frame.objects.map((object) => object.obj_label)));
      if (!options.quiet) console.log(`Frame ${frame.frame_num}  ${counts}`);
    }
  });

  await runSample({ pipeline, source, tally, options, output });
});
