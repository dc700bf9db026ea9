/** Runs samples/test1_rtsp_out.ts as people do: as a program of its own, on the stand-in. */
import { expect } from "bun:test";
import { quickDetector } from "./inputs.ts";

const program = new URL("../../samples/test1_rtsp_out.ts", import.meta.url).pathname;

export interface Ended {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
  /** Milliseconds from the last signal to the end, or from the start where none was sent. */
  readonly took: number;
}

export interface Report {
  readonly frames: number;
  readonly objects: number;
  readonly per_class: Readonly<Record<string, number>>;
  readonly fps: number;
  readonly sdk: string;
  readonly url: string;
}

/** A sample that runs. Disposing of it kills it, should a test have failed before its end. */
export class Sample implements AsyncDisposable {
  readonly #child: Bun.Subprocess<"ignore", "pipe", "pipe">;
  readonly #waiting = new Set<() => void>();
  readonly ended: Promise<Ended>;
  #output = "";
  #errors = "";
  #from: number = performance.now();
  #over = false;

  constructor(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    this.#child = Bun.spawn([process.execPath, program, "--port", "0", ...args], {
      env: { ...process.env, DEEPSCRIPT_SDK: "standin", ...env },
      stdin: "ignore",
      stdout: "pipe",
      stderr: "pipe",
    });
    this.ended = this.#follow();
  }

  /** The part of what it said that matches; waits until it has said so. */
  async said(what: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = what.exec(this.#output) ?? what.exec(this.#errors);
      if (found !== null) return found;
      if (this.#over) throw new Error(`it ended and never said ${what}:\n${this.#errors}${this.#output}`);
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  /** Where it serves, once it says so. */
  async url(): Promise<string> {
    return (await this.said(/Serving (\S+)/))[1] ?? "";
  }

  signal(...signals: NodeJS.Signals[]): void {
    this.#from = performance.now();
    for (const signal of signals) this.#child.kill(signal);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#over) this.#child.kill("SIGKILL");
    await this.ended;
  }

  async #follow(): Promise<Ended> {
    await Promise.all([
      this.#read(this.#child.stdout, (text) => (this.#output += text)),
      this.#read(this.#child.stderr, (text) => (this.#errors += text)),
    ]);
    const code = await this.#child.exited;
    const took = performance.now() - this.#from;
    this.#over = true;
    this.#wake();
    return { code, output: this.#output, errors: this.#errors, took };
  }

  async #read(stream: ReadableStream<Uint8Array>, take: (text: string) => void): Promise<void> {
    const decoder = new TextDecoder();
    for await (const chunk of stream) {
      take(decoder.decode(chunk, { stream: true }));
      this.#wake();
    }
  }

  #wake(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }
}

/** Runs it to its end, as fast as it can. */
export async function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  await using sample = new Sample(
    [
      "--no-sync",
      "--quiet",
      "--json",
      ...(args.includes("--pgie") ? [] : ["--pgie", quickDetector]),
      ...args,
    ],
    env,
  );
  return await sample.ended;
}

/** Its last line, having ended well. */
export function report(ended: Ended): Report {
  expect(ended).toMatchObject({ code: 0 });
  expect(ended.errors).not.toMatch(/^(error|panic)|CRITICAL|\n {4}at /m);
  const totals: Report = JSON.parse(ended.output.trimEnd().split("\n").at(-1) ?? "");
  expect(Object.keys(totals)).toEqual(["frames", "objects", "per_class", "fps", "sdk", "url"]);
  return totals;
}

/** One clear error, hints behind it at most: returns its line. */
export function refusal(ended: Ended): string {
  expect(ended.code).toBeGreaterThan(0);
  expect(ended.code).toBeLessThan(128);
  expect(ended.output).toBe("");
  const lines = ended.errors.trimEnd().split("\n");
  const at = lines.findIndex((line) => line.startsWith("error: "));
  // Before it nothing but what every run says, behind it only hints.
  const greeting = /^No DeepStream|^Serving |^ {2}(watch it with|stop with|from other machines)/;
  expect(lines.slice(0, at).filter((line) => !greeting.test(line))).toEqual([]);
  expect(lines.slice(at + 1).filter((line) => !/^ {2}[A-Z]|^\(--help/.test(line))).toEqual([]);
  expect(ended.errors).not.toMatch(/\n {4}at |CRITICAL|panic/);
  return lines[at] ?? "";
}
