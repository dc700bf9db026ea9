/**
 * Does for long what may leak: sources and branches that come and go, probes by the dozen, records, user metadata,
 * handlers in Workers; and fails if memory, descriptors or threads grow.
 *   bun scripts/soak.ts [--minutes 60] [--json]
 */
import { Command } from "@commander-js/extra-typings";
import { type Bin, type Element, type Pad, Pipeline } from "../lib/index.ts";
import { growth, type Sample, sample } from "./soak/growth.ts";
import { Seen } from "./soak/kinds.ts";

const options = new Command("soak")
  .description("Runs probes, records, user metadata and changing sources, and fails if the process grows.")
  .option("--minutes <number>", "how long", Number, 60)
  .option("--json", "what was measured as one JSON object on the last line")
  .parse()
  .opts();

const picture = (bin: Bin): Element[] => [
  bin.add("videotestsrc", { "is-live": true }),
  bin.add("capsfilter", { caps: "video/x-raw,width=64,height=64,framerate=50/1" }),
  bin.add("nvvideoconvert"),
  bin.add("capsfilter", { caps: "video/x-raw(memory:NVMM),format=NV12" }),
];

const counts = { rounds: 0, batches: 0, users: 0, records: 0, probes: 0 };
const pipeline = new Pipeline("soak");
const mux = pipeline.add("nvstreammux", { width: 64, height: 64, "batch-size": 4, "live-source": true });
const marked = pipeline.add("identity");
const sink = pipeline.add("fakesink", { sync: false });
mux.link(marked, pipeline.add("queue"), sink);

mux.pad("src").onBatch((batch) => {
  for (const frame of batch.frames) {
    for (let left = 0; left < 10; left++) {
      const box = { left, top: 0, width: 5, height: 5 };
      const object = frame.addObject({ class_id: left, box, label: `kind ${left}`, text: `object ${left}` });
      if (left === 5) frame.removeObject(object);
    }
    frame.addText(`Frame ${frame.frame_num}`, { x: 1, y: 2 });
  }
});
marked.pad("sink").onBatch(new URL("./soak/marker.ts", import.meta.url));

let sources = "";
let changed = Promise.withResolvers<void>();
sink.pad("sink").onBatch((batch) => {
  counts.batches++;
  for (const frame of batch.frames) if (frame.user(Seen) !== undefined) counts.users++;
  const now = [...new Set(batch.frames.map((frame) => frame.source_id))].sort().join();
  if (now === sources) return;
  sources = now;
  changed.resolve();
  changed = Promise.withResolvers();
});

/** Resolves when the batches are of these sources. */
async function arrived(wanted: string): Promise<void> {
  while (sources !== wanted) await changed.promise;
}

/** Adds and removes probes; each second one has seen a buffer by then. */
async function manyProbes(pad: Pad): Promise<void> {
  for (let number = 0; number < 20; number++) {
    const seen = Promise.withResolvers<void>();
    using _probe = pad.probe(["buffer", "event"], () => seen.resolve());
    counts.probes++;
    if (number % 2 === 0) await seen.promise;
  }
}

async function someRecords(pad: Pad): Promise<void> {
  const fields = { frame: ["frame_num"], object: ["class_id", "obj_label", "rect_params.left"] } as const;
  let batches = 0;
  for await (const _ of pad.records(fields, { capacity: 8 })) {
    counts.records++;
    if (++batches === 10) break;
  }
}

/** One of everything. */
async function round(): Promise<void> {
  const second = await pipeline.addSourceBranch(mux, picture);
  await arrived("0,1");
  await Promise.all([manyProbes(sink.pad("sink")), someRecords(marked.pad("src"))]);
  if (counts.rounds % 4 === 0) {
    await second.replace(picture);
    await arrived("0,1");
  }
  if (counts.rounds % 10 === 0) {
    using other = sink.pad("sink").onBatch(new URL("./soak/marker.ts", import.meta.url));
    await other.ready;
  }
  await second.remove();
  await arrived("0");
  counts.rounds++;
}

const width = 12;
const line = (values: readonly (string | number)[]): string =>
  values.map((value) => (typeof value === "number" ? value.toFixed(1) : value).padStart(width)).join("");

const first = await pipeline.addSourceBranch(mux, picture);
const running = pipeline.run();
const over = running.then(() => true);
await arrived("0");
const began = performance.now();
const milliseconds = options.minutes * 60_000;
const interval = Math.min(milliseconds / 30, 10_000);
const samples: Sample[] = [];
console.error(line(["seconds", "rss MiB", "heap MiB", "files", "threads", "rounds", "batches"]));
for (let ended = false; !ended && performance.now() - began < milliseconds; ) {
  ended = await Promise.race([over, round().then(() => false)]);
  if (performance.now() - began < samples.length * interval) continue;
  const one = sample(began);
  samples.push(one);
  const { seconds, rss, heap, descriptors, threads } = one;
  console.error(
    line([
      seconds,
      rss,
      heap,
      String(descriptors),
      String(threads),
      String(counts.rounds),
      String(counts.batches),
    ]),
  );
}
await first.remove();
await pipeline.stop();
const end = await running;

const found = growth(samples);
for (const { what, from, to, tolerance, grows } of found) {
  const verdict = grows ? `grows (more than ${tolerance})` : "flat";
  console.error(`${what}: ${from.toFixed(1)} to ${to.toFixed(1)}, ${verdict}`);
}
if (options.json === true) console.log(JSON.stringify({ ...counts, end, growth: found }));
process.exitCode = end === "stopped" && found.every(({ grows }) => !grows) ? 0 : 1;
