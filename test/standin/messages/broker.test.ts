/** nvmsgbroker, with an adaptor that writes down what it is given. */
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";
import type { Pipeline } from "../../../lib/gst/pipeline.ts";
import { library } from "../toolchain.ts";
import { Folder, type Frames, messaging, type Recorded, recorded, type Settings, settings } from "./rig.ts";

setDefaultTimeout(60_000);

const folder = new Folder();
let adaptor = "";
beforeAll(async () => {
  adaptor = await library("recording_adaptor", folder.path);
});
afterAll(() => folder[Symbol.dispose]());

let connections = 0;

/** A configuration of the adaptor, and where that writes. */
function configured(values: Settings = {}): { config: string; record: string } {
  const record = join(folder.path, `record${connections++}`);
  const lines = Object.entries({ record, ...values }).map(([key, value]) => `${key}=${value}`);
  return {
    config: folder.write(`adaptor${connections}.txt`, ["[adaptor]", ...lines, ""].join("\n")),
    record,
  };
}

interface Outcome {
  readonly recorded: readonly Recorded[];
  readonly payloads: readonly (string | undefined)[];
  readonly deliveries: Readonly<Record<string, unknown>> | undefined;
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
}

/** Sends what the frames carry; `values` are the element's, `behaviour` the adaptor's. */
async function sent(values: Settings, behaviour: Settings, frames: Frames): Promise<Outcome> {
  const { config, record } = configured(behaviour);
  const all = { "proto-lib": adaptor, "conn-str": "host;1234;cars", config, sync: false, ...values };
  using pipeline = messaging(`nvmsgbroker name=broker ${settings(all)}`, frames);
  const said = listen(pipeline);
  await pipeline.run();
  const lines = recorded(record);
  const payloads = lines.filter(({ ended }) => !ended).map(({ payload }) => payload);
  return { recorded: lines, payloads, ...(await said) };
}

async function listen(pipeline: Pipeline): Promise<Pick<Outcome, "deliveries" | "warnings" | "notes">> {
  const warnings: string[] = [];
  const notes: string[] = [];
  let deliveries: Outcome["deliveries"];
  for await (const message of pipeline.messages()) {
    if (message.type === "warning") warnings.push(message.error.message);
    if (message.type === "info") notes.push(message.error.message);
    if (message.type === "element" && message.structure.name === "nvmsgbroker-deliveries") {
      deliveries = message.structure.fields;
    }
    if (message.type === "eos" || message.type === "error") break;
  }
  return { deliveries, warnings, notes };
}

/** One payload a frame, numbered. */
const numbered: Frames = { buffers: 5, prepare: (frame) => frame.addPayload(`message ${frame.frame_num}`) };
const five = [0, 1, 2, 3, 4].map((number) => `message ${number}`);

function counted(taken: number, failed: number, pending = 0): Record<string, bigint> {
  const delivered = BigInt(taken - failed - pending);
  return { taken: BigInt(taken), delivered, failed: BigInt(failed), pending: BigInt(pending) };
}

describe("payloads", () => {
  test("are sent in their order, to the third field of conn-str, and counted", async () => {
    const { recorded: lines, payloads, deliveries, warnings } = await sent({}, {}, numbered);
    expect(payloads).toEqual(five);
    expect(lines[0]?.topic).toBe("cars");
    expect(lines.at(-1)?.ended).toBe(true);
    expect(deliveries).toEqual(counted(5, 0));
    expect(warnings).toEqual([]);
  });

  test("are sent to the topic where there is one", async () => {
    const { recorded: lines } = await sent({ topic: "  trucks " }, {}, numbered);
    expect(lines[0]?.topic).toBe("trucks");
  });

  test("are sent byte by byte, those with 0 too", async () => {
    const bytes = Uint8Array.of(0, 65, 0, 127);
    const { payloads } = await sent({}, {}, { prepare: (frame) => frame.addPayload(bytes) });
    expect(payloads).toEqual(["\0A\0\u007f"]);
  });

  test("of other components are left out where one is named", async () => {
    const prepare: Frames["prepare"] = (frame) => {
      for (const id of [1, 2, 0, 2]) frame.addPayload(`of ${id}`, id);
    };
    expect((await sent({ "comp-id": 2 }, {}, { prepare })).payloads).toEqual(["of 2", "of 2"]);
    expect((await sent({}, {}, { prepare })).payloads).toHaveLength(4);
  });

  test("of every frame of a batch are sent", async () => {
    const build: Frames["build"] = (builder) => {
      for (const source of [0, 1, 2]) builder.frame({ source_id: source, frame_num: source });
    };
    const { payloads } = await sent({}, {}, { ...numbered, build, buffers: 1 });
    expect(payloads).toEqual(["message 0", "message 1", "message 2"]);
  });

  test("that other metadata is beside are told from it", async () => {
    const prepare: Frames["prepare"] = (frame) => {
      frame.addCustomMessage("no");
      frame.addEvent({ type: "entry" });
    };
    expect((await sent({}, {}, { prepare })).payloads).toEqual([]);
  });

  test("that come from nvmsgconv are sent, also out of copies", async () => {
    const { config, record } = configured();
    const values = settings({ "proto-lib": adaptor, "conn-str": "host;1;t", config, sync: false });
    using pipeline = messaging(
      `nvmsgconv payload-type=1 ! tee name=t t. ! queue ! identity name=copy ! nvmsgbroker ${values} t. ! queue ! fakesink`,
      { buffers: 3, events: ({ frame_num }) => [{ type: "entry", frameId: frame_num, trackingId: 7n }] },
    );
    await pipeline
      .element("copy")
      .pad("sink")
      .probe("buffer", ({ buffer }) => buffer?.retime({ pts: 7n })).ready;
    await pipeline.run();
    const ids = recorded(record).flatMap(({ payload }) => (payload ? [JSON.parse(payload).id] : []));
    expect(ids).toEqual(["0", "1", "2"]);
  });
});

describe("an adaptor that answers", () => {
  test.each(["work", "sending"])("%s is waited for, and its answers are counted", async (answer) => {
    const { payloads, deliveries } = await sent({}, { answer }, numbered);
    expect(payloads).toEqual(five);
    expect(deliveries).toEqual(counted(5, 0));
  });

  test("only when the connection ends does not hang the pipeline, nor is that counted", async () => {
    const { recorded: lines, payloads, deliveries } = await sent({}, { answer: "end" }, numbered);
    expect(payloads).toEqual(five);
    expect(deliveries).toEqual(counted(5, 0, 5));
    expect(lines.at(-1)?.ended).toBe(true);
  });

  test("that messages failed is told of, and the pipeline goes on", async () => {
    const { payloads, deliveries, warnings } = await sent(
      {},
      { "fails-every": 2, answer: "sending" },
      numbered,
    );
    expect(payloads).toEqual(five);
    expect(deliveries).toEqual(counted(5, 2));
    // The first is told, the second is not: then the tenth.
    expect(warnings).toEqual(["1 of 2 messages could not be delivered."]);
  });
});

describe("a connection that is lost", () => {
  const outage = { "lost-at": 2, "back-at": 4, refuses: "2;3", answer: "sending" };

  test("ends nothing: what the adaptor refuses meanwhile has failed", async () => {
    const { payloads, deliveries, warnings, notes } = await sent({}, outage, numbered);
    expect(payloads).toEqual(["message 0", "message 3", "message 4"]);
    expect(deliveries).toEqual(counted(5, 2));
    expect(warnings).toEqual([
      "The connection to the broker is lost.",
      "1 of 2 messages could not be delivered.",
    ]);
    expect(notes).toEqual(["The broker is back; 2 messages could not be delivered."]);
  });
});

describe("an error says what is wrong and where", () => {
  const right = { "conn-str": "host;1234;cars" };
  const other = (name: string, options: readonly string[] = []) => library(name, folder.path, options);

  test("no adaptor", async () => {
    const wrong = sent({ "proto-lib": "" }, {}, numbered);
    await expect(wrong).rejects.toThrow(/broker.*proto-lib/s);
  });

  test("an adaptor that is not there", async () => {
    await expect(sent({ "proto-lib": "/no/where.so" }, {}, numbered)).rejects.toThrow(
      /proto-lib: '\/no\/where\.so' cannot be loaded: .*No such file/,
    );
  });

  test("a library that is none", async () => {
    const wrong = { ...right, "proto-lib": await other("payload_library") };
    await expect(sent(wrong, {}, numbered)).rejects.toThrow(
      /proto-lib: .* has no function nvds_msgapi_connect/,
    );
  });

  test("a broker that cannot be connected to, without what may be secret", async () => {
    const error = await sent({ "conn-str": "nowhere;1234;secret" }, {}, numbered).catch(String);
    expect(error).toContain("cannot connect to 'nowhere;1234'");
    expect(error).toContain("Check the address");
    expect(error).not.toContain("secret");
  });

  test("with the configuration's plain path, and none where a program's counts have an empty one", async () => {
    const { config } = configured();
    const own = config.replace(/\/([^/]+)$/, "/.//$1");
    const failed = (file: string): Promise<string> =>
      sent({ "conn-str": "nowhere;1234", config: file }, {}, numbered).then(String, String);
    expect(await failed(own)).toContain(`'nowhere;1234' with config ${config}; it may`);
    expect(await failed("/dev/./null")).toContain("'nowhere;1234'; it may");
  });

  test("and what was told of a connection that failed is no matter of the next one's", async () => {
    const forbidden = sent({ "conn-str": "forbidden;1234;cars" }, {}, numbered);
    await expect(forbidden).rejects.toThrow("cannot connect to 'forbidden;1234'");
    const { warnings, deliveries } = await sent({}, {}, numbered);
    expect(warnings).toEqual([]);
    expect(deliveries).toEqual(counted(5, 0));
  });

  test("a message that is refused, though the broker is there", async () => {
    await expect(sent({}, { refuses: "3" }, numbered)).rejects.toThrow(
      "refused a message for the topic cars",
    );
  });

  test("a topic that the adaptor does not know, even while the broker is away", async () => {
    await expect(sent({ topic: "unknown" }, { "lost-at": 1 }, numbered)).rejects.toThrow(
      "refused a message for the topic unknown, which it does not know",
    );
  });
});

test("NVIDIA's paths of adaptors mean the stand-in's", async () => {
  const path = "/opt/nvidia/deepstream/deepstream/lib/libnvds_redis_proto.so";
  // Nobody listens on port 1: an error of the stand-in's adaptor, not of the path.
  await expect(
    sent({ "proto-lib": path, "conn-str": "127.0.0.1;1;t", config: "" }, {}, numbered),
  ).rejects.toThrow(
    /conn-str: Redis at 127\.0\.0\.1;1 cannot be connected to: .*refused.*\n.*broker answers/,
  );
});
