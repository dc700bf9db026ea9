import type { Case } from "../case.ts";

/** The most memory that a program holds while batches of 100 objects pass. */
export const memory: Case = {
  name: "memory",
  bouts: ({ c, ours, python }, { part }) => {
    const pipeline = `benchsrc objects=100 buffers=${Math.round(10_000 * part)} ! fakesink name=probed`;
    return [
      {
        name: "memory",
        title: "peak memory (gst-python: empty probe)",
        unit: "MB",
        contestants: {
          C: () => c("walk", pipeline),
          deepscript: () => ours("walk", pipeline),
          Worker: () => ours("walk-worker", pipeline),
          records: () => ours("records", pipeline),
          "gst-python": () => python("empty", pipeline),
        },
        value: (run) => run.peak / 1e6,
        budgets: [],
      },
    ];
  },
};
