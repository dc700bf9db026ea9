import { join } from "node:path";

/** A set-up or check that could not be done; `message` is for people, and says what to do. */
export class StepError extends Error {
  override readonly name = "StepError";
}

export interface Command {
  readonly argv: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export const repository: string = join(import.meta.dir, "..", "..");
const logs: string = join(repository, "shim", "build", "logs");

/**
 * Runs a command as one line of progress: its last line of output while it goes on, its time when it is done,
 * and the end of its output if it fails. The whole output stays in shim/build/logs.
 */
export async function step(title: string, command: Command): Promise<void> {
  const started = performance.now();
  const progress = new ProgressLine(title);
  const log = join(logs, `${title.toLowerCase().replace(/[^a-z0-9]+/g, "-")}.log`);
  const output: string[] = [];
  const child = spawn(title, command);
  for await (const line of lines(child)) {
    output.push(line);
    progress.show(line);
  }
  const code = await child.exited;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  await Bun.write(log, `${output.join("\n")}\n`);
  if (code === 0) {
    progress.end(`${title}: done in ${seconds} s`);
    return;
  }
  progress.end(`${title}: failed after ${seconds} s`);
  const tail = output.slice(-30).join("\n");
  throw new StepError(
    `${command.argv.join(" ")}\nended with code ${code}. The end of its output:\n\n${tail}\n\nAll of it: ${log}`,
  );
}

/** Runs a script's main, and ends with a plain message where a step failed. */
export async function orExplain(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    console.error(`\n${error.message}`);
    process.exit(1);
  }
}

/** For a step that found nothing to do. */
export function already(title: string, why: string): void {
  console.error(`  ${title}: ${why}`);
}

function spawn(title: string, command: Command): Bun.Subprocess<"ignore", "pipe", "pipe"> {
  const argv = ["sh", "-c", 'exec "$@" 2>&1', "sh", ...command.argv];
  try {
    return Bun.spawn(argv, {
      cwd: command.cwd ?? repository,
      env: { ...process.env, ...command.env },
      stdin: "ignore",
      stdout: "pipe",
      stderr: "pipe",
    });
  } catch (cause) {
    throw new StepError(`${title}: ${command.argv[0]} could not be started`, { cause });
  }
}

async function* lines(child: Bun.Subprocess<"ignore", "pipe", "pipe">): AsyncGenerator<string> {
  let rest = "";
  const decoder = new TextDecoder();
  for await (const chunk of child.stdout) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split(/[\r\n]+/);
    rest = parts.pop() ?? "";
    for (const part of parts) if (part.trim() !== "") yield part;
  }
  if (rest.trim() !== "") yield rest;
}

/** One rewritten line on a terminal; elsewhere a line now and then, so that a long step is seen to live. */
class ProgressLine {
  readonly #title: string;
  readonly #terminal: boolean = process.stderr.isTTY === true;
  #lastShown: number = performance.now();

  constructor(title: string) {
    this.#title = title;
    if (this.#terminal) process.stderr.write(`  ${title} …`);
    else console.error(`  ${title} …`);
  }

  show(line: string): void {
    const now = performance.now();
    if (now - this.#lastShown < (this.#terminal ? 100 : 10_000)) return;
    this.#lastShown = now;
    if (this.#terminal) {
      const width = (process.stderr.columns ?? 80) - 1;
      process.stderr.write(`\r\x1b[K${`  ${this.#title} … ${line.trim()}`.slice(0, width)}`);
    } else {
      console.error(`    ${line.trim().slice(0, 140)}`);
    }
  }

  end(text: string): void {
    if (this.#terminal) process.stderr.write(`\r\x1b[K  ${text}\n`);
    else console.error(`  ${text}`);
  }
}
