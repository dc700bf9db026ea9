/** nvdslogger: the rates it tells, and what else it can do to buffers. */
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";
import { run, shimOf } from "../native/support.ts";
import { batchLog, play, source } from "./batches.ts";
import { NativeProgram } from "./native.ts";

const log = new NativeProgram(batchLog);
const program = join(import.meta.dir, "programs/launched");

// A busy machine may need seconds to start a process.
setDefaultTimeout(30_000);

afterAll(() => log[Symbol.dispose]());

/** Two live sources, of 20 and of 10 frames a second; the second ends when asked to. */
function live(seconds: number, secondFor: number, loggers: string): string {
  const branch = (index: number, rate: number, length: number) =>
    `videotestsrc is-live=true num-buffers=${Math.round(rate * length)} !
     video/x-raw,format=NV12,width=64,height=48,framerate=${rate}/1 ! nvvideoconvert !
     video/x-raw(memory:NVMM) ! m.sink_${index}`;
  return `${branch(0, 20, seconds)} ${branch(1, 10, secondFor)}
    nvstreammux name=m batch-size=2 width=64 height=48 live-source=true batched-push-timeout=50000 ! ${loggers} ! fakesink`;
}

const loud = "nvdslogger fps-measurement-interval-sec=1 show-fps=true";
const quiet = "nvdslogger fps-measurement-interval-sec=1";

function rates(stdout: string): number[][] {
  return stdout
    .split("\n")
    .filter((line) => line.startsWith("**PERF : "))
    .map((line) => [...line.matchAll(/FPS_\d+ \((\d+\.\d\d)\)\t/g)].map((match) => Number(match[1])));
}

test("every source's frames a second are told where that is asked for", () => {
  const { stdout, exitCode } = log.run([live(3.6, 3.6, `${quiet} ! ${loud} ! ${quiet} ! ${quiet}`)]);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^\*\*PERF : FPS_0 \(\d+\.\d\d\)\tFPS_1 \(\d+\.\d\d\)\t$/m);
  const told = rates(stdout);
  // At one second counting begins; a line at two and at three, and a few more where the machine is slow.
  expect(told.length).toBeLessThan(7);
  const [first = 0, second = 0] = told.at(-1) ?? [];
  expect(first).toBeWithin(8, 30);
  expect(first / second).toBeWithin(1.4, 2.8);
}, 20_000);

test("a source that has ended is told as 0", () => {
  const { stdout } = log.run([live(2.6, 0.5, loud)]);
  const last = rates(stdout).at(-1);
  expect(last?.[1] ?? last?.[0]).toBe(0);
}, 20_000);

describe("buffers", () => {
  const through = (properties: string) =>
    `${source(5)} ! m.sink_0 nvstreammux name=m batch-size=1 width=320 height=240 !
     nvdslogger name=l ${properties} ! fakesink`;

  test("pass as they are", () => {
    const { batches } = play(log, ["--pad", "l:src", "--objects", "m:src", through("")]);
    expect(batches.map(({ frames }) => [frames[0]?.num, frames[0]?.objects.length])).toEqual(
      [0, 1, 2, 3, 4].map((num) => [num, 1]),
    );
  });

  test("are dropped where that is asked for", () => {
    expect(play(log, ["--pad", "l:src", through("drop-probability=1")]).batches).toEqual([]);
  });

  test("are an error from the one on that is asked for", () => {
    const { batches, lines } = play(log, ["--pad", "l:src", through("error-after=3")]);
    expect(batches).toHaveLength(2);
    expect(lines.find(({ type }) => type === "error")).toMatchObject({ source: "l" });
  });

  test("are told one by one where it is not silent", () => {
    const { stdout } = log.run([through("silent=false")]);
    expect(stdout.split("\n").filter((line) => line.startsWith("l BUF_PTS : 0:00:00."))).toHaveLength(5);
  });

  test("have their latencies told, as far as elements measured them", () => {
    const { stdout } = log.run([
      through("show-latency=true").replace("nvdslogger", "dsexample ! nvdslogger"),
    ]);
    expect(stdout).toContain("************BATCH-NUM = 0**************\n");
    expect(stdout).toMatch(/^Source id = 0 Frame_num = 0 Frame latency = \d+\.\d+ \(ms\) $/m);
  });
});

describe("AddressSanitizer", () => {
  beforeAll(async () => void (await shimOf("asan", true)), 300_000);

  test("finds nothing", async () => {
    const env = { DEEPSCRIPT_SDK: "standin" };
    const args = ["2", live(1.3, 0.3, `${loud} silent=false show-latency=true`)];
    const outcome = await run(program, { variant: "asan", withStandin: true, args, env, timeout: 60_000 });
    expect(outcome.stderr).not.toContain("Sanitizer");
    expect(outcome.stderr).not.toContain("CRITICAL");
    expect(outcome.signal).toBeNull();
    expect(outcome.code).toBe(0);
  }, 60_000);
});
