/** Ctrl-C, at every stage between the first line of a program and its last, ends it in order and soon. */
import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";
import { expectSoon } from "../native/soon.ts";

setDefaultTimeout(20_000);

const program = join(import.meta.dir, "programs", "stages.ts");

interface Ended {
  readonly code: number;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly errors: string;
  /** Milliseconds from the signal to the end. */
  readonly took: number;
}

async function interruptedAt(stage: string): Promise<Ended> {
  const child = Bun.spawn([process.execPath, program, stage], {
    env: { ...process.env, DEEPSCRIPT_SDK: "standin" },
    stdin: "pipe",
    stdout: "pipe",
    stderr: "pipe",
    timeout: 10_000,
    killSignal: "SIGKILL",
  });
  let output = "";
  let sent = Number.NaN;
  const decoder = new TextDecoder();
  for await (const chunk of child.stdout) {
    output += decoder.decode(chunk);
    if (Number.isNaN(sent) && output.includes("here")) {
      sent = performance.now();
      child.kill("SIGINT");
      await goOn(child.stdin);
    }
  }
  const code = await child.exited;
  const errors = await new Response(child.stderr).text();
  return {
    code,
    signal: child.signalCode as NodeJS.Signals | null,
    output,
    errors,
    took: performance.now() - sent,
  };
}

/** Lets the program go on, which may be gone already: then there is nobody to read. */
async function goOn(stdin: Bun.FileSink): Promise<void> {
  try {
    await stdin.write("\n");
    await stdin.end();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) throw error;
  }
}

/** How the run ended, and how many buffers it had seen by then. */
const anyEnd = /^((interrupted|eos) [0-6]\n)?$/;
const interrupted = /^interrupted [0-6]\n$/;

describe("Ctrl-C", () => {
  // Before GStreamer has started the signal is not ours: the process ends by it.
  for (const stage of ["before anything is loaded", "before GStreamer has started"]) {
    test(stage, async () => {
      const { took, ...ended } = await interruptedAt(stage);
      expect(ended).toEqual({ code: 130, signal: "SIGINT", output: "here\n", errors: "" });
      expectSoon(took, 1000);
    });
  }

  for (const [stage, codes, end] of [
    // What has begun by the time that the signal is heard is finished properly.
    ["before the pipeline plays", [0], interrupted],
    ["while a Worker loads", [0], interrupted],
    ["while the pipeline goes to playing", [0], interrupted],
    ["while it starts", [0], interrupted],
    ["in a handler", [0], interrupted],
    // It is heard before or behind the end of the run.
    ["at end-of-stream", [0, 130], anyEnd],
    ["when the pipeline has stopped", [130], anyEnd],
    ["while the pipeline is let go", [130], anyEnd],
    ["while the process exits", [0], anyEnd],
  ] as const) {
    test(stage, async () => {
      const { code, signal, output, errors, took } = await interruptedAt(stage);
      expect({ signal, errors }).toEqual({ signal: null, errors: "" });
      expect(output.replace("here\n", "")).toMatch(end);
      expect<readonly number[]>(codes).toContain(code);
      expectSoon(took, 3000);
    });
  }
});
