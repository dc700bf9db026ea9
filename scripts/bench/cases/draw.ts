import { type Case, structsNeedPyds } from "../case.ts";

const objects = 100;

/** A rectangle of display metadata for each object of a batch. */
export const draw: Case = {
  name: "draw",
  bouts: ({ c, ours }, { part }) => {
    const pipeline = `benchsrc objects=${objects} buffers=${Math.round(5000 * part)} ! fakesink name=probed`;
    return [
      {
        name: "draw-100",
        title: `a rectangle for each of ${objects}`,
        unit: "ns an object",
        contestants: {
          bare: () => c("none", pipeline),
          C: () => c("draw", pipeline),
          deepscript: () => ours("draw", pipeline),
          Worker: () => ours("draw-worker", pipeline),
        },
        value: (run) => run.number("push"),
        figure: (value, bare) => (value - bare) / objects,
        budgets: [],
        note: structsNeedPyds,
      },
    ];
  },
};
