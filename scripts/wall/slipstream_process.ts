/** samples/slipstream.ts as a program of its own, watched by what it says. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const program = join(import.meta.dir, "../../samples/slipstream.ts");

interface Wait {
  /** Whether what it waits for has come, looked at after each line. */
  readonly over: (line: string) => boolean;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

export interface SlipstreamEnd {
  readonly code: number;
  /** All that it said, but for the lines about frames. */
  readonly said: string;
}

export class SlipstreamProcess implements AsyncDisposable {
  readonly #child: Bun.Subprocess<"ignore", "pipe", "pipe">;
  /** How many frames of each camera there have been. */
  readonly frames: number[];
  /** The last line about each camera. */
  readonly lines: string[];
  readonly #lastAt: number[];
  #gaps: number[];
  #waits: Wait[] = [];
  #said = "";
  readonly ended: Promise<SlipstreamEnd>;
  #over = false;

  constructor(cameras: readonly string[], args: readonly string[] = [], env: Record<string, string> = {}) {
    this.frames = cameras.map(() => 0);
    this.lines = cameras.map(() => "");
    this.#gaps = cameras.map(() => 0);
    this.#lastAt = cameras.map(() => performance.now());
    this.#child = Bun.spawn([process.execPath, program, "--rtspoutputportnum", "0", ...args], {
      env: { ...process.env, DEEPSCRIPT_SDK: "standin", RTSPINPUT: cameras.join(), ...env },
      stdin: "ignore",
      stdout: "pipe",
      stderr: "pipe",
    });
    this.ended = this.#follow();
  }

  /** All that it has said so far, but for the lines about frames. */
  get said(): string {
    return this.#said;
  }

  /** Resolves when it says a line that matches, from now on. */
  says(what: RegExp): Promise<void> {
    return this.#until((line) => what.test(line));
  }

  /** Resolves when each of these cameras has had `count` frames more. */
  more(which: readonly number[], count: number): Promise<void> {
    const from = [...this.frames];
    return this.#until(() => which.every((at) => (this.frames[at] ?? 0) >= (from[at] ?? 0) + count));
  }

  /** The longest time without a frame of each camera since this was last asked, in milliseconds. */
  takeGaps(): number[] {
    const now = performance.now();
    const gaps = this.#gaps.map((gap, at) => Math.max(gap, now - (this.#lastAt[at] ?? now)));
    this.#gaps = this.#gaps.map(() => 0);
    return gaps;
  }

  /** Bytes of memory that it has now, and how many threads and descriptors. */
  usage(): { readonly rss: number; readonly threads: number } {
    const status = readFileSync(`/proc/${this.#child.pid}/status`, "utf8");
    const number = (key: string): number => Number(new RegExp(`^${key}:\\s+(\\d+)`, "m").exec(status)?.[1]);
    return { rss: number("VmRSS") * 1024, threads: number("Threads") };
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#over) this.#child.kill("SIGKILL");
    await this.ended;
  }

  #until(over: Wait["over"]): Promise<void> {
    if (this.#over) return Promise.reject(this.#gone());
    return new Promise((resolve, reject) => this.#waits.push({ over, resolve, reject }));
  }

  #gone(): Error {
    return new Error(`slipstream has ended:\n${this.#said}`);
  }

  async #follow(): Promise<SlipstreamEnd> {
    await Promise.all([this.#read(this.#child.stdout), this.#read(this.#child.stderr)]);
    const code = await this.#child.exited;
    this.#over = true;
    for (const { reject } of this.#waits.splice(0)) reject(this.#gone());
    return { code, said: this.#said };
  }

  async #read(stream: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let rest = "";
    for await (const chunk of stream) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) this.#take(line);
    }
    if (rest !== "") this.#take(rest);
  }

  #take(line: string): void {
    const camera = /^Camera (\d+) {2}Frame=/.exec(line)?.[1];
    if (camera === undefined) this.#said += `${line}\n`;
    else this.#count(Number(camera), line);
    this.#waits = this.#waits.filter((wait) => {
      if (!wait.over(line)) return true;
      wait.resolve();
      return false;
    });
  }

  #count(camera: number, line: string): void {
    const now = performance.now();
    const since = this.#lastAt[camera] ?? now;
    this.frames[camera] = (this.frames[camera] ?? 0) + 1;
    this.lines[camera] = line;
    this.#gaps[camera] = Math.max(this.#gaps[camera] ?? 0, now - since);
    this.#lastAt[camera] = now;
  }
}
