/** Pipelines that would not end, or end slowly, and addresses that are misspelled. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { deepscript, type Ended } from "./command.ts";

setDefaultTimeout(60_000);

test.each([
  ["queue", "nothing gives this pipeline data"],
  ["queue ! fakesink", "fakesink, queue all take it from another element"],
  ["nvvideoconvert ! nvdsosd", "Begin it with a source"],
  ["", "empty pipeline"],
])("%j: nothing would come of it, which is told instead of waiting", async (text, message) => {
  const ended = await deepscript(["launch", text]);
  expect(ended.errors).toContain(message);
  expect(ended.code).toBe(3);
});

test("a program that runs an empty pipeline is told so", async () => {
  const ended = await ran('import { Pipeline } from "deepscript"; await new Pipeline("nothing").run();');
  expect(ended.errors).toContain("nothing has no elements");
  expect(ended.code).toBe(1);
});

test("a misspelled address is met with what may be meant", async () => {
  const ended = await deepscript(["launch", "uridecodebin uri=rstp://127.0.0.1/x ! fakesink"]);
  expect(ended.errors).toContain('(did you mean "rtp" or "rtsp"?)');
  expect(ended.errors).not.toContain("may have it");
  expect(ended.code).toBe(1);
});

test("nvtracker without its library: it runs here, and says that DeepStream may not", async () => {
  const text =
    "videotestsrc num-buffers=1 ! nvvideoconvert ! mux.sink_0 nvstreammux name=mux width=64 height=64 batch-size=1 ! nvtracker name=t ! fakesink";
  const without = await deepscript(["launch", text]);
  expect(without.errors).toContain("warning: t: ll-lib-file is not set");
  expect(without.code).toBe(0);
  const library = "ll-lib-file=libnvds_nvmultiobjecttracker.so";
  const named = await deepscript(["launch", text.replace("name=t", `name=t ${library}`)]);
  expect(named.errors).not.toContain("warning");
  expect(named.code).toBe(0);
});

// How late the element is has to lie between two deadlines of ours, which a busy machine may stretch.
test(
  "Ctrl-C: what lets go a little late, as the process ends, is not said to hang",
  async () => {
    const program = `import { Pipeline } from "deepscript";
      using pipeline = Pipeline.launch("videotestsrc ! identity name=slow ! fakesink sync=false");
      const slow = pipeline.element("slow", "identity");
      let seen = 0;
      slow.pad("sink").probe("buffer", () => {
        if (++seen !== 5) return;
        slow.set("sleep-time", 2_100_000);
        process.kill(process.pid, "SIGINT");
      });
      console.log(await pipeline.run());`;
    expect(await ran(program)).toEqual({ code: 0, output: "interrupted\n", errors: "" });
  },
  { retry: 3 },
);

async function ran(program: string): Promise<Ended> {
  const child = Bun.spawn([process.execPath, "-e", program], {
    cwd: import.meta.dir,
    env: { ...process.env, DEEPSCRIPT_SDK: "standin" },
    stdout: "pipe",
    stderr: "pipe",
  });
  const [output, errors] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
  ]);
  return { code: await child.exited, output, errors };
}
