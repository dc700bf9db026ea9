/** A pipeline whose clock goes away, as with a sound card. */
import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { functions as pluginFunctions } from "../../lib/generated/gstreamer/gstplugin.ts";
import { resumeSources } from "../../lib/gst/live_sources.ts";
import { addressOf } from "../../lib/gst/object.ts";
import { ensureStarted } from "../../lib/gst/start.ts";
import { type Element, Pipeline } from "../../lib/index.ts";
import { Lane } from "../../lib/native/lane.ts";
import { link } from "../../lib/native/library.ts";
import { compile } from "../native/support.ts";

setDefaultTimeout(20_000);

const gst = link("gstreamer-1.0", pluginFunctions);

let folder: string;
/** The files of the plugins `clockgiver` and `latethreads`. */
let giver: string;
let lateThreads: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "deepscript-clock-"));
  const plugin = async (source: string, name: string): Promise<string> => {
    const file = join(folder, `libgst${name}.so`);
    renameSync(await compile(source, folder), file);
    return file;
  };
  [giver, lateThreads] = await Promise.all([
    plugin("clock_giver", "clockgiver"),
    plugin("late_threads", "latethreads"),
  ]);
  ensureStarted();
  expect(gst.gst_plugin_load_file(giver, null)).not.toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

const live = "videotestsrc is-live=true ! fakesink  clockgiver name=giver";

interface Heard {
  /** The states that the pipeline has gone into. */
  readonly states: string[];
  /** The clocks that it has chosen. */
  readonly clocks: (string | undefined)[];
}

/** Tells what the pipeline does until it stops, and calls `onClock` for each clock and `onPlaying` each time it plays. */
async function follow(
  pipeline: Pipeline,
  heard: Heard,
  onPlaying: () => void,
  onClock: () => void = () => {},
): Promise<void> {
  for await (const message of pipeline.messages()) {
    if (message.type === "new-clock") {
      heard.clocks.push(message.clock);
      onClock();
    }
    if (message.type !== "state-changed" || message.source !== pipeline.name) continue;
    heard.states.push(message.new);
    if (message.new === "playing") onPlaying();
  }
}

const given = "given";
const other = expect.not.stringMatching(/^given$/);

test.each<[string, (pipeline: Pipeline, giver: Element) => unknown]>([
  ["has lost it", (_pipeline, giver) => giver.set("has-clock", false)],
  ["is taken out", (pipeline, giver) => pipeline.remove(giver)],
])("begins to play anew, with another clock, where what gave it %s", async (_what, lose) => {
  const pipeline = Pipeline.launch(live);
  const giver = pipeline.element("giver");
  const heard: Heard = { states: [], clocks: [] };
  let lost = false;
  const read = follow(
    pipeline,
    heard,
    () => {
      if (lost) return;
      lost = true;
      void lose(pipeline, giver);
    },
    () => {
      if (heard.clocks.length === 2) void pipeline.stop();
    },
  );
  expect(await pipeline.run()).toBe("stopped");
  await read;
  expect(heard.states.slice(0, 4)).toEqual(["ready", "paused", "playing", "paused"]);
  expect(heard.clocks).toEqual([given, other]);
});

test("stays paused where it is paused or about to be, and stops where it is stopped", async () => {
  const pipeline = Pipeline.launch(live);
  const giver = pipeline.element("giver");
  const heard: Heard = { states: [], clocks: [] };
  const read = follow(pipeline, heard, () => {});
  const answered = async (): Promise<void> => {
    const messages = pipeline.messages();
    pipeline.post({ name: "answered" });
    for await (const message of messages) if (message.type === "application") return;
  };
  const lose = (): void => {
    giver.set("has-clock", false);
    giver.set("has-clock", true);
  };
  await pipeline.play();
  await pipeline.pause();
  lose();
  await answered();
  await pipeline.play();
  lose();
  await pipeline.pause();
  await answered();
  expect(heard.states).toEqual(["ready", "paused", "playing", "paused", "playing", "paused"]);
  await pipeline.play();
  lose();
  await pipeline.stop();
  expect(pipeline.state).toBe("null");
  await read;
});

test("sources that are late are looked after once, however often the pipeline was paused", async () => {
  using pipeline = new Pipeline();
  using lane = new Lane("looks");
  const asked: string[] = [];
  const follow = (change: string): Promise<void> =>
    resumeSources(addressOf(pipeline), lane, () => asked.push(change) < 3);
  await Promise.all([follow("first"), follow("second")]);
  expect(asked).toEqual(["second", "second", "second"]);
});

test.each([
  ["after a lost clock", "flows\n"],
  ["after a pause", "flows\n"],
  ["at the start", "paused\nflows\n"],
])("plays, whatever comes late of the change before: %s", async (how, said) => {
  await using child = Bun.spawn(
    [process.execPath, join(import.meta.dir, "programs/late_threads.ts"), how, giver, lateThreads],
    { env: { ...process.env, DEEPSCRIPT_SDK: "standin" }, stdout: "pipe", stderr: "pipe" },
  );
  const [output, errors] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
  ]);
  expect({ output, errors, code: await child.exited }).toEqual({ output: said, errors: "", code: 0 });
});
