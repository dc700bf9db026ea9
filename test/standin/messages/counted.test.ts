/** addBroker: what stands between nvmsgbroker and an adaptor. */
import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";
import { addBroker, type MessageBroker } from "../../../lib/brokers/broker.ts";
import type { Pipeline } from "../../../lib/gst/pipeline.ts";
import { library } from "../toolchain.ts";
import { Folder, messaging, recorded } from "./rig.ts";

setDefaultTimeout(60_000);

const folder = new Folder();
let adaptor = "";
let least = "";
beforeAll(async () => {
  [adaptor, least] = await Promise.all([
    library("recording_adaptor", folder.path),
    library("recording_adaptor", folder.path, ["-DONLY_WHAT_IS_REQUIRED"]),
  ]);
});
afterAll(() => folder[Symbol.dispose]());

function config(name: string): string {
  return folder.write(`${name}.txt`, `[adaptor]\nrecord=${join(folder.path, name)}\nanswer=sending\n`);
}

/** Buffers with one payload of component 1 and two of component 2 each, to brokers for one of them each. */
function sending(): Pipeline {
  return messaging("tee name=tee", {
    buffers: 5,
    prepare: (frame) => {
      for (const component of [1, 2, 2]) frame.addPayload(`of ${component}`, component);
    },
  });
}

function add(pipeline: Pipeline, component: number, configuration: string, file = adaptor): MessageBroker {
  const options = { adaptor: file, connection: "host;1", config: configuration, topic: `t${component}` };
  const broker = addBroker(pipeline, options);
  broker.element.set("comp-id", component);
  pipeline.element("tee").link(pipeline.add("queue"), broker.element);
  return broker;
}

test("brokers with the same connection and the same configuration count apart", async () => {
  const configuration = config("twins");
  using pipeline = sending();
  const [one, two] = [add(pipeline, 1, configuration), add(pipeline, 2, configuration)];
  await pipeline.run();
  expect(one.deliveries).toEqual({ sent: 5, delivered: 5, failed: 0, pending: 0 });
  expect(two.deliveries).toEqual({ sent: 10, delivered: 10, failed: 0, pending: 0 });
  const topics = recorded(join(folder.path, "twins")).flatMap(({ topic }) => topic ?? []);
  expect(topics.toSorted()).toEqual([...Array(5).fill("t1"), ...Array(10).fill("t2")]);
});

test("a broker works whose counts nobody wants any more", async () => {
  using pipeline = sending();
  const dropped = new WeakRef(add(pipeline, 1, config("dropped")));
  while (dropped.deref() !== undefined) {
    Bun.gc(true);
    await Bun.sleep(1);
  }
  // What is collected is finalized in a later turn.
  for (let turn = 0; turn < 20; turn++) {
    Bun.gc(true);
    await Bun.sleep(1);
  }
  await pipeline.run();
  expect(recorded(join(folder.path, "dropped")).filter(({ topic }) => topic === "t1")).toHaveLength(5);
});

test("the counts are there when the pipeline is gone", async () => {
  const pipeline = sending();
  const { deliveries, broker } = await (async () => {
    const kept = add(pipeline, 2, config("kept"));
    await pipeline.run();
    return { deliveries: kept.deliveries, broker: kept };
  })();
  pipeline[Symbol.dispose]();
  Bun.gc(true);
  expect(broker.deliveries).toEqual(deliveries);
  expect(deliveries.delivered).toBe(10);
});

test("an adaptor without the functions that need not be there works, with connections shared or not", async () => {
  for (const shared of [false, true]) {
    using pipeline = sending();
    const broker = add(pipeline, 1, config(`least${shared}`), least);
    broker.element.set("new-api", shared);
    await pipeline.run();
    expect(broker.deliveries.delivered).toBe(5);
  }
});

test("a library that is no adaptor is refused, and so is a file that is no library", async () => {
  const other = await library("payload_library", folder.path);
  using pipeline = sending();
  expect(() => add(pipeline, 1, config("none"), other)).toThrow(
    /payload_library\.so is no adaptor: it has no function nvds_msgapi_connect; an adaptor has the functions of/,
  );
  const text = config("text");
  expect(() => add(pipeline, 1, text, text)).toThrow(/text\.txt is no adaptor: it cannot be loaded: /);
});
