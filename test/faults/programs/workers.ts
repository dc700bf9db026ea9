/** Handlers in Workers, through the pipeline's API; argv[2] says how it goes. Prints what came of it. */
import { existsSync, writeFileSync } from "node:fs";
import { addressOf } from "../../../lib/gst/object.ts";
import { Pipeline } from "../../../lib/index.ts";
import { spinUntilEnded } from "../../native/programs/ended.ts";

const what = process.argv[2] ?? "";
const url = (name: string): URL => new URL(`./worker/${name}.ts`, import.meta.url);

async function meeting(): Promise<unknown> {
  const all = Number(process.env["MEETING_OF"]);
  const chains = Array.from({ length: all }, (_, n) => `fakesrc num-buffers=50 ! fakesink name=s${n}`);
  const pipeline = Pipeline.launch(chains.join(" "));
  const seen = new Array<number>(all).fill(0);
  for (let n = 0; n < all; n++) {
    pipeline
      .element(`s${n}`)
      .pad("sink")
      .probe<typeof import("./worker/meets.ts")>(url("meets"), {
        onMessage: ({ buffers }) => {
          seen[n] = buffers;
        },
      });
  }
  return { end: await pipeline.run(), seen };
}

async function ticking(): Promise<unknown> {
  const pipeline = Pipeline.launch("fakesrc ! fakesink name=sink");
  const gaps = Promise.withResolvers<readonly number[]>();
  pipeline
    .element("sink")
    .pad("sink")
    .probe<typeof import("./worker/ticks.ts")>(url("ticks"), { onMessage: gaps.resolve });
  const running = pipeline.run();
  const sorted = [...(await gaps.promise)].sort((a, b) => a - b);
  await pipeline.stop();
  return { end: await running, usually: sorted[Math.floor(sorted.length / 2)] };
}

async function hanging(): Promise<unknown> {
  const pipeline = Pipeline.launch("fakesrc num-buffers=100 ! fakesink name=sink async=false");
  const sink = pipeline.element("sink").pad("sink");
  sink.probe(url("hangs"), { deadline: 500 });
  if (what === "hangs, and nobody catches it") await pipeline.run();
  const failed = await pipeline.run().catch(String);
  const again = await pipeline.run().catch(String);
  return { failed, again, state: pipeline.state };
}

async function posting(): Promise<unknown> {
  // It is the pipeline that is to hear of what it calls.
  process.on("unhandledRejection", () => {});
  const pipeline = Pipeline.launch(
    "fakesrc num-buffers=200 sizetype=fixed sizemax=7 ! fakesink name=sink async=false",
  );
  const heard: unknown[] = [];
  const sink = pipeline.element("sink").pad("sink");
  const probe = sink.probe<typeof import("./worker/posts.ts")>(url("posts"), {
    onMessage: (message) => {
      heard.push(message);
      if (message.buffer !== 3) return undefined;
      if (what === "posts, and what is told throws") throw new Error("of main's own");
      const rejects = what === "posts, and what is told is async and throws";
      return rejects ? Promise.reject(new Error("of main's own")) : undefined;
    },
  });
  await probe.ready;
  const running = pipeline.run().catch(String);
  // All is posted, and the stream over, before this thread gets to hear anything.
  await pipeline.messages().next();
  spinUntilEnded(addressOf(sink));
  const end = await running;
  return { end, heard: heard.length, third: heard[2], sixth: heard[5] };
}

/** The Worker is gone only when all else has ended, or, told by `what`, when the run has. */
async function leaving(): Promise<unknown> {
  const pipeline = Pipeline.launch("fakesrc num-buffers=100 ! fakesink name=sink async=false");
  pipeline.element("sink").pad("sink").probe(url("leaves_late"));
  const release = (): void => writeFileSync(process.env["UNTIL"] ?? "", "");
  const running = pipeline.run().catch(String);
  // The messages end when the pipeline has stopped.
  for await (const _ of pipeline.messages());
  if (what === "leaves late") release();
  const end = await running;
  release();
  return { end };
}

async function loading(): Promise<unknown> {
  const pipeline = Pipeline.launch("fakesrc num-buffers=100 ! fakesink name=sink async=false");
  const sink = pipeline.element("sink").pad("sink");
  const probe = sink.probe(url(what === "loads for ever" ? "loads_for_ever" : "never_loads"), {
    loadDeadline: 300,
  });
  const end = await pipeline.run().catch(String);
  return { end, again: await pipeline.run().catch(String), ready: await probe.ready.catch(String) };
}

async function unheard(): Promise<unknown> {
  const pipeline = Pipeline.launch("fakesrc num-buffers=100 ! fakesink name=sink async=false");
  const blocked = Promise.withResolvers<void>();
  // From one timer to the next: what has come from the Worker meanwhile waits for its turn.
  setTimeout(() => {
    while (!existsSync(process.env["LOADED"] ?? ""));
    blocked.resolve();
  }, 1);
  pipeline.element("sink").pad("sink").probe(url("tells_loaded"), { loadDeadline: 1 });
  const both = performance.now() + 2;
  while (performance.now() < both);
  await blocked.promise;
  return { end: await pipeline.run().catch(String) };
}

const ways: Readonly<Record<string, () => Promise<unknown>>> = {
  meets: meeting,
  ticks: ticking,
  "leaves late": leaving,
  "leaves last": leaving,
  "never loads": loading,
  "loads for ever": loading,
  "loads unheard": unheard,
};
const way = ways[what] ?? (what.startsWith("hangs") ? hanging : posting);
console.log(JSON.stringify(await way()));
