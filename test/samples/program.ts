/** Any of samples/, run as people do: as a program of its own, on the stand-in. */

export interface Ended {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
  /** Milliseconds from the last signal to the end, or from the start where none was sent. */
  readonly took: number;
}

/** One that runs. Disposing of it kills it, should a test have failed before its end. */
export class Program implements AsyncDisposable {
  readonly #child: Bun.Subprocess<"ignore", "pipe", "pipe">;
  readonly #waiting = new Set<() => void>();
  readonly ended: Promise<Ended>;
  #output = "";
  #errors = "";
  #from: number = performance.now();
  #over = false;

  constructor(sample: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    const script = new URL(`../../samples/${sample}.ts`, import.meta.url).pathname;
    this.#child = Bun.spawn([process.execPath, script, ...args], {
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

/** A run to its end as fast as it can, that must end well: what it printed and what `--json` says. */
export async function totalsOf<Totals>(
  sample: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended & { readonly lines: readonly string[]; readonly totals: Totals }> {
  await using program = new Program(sample, ["--no-sync", "--json", ...args], env);
  const ended = await program.ended;
  if (ended.code !== 0 || /CRITICAL|panic|\n {4}at /.test(ended.errors))
    throw new Error(`${sample} ended with ${ended.code}:\n${ended.errors}${ended.output}`);
  const lines = ended.output.trimEnd().split("\n");
  const totals: Totals = JSON.parse(lines.pop() ?? "");
  return { ...ended, lines, totals };
}

/** Runs what is to be refused: the error's lines. */
export async function refusalOf(sample: string, args: readonly string[]): Promise<string> {
  await using program = new Program(sample, args);
  const { code, errors } = await program.ended;
  if (![1, 2].includes(code) || /CRITICAL|panic|\n {4}at /.test(errors))
    throw new Error(`${sample} ended with ${code}:\n${errors}`);
  return errors.slice(Math.max(0, errors.indexOf("error: ")));
}
