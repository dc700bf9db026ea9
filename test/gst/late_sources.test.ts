/** Pipelines that play before they have a source. */
import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { type Element, Pipeline } from "../../lib/index.ts";
import { Camera, uriOf } from "./camera.ts";

setDefaultTimeout(30_000);

let camera: Camera;
let uri: string;

beforeAll(async () => {
  camera = new Camera();
  uri = uriOf(await camera.serve());
});
afterAll(() => camera.kill());

interface Empty {
  readonly pipeline: Pipeline;
  readonly mux: Element;
  readonly sink: Element;
  /** Resolves at the third batch. */
  readonly plays: Promise<void>;
}

function empty(): Empty {
  const pipeline = new Pipeline();
  const mux = pipeline.add("nvstreammux", { width: 64, height: 64, "batch-size": 1, "live-source": true });
  const sink = pipeline.add("fakesink", { sync: false });
  mux.link(sink);
  const { promise: plays, resolve } = Promise.withResolvers<void>();
  let batches = 0;
  sink.pad("sink").probe("buffer", () => {
    if (++batches === 3) resolve();
  });
  return { pipeline, mux, sink, plays };
}

const addCamera = ({ pipeline, mux }: Empty): Promise<unknown> =>
  pipeline.addSourceBranch(mux, (bin) => [bin.add("nvurisrcbin", { uri }), bin.add("queue")]);

const moments: Readonly<Record<string, (wall: Empty) => Promise<unknown>>> = {
  "right after run()": (wall) => addCamera(wall),
  "in the next turn": async (wall) => {
    await new Promise((resolve) => setImmediate(resolve));
    await addCamera(wall);
  },
  "as an element": async ({ pipeline, mux }) => {
    const pad = await mux.requestPadLater("sink_0");
    const source = pipeline.add("nvurisrcbin", { uri });
    source.on("pad-added", (added) => {
      if (added.name.startsWith("vsrc")) added.link(pad);
    });
    await source.syncState();
  },
};

for (const [moment, add] of Object.entries(moments)) {
  test(`a camera that is added to a pipeline without other sources plays: ${moment}`, async () => {
    const wall = empty();
    const running = wall.pipeline.run();
    await Promise.race([add(wall), running]);
    await Promise.race([wall.plays, running]);
    await wall.pipeline.stop();
    expect(await running).toBe("stopped");
  });
}

test("so does one that is added right before run()", async () => {
  const wall = empty();
  const added = addCamera(wall);
  const running = wall.pipeline.run();
  await Promise.race([added, running]);
  await Promise.race([wall.plays, running]);
  await wall.pipeline.stop();
  expect(await running).toBe("stopped");
});

test("play() does not wait for sources that are yet to come; sinks wait for their first frame again after that", async () => {
  const wall = empty();
  const other = wall.pipeline.add("fakesink", { async: false });
  await wall.pipeline.play();
  expect(wall.pipeline.state).toBe("playing");
  // By the same lane as what has the sinks wait again, which comes before.
  await wall.mux.requestPadLater("sink_0");
  expect([wall.sink.get("async"), other.get("async")]).toEqual([true, false]);
  await wall.pipeline.stop();
});

test("where there is a source, sinks wait for it as ever", async () => {
  const pipeline = Pipeline.launch("bin.( fakesrc num-buffers=3 ) ! fakesink name=sink");
  const sink = pipeline.element("sink");
  const seen: unknown[] = [];
  sink.pad("sink").probe("buffer", () => void seen.push(sink.get("async")));
  await pipeline.run();
  expect(seen).toEqual([true, true, true]);
});
