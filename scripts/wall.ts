/**
 * The camera wall under load: samples/slipstream.ts with synthetic cameras of a second process, of which one is killed and
 * comes back again and again. Prints how long each camera's picture stood still, how soon the one came back, and memory;
 * fails where cameras that stay stand still, the one takes longer than ten seconds, or memory grows.
 *   bun scripts/wall.ts [--cameras 30] [--kills 10] [--json]
 */
import { Command } from "@commander-js/extra-typings";
import { wholeNumber } from "../lib/sample/index.ts";
import { CameraProcess, ownHost } from "./wall/camera_process.ts";
import { SlipstreamProcess } from "./wall/slipstream_process.ts";

const options = new Command("wall")
  .description("Kills one camera of a wall again and again, and looks at what becomes of the others.")
  .option("--cameras <number>", "2 to 30", wholeNumber(2, 30), 30)
  .option("--kills <number>", "how often", wholeNumber(1), 10)
  .option("--json", "what was measured as one JSON object on the last line")
  .argument("[arguments...]", "further ones for slipstream, after --")
  .parse();
const { cameras, kills, json } = options.opts();

/** Milliseconds: longer than this no camera that stays may stand still, nor may the other one take to come back. */
const [longestGap, longestReturn] = [2000, 10_000];
/**
 * By which memory may grow from one kill to the next in the later half of them, in bytes: before, allocators and the
 * collector of garbage find their measure. What hangs on one camera (decoder, pools, threads) is more.
 */
const tolerance = 3 * 2 ** 20;

const last = cameras - 1;
const others = Array.from({ length: last }, (_, at) => at);
const all = [...others, last];
const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);
const mebibytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);

await using steady = new CameraProcess({ count: last });
let killed = new CameraProcess({ first: last, host: ownHost });
const [port, killedPort] = await Promise.all([steady.ready, killed.ready]);
const uris = [
  ...others.map((at) => `rtsp://127.0.0.1:${port}/${at}`),
  `rtsp://${ownHost}:${killedPort}/${last}`,
];

const began = performance.now();
await using wall = new SlipstreamProcess(uris, [
  ...["--frame-width", "640", "--frame-height", "360", "--interval", "4", "--wait", "150"],
  ...options.args,
]);
await wall.more(all, 1);
console.log(`all ${cameras} cameras after ${seconds(performance.now() - began)} s`);
await wall.more(all, 10);
wall.takeGaps();

const returns: number[] = [];
const memory: number[] = [];
const gaps = others.map(() => 0);
for (let kill = 1; kill <= kills; kill++) {
  const lost = wall.says(/ is lost: /);
  await killed.kill();
  await lost;
  await wall.more(others, 5);
  killed = new CameraProcess({ first: last, host: ownHost, port: killedPort });
  await killed.ready;
  const restored = performance.now();
  await wall.more([last], 1);
  returns.push(performance.now() - restored);
  await wall.more(all, 5);
  const { rss, threads } = wall.usage();
  memory.push(rss);
  for (const [at, gap] of wall.takeGaps().slice(0, last).entries()) gaps[at] = Math.max(gaps[at] ?? 0, gap);
  console.log(
    `kill ${kill}: back ${seconds(returns.at(-1) ?? 0)} s after it was there again; the others' longest gap so far ` +
      `${seconds(Math.max(...gaps))} s; ${mebibytes(rss)} MiB, ${threads} threads`,
  );
}
wall.signal("SIGINT");
const { code, said } = await wall.ended;
await killed.kill();

const later = memory.slice(Math.floor(memory.length / 2));
const grown = ((later.at(-1) ?? 0) - (later[0] ?? 0)) / Math.max(1, later.length - 1);
const lost = said.match(/ is lost: /g)?.length ?? 0;
const failures = [
  ...(Math.max(...gaps) > longestGap ? [`a camera stood still for ${seconds(Math.max(...gaps))} s`] : []),
  ...(Math.max(...returns) > longestReturn
    ? [`it took ${seconds(Math.max(...returns))} s to come back`]
    : []),
  ...(grown > tolerance ? [`memory grew by ${mebibytes(grown)} MiB a kill`] : []),
  ...(lost > kills ? [`${lost - kills} times another camera was lost`] : []),
  ...(code !== 0 ? [`slipstream ended with ${code}:\n${said}`] : []),
];
console.log(`longest gap of each camera that stays, s: ${gaps.map(seconds).join(" ")}`);
console.log(`from its being there again to its picture, s: ${returns.map(seconds).join(" ")}`);
console.log(`memory, MiB: ${memory.map(mebibytes).join(" ")}`);
for (const failure of failures) console.error(`failed: ${failure}`);
if (json) console.log(JSON.stringify({ cameras, kills, gaps, returns, memory, failures }));
process.exitCode = failures.length === 0 ? 0 : 1;
