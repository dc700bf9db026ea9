/** nvmsgconv's full schema: a message for each event. */
import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import type { EventInput } from "../../../lib/meta/events.ts";
import { analytics, keys, place, sensor, yaml } from "./configs.ts";
import { Folder, messages, texts } from "./rig.ts";

setDefaultTimeout(60_000);

const folder = new Folder();
const config = folder.write("messages.txt", keys);
afterAll(() => folder[Symbol.dispose]());

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const vehicle: EventInput = {
  type: "moving",
  object: {
    ...({ kind: "vehicle", type: "van", make: "Opel", model: "Blitz", color: "blue" } as const),
    ...{ region: "HE", license: 'F-"Ä" 1' },
  },
  bbox: { left: 10.75, top: 20.5, width: 30.5, height: 40.25 },
  location: { lat: 1.5, lon: 2.5, alt: 3.5 },
  coordinate: { x: 4, y: 5, z: 6 },
  ...{ confidence: 0.75, trackingId: 2n ** 64n - 2n, ts: "2024-02-29T12:00:00.123Z", videoPath: "/v.mp4" },
};

/** The messages of events of one frame. */
async function converted(...events: EventInput[]): Promise<unknown[]> {
  return await messages({ config }, { events: () => events });
}

test("a vehicle's event is a message with all its parts, in NVIDIA's order", async () => {
  const [text = ""] = await texts({ config }, { events: () => [vehicle] });
  const message: unknown = JSON.parse(text);
  expect(message).toEqual({
    messageid: expect.stringMatching(uuid),
    mdsversion: "1.0",
    "@timestamp": "2024-02-29T12:00:00.123Z",
    place: place({ aisle: { id: "north", name: "lane 2", level: "L1" } }),
    sensor: sensor('"the gate, from above"'),
    analyticsModule: analytics,
    object: {
      ...{ id: "18446744073709551614", speed: 0, direction: 0, orientation: 0 },
      vehicle: {
        ...{
          type: "van",
          make: "Opel",
          model: "Blitz",
          color: "blue",
          licenseState: "HE",
          license: 'F-"Ä" 1',
        },
        confidence: 0.75,
      },
      bbox: { topleftx: 10, toplefty: 20, bottomrightx: 41, bottomrighty: 60 },
      location: { lat: 1.5, lon: 2.5, alt: 3.5 },
      coordinate: { x: 4, y: 5, z: 6 },
      pose: {},
    },
    event: { id: expect.stringMatching(uuid), type: "moving" },
    videoPath: "/v.mp4",
  });
  const order = [...text.matchAll(/^ {2}"([^"]+)"/gm)].map(([, name]) => name);
  expect(order).toEqual([
    ...["messageid", "mdsversion", "@timestamp", "place", "sensor", "analyticsModule"],
    ...["object", "event", "videoPath"],
  ]);
  expect(text).toContain('\n  "mdsversion" : "1.0",\n');
});

test("each event is a message of its own, and no two have the same ids", async () => {
  const ids = (await converted(vehicle, vehicle)).flatMap((message) =>
    [...JSON.stringify(message).matchAll(/"(?:messageid|id)":"([0-9a-f-]{36})"/g)].map(([, id]) => id),
  );
  expect(new Set(ids).size).toBe(4);
});

describe("the kind of event says what the place is called", () => {
  const aisle = place({ aisle: { id: "north", name: "lane 2", level: "L1" } });
  const spot = place({ parkingSpot: { id: "north", type: "lane 2", level: "L1" } });
  const entrance = place({ entrance: { name: "north", lane: "lane 2", level: "L1" } });
  const person = { kind: "person" } as const;
  test.each([
    ["entry", { kind: "vehicle" }, aisle],
    ["exit", person, entrance],
    ["moving", person, aisle],
    ["stopped", person, aisle],
    ["empty", person, spot],
    ["parked", person, spot],
  ] as const)("%s", async (type, object, where) => {
    expect(await converted({ type, object })).toMatchObject([{ place: where, event: { type } }]);
  });
});

describe("of an object is told", () => {
  async function object(input: Partial<EventInput>): Promise<unknown> {
    const [message] = await converted({ type: "entry", confidence: 0.5, ...input });
    if (typeof message !== "object" || message === null || !("object" in message)) return undefined;
    return message.object;
  }

  test("a person: age, gender, hair, cap, apparel", async () => {
    const person = { gender: "f", hair: "black", cap: "none", apparel: "formal", age: 45 };
    expect(await object({ object: { kind: "person", ...person } })).toMatchObject({
      person: { ...person, confidence: 0.5 },
    });
  });

  test("a face: what a person has, and glasses, facial hair, name, eyes", async () => {
    const face = {
      ...{ gender: "m", hair: "grey", cap: "hat", glasses: "yes", facialhair: "beard" },
      ...{ name: "somebody", eyecolor: "brown", age: 67 },
    };
    expect(await object({ object: { kind: "face", ...face } })).toMatchObject({
      face: { ...face, confidence: 0.5 },
    });
  });

  test("a product: brand, type, shape", async () => {
    const product = { brand: "b", type: "t", shape: "s" };
    expect(await object({ object: { kind: "product", ...product } })).toMatchObject({ product });
  });

  test("what is not known as null", async () => {
    expect(await object({ object: { kind: "vehicle", make: "Opel" } })).toMatchObject({
      vehicle: { make: "Opel", type: null, license: null },
    });
  });

  test("an outline, where it has one", async () => {
    const outline = [
      [1, 2, 3.5, 4],
      [5, 6],
    ];
    expect(await object({ object: { kind: "vehicle", outline } })).toMatchObject({ maskoutline: outline });
  });

  test("an unknown one by its own name", async () => {
    expect(await object({ object: { kind: "unknown" }, objectId: "drone" })).toMatchObject({ drone: {} });
    expect(await object({ object: { kind: "unknown" } })).not.toContainKey("drone");
  });

  test("nothing more of other kinds", async () => {
    const plain = ["id", "speed", "direction", "orientation", "bbox", "location", "coordinate", "pose"];
    expect(Object.keys(Object(await object({ object: { kind: "bag" } })))).toEqual(plain);
  });

  test("signature, embedding and those joints that were seen", async () => {
    const joints = [
      { x: 1.9, y: 2, z: 3, confidence: 0.5 },
      { x: 4, y: 5, z: 6, confidence: 0 },
      { x: 7, y: 8, z: -9.5, confidence: 0.25 },
    ];
    const seen = {
      signature: Float64Array.of(0.5, -2),
      embedding: Float32Array.of(0.5, 1),
      pose: { type: 1, joints },
    };
    const deep = await object(seen);
    expect(deep).toMatchObject({
      signature: [0.5, -2],
      embedding: { embedding_length: 2, embedding_vector: [0.5, 1] },
    });
    expect(Object(deep).pose).toEqual({
      pelvis: { x: 1, y: 2, z: 3, confidence: 0.5 },
      "right-hip": { x: 7, y: 8, z: -9, confidence: 0.25 },
    });
    const flat = await object({ pose: { type: 0, joints } });
    expect(Object(flat).pose).toEqual({
      nose: { x: 1, y: 2, confidence: 0.5 },
      "right-shoulder": { x: 7, y: 8, confidence: 0.25 },
    });
  });
});

test("what the configuration does not tell of, or not as enabled, is null", async () => {
  const [message] = await converted({ type: "moving", placeId: 5, sensorId: 1, moduleId: 2 });
  expect(message).toMatchObject({ place: null, sensor: null, analyticsModule: null, videoPath: "" });
  expect(await converted({ type: "parked", placeId: 3 })).toMatchObject([
    {
      place: {
        id: "9",
        name: "Ramp",
        location: { lat: 0, lon: 0, alt: 0 },
        parkingSpot: { id: "C-7", level: "" },
      },
    },
  ]);
});

test("the same configuration as YAML gives the same message, without the quotes", async () => {
  const other = folder.write("messages.yml", yaml);
  const [first] = await converted(vehicle);
  const [second] = await messages({ config: other }, { events: () => [vehicle] });
  const same = { ...Object(first), messageid: expect.any(String), event: expect.anything() };
  expect(second).toEqual({ ...same, sensor: sensor("the gate, from above") });
});

test("a table of cameras is a configuration, too", async () => {
  const table = folder.write(
    "cameras.csv",
    "cameraId,sensor,description,camera,one,two,three\n0, CAM_A ,first,c0,aisle 1,row 2,P1\n\n1,CAM_B,second,c1,aisle 9,row 8,P7\n",
  );
  const event: EventInput = { type: "moving", sensorId: 1, placeId: 1, moduleId: 0 };
  expect(await messages({ config: table }, { events: () => [event] })).toMatchObject([
    {
      sensor: { id: "CAM_B", type: "Camera", description: "second" },
      place: { aisle: { id: "aisle 9", name: "row 8", level: "P7" } },
      analyticsModule: { version: "1.0" },
    },
  ]);
});

test("what JSON, or 64 bits, have no number for is null", async () => {
  const event: EventInput = {
    ...vehicle,
    bbox: { left: -1e30, top: 20, width: 1, height: 1e30 },
    location: { lat: Number.NaN, lon: 2.5, alt: Number.NEGATIVE_INFINITY },
    ...{ confidence: Number.NaN, embedding: Float32Array.of(1, Number.NaN) },
  };
  const [message] = await converted(event);
  const embedding = { embedding_length: 2, embedding_vector: [1, null] };
  expect(message).toMatchObject({
    object: {
      vehicle: { confidence: null },
      bbox: { topleftx: null, toplefty: 20, bottomrightx: null, bottomrighty: null },
      location: { lat: null, lon: 2.5, alt: null },
    },
  });
  expect(JSON.stringify(message)).toContain(JSON.stringify(embedding));
});
