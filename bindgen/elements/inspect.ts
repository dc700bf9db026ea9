/** Asks processes of their own about the plugins: one that crashes or hangs costs its own answer only. */
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { BindgenError } from "../diagnostics.ts";
import type { Answer, PluginFacts, Question, RegistryFacts } from "./facts.ts";

export interface InspectOptions {
  /** Added to this process's environment, as in DEEPSCRIPT_STANDIN_PROFILE. */
  readonly environment: Readonly<Record<string, string>>;
  /** How long a plugin may take to load, in milliseconds. */
  readonly deadline: number;
  /** Leaves plugins out. */
  readonly wanted: (plugin: string) => boolean;
}

/** A registry that does not exist yet is made first, which loads every plugin once. */
const registryDeadline = 120_000;

export interface Inspected {
  readonly plugins: readonly PluginFacts[];
  readonly registry: RegistryFacts;
  readonly refusals: readonly Refusal[];
}

/** A plugin whose elements have no types, and why. Loading a plugin makes all its classes, so it is whole plugins. */
export interface Refusal {
  readonly plugin: string;
  readonly reason: string;
}

export async function inspectRegistry(options: InspectOptions): Promise<Inspected> {
  const first = new Inspector(options);
  const answer = await first.ask({ ask: "registry" }, registryDeadline);
  if (!("registry" in answer)) {
    first.end();
    const message = `GStreamer's registry cannot be read: ${reasonOf(answer)}`;
    throw new BindgenError("noRegistry", message, "run: npm run setup");
  }
  const waiting = answer.registry.plugins.filter(options.wanted);
  const plugins: PluginFacts[] = [];
  const refusals: Refusal[] = [];
  const work = async (inspector: Inspector): Promise<void> => {
    for (let plugin = waiting.shift(); plugin !== undefined; plugin = waiting.shift()) {
      const found = await inspector.ask({ ask: "plugin", plugin });
      if ("facts" in found) plugins.push(found.facts);
      else refusals.push({ plugin, reason: reasonOf(found) });
    }
    inspector.end();
  };
  const others = Array.from(
    { length: Math.min(availableParallelism(), waiting.length, 4) - 1 },
    () => new Inspector(options),
  );
  await Promise.all([first, ...others].map(work));
  return {
    plugins: plugins.sort((a, b) => (a.plugin < b.plugin ? -1 : 1)),
    registry: answer.registry,
    refusals: refusals.sort((a, b) => (a.plugin < b.plugin ? -1 : 1)),
  };
}

function reasonOf(answer: Answer): string {
  return "failure" in answer ? answer.failure : "it gave another answer";
}

/** The error among what a process printed before it ended. */
function errorIn(printed: string): string {
  const lines = printed.split("\n").filter((line) => line.trim() !== "");
  return lines.find((line) => /^\w*[Ee]rror: /.test(line)) ?? lines.at(-1) ?? "it printed nothing";
}

/** One process at a time, started when it is needed and again after it died. */
class Inspector {
  readonly #options: InspectOptions;
  #child: Bun.Subprocess | undefined;
  #errors: Promise<string> = Promise.resolve("");
  #answered: (answer: Answer) => void = () => {};

  constructor(options: InspectOptions) {
    this.#options = options;
  }

  async ask(question: Question, deadline = this.#options.deadline): Promise<Answer> {
    const { promise, resolve } = Promise.withResolvers<Answer>();
    this.#answered = resolve;
    const child = this.#child ?? this.#start();
    this.#child = child;
    void child.exited.then(async () => {
      const how = child.signalCode === null ? `with code ${child.exitCode}` : `by ${child.signalCode}`;
      const said = child.signalCode === null ? `: ${errorIn(await this.#errors)}` : "";
      resolve({ failure: `the process that loaded it ended ${how}${said}` });
    });
    const timer = setTimeout(() => {
      resolve({ failure: `it did not answer within ${deadline} ms` });
      child.kill("SIGKILL");
    }, deadline);
    child.send(question);
    const answer = await promise;
    clearTimeout(timer);
    if (child.killed || child.exitCode !== null || child.signalCode !== null) this.#child = undefined;
    return answer;
  }

  end(): void {
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
  }

  #start(): Bun.Subprocess {
    const child = Bun.spawn([process.execPath, join(import.meta.dir, "inspect-worker.ts")], {
      env: { ...process.env, ...this.#options.environment },
      stdio: ["ignore", "ignore", "pipe"],
      ipc: (answer: Answer) => this.#answered(answer),
    });
    // What plugins print is read, so that none of them waits for a reader.
    this.#errors = new Response(child.stderr).text();
    return child;
  }
}
