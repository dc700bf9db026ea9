import type { Case } from "../case.ts";

/** From starting the program to the first buffer in its probe. */
export const startUp: Case = {
  name: "start-up",
  bouts: ({ c, ours, python }) => {
    const pipeline = "fakesrc num-buffers=1 ! fakesink name=probed";
    return [
      {
        name: "start-up",
        title: "start to first buffer",
        unit: "ms",
        contestants: {
          C: () => c("first", pipeline),
          deepscript: () => ours("first", pipeline),
          Worker: () => ours("first-worker", pipeline),
          "gst-python": () => python("first", pipeline),
        },
        value: (run) => run.number("first") - run.startedAt,
        budgets: [{ of: "deepscript", to: "gst-python", below: 0.7 }],
      },
    ];
  },
};
