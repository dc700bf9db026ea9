import { type Bout, type Case, structsNeedPyds } from "../case.ts";
import type { Peers } from "../peers.ts";

/** Objects in a batch, and how many batches are measured. */
const sizes = [
  { objects: 1, buffers: 30_000 },
  { objects: 10, buffers: 30_000 },
  { objects: 100, buffers: 20_000 },
  { objects: 500, buffers: 5_000 },
] as const;

/** Eight fields of each object of a batch: read where they are, and copied out by records. */
export const walk: Case = {
  name: "walk",
  bouts: (peers, { part }) =>
    sizes.flatMap(({ objects, buffers }) => {
      const pipeline = `benchsrc objects=${objects} buffers=${Math.round(buffers * part)} ! fakesink name=probed`;
      return [reading(peers, objects, pipeline), copying(peers, objects, pipeline)];
    }),
};

function reading({ c, ours }: Peers, objects: number, pipeline: string): Bout {
  return {
    name: `walk-${objects}`,
    title: `reading 8 fields of each of ${objects}`,
    unit: "ns an object",
    contestants: {
      bare: () => c("none", pipeline),
      C: () => c("walk", pipeline),
      deepscript: () => ours("walk", pipeline),
      Worker: () => ours("walk-worker", pipeline),
    },
    value: (run) => run.number("push"),
    figure: (value, bare) => (value - bare) / objects,
    budgets:
      objects === 100
        ? [
            { of: "deepscript", below: 100 },
            { of: "deepscript", to: "C", below: 30 },
          ]
        : [],
    ...(objects === 100 && {
      note: `${structsNeedPyds} Measured once on the same structs: 2,500 ns an object.`,
    }),
  };
}

function copying({ c, ours }: Peers, objects: number, pipeline: string): Bout {
  return {
    name: `records-${objects}`,
    title: `copying 8 fields of each of ${objects}`,
    unit: "ns an object",
    contestants: {
      bare: () => c("none", pipeline),
      C: () => c("copy", pipeline),
      records: () => ours("records", pipeline),
    },
    value: (run) => run.number("push"),
    figure: (value, bare) => (value - bare) / objects,
    budgets: objects === 100 ? [{ of: "records", to: "C", below: 1.5 }] : [],
  };
}
