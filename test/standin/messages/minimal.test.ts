/** nvmsgconv's minimal schema, and the same as Protocol Buffers: a message for each frame. */
import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import type { EventInput } from "../../../lib/meta/events.ts";
import { keys } from "./configs.ts";
import { decoded } from "./protobuf.ts";
import { Folder, messages, payloads, type Settings } from "./rig.ts";

setDefaultTimeout(60_000);

const folder = new Folder();
const config = folder.write("messages.txt", keys);
afterAll(() => folder[Symbol.dispose]());

const ts = "2018-04-11T04:59:59.828Z";
const bbox = { left: 1834, top: 150.25, width: 84, height: 65.5 };
const common = { type: "entry", ts, bbox, trackingId: 957n, frameId: 12, confidence: 0.8 } as const;

const minimal: Settings = { "payload-type": "PAYLOAD_DEEPSTREAM_MINIMAL" };

async function converted(values: Settings, ...events: EventInput[]): Promise<unknown[]> {
  return await messages({ ...minimal, ...values }, { events: () => events });
}

/** The line of one object. */
async function line(input: Partial<EventInput>): Promise<unknown> {
  const [message] = await converted({}, { ...common, ...input });
  return Object(message).objects?.[0];
}

test("the events of a frame are one message", async () => {
  const events: EventInput[] = [
    {
      ...common,
      object: {
        ...({ kind: "vehicle", type: "sedan", make: "Bugatti", model: "M", color: "blue" } as const),
        ...{ license: "CA 444", region: "California" },
      },
    },
    { ...common, trackingId: 1n, object: { kind: "bag" }, confidence: 0.123456789 },
  ];
  expect(await converted({ config }, ...events)).toEqual([
    {
      ...{ version: "4.0", id: "12", "@timestamp": ts, sensorId: "GATE_WEST" },
      objects: [
        "957|1834|150.25|1918|215.75|Vehicle|#|sedan|Bugatti|M|blue|CA 444|California|0.8",
        "1|1834|150.25|1918|215.75|Bag|#|||||||0.123457",
      ],
    },
  ]);
});

describe("an object is told in a line", () => {
  const at = "957|1834|150.25|1918|215.75";

  test("a person's", async () => {
    const object = { kind: "person", gender: "f", age: 45, hair: "black", cap: "none" } as const;
    expect(await line({ object })).toBe(`${at}|Person|#|f|45|black|none||0.8`);
  });

  test("a person's, with the joints", async () => {
    const object = { kind: "person", gender: "f" } as const;
    const joints = [
      { x: 1, y: 2.5, z: 3, confidence: 0.5 },
      { x: 4, y: 5, z: 6, confidence: 0 },
    ];
    expect(await line({ object, pose: { type: 0, joints } })).toBe(
      `${at}|Person|#|f|0||||#|pose2D|nose,1.000000,2.500000,0.500000|neck,4.000000,5.000000,0.000000||0.8`,
    );
    expect(await line({ object, pose: { type: 2, joints } })).toContain(
      "|#|pose3D|pelvis,1.000000,2.500000,3.000000,0.500000|left-hip,",
    );
  });

  test("a face's, whose eyes come after an empty field", async () => {
    const object = { kind: "face", gender: "m", age: 7, name: "n", eyecolor: "grey" } as const;
    expect(await line({ object })).toBe(`${at}|Face|#|m|7|||||n||grey|0.8`);
  });

  test("a product's", async () => {
    const object = { kind: "product", brand: "b", type: "t", shape: "s" } as const;
    expect(await line({ object })).toBe(`${at}|Product|#|b|t|s|0.8`);
  });

  test("one of unknown kind by its name", async () => {
    expect(await line({ object: { kind: "unknown" }, objectId: "drone" })).toBe(`${at}|drone|#|||||||0.8`);
  });

  test("an embedding after it", async () => {
    expect(await line({ object: { kind: "bag" }, embedding: Float32Array.of(0.5, 1, -2) })).toEndWith(
      "|0.8|#|embedding|0.5,1,-2|",
    );
  });
});

test("outlines stand beside the objects", async () => {
  const outline = [
    [1, 2.5],
    [3, 4],
  ];
  const [message] = await converted({}, { ...common, object: { kind: "vehicle", make: "x", outline } });
  expect(message).toMatchObject({ masks: ["957|2|1|2.5|#|3|4"] });
});

describe("the sensor is", () => {
  test("what the event calls it", async () => {
    expect(await converted({ config }, { ...common, sensorStr: "own" })).toMatchObject([{ sensorId: "own" }]);
  });
  test("empty where the configuration does not tell", async () => {
    expect(await converted({ config }, { ...common, sensorId: 5 })).toMatchObject([{ sensorId: "" }]);
  });
  test("0 without a configuration", async () => {
    expect(await converted({}, { ...common, sensorId: 5 })).toMatchObject([{ sensorId: "0" }]);
  });
});

describe("frames without events", () => {
  test("have no message", async () => expect(await converted({})).toEqual([]));

  test("have an empty one where that is asked for", async () => {
    const values = { ...minimal, config, "dummy-payload": true };
    const all = await messages(values, {
      buffers: 2,
      prepare: (frame) => {
        frame.ntp_timestamp = 1_523_422_799_828_000_000n;
      },
    });
    const message = { version: "4.0", "@timestamp": ts, sensorId: "GATE_WEST", objects: [] };
    expect(all).toEqual([
      { ...message, id: "0" },
      { ...message, id: "1" },
    ]);
  });

  test("keep those that have events as they are", async () => {
    const values = { ...minimal, "dummy-payload": true };
    const [message] = await messages(values, { events: () => [{ ...common, object: { kind: "bag" } }] });
    expect(Object(message).objects).toHaveLength(1);
  });
});

describe("as Protocol Buffers", () => {
  const values = { config, "payload-type": "PAYLOAD_DEEPSTREAM_PROTOBUF" };

  test("the same is told", async () => {
    const joints = [{ x: 1, y: 2.5, z: 3, confidence: 0.5 }];
    const events: EventInput[] = [
      { ...common, object: { kind: "person", gender: "f", age: 300, hair: "" }, pose: { type: 1, joints } },
      {
        ...common,
        trackingId: 0n,
        object: { kind: "bag" },
        confidence: 0,
        embedding: Float32Array.of(0.5, -1),
      },
    ];
    const [bytes = new Uint8Array()] = await payloads(values, { events: () => events });
    expect(decoded(bytes)).toEqual({
      ...{ version: "4.0", id: "12", timestamp: { seconds: 1523422799, nanos: 828000000 } },
      sensorId: "GATE_WEST",
      objects: [
        {
          ...{
            id: "957",
            bbox: { leftX: 1834, topY: 150.25, rightX: 1918, bottomY: 215.75 },
            type: "Person",
          },
          confidence: Math.fround(0.8),
          info: { age: "300", gender: "f", hair: "", cap: "", apparel: "", visibility: "0.000000" },
          pose: { type: "pose25D", keypoints: [{ name: "pelvis", coordinates: [1, 2.5, 3, 0.5] }] },
        },
        {
          ...{ id: "0", bbox: { leftX: 1834, topY: 150.25, rightX: 1918, bottomY: 215.75 }, type: "Bag" },
          info: { visibility: "0.000000" },
          embedding: { vector: [0.5, -1] },
        },
      ],
    });
  });
});
