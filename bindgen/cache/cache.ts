import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import type { BindgenError } from "../diagnostics.ts";
import type { Output } from "../emit.ts";
import {
  type Changes,
  changesSince,
  type InputRequest,
  type Inputs,
  inputsSchema,
  recordInputs,
} from "./inputs.ts";
import type { Remembered, RunMemory } from "./memory.ts";
import type { CacheStore } from "./store.ts";

/** What a run gave, as far as the next one can use it. */
export interface RunResult {
  readonly outputs: readonly Output[];
  readonly summary: string;
  readonly described: string;
  readonly report: string;
  readonly faults: readonly Fault[];
}

type Fault = Pick<BindgenError, "message" | "fix" | "position">;

const faultSchema: z.ZodType<Fault> = z.object({
  message: z.string(),
  fix: z.string(),
  position: z.nullable(z.object({ file: z.string(), line: z.number(), column: z.exactOptional(z.number()) })),
});

interface KeptRun {
  readonly id: string;
  readonly inputs: Inputs;
  readonly result: RunResult;
}

const runSchema: z.ZodType<KeptRun> = z.object({
  id: z.string(),
  inputs: inputsSchema,
  result: z.object({
    outputs: z.array(z.object({ path: z.string(), text: z.string() })),
    summary: z.string(),
    described: z.string(),
    report: z.string(),
    faults: z.array(faultSchema),
  }),
});

/** The first line of a run's memory: its keys, each with the files it depends on, by their index in the inputs. */
const memorySchema = z.object({
  of: z.string(),
  entries: z.array(z.tuple([z.string(), z.array(z.number())])),
});

export interface CacheRequest {
  readonly store: CacheStore;
  /** What the user asked for, in whatever form: other requests are other runs. */
  readonly request: string;
  /** The compiler, the configuration, bindgen itself: what makes all that was found out before worthless. */
  readonly identity: string;
}

/** What the last run of the same request left behind, as far as it still holds. */
export class RunCache {
  readonly #store: CacheStore;
  readonly #name: string;
  readonly #kept = new Map<string, Remembered<unknown>>();
  /** The result, where nothing that it was made from has changed. */
  readonly result: RunResult | null;
  /** To give to the passes: what they found out before, and what they find out now. */
  readonly memory: RunMemory;

  private constructor(
    store: CacheStore,
    name: string,
    result: RunResult | null,
    recalled: ReadonlyMap<string, Remembered<string>>,
  ) {
    this.#store = store;
    this.#name = name;
    this.result = result;
    this.memory = {
      recall: (key) => {
        const known = recalled.get(key);
        return known === undefined ? null : { value: JSON.parse(known.value), reads: known.reads };
      },
      keep: (key, reads, value) => this.#kept.set(key, { reads, value }),
    };
  }

  /** `fresh`: nothing of before is used. */
  static open({ store, request, identity }: CacheRequest, fresh: boolean): RunCache {
    const name = hash([request, identity]);
    const nothing = () => new RunCache(store, name, null, new Map());
    if (fresh) return nothing();
    const run = parsed(runSchema, store.read(`${name}.run`));
    if (run === null) return nothing();
    const changes = changesSince(run.inputs);
    if (changes.files.size === 0 && !changes.search && !changes.listings) {
      if (changes.touched !== null) {
        store.write(`${name}.run`, JSON.stringify({ ...run, inputs: changes.touched }));
      }
      return new RunCache(store, name, run.result, new Map());
    }
    return new RunCache(store, name, null, changes.search ? new Map() : recalled(store, name, run, changes));
  }

  /** Leaves the run's result to the next one, unless an input was changed meanwhile. */
  save(result: RunResult, request: InputRequest): void {
    const inputs = recordInputs(request);
    if (inputs === null) return;
    const id = crypto.randomUUID();
    const indexes = new Map(inputs.files.map(([path], index) => [path, index]));
    const entries = [...this.#kept].flatMap(([key, { reads, value }]) => {
      const from = reads.map((path) => indexes.get(path));
      return from.every((index) => index !== undefined) ? [{ entry: [key, from], value }] : [];
    });
    const head = { of: id, entries: entries.map(({ entry }) => entry) };
    const lines = [head, ...entries.map(({ value }) => value)].map((value) => JSON.stringify(value));
    this.#store.write(`${this.#name}.memory`, lines.join("\n"));
    this.#store.write(`${this.#name}.run`, JSON.stringify({ id, inputs, result }));
  }
}

/** What the passes found out and no changed file had a part in, as JSON. */
function recalled(
  store: CacheStore,
  name: string,
  run: KeptRun,
  changes: Changes,
): Map<string, Remembered<string>> {
  const [head, ...values] = store.read(`${name}.memory`)?.split("\n") ?? [];
  const memory = parsed(memorySchema, head ?? null);
  const found = new Map<string, Remembered<string>>();
  // Another run may have left its own in between.
  if (memory?.of !== run.id) return found;
  for (const [order, [key, indexes]] of memory.entries.entries()) {
    const reads = indexes.map((index) => run.inputs.files[index]?.[0] ?? "");
    const value = values[order];
    if (value !== undefined && !reads.some((path) => changes.files.has(path)))
      found.set(key, { value, reads });
  }
  return found;
}

function parsed<Value>(schema: z.ZodType<Value>, text: string | null): Value | null {
  if (text === null) return null;
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

const repository = resolve(import.meta.dir, "../..");

const sources = ["bindgen/**/*", "lib/native/*.ts", "lib/sdk/*.ts", "bun.lock"];

/** bindgen's own sources and what they stand on: other sources may say other things about the same headers. */
export function ownSources(root: string = repository): string {
  const files = sources.flatMap((pattern) => [...new Bun.Glob(pattern).scanSync(root)]).sort();
  return hash([Bun.version, ...files.flatMap((file) => [file, readFileSync(join(root, file), "latin1")])]);
}

function hash(parts: readonly string[]): string {
  const hasher = new Bun.CryptoHasher("sha256");
  for (const part of parts) hasher.update(`${part.length}:`).update(part);
  return hasher.digest("hex").slice(0, 32);
}
