/** What the makers of data sets share: shards of scenes in processes of their own, so that all cores draw. */
import { mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";

const shardScenes = 40;

interface StringOption {
  type: "string";
}

/** The options that every maker of data sets takes, for node:util's parseArgs. */
export const shardOptions: {
  out: StringOption;
  first: StringOption & { default: string };
  scenes: StringOption & { default: string };
  jobs: StringOption & { default: string };
  shard: StringOption;
} = {
  out: { type: "string" },
  first: { type: "string", default: "1000000" },
  scenes: { type: "string", default: "100" },
  jobs: { type: "string", default: String(availableParallelism()) },
  /** The first seed of the shard to draw; set in the processes that renderShards() starts. */
  shard: { type: "string" },
};

export interface ShardValues {
  readonly out?: string | undefined;
  readonly first: string;
  readonly scenes: string;
  readonly jobs: string;
}

/** The seeds of the shard that begins with the seed `shard`. */
export function shardSeeds(shard: string, { first, scenes }: ShardValues): number[] {
  const end = Math.min(Number(shard) + shardScenes, Number(first) + Number(scenes));
  return Array.from({ length: end - Number(shard) }, (_, i) => Number(shard) + i);
}

/**
 * Runs the script once more per shard, `jobs` at a time; a process that dies costs its shard only.
 * Resolves to the exit status.
 */
export async function renderShards(script: string, values: ShardValues): Promise<number> {
  if (values.out === undefined) throw new Error("--out DIR is missing: where the data set goes");
  mkdirSync(values.out, { recursive: true });
  const [first, scenes] = [Number(values.first), Number(values.scenes)];
  let next = first;
  let failed = 0;
  const work = async (): Promise<void> => {
    while (next < first + scenes) {
      const shard = next;
      next += shardScenes;
      const child = Bun.spawn(
        [process.execPath, script, ...process.argv.slice(2), "--shard", String(shard)],
        { stdout: "inherit", stderr: "inherit" },
      );
      if ((await child.exited) !== 0) {
        failed++;
        console.error(`shard ${shard} failed`);
      }
    }
  };
  await Promise.all(Array.from({ length: Number(values.jobs) }, work));
  return failed === 0 ? 0 : 1;
}
