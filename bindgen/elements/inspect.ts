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

export interface Inspected {
  readonly plugins: readonly PluginFacts[];
  readonly registry: RegistryFacts;
  readonly refusals: readonly Refusal[];
}

/** What has no types, and why. */
export interface Refusal {
  readonly plugin: string;
  /** Null where the whole plugin is left out. */
  readonly factory: string | null;
  readonly reason: string;
}

export async function inspectRegistry(options: InspectOptions): Promise<Inspected> {
  const first = new Inspector(options);
  const answer = await first.ask({ ask: "registry" });
  if (!("registry" in answer)) {
    first.end();
    const why = "failure" in answer ? answer.failure : "it does not answer";
    throw new BindgenError("noRegistry", `GStreamer's registry cannot be read: ${why}`, "run: npm run setup");
  }
  const waiting = answer.registry.plugins.filter(options.wanted);
  const plugins: PluginFacts[] = [];
  const refusals: Refusal[] = [];
  const work = async (inspector: Inspector): Promise<void> => {
    for (let plugin = waiting.shift(); plugin !== undefined; plugin = waiting.shift()) {
      const found = await inspect(inspector, plugin, refusals);
      if (found !== undefined) plugins.push(found);
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

/** Whole, or where that fails one factory after the other. */
async function inspect(
  inspector: Inspector,
  plugin: string,
  refusals: Refusal[],
): Promise<PluginFacts | undefined> {
  const whole = await inspector.ask({ ask: "plugin", plugin, factory: null });
  if ("facts" in whole) return whole.facts;
  const listed = await inspector.ask({ ask: "factories", plugin });
  const factories = "factories" in listed ? listed.factories : [];
  const parts: PluginFacts[] = [];
  const lost: Refusal[] = [];
  for (const factory of factories.length > 1 ? factories : []) {
    const part = await inspector.ask({ ask: "plugin", plugin, factory });
    if ("facts" in part) parts.push(part.facts);
    else lost.push({ plugin, factory, reason: reasonOf(part) });
  }
  const [one] = parts;
  if (one === undefined) {
    refusals.push({ plugin, factory: null, reason: reasonOf(whole) });
    return undefined;
  }
  refusals.push(...lost);
  const types = new Map(parts.flatMap((part) => part.types).map((type) => [type.name, type]));
  return {
    ...one,
    factories: parts.flatMap((part) => part.factories),
    types: [...types.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

function reasonOf(answer: Answer): string {
  return "failure" in answer ? answer.failure : "it gave no answer";
}

/** One process at a time, started when it is needed and again after it died. */
class Inspector {
  readonly #options: InspectOptions;
  #child: Bun.Subprocess | undefined;
  #answered: (answer: Answer) => void = () => {};

  constructor(options: InspectOptions) {
    this.#options = options;
  }

  async ask(question: Question): Promise<Answer> {
    const { promise, resolve } = Promise.withResolvers<Answer>();
    this.#answered = resolve;
    const child = this.#child ?? this.#start();
    this.#child = child;
    void child.exited.then(() => {
      const how = child.signalCode === null ? `with code ${child.exitCode}` : `by ${child.signalCode}`;
      resolve({ failure: `the process that loads it ended ${how}` });
    });
    const timer = setTimeout(() => {
      resolve({ failure: `it did not load within ${this.#options.deadline} ms` });
      child.kill("SIGKILL");
    }, this.#options.deadline);
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
    return Bun.spawn([process.execPath, join(import.meta.dir, "inspect-worker.ts")], {
      env: { ...process.env, ...this.#options.environment },
      stdio: ["ignore", "ignore", "ignore"],
      ipc: (answer: Answer) => this.#answered(answer),
    });
  }
}
