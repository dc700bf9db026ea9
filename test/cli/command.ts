/** Runs the command line as people do: as a program of its own, on the stand-in. */
const program = new URL("../../lib/cli/main.ts", import.meta.url).pathname;

export interface Ended {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Sent SIGINT, or what is named, when standard output or error matches. */
  readonly interruptAt?: RegExp;
  readonly signal?: NodeJS.Signals;
}

export async function deepscript(args: readonly string[], options: CommandOptions = {}): Promise<Ended> {
  const child = Bun.spawn([process.execPath, program, ...args], {
    cwd: options.cwd ?? process.cwd(),
    env: { ...process.env, DEEPSCRIPT_SDK: "standin", ...options.env },
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
  });
  let signalled = false;
  const read = async (stream: ReadableStream<Uint8Array>): Promise<string> => {
    let text = "";
    const decoder = new TextDecoder();
    for await (const chunk of stream) {
      text += decoder.decode(chunk, { stream: true });
      if (signalled || options.interruptAt?.test(text) !== true) continue;
      signalled = true;
      child.kill(options.signal ?? "SIGINT");
    }
    return text;
  };
  const [output, errors] = await Promise.all([read(child.stdout), read(child.stderr)]);
  return { code: await child.exited, output, errors };
}
