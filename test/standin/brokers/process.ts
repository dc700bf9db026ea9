/** A program that is spoken to and listened to line by line, and that never outlives its scope. */
export class Talk implements AsyncDisposable {
  readonly #process: Bun.Subprocess<"pipe", "pipe", "pipe">;
  readonly #heard: string[] = [];
  readonly #errors: Promise<string>;
  readonly #read: Promise<void>;
  #ended = false;
  #changed: PromiseWithResolvers<void> = Promise.withResolvers();

  constructor(command: readonly string[], env: Readonly<Record<string, string>> = {}) {
    this.#process = Bun.spawn([...command], {
      env: { ...process.env, ...env },
      stdin: "pipe",
      stdout: "pipe",
      stderr: "pipe",
    });
    this.#errors = new Response(this.#process.stderr).text();
    this.#read = this.#listen();
  }

  /** All lines so far. */
  get lines(): readonly string[] {
    return this.#heard;
  }

  say(line: string): void {
    this.#process.stdin.write(`${line}\n`);
    this.#process.stdin.flush();
  }

  /** The first line that fits, of those said so far or from now on. */
  async hear(wanted: RegExp): Promise<string> {
    for (;;) {
      const line = this.#heard.find((said) => wanted.test(said));
      if (line !== undefined) return line;
      if (this.#ended) throw new Error(`it ended and never said ${wanted}:\n${await this.#said()}`);
      await this.#changed.promise;
    }
  }

  /** Waits until what was said so far is enough. */
  async until(enough: (lines: readonly string[]) => boolean): Promise<void> {
    while (!enough(this.#heard)) {
      if (this.#ended) throw new Error(`it ended before it had said enough:\n${await this.#said()}`);
      await this.#changed.promise;
    }
  }

  /** Ends its input and gives its exit code and all that it said, complaints last. */
  async end(): Promise<{ code: number; text: string }> {
    this.#process.stdin.end();
    const code = await this.#process.exited;
    await this.#read;
    return { code, text: await this.#said() };
  }

  signal(signal: NodeJS.Signals): void {
    this.#process.kill(signal);
  }

  async kill(): Promise<void> {
    this.#process.kill("SIGKILL");
    await this.#process.exited;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
  }

  async #said(): Promise<string> {
    return `${this.#heard.join("\n")}\n${await this.#errors}`;
  }

  async #listen(): Promise<void> {
    const decoder = new TextDecoder();
    let rest = "";
    for await (const part of this.#process.stdout) {
      const pieces = (rest + decoder.decode(part, { stream: true })).split("\n");
      rest = pieces.pop() ?? "";
      this.#heard.push(...pieces);
      this.#tell();
    }
    this.#ended = true;
    this.#tell();
  }

  #tell(): void {
    const changed = this.#changed;
    this.#changed = Promise.withResolvers();
    changed.resolve();
  }
}
