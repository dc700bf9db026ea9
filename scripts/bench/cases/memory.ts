import type { Bout, Case } from "../case.ts";

/** The most memory that a program holds while batches of 100 objects pass. */
export const memory: Case = {
  name: "memory",
  bouts: ({ c, ours, python }, { part }) => {
    const pipeline = `benchsrc objects=100 buffers=${Math.round(10_000 * part)} ! fakesink name=probed`;
    const bout = (name: string, title: string, contestants: Bout["contestants"]): Bout => ({
      name,
      title,
      unit: "MB",
      contestants,
      value: (run) => (run.number("peak") * 1024) / 1e6,
      budgets: [],
    });
    return [
      bout("memory-empty", "peak memory, an empty probe", {
        C: () => c("empty", pipeline),
        deepscript: () => ours("empty", pipeline),
        Worker: () => ours("empty-worker", pipeline),
        "gst-python": () => python("empty", pipeline),
      }),
      bout("memory-walk", "peak memory, 8 fields of each of 100", {
        C: () => c("walk", pipeline),
        deepscript: () => ours("walk", pipeline),
        Worker: () => ours("walk-worker", pipeline),
        records: () => ours("records", pipeline),
      }),
    ];
  },
};
