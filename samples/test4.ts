/**
 * A video in; messages about the vehicles and persons in it out, to Kafka, Redis or MQTT:
 *
 *     bun run samples/test4.ts -i street.mp4 --broker redis --conn-str "localhost;6379" -t events
 *     bun run samples/test4.ts -i rtsp://camera/1 --broker kafka --conn-str "localhost;9092;events" -c test4_kafka.txt
 *
 * Every 30th frame each vehicle and each person gets an event message, which nvmsgconv writes as JSON and nvmsgbroker
 * sends. What became of the messages is told at the end. What no classifier here tells, as a vehicle's make and a
 * person's age, is filled in with sample values, to show where a program of one's own puts what it knows.
 */
import { Option } from "@commander-js/extra-typings";
import {
  addDetector,
  addMuxer,
  addSource,
  addTracker,
  type DetectedObject,
  Pipeline,
  PipelineError,
  parseInput,
} from "deepscript";
import { addBroker, BrokerError } from "deepscript/broker";
import {
  addClassifiers,
  addOutlet,
  countsText,
  notice,
  outlet,
  runSample,
  sampleCommand,
  sampleMain,
  sampleOption,
  Tally,
  wholeNumber,
} from "deepscript/sample";

const beside = (file: string): string => `${import.meta.dir}/${file}`;
const classifiers = [beside("test2_sgie_colour.txt"), beside("test2_sgie_type.txt")];

const options = sampleCommand("test4 [input]", "Sends messages about vehicles and persons to a broker.")
  .addOption(sampleOption.input(beside("assets/street.mp4"), "a street, 30 seconds"))
  .option("--broker <name>", "kafka, redis, mqtt, or another one that the SDK has an adaptor for", "kafka")
  .option("-p, --proto-lib <file>", "the adaptor itself, in place of --broker")
  .option("--conn-str <text>", 'where the broker is: "host;port" or "host;port;topic"')
  .option("-t, --topic <name>", "where messages go, if --conn-str does not say so")
  .option("-c, --cfg-file <file>", "the adaptor's configuration; credentials belong there")
  .addOption(
    new Option("-s, --schema-type <number>", "0: all there is to say, a message an object; 1: less")
      .choices(["0", "1"])
      .default("0"),
  )
  .addOption(
    new Option("--msgconv <file>", "what is told of the camera (nvmsgconv)").default(
      beside("test4_msgconv.txt"),
      "a street",
    ),
  )
  .option("--frame-interval <frames>", "from one frame with messages to the next", wholeNumber(1), 30)
  .addOption(sampleOption.pgie(beside("test1_pgie.txt"), "street traffic"))
  .addOption(sampleOption.sgies(classifiers, "vehicles' colours and types"))
  .addOption(sampleOption.output("display"))
  .option("--no-display", "the same as -o none")
  .addOption(sampleOption.timeout())
  .addOption(sampleOption.loop())
  .parse()
  .opts();

const vehicles = new Set(["car", "two-wheeler"]);

const sampleVehicle = {
  make: "sample make",
  model: "sample model",
  region: "sample region",
  license: "SAMPLE",
};
const samplePerson = {
  ...{ gender: "sample gender", hair: "sample hair", cap: "sample cap", apparel: "sample apparel" },
  age: 99,
};

/** What the classifiers say, as in `labelOf(car, "vehiclecolor")`. */
function labelOf(object: DetectedObject, type: string): string | undefined {
  return object.classifiers.find((classifier) => classifier.type === type)?.labels[0]?.text;
}

/** The options that errors about the broker are about. */
function hint(error: Error): string | undefined {
  const atBroker = error instanceof PipelineError && error.element.startsWith("nvmsgbroker");
  if (!atBroker && !(error instanceof BrokerError)) return undefined;
  return 'Options: --broker or --proto-lib, --conn-str "host;port", --topic, --cfg-file (user, password, TLS).';
}

await sampleMain(async () => {
  const pipeline = new Pipeline("test4");
  const broker = addBroker(pipeline, {
    adaptor: options.protoLib ?? options.broker,
    connection: options.connStr,
    config: options.cfgFile,
    topic: options.topic,
  });
  const input = parseInput(options.input);
  const mux = addMuxer(pipeline, { width: 1920, height: 1080, live: input.live });
  const source = addSource(pipeline, input, mux.input(0), { loop: options.loop });
  const pgie = addDetector(pipeline, options.pgie);
  const tracker = addTracker(pipeline, beside("test2_tracker.yml"));
  const sgies = addClassifiers(pipeline, options.sgie);
  const osd = pipeline.add("nvdsosd");
  const tee = pipeline.add("tee");
  const target = options.display ? options.output : outlet("none");
  await using output = await addOutlet(pipeline, target, { sync: options.sync && !input.live });
  const messages = pipeline.add("nvmsgconv", {
    config: options.msgconv,
    "payload-type": Number(options.schemaType),
  });
  mux.output.link(pgie, tracker, ...sgies, pipeline.add("nvvideoconvert"), osd, tee);
  tee.link(pipeline.add("queue"), messages, broker.element);
  tee.link(pipeline.add("queue"), output.input);

  const tally = new Tally();
  let events = 0;
  osd.pad("sink").onBatch((batch) => {
    for (const frame of batch.frames) {
      if (tally.frames === options.frames) return;
      const counts = countsText(tally.count(frame.objects.map((object) => object.obj_label)));
      if (!options.quiet) console.log(`Frame ${frame.frame_num}  ${counts}`);
      if (frame.frame_num % options.frameInterval !== 0) continue;
      for (const object of frame.objects) {
        const isVehicle = vehicles.has(object.obj_label);
        if (!isVehicle && object.obj_label !== "person") continue;
        const [color, type] = [labelOf(object, "vehiclecolor"), labelOf(object, "vehicletype")];
        frame.addEvent({
          type: isVehicle ? "moving" : "entry",
          object: isVehicle
            ? { kind: "vehicle", type: type ?? object.obj_label, color, ...sampleVehicle }
            : { kind: "person", ...samplePerson },
          objectId: object.obj_label,
          objClassId: object.class_id,
          bbox: object.rect_params,
          confidence: object.confidence,
          trackingId: object.object_id,
          frameId: frame.frame_num,
          sensorStr: "street-camera",
        });
        events++;
      }
    }
  });

  const more = () => ({ events, ...broker.deliveries });
  await runSample({ pipeline, source, tally, options, output, more, toTheEnd: true });
  const { sent, delivered, failed, pending } = broker.deliveries;
  notice(`${events} events, ${sent} messages: ${delivered} delivered, ${failed} failed, ${pending} unknown`);
}, hint);
