import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { expectSoon } from "../native/soon.ts";

setDefaultTimeout(20_000);

const program = (name: string): string => new URL(`./programs/${name}`, import.meta.url).pathname;

interface Ended {
  readonly output: string;
  readonly errors: string;
  readonly code: number;
  /** Milliseconds from the signal to the end. */
  readonly took: number;
}

/** Plays `description`, sends `signals` one after the other once it plays, and waits for the end. */
async function interrupted(description: string, signals: NodeJS.Signals[], message?: string): Promise<Ended> {
  const child = Bun.spawn(
    [process.execPath, program("play.ts"), description, ...(message ? [message] : [])],
    {
      env: { ...process.env, DEEPSCRIPT_SDK: "standin" },
      stdout: "pipe",
      stderr: "pipe",
    },
  );
  let output = "";
  let sent = 0;
  const decoder = new TextDecoder();
  for await (const chunk of child.stdout) {
    output += decoder.decode(chunk);
    if (sent === 0 && output.includes("playing")) {
      sent = performance.now();
      for (const signal of signals) child.kill(signal);
    }
  }
  const code = await child.exited;
  return { output, errors: await new Response(child.stderr).text(), code, took: performance.now() - sent };
}

describe("Ctrl-C and SIGTERM", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "%s sends end-of-stream down, and the exit code is 0",
    async (signal) => {
      const path = `${process.env["TMPDIR"] ?? "/tmp"}/deepscript-${process.pid}-${signal}.mp4`;
      const ended = await interrupted(
        `videotestsrc is-live=true ! x264enc tune=zerolatency ! mp4mux ! filesink location=${path}`,
        [signal],
      );
      expect(ended).toMatchObject({ code: 0, errors: "" });
      expect(ended.output).toContain("interrupted");
      expectSoon(ended.took, 3000);
      // A file that was cut off has no moov.
      expect(Buffer.from(await Bun.file(path).arrayBuffer()).includes("moov")).toBe(true);
      await Bun.file(path).delete();
    },
  );

  test("end within 3 seconds on a camera that never answers", async () => {
    using silent = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data() {} } });
    const ended = await interrupted(
      `rtspsrc location=rtsp://127.0.0.1:${silent.port}/x ! fakesink`,
      ["SIGINT"],
      "progress",
    );
    expect(ended).toMatchObject({ code: 0, errors: "" });
    expectSoon(ended.took, 3000);
  });

  test("end within 3 seconds where an element hangs in a change of state, and tell which", async () => {
    const pipe = `${process.env["TMPDIR"] ?? "/tmp"}/deepscript-${process.pid}.fifo`;
    await Bun.$`mkfifo ${pipe}`;
    try {
      const ended = await interrupted(
        `filesrc name=hangs location=${pipe} ! fakesink`,
        ["SIGINT"],
        "state-changed",
      );
      expect(ended.code).toBe(0);
      expect(ended.errors).toMatch(/did not stop within \d+ ms: .*hangs/);
      expectSoon(ended.took, 3000);
    } finally {
      await Bun.$`rm ${pipe}`;
    }
  });

  test("a second one ends it at once", async () => {
    using silent = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data() {} } });
    const ended = await interrupted(
      `rtspsrc location=rtsp://127.0.0.1:${silent.port}/x ! fakesink`,
      ["SIGINT", "SIGTERM"],
      "progress",
    );
    expect(ended.code).not.toBe(0);
    expectSoon(ended.took, 1000);
  });
});

describe("a program with a handler in a Worker", () => {
  test.each([
    ["ends after its run", "run", "eos"],
    ["ends where the pipeline is stopped while the handler's module loads for ever", "hangs", "stopped"],
    ["may dispose of the pipeline before the Worker has loaded", "disposed", "eos"],
  ])(
    "%s",
    async (_, how, output) => {
      const child = Bun.spawn([process.execPath, program("worker.ts"), how], {
        env: { ...process.env, DEEPSCRIPT_SDK: "standin" },
        stdout: "pipe",
        stderr: "pipe",
        timeout: 10_000,
      });
      const [out, errors] = await Promise.all([
        new Response(child.stdout).text(),
        new Response(child.stderr).text(),
      ]);
      expect({ out, errors, code: await child.exited }).toEqual({ out: `${output}\n`, errors: "", code: 0 });
    },
    15_000,
  );
});

describe("GStreamer's leaks tracer", () => {
  /** Lines about objects that are alive when GStreamer is taken down. */
  async function alive(how: string): Promise<string[]> {
    const child = Bun.spawn([process.execPath, program("everything.ts"), how], {
      env: {
        ...process.env,
        DEEPSCRIPT_SDK: "standin",
        GST_TRACERS: "leaks",
        GST_DEBUG: "GST_TRACER:7",
        GST_DEBUG_NO_COLOR: "1",
      },
      stdout: "ignore",
      stderr: "pipe",
    });
    const text = await new Response(child.stderr).text();
    expect(await child.exited).toBe(0);
    return text.split("\n").filter((line) => /object-alive, type-name=\(string\)\w/.test(line));
  }

  test("finds nothing after a program that closed what it opened", async () => {
    expect(await alive("close")).toEqual([]);
  }, 20_000);

  test("finds nothing after a program that ended in the middle of it", async () => {
    expect(await alive("abandon")).toEqual([]);
  }, 20_000);

  test("would find a leak", async () => {
    expect((await alive("leak")).some((line) => line.includes("GstFakeSink"))).toBe(true);
  }, 20_000);
});

test("a pipeline that is let go of is there until its threads are done with it", async () => {
  const child = Bun.spawn([process.execPath, program("let_go.ts")], {
    env: { ...process.env, DEEPSCRIPT_SDK: "standin", G_DEBUG: "fatal-warnings" },
    stdout: "pipe",
    stderr: "pipe",
  });
  const [output, errors] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
  ]);
  expect({ output, errors, code: await child.exited }).toEqual({ output: "done\n", errors: "", code: 0 });
}, 120_000);
