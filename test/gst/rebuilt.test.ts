/** Sources that cannot be built again, and what throws while a pipeline is being stopped. */
import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addressOf } from "../../lib/gst/object.ts";
import { type Keeper, ownerOf, type PipelineOwner } from "../../lib/gst/owners.ts";
import {
  type Bin,
  type ConnectionEvent,
  type Element,
  Pipeline,
  type ReconnectingBranch,
  type ReconnectPolicy,
} from "../../lib/index.ts";
import { picture } from "./parts.ts";

setDefaultTimeout(30_000);

const folder = mkdtempSync(join(tmpdir(), "rebuilt-"));
afterAll(() => rmSync(folder, { recursive: true }));

const quick: ReconnectPolicy = { initial: 1, max: 20, jitter: 0 };

interface Flapping {
  readonly pipeline: Pipeline;
  readonly branch: ReconnectingBranch;
  readonly events: AsyncIterableIterator<ConnectionEvent>;
  readonly builds: () => number;
  /** What is done to a build from now on, by its number, before it is made. */
  before(act: (build: number) => void): void;
}

/** A source of three frames at a time. */
async function flapping(policy: ReconnectPolicy): Promise<Flapping> {
  const pipeline = new Pipeline("wall");
  const mux = pipeline.add("nvstreammux", { width: 64, height: 64, "batch-size": 1, "live-source": true });
  mux.link(pipeline.add("fakesink", { sync: false }));
  let [builds, before] = [0, (_build: number): void => {}];
  const build = (bin: Bin): Element[] => {
    before(++builds);
    const [source, ...rest] = picture(bin);
    source?.set({ "num-buffers": 3 });
    return source === undefined ? rest : [source, ...rest];
  };
  const branch = await pipeline.addReconnectingBranch(mux, build, { ...quick, ...policy });
  return {
    pipeline,
    branch,
    events: branch.connection.events(),
    builds: () => builds,
    before: (act) => {
      before = act;
    },
  };
}

async function until(
  events: AsyncIterableIterator<ConnectionEvent>,
  type: ConnectionEvent["type"],
): Promise<ConnectionEvent> {
  for (;;) {
    const { value, done } = await events.next();
    if (done) throw new Error(`no event ${type} came`);
    if (value.type === type) return value;
  }
}

const failing = (build: number): void => {
  if (build > 1) throw new Error(`no camera for build ${build}`);
};

test("a builder that throws is a failed attempt: told, counted, and given up in the end", async () => {
  const { pipeline, branch, events, before } = await flapping({ attempts: 2 });
  before(failing);
  const messages = Array.fromAsync(pipeline.messages());
  const run = pipeline.run();
  await until(events, "lost");
  await until(events, "retrying");
  expect(await until(events, "retrying")).toMatchObject({
    attempt: 2,
    reason: "its elements could not be made: no camera for build 2",
  });
  expect(await until(events, "gave-up")).toMatchObject({ attempts: 2 });
  expect(await run).toBe("eos");
  expect(pipeline.state).toBe("null");
  expect(branch.connection.stats()).toMatchObject({ losses: 1, attempts: 2 });
  const warnings = (await messages).filter((message) => message.type === "warning");
  expect(warnings.map(({ source, error }) => `${source}: ${error.message}`)).toEqual(
    [2, 3].map(
      (build) =>
        `wall: the source of ${branch.output}: its elements could not be made: no camera for build ${build}`,
    ),
  );
});

test("a pipeline whose source cannot be built stops, builds nothing more, and comes back at the next run", async () => {
  const { pipeline, branch, events, builds, before } = await flapping({});
  before(failing);
  const run = pipeline.run();
  await until(events, "lost");
  for (let attempt = 0; attempt < 3; attempt++) await until(events, "retrying");
  const stopped = pipeline.stop();
  const built = builds();
  await stopped;
  expect(await run).toBe("stopped");
  expect([pipeline.state, branch.connection.state, branch.bin]).toEqual(["null", "idle", undefined]);
  // As the next run begins it cannot be built yet.
  before((build) => {
    if (build < built + 3) throw new Error("no camera yet");
  });
  const again = pipeline.run();
  expect(builds()).toBe(built + 1);
  const losses: ConnectionEvent[] = [];
  for (let event = await events.next(); !event.done; event = await events.next()) {
    losses.push(event.value);
    if (event.value.type === "back") break;
  }
  expect(losses.find(({ type }) => type === "lost")).toEqual({
    type: "lost",
    cause: "error",
    reason: "its elements could not be made: no camera yet",
  });
  expect(builds()).toBeGreaterThanOrEqual(built + 3);
  pipeline[Symbol.dispose]();
  expect(await again).toBe("stopped");
});

test("a source that cannot be built as a run begins, and is given up for it, ends its stream", async () => {
  const { pipeline, events, before } = await flapping({ attempts: 0 });
  expect(await pipeline.run()).toBe("eos");
  await until(events, "gave-up");
  before(() => {
    throw new Error("no camera");
  });
  // Nothing starts, the muxer neither, before somebody reads what this writes.
  const pipe = join(folder, "pipe");
  Bun.spawnSync(["mkfifo", pipe]);
  const file = pipeline.add("filesink", { location: pipe });
  pipeline.add("fakesrc", { "num-buffers": 1 }).link(file);
  const second = pipeline.run();
  const told = until(events, "gave-up");
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
  const reader = Bun.spawn(["cat", pipe], { stdout: "ignore" });
  expect(await told).toMatchObject({ reason: "its elements could not be made: no camera" });
  expect(await second).toBe("eos");
  await reader.exited;
});

function ownerOfNew(): { readonly pipeline: Pipeline; readonly owner: PipelineOwner } {
  const pipeline = Pipeline.launch("fakesrc ! fakesink");
  const owner = ownerOf(addressOf(pipeline));
  if (owner === undefined) throw new Error("a pipeline has an owner");
  return { pipeline, owner };
}

const keeper = (rest: () => Promise<void>): Keeper => ({
  takes: () => false,
  begin() {},
  rest,
  ending() {},
});

const throwing: Readonly<Record<string, (owner: PipelineOwner) => void>> = {
  "a keeper that rejects": ({ keepers }) => keepers.add(keeper(() => Promise.reject(new Error("broken")))),
  "a keeper that throws": ({ keepers }) =>
    keepers.add(
      keeper(() => {
        throw new Error("broken");
      }),
    ),
  "a recording that throws": ({ recordings }) =>
    recordings.add({
      end() {
        throw new Error("broken");
      },
    }),
};

for (const [what, put] of Object.entries(throwing)) {
  test(`a pipeline stops, and says why it had to be told, with ${what}`, async () => {
    const { pipeline, owner } = ownerOfNew();
    await pipeline.play();
    put(owner);
    await expect(pipeline.stop()).rejects.toThrow("broken");
    expect([pipeline.state, owner.active, owner.stopping]).toEqual(["null", false, false]);
    owner.keepers.clear();
    owner.recordings.clear();
    await pipeline.play();
    await pipeline.stop();
  });
}
