/** Sources that are lost and connected to again, while the others play on. */
import { afterAll, beforeAll, expect, test } from "bun:test";
import {
  addSource,
  type ConnectionEvent,
  type Message,
  Pipeline,
  parseInput,
  type ReconnectingSource,
  type ReconnectPolicy,
  ValueError,
} from "../../lib/index.ts";
import { Camera, secret, uriOf } from "./camera.ts";

const quick: ReconnectPolicy = { initial: 20, max: 100, jitter: 0, silence: 800, patience: 2500 };
/** For cameras that stay: on a busy machine their frames may be late without being lost. */
const patient: ReconnectPolicy = { ...quick, silence: 10_000 };

let steady: Camera;
let steadyPort: number;

beforeAll(async () => {
  steady = new Camera();
  steadyPort = await steady.serve();
});
afterAll(() => steady.kill());

interface Wall {
  readonly pipeline: Pipeline;
  readonly frames: number[];
  readonly sources: ReconnectingSource[];
  /** Resolves when each source given has had `count` frames more. */
  more(which: readonly number[], count: number): Promise<void>;
}

/** Cameras on one muxer. */
function wall(ports: readonly number[], policies: readonly ReconnectPolicy[]): Wall {
  const pipeline = new Pipeline();
  const mux = pipeline.add("nvstreammux", {
    width: 64,
    height: 64,
    "batch-size": ports.length,
    "live-source": true,
    "batched-push-timeout": 40_000,
  });
  const sink = pipeline.add("fakesink", { sync: false });
  mux.link(sink);
  const sources = ports.map((port, index) =>
    addSource(pipeline, parseInput(uriOf(port)), mux.requestPad(`sink_${index}`), {
      reconnect: policies[index] ?? quick,
    }),
  );
  const frames = ports.map(() => 0);
  let waits: { readonly enough: () => boolean; readonly done: () => void }[] = [];
  sink.pad("sink").onBatch((batch) => {
    for (const { source_id } of batch.frames) frames[source_id] = (frames[source_id] ?? 0) + 1;
    waits = waits.filter(({ enough, done }) => !enough() || done());
  });
  return {
    pipeline,
    frames,
    sources,
    more(which, count) {
      const from = [...frames];
      const enough = (): boolean => which.every((n) => (frames[n] ?? 0) >= (from[n] ?? 0) + count);
      return new Promise((resolve) => waits.push({ enough, done: resolve }));
    },
  };
}

/** Waits for an event of that type. */
async function until<Type extends ConnectionEvent["type"]>(
  events: AsyncIterableIterator<ConnectionEvent>,
  type: Type,
): Promise<Extract<ConnectionEvent, { type: Type }>> {
  const is = (event: ConnectionEvent): event is Extract<ConnectionEvent, { type: Type }> =>
    event.type === type;
  for (;;) {
    const { value, done } = await events.next();
    if (done) throw new Error(`no event ${type} came`);
    if (is(value)) return value;
  }
}

test("one of four cameras is killed and comes back ten times; the others never stall", async () => {
  const cycles = 10;
  let camera = new Camera();
  const port = await camera.serve();
  let next = new Camera(port);
  const told: string[] = [];
  const { pipeline, frames, sources, more } = wall(
    [steadyPort, steadyPort, steadyPort, port],
    [patient, patient, patient, { ...quick, onEvent: ({ type }) => void told.push(type) }],
  );
  const others = [0, 1, 2];
  const connection = sources[3]?.connection;
  if (connection === undefined) throw new Error("there is no fourth camera");
  const events = connection.events();
  const messages: Message[] = [];
  const reading = (async () => {
    for await (const message of pipeline.messages()) messages.push(message);
  })();
  const run = pipeline.run();
  await more([0, 1, 2, 3], 3);
  const elements = pipeline.allElements.length;
  const memory: number[] = [];
  for (let cycle = 0; cycle < cycles; cycle++) {
    await camera.kill();
    const lost = await until(events, "lost");
    expect(lost.reason).not.toContain(secret.password);
    expect(connection.state).toBe("waiting");
    // Without the fourth, once its last frames have come through, the others play on.
    let before: number | undefined;
    while (before !== frames[3]) {
      before = frames[3];
      await more(others, 3);
    }
    camera = next;
    await camera.serve();
    next = new Camera(port);
    await until(events, "back");
    await more([0, 1, 2, 3], 2);
    Bun.gc(true);
    memory.push(process.memoryUsage.rss());
  }
  expect(connection.stats()).toMatchObject({ state: "connected", losses: cycles });
  expect(connection.stats().frames).toBeGreaterThanOrEqual(frames[3] ?? 0);
  expect(pipeline.allElements.length).toBe(elements);
  for (const other of others) {
    expect(sources[other]?.connection.stats()).toMatchObject({ losses: 0, attempts: 0, downtime: 0 });
  }
  expect(told.filter((type) => type === "lost" || type === "back")).toHaveLength(cycles * 2);
  const half = memory.length / 2;
  const [early, late] = [memory.slice(0, half), memory.slice(half)].map((part) => Math.max(...part));
  expect((late ?? 0) - (early ?? 0)).toBeLessThan(12 * 2 ** 20);
  await pipeline.stop();
  expect(await run).toBe("stopped");
  await reading;
  expect(messages.filter(({ type }) => type === "error" || type === "eos")).toEqual([]);
  const texts = messages.map((message) =>
    JSON.stringify(message, (_key, value) => (typeof value === "bigint" ? `${value}` : value)),
  );
  expect(texts.filter((text) => text.includes(secret.password))).toEqual([]);
  await Promise.all([camera.kill(), next.kill()]);
}, 60_000);

test("a camera that falls silent is lost, and one that is not there yet comes later", async () => {
  const camera = new Camera();
  const port = await camera.serve();
  const late = new Camera(port);
  const { pipeline, more, sources } = wall([steadyPort, port], []);
  const events = sources[1]?.connection.events();
  if (events === undefined) throw new Error("there is no second camera");
  const run = pipeline.run();
  await more([0, 1], 2);
  camera.freeze();
  const lost = await until(events, "lost");
  expect(lost.cause).toBe("silence");
  await camera.kill();
  expect((await until(events, "retrying")).delay).toBe(20);
  // It grows, up to the most.
  let retry = await until(events, "retrying");
  while (retry.delay < 100) retry = await until(events, "retrying");
  await late.serve();
  const back = await until(events, "back");
  expect(back.attempts).toBeGreaterThan(2);
  expect(back.downtime).toBeGreaterThan(0);
  await more([0, 1], 2);
  await pipeline.stop();
  await run;
  await late.kill();
}, 30_000);

test("a camera that is given up ends its stream, and the pipeline with the last", async () => {
  const camera = new Camera();
  const port = await camera.serve();
  await camera.kill();
  const { pipeline, sources } = wall([port], [{ ...quick, attempts: 2 }]);
  const connection = sources[0]?.connection;
  const events = connection?.events();
  if (events === undefined) throw new Error("there is no camera");
  const run = pipeline.run();
  expect((await until(events, "gave-up")).attempts).toBe(2);
  expect(await run).toBe("eos");
  expect(connection?.stats()).toMatchObject({ attempts: 2, losses: 1, frames: 0 });
}, 20_000);

test("end-of-stream of the program is no loss, and a pipeline that stops between two attempts plays again", async () => {
  const camera = new Camera();
  const port = await camera.serve();
  const { pipeline, sources, more } = wall(
    [steadyPort, port],
    [patient, { ...quick, initial: 600_000, max: 600_000 }],
  );
  const connection = sources[1]?.connection;
  const events = connection?.events();
  if (events === undefined) throw new Error("there is no second camera");
  const first = pipeline.run();
  await more([0, 1], 2);
  await camera.kill();
  await until(events, "retrying");
  await pipeline.sendEos();
  expect(await first).toBe("eos");
  expect(connection?.state).toBe("idle");
  const again = new Camera(port);
  await again.serve();
  const second = pipeline.run();
  await more([0, 1], 2);
  await pipeline.stop();
  expect(await second).toBe("stopped");
  expect(connection?.stats().losses).toBe(1);
  await again.kill();
}, 30_000);

test("a branch of rtspsrc's or uridecodebin's comes back too, and can be removed while it is away", async () => {
  let camera = new Camera();
  const port = await camera.serve();
  const pipeline = new Pipeline();
  const mux = pipeline.add("nvstreammux", { width: 64, height: 64, "batch-size": 2, "live-source": true });
  const sink = pipeline.add("fakesink", { sync: false });
  mux.link(sink);
  const other = addSource(pipeline, parseInput(uriOf(steadyPort)), mux.requestPad("sink_0"), {
    reconnect: patient,
  });
  const run = pipeline.run();
  const branch = await pipeline.addReconnectingBranch(
    mux,
    (bin) => [
      bin.add("uridecodebin", { uri: uriOf(port) }),
      bin.add("nvvideoconvert"),
      bin.add("capsfilter", { caps: "video/x-raw(memory:NVMM)" }),
    ],
    quick,
  );
  const events = branch.connection.events();
  await until(events, "connected");
  await camera.kill();
  await until(events, "lost");
  camera = new Camera(port);
  await camera.serve();
  await until(events, "back");
  await camera.kill();
  await until(events, "retrying");
  await branch.remove();
  expect(branch.connection.state).toBe("ended");
  expect(branch.bin).toBeUndefined();
  for await (const _rest of events);
  expect(mux.pads.map((pad) => pad.name).sort()).toEqual(["sink_0", "src"]);
  expect(other.connection.stats().losses).toBe(0);
  await pipeline.stop();
  await run;
}, 30_000);

test("a source that ends begins again, and the stream of the pipeline goes on", async () => {
  const pipeline = new Pipeline();
  const mux = pipeline.add("nvstreammux", { width: 64, height: 64, "batch-size": 1, "live-source": true });
  const sink = pipeline.add("fakesink", { sync: false });
  mux.link(sink);
  const branch = await pipeline.addReconnectingBranch(
    mux,
    (bin) => [
      bin.add("videotestsrc", { "num-buffers": 3, "is-live": true }),
      bin.add("capsfilter", { caps: "video/x-raw,width=64,height=64,framerate=50/1" }),
      bin.add("nvvideoconvert"),
      bin.add("capsfilter", { caps: "video/x-raw(memory:NVMM)" }),
    ],
    { ...quick, initial: 0 },
  );
  const events = branch.connection.events();
  const run = pipeline.run();
  for (let round = 0; round < 3; round++) {
    expect((await until(events, "lost")).cause).toBe("end");
    await until(events, "back");
  }
  await pipeline.stop();
  expect(await run).toBe("stopped");
  expect(branch.connection.stats().frames).toBeGreaterThanOrEqual(10);
});

test("a camera drops old frames where the rest is slower; what plays a file does not", () => {
  const street = new URL("../../samples/assets/street.mp4", import.meta.url).href;
  const leaks = ["rtsp://127.0.0.1:1/camera", street].map((uri) => {
    const pipeline = new Pipeline();
    const pad = pipeline.add("nvstreammux", { width: 64, height: 64 }).requestPad("sink_0");
    addSource(pipeline, parseInput(uri), pad, { reconnect: quick });
    return pipeline.allElements.find(({ factory }) => factory === "nvurisrcbin")?.get("leaky");
  });
  expect(leaks).toEqual(["downstream-leak", "no-leak"]);
});

test("senseless policies are refused", () => {
  const pipeline = new Pipeline();
  const pad = pipeline.add("nvstreammux", { width: 64, height: 64 }).requestPad("sink_0");
  const uri = parseInput("rtsp://127.0.0.1:1/camera");
  expect(() => addSource(pipeline, uri, pad, { reconnect: { factor: 0.5 } })).toThrow(ValueError);
  expect(() => addSource(pipeline, uri, pad, { reconnect: { silence: Number.NaN } })).toThrow(ValueError);
});

test("a source that is removed when it is told of as lost goes at once, and nothing is told after", async () => {
  const pipeline = new Pipeline();
  const mux = pipeline.add("nvstreammux", { width: 64, height: 64, "batch-size": 2, "live-source": true });
  mux.link(pipeline.add("fakesink", { sync: false }));
  const before = pipeline.elements.length;
  const events: string[] = [];
  const removed = Promise.withResolvers<void>();
  const camera = await pipeline.addReconnectingBranch(
    mux,
    (bin) => [
      bin.add("videotestsrc", { "is-live": true, "num-buffers": 5 }),
      bin.add("capsfilter", { caps: "video/x-raw,width=64,height=64,framerate=50/1" }),
      bin.add("nvvideoconvert"),
      bin.add("capsfilter", { caps: "video/x-raw(memory:NVMM),format=NV12" }),
    ],
    {
      ...quick,
      initial: 0,
      onEvent({ type }) {
        events.push(type);
        if (type === "lost")
          void Promise.all([camera.remove(), camera.remove()]).then(() => removed.resolve());
      },
    },
  );
  const run = pipeline.run();
  await removed.promise;
  expect(camera.connection.state).toBe("ended");
  expect(camera.bin).toBeUndefined();
  expect(pipeline.elements).toHaveLength(before);
  expect(mux.pads.map(({ name }) => name)).toEqual(["src"]);
  await pipeline.stop();
  expect(await run).toBe("stopped");
  expect(events).toEqual(["connected", "lost"]);
});

test.each([
  [
    "throws",
    () => {
      throw new Error("of onEvent");
    },
  ],
  ["is async and throws", () => Promise.reject(new Error("of onEvent"))],
])("a run ends with what is told of a source, where that %s", async (_, onEvent) => {
  const { pipeline } = wall([1], [{ ...quick, onEvent }]);
  await expect(pipeline.run()).rejects.toThrow("of onEvent");
  expect(pipeline.state).toBe("null");
});
