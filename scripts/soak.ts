/**
 * Does for long what may leak: sources, branches, probes, Workers and whole pipelines that come and go, records, pixels,
 * JPEG files, user metadata, RTSP clients; and fails if memory, descriptors or threads grow with it.
 *   bun scripts/soak.ts [--minutes 60] [--json]
 */
import { Command, InvalidArgumentError } from "@commander-js/extra-typings";
import { type Growth, growth, type Sample } from "./soak/growth.ts";
import { held } from "./soak/held.ts";
import { isLeak, type Leak, leaks } from "./soak/leaks.ts";
import { Camera, inAndOut } from "./soak/others.ts";
import { Counts, Stream } from "./soak/stream.ts";

function leakOf(name: string): Leak {
  if (isLeak(name)) return name;
  throw new InvalidArgumentError(`there are: ${Object.keys(leaks).join(", ")}`);
}

const options = new Command("soak")
  .description("Runs what may leak, and fails if the process grows.")
  .option("--minutes <number>", "how long", Number, 60)
  .option("--batches <number>", "how long instead: until so many batches have passed", Number)
  .option("--json", "what was measured as one JSON object on the last line")
  .option("--leak <kind>", "leaks on purpose, to see that it is found", leakOf)
  .option("--every <number>", "leaks one for so many batches; ten for each are 0.1", Number, 1)
  .parse()
  .opts();

const counts = new Counts();
using stream = new Stream(counts);
await using camera = new Camera();

let leaked = 0;
function leak(kind: Leak): void {
  for (; leaked < counts.batches / options.every; leaked++) leaks[kind]();
}

/** One of everything; what takes longer, now and then. */
async function round(): Promise<void> {
  await Promise.all([stream.manyProbes(), stream.someRecords(), stream.someExtracts(), inAndOut(counts)]);
  await Promise.all([
    stream.changeSources(),
    stream.changeBranches(),
    counts.rounds % 4 === 0 ? camera.watch(counts) : undefined,
    counts.rounds % 8 === 0 ? stream.anotherWorker() : undefined,
  ]);
  if (options.leak !== undefined) leak(options.leak);
  counts.rounds++;
}

const columns = ["seconds", "batches", "rss MiB", "C's MiB", "JS MiB", "files", "threads"] as const;
const line = (values: readonly string[]): string => values.map((value) => value.padStart(10)).join("");
const mebibytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(2);

function show({ seconds, batches, rss, native, heap, descriptors, threads }: Sample): void {
  const counted = [descriptors, threads].map(String);
  console.error(
    line([seconds.toFixed(0), String(batches), ...[rss, native, heap].map(mebibytes), ...counted]),
  );
}

function verdict({ what, perBatch, atLeast, allowed, grows }: Growth): string {
  const [rate, least, most] = [perBatch, atLeast, allowed].map((each) => each.toPrecision(3));
  return `${what}: ${rate} per batch, at least ${least}: ${grows ? "grows" : "flat"} (${most} may be)`;
}

await stream.addSource();
const running = stream.pipeline.run();
const over = running.then(() => true);
await stream.arrived("0");
const began = performance.now();
const milliseconds = options.minutes * 60_000;
const progress = (): number =>
  options.batches === undefined
    ? (performance.now() - began) / milliseconds
    : counts.batches / options.batches;
const samples: Sample[] = [];
/** However long they take. */
const fewest = 5;
console.error(line(columns));
for (let ended = false; !ended && (progress() < 1 || samples.length < fewest); ) {
  ended = await Promise.race([over, round().then(() => false)]);
  if (progress() * 360 < samples.length) continue;
  const one = { seconds: (performance.now() - began) / 1000, batches: counts.batches, ...held() };
  samples.push(one);
  show(one);
}
await stream.pipeline.stop();
const end = await running;

const found = growth(samples);
for (const each of found) console.error(verdict(each));
if (options.json === true) console.log(JSON.stringify({ ...counts, end, growth: found }));
process.exitCode = end === "stopped" && found.every(({ grows }) => !grows) ? 0 : 1;
