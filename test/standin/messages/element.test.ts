/** nvmsgconv as an element: what is converted, by which library, and what it refuses. */
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { EventInput } from "../../../lib/meta/events.ts";
import { library } from "../toolchain.ts";
import { keys, yaml } from "./configs.ts";
import { Folder, messages, messaging, type Settings, settings, texts } from "./rig.ts";

setDefaultTimeout(60_000);

const folder = new Folder();
const config = folder.write("messages.txt", keys);
const minimal = "PAYLOAD_DEEPSTREAM_MINIMAL";
const decoder = new TextDecoder();
afterAll(() => folder[Symbol.dispose]());

const events: EventInput[] = [1, 2, 1].map((componentId, index) => ({
  ...{ type: "entry", componentId, trackingId: BigInt(index), sensorId: 40 + index },
}));

test("only events of the component that comp-id names are converted, and payloads bear its number", async () => {
  const values = { config, "comp-id": 1, "payload-type": minimal };
  using pipeline = messaging(`nvmsgconv ${settings(values)} ! fakesink name=sink`, { events: () => events });
  const seen: unknown[] = [];
  await pipeline
    .element("sink")
    .pad("sink")
    .onBatch(({ frames }) => {
      for (const { payloads } of frames) {
        for (const { bytes, componentId } of payloads) {
          seen.push(componentId, JSON.parse(decoder.decode(bytes)).objects.length);
        }
      }
    }).ready;
  await pipeline.run();
  expect(seen).toEqual([1, 2]);
});

test("each frame of a batch has its own payload", async () => {
  const ids = await messages(
    { "payload-type": minimal },
    {
      build: (builder) => {
        for (const number of [3, 4]) builder.frame({ source_id: number, frame_num: number });
      },
      events: ({ frame_num }) => [{ type: "entry", frameId: frame_num }],
    },
  );
  expect(ids).toMatchObject([{ id: "3" }, { id: "4" }]);
});

test("payloads are written into a folder as well", async () => {
  const debug = join(folder.path, "payloads");
  mkdirSync(debug);
  const values = { config, "debug-payload-dir": debug };
  const made = await texts(values, { buffers: 2, events: () => events.slice(0, 1) });
  const files = readdirSync(debug).sort();
  for (const name of files) expect(name).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\.txt$/);
  const written = files.map((name) => readFileSync(join(debug, name), "utf8")).join("");
  expect(made).toHaveLength(2);
  expect(written).toBe(made.map((text) => `${text} \n`).join(""));
});

test("a folder for payloads that goes away is told of once until it is back, in each run, and payloads are made all the same", async () => {
  const debug = join(folder.path, "going");
  const values = { config, "debug-payload-dir": debug };
  using pipeline = messaging(`nvmsgconv ${settings(values)} ! fakesink name=sink`, {
    buffers: 6,
    events: ({ frame_num }) => {
      rmSync(debug, { recursive: true, force: true });
      if (frame_num % 6 === 3) mkdirSync(debug);
      return events;
    },
  });
  let made = 0;
  await pipeline
    .element("sink")
    .pad("sink")
    .onBatch(({ frames }) => {
      for (const { payloads } of frames) made += [...payloads].length;
    }).ready;
  const told: string[] = [];
  const listen = async (): Promise<void> => {
    for await (const message of pipeline.messages()) {
      if (message.type === "warning") told.push(message.error.message);
      if (message.type === "eos") break;
    }
  };
  for (let run = 0; run < 2; run++) {
    mkdirSync(debug);
    await Promise.all([listen(), pipeline.run()]);
  }
  expect(made).toBe(2 * 6 * events.length);
  expect(told).toEqual(
    Array(2 * 2).fill(`debug-payload-dir: nothing can be written into ${debug}: No such file or directory.`),
  );
});

describe("a payload library of a program's own", () => {
  let own = "";
  const given = { "payload-type": "PAYLOAD_CUSTOM" };
  beforeAll(async () => {
    own = await library("payload_library", folder.path);
  });

  test("makes payloads of events one by one", async () => {
    expect(await texts({ ...given, "msg2p-lib": own, config: "mine" }, { events: () => events })).toEqual(
      [40, 41, 42].map((sensor) => `mine, type 257, 1 events, the first of sensor ${sensor}`),
    );
  });

  test("is opened anew for each run, with what was set in between", async () => {
    const values = { ...given, "msg2p-lib": own, config: "first" };
    using pipeline = messaging(`nvmsgconv name=conv ${settings(values)} ! fakesink name=sink`, {
      events: () => events,
    });
    const seen: string[] = [];
    await pipeline
      .element("sink")
      .pad("sink")
      .onBatch(({ frames }) => {
        for (const { payloads } of frames) seen.push(...payloads.map(({ bytes }) => decoder.decode(bytes)));
      }).ready;
    await pipeline.run();
    const conversion = pipeline.element("conv", "nvmsgconv");
    conversion.set("config", "second");
    conversion.set("payload-type", minimal);
    await pipeline.run();
    expect(seen).toEqual([
      ...[40, 41, 42].map((sensor) => `first, type 257, 1 events, the first of sensor ${sensor}`),
      "second, type 1, 3 events, the first of sensor 40",
    ]);
  });

  test("or of a frame's together, as the schema is", async () => {
    const values = { "payload-type": minimal, "msg2p-lib": own };
    expect(await texts(values, { events: () => events })).toEqual([
      "no file, type 1, 3 events, the first of sensor 40",
    ]);
  });

  test("may make several of one, and leave some out", async () => {
    const values = { "payload-type": minimal, "msg2p-lib": own, "multiple-payloads": true };
    expect(await texts(values, { events: () => events })).toEqual(["one", "two"]);
  });

  test("or of metadata", async () => {
    const values = { ...given, "msg2p-lib": own, "msg2p-newapi": true, "frame-interval": 1 };
    const box = { left: 0, top: 0, width: 1, height: 1 };
    expect(
      await texts(values, { prepare: (frame) => void frame.addObject({ class_id: 0, label: "car", box }) }),
    ).toEqual(["video frame 0, object car"]);
    const multiple = { ...values, "multiple-payloads": true, "payload-type": minimal };
    expect(await texts(multiple, { buffers: 2 })).toEqual([]);
  });

  test("of an earlier release, without functions for metadata, does for events", async () => {
    const old = await library("payload_library", folder.path, ["-DLACKS_NEW"]);
    expect(await texts({ ...given, "msg2p-lib": old }, { events: () => events })).toHaveLength(3);
    await expect(texts({ ...given, "msg2p-lib": old, "msg2p-newapi": true })).rejects.toThrow(
      /msg2p-lib: .* has no function nvds_msg2p_generate_new;/,
    );
  });

  test("that lacks what is always needed is refused", async () => {
    const poor = await library("payload_library", folder.path, ["-DLACKS_RELEASE"]);
    await expect(texts({ ...given, "msg2p-lib": poor })).rejects.toThrow(
      "has no function nvds_msg2p_release;",
    );
  });

  test("that does not take the configuration is told of", async () => {
    await expect(texts({ ...given, "msg2p-lib": own, config: "bad" })).rejects.toThrow(
      "config: the payload library of msg2p-lib does not accept it",
    );
  });

  test("that is not there", async () => {
    await expect(texts({ "msg2p-lib": "/no/where.so" })).rejects.toThrow(
      /msg2p-lib: '\/no\/where\.so' cannot be loaded/,
    );
  });

  test("is the stand-in's where NVIDIA's path is given", async () => {
    const path = "/opt/nvidia/deepstream/deepstream/lib/libnvds_msgconv.so";
    expect(await messages({ "msg2p-lib": path, config }, { events: () => events })).toHaveLength(3);
  });
});

test("without one, the custom type is NVIDIA's placeholder", async () => {
  expect(await texts({ "payload-type": "PAYLOAD_CUSTOM" }, { events: () => events.slice(0, 1) })).toEqual([
    "CUSTOM Schema\0",
  ]);
});

describe("it says what is wrong with", () => {
  const refused = (values: Settings): Promise<unknown> => texts(values, { events: () => events });
  const file = (name: string, text: string): string => folder.write(name, text);

  test("no configuration for the full schema", async () => {
    await expect(refused({})).rejects.toThrow("config: the full schema needs a configuration file");
  });

  test("a file that is not there", async () => {
    await expect(refused({ config: "/no/where.txt" })).rejects.toThrow(
      "/no/where.txt: there is no such file",
    );
  });

  test.each([
    ["group.txt", "[sensorA]\nenable=1\n", "[sensorA]: expected sensor and a number"],
    [
      "three.txt",
      keys.replace("1.0;2.0;3.0", "1.0;2.0"),
      "[place0]: coordinate: '1.0;2.0' is not three numbers",
    ],
    [
      "four.yml",
      yaml.replace("5.2;10.1;11.2", "1;2;3;4"),
      "[sensor0]: coordinate: '1;2;3;4' is not three numbers",
    ],
    [
      "number.txt",
      keys.replace("50.11", "fifty"),
      "[sensor0]: location: 'fifty;8.68;112.5' is not three numbers",
    ],
    ["enable.txt", keys.replace("enable=1", "enable=maybe"), "[sensor0]: enable: 'maybe' is neither 0 nor 1"],
    ["keys.txt", "sensor0\n", "keys.txt: Key file"],
    ["three.yml", yaml.replace("5.2;10.1;11.2", "5.2"), "[sensor0]: coordinate: '5.2' is not three numbers"],
    ["twice.yml", `${yaml}${yaml}`, "[sensor0]: there is another group of this number"],
    ["list.yml", "sensor0:\n  location: [1, 2, 3]\n", "[sensor0]: location: expected one value"],
    ["syntax.yml", "sensor0: [", "syntax.yml: yaml-cpp: error at line 1"],
    ["empty.yaml", "", "empty.yaml: expected groups such as sensor0"],
    ["short.csv", "a,b\n1,2\n", "short.csv: line 2: expected at least 7 columns"],
  ])("%s", async (name, text, says) => {
    const path = file(name, text);
    const error = await refused({ config: path }).catch(String);
    expect(error).toContain(says);
    expect(error).toContain(path);
  });

  test("a folder for payloads that is not there", async () => {
    await expect(refused({ config, "debug-payload-dir": "/no/where" })).rejects.toThrow(
      "debug-payload-dir: nothing can be written into /no/where: No such file or directory",
    );
  });
});
