/** nvmsgconv with msg2p-newapi: payloads of frames' and objects' own metadata. */
import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import type { Frame } from "../../../lib/meta/frame.ts";
import { analytics, keys, sensor } from "./configs.ts";
import { decoded } from "./protobuf.ts";
import { Folder, type Frames, messages, payloads, type Settings } from "./rig.ts";

setDefaultTimeout(60_000);

const folder = new Folder();
const config = folder.write("messages.txt", keys);
afterAll(() => folder[Symbol.dispose]());

function prepare(frame: Frame): void {
  const box = { left: 10.5, top: 20, width: 30.25, height: 40 };
  const car = frame.addObject({ class_id: 0, label: "car", confidence: 0.75, box });
  car.object_id = 5n;
  car.addClassifier({ component_id: 2, type: "color", labels: [{ text: "blue" }, { text: "navy" }] });
  const person = frame.addObject({ class_id: 1, label: "person", confidence: 0.5, box });
  person.object_id = 2n ** 64n - 1n;
  frame.addCustomMessage("from a program");
  // Has no part in it.
  frame.addEvent({ type: "entry" });
}

const full: Settings = { config, "msg2p-newapi": true, "frame-interval": 1 };
const minimal: Settings = { ...full, "payload-type": "PAYLOAD_DEEPSTREAM_MINIMAL" };
const recent = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

test("in full, each object is a message under its label", async () => {
  const made = await messages(full, { prepare });
  const common = {
    ...{ mdsversion: "1.0", "@timestamp": expect.stringMatching(recent), videoPath: "" },
    ...{
      messageid: expect.any(String),
      analyticsModule: analytics,
      sensor: sensor('"the gate, from above"'),
    },
    place: {
      ...{ id: "7", name: "Depot", type: "yard", location: { lat: 50.25, lon: -8.5, alt: 100 } },
      "place-sub-field": { id: "north", name: "lane 2", level: "L1", coordinate: { x: 1, y: 2, z: 3 } },
    },
    event: { id: expect.any(String), type: "" },
    customMessage: ["from a program"],
  };
  const plain = {
    ...{ speed: 0, direction: 0, orientation: 0, location: {}, coordinate: {} },
    bbox: { topleftx: 10, toplefty: 20, bottomrightx: 40, bottomrighty: 60 },
  };
  expect(made).toEqual([
    { ...common, object: { ...plain, id: "5", car: { confidence: 0.75, color: "navy" } } },
    { ...common, object: { ...plain, id: "18446744073709551615", person: { confidence: 0.5 } } },
  ]);
});

test("in short, the frame is a message", async () => {
  expect(await messages(minimal, { prepare })).toEqual([
    {
      ...{ version: "4.0", id: "0", "@timestamp": expect.stringMatching(recent), sensorId: "GATE_WEST" },
      objects: ["5|10.5|20|40.75|60|car|#|blue|navy|0.75", "18446744073709551615|10.5|20|40.75|60|person"],
      customMessage: ["from a program"],
    },
  ]);
});

test("as Protocol Buffers, too", async () => {
  const values = { ...minimal, "payload-type": "PAYLOAD_DEEPSTREAM_PROTOBUF" };
  const [bytes = new Uint8Array()] = await payloads(values, { prepare });
  const bbox = { leftX: 10.5, topY: 20, rightX: 40.75, bottomY: 60 };
  expect(decoded(bytes)).toEqual({
    ...{ version: "4.0", id: "0", sensorId: "GATE_WEST", timestamp: expect.anything() },
    objects: [
      { id: "5", bbox, type: "car", confidence: 0.75 },
      { id: "18446744073709551615", bbox, type: "person", confidence: 0.5 },
    ],
  });
});

test("only every so many frames have payloads: every 30th where nothing is said", async () => {
  const frames: Frames = { prepare, buffers: 61 };
  const ids = (all: unknown[]): unknown[] => all.map((message) => Object(message).id);
  const { "frame-interval": _, ...usual } = minimal;
  expect(ids(await messages(usual, frames))).toEqual(["0", "30", "60"]);
  expect(ids(await messages({ ...usual, "frame-interval": 25 }, frames))).toEqual(["0", "25", "50"]);
});

test("a source that the configuration does not tell of has no sensor", async () => {
  const build: Frames["build"] = (builder) => void builder.frame({ source_id: 4, frame_num: 9 });
  expect(await messages(minimal, { prepare, build })).toMatchObject([{ id: "9", sensorId: "0" }]);
  expect(await messages(full, { prepare, build })).toMatchObject([{ sensor: null }, { place: null }]);
});
