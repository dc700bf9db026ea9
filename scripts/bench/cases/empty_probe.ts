import type { Bout, Case } from "../case.ts";
import type { Peers } from "../peers.ts";

/** A probe that does nothing: as fast as buffers go, and at 30 a second, when JavaScript has to be woken for each. */
export const emptyProbe: Case = {
  name: "empty-probe",
  bouts: (peers, { part }) => {
    const saturated = Math.round(50_000 * part);
    const paced = Math.max(12, Math.round(30 * part));
    return [
      bout(peers, "empty-probe", "an empty synchronous probe", `benchsrc buffers=${saturated}`, [
        { of: "deepscript", to: "gst-python", below: 0.6 },
      ]),
      bout(
        peers,
        "empty-probe-paced",
        "the same at 30 buffers a second",
        `benchsrc buffers=${paced} rate=30`,
        [],
      ),
    ];
  },
};

function bout(
  { c, ours, python }: Peers,
  name: string,
  title: string,
  source: string,
  budgets: Bout["budgets"],
): Bout {
  const pipeline = `${source} ! fakesink name=probed`;
  return {
    name,
    title,
    unit: "ns a buffer",
    contestants: {
      C: () => c("empty", pipeline),
      deepscript: () => ours("empty", pipeline),
      Worker: () => ours("empty-worker", pipeline),
      "gst-python": () => python("empty", pipeline),
    },
    value: (run) => run.number("push"),
    budgets,
  };
}
