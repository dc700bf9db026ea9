import type { Case } from "../case.ts";

/** Frames per second that a pipeline which scales and batches pictures loses by a probe. */
export const fps: Case = {
  name: "fps",
  bouts: ({ c, ours, python }, { part }) => {
    const pipeline =
      `videotestsrc num-buffers=${Math.max(40, Math.round(300 * part))} ! ` +
      "video/x-raw,format=NV12,width=640,height=360 ! nvvideoconvert ! video/x-raw(memory:NVMM),format=NV12 ! " +
      "mux.sink_0 nvstreammux name=mux batch-size=1 width=1280 height=720 ! benchdetect objects=100 ! " +
      "fakesink name=probed";
    return [
      {
        name: "fps",
        title: "frames per second lost (gst-python: empty probe)",
        unit: "%",
        contestants: {
          bare: () => c("none", pipeline),
          C: () => c("walk", pipeline),
          deepscript: () => ours("walk", pipeline),
          Worker: () => ours("walk-worker", pipeline),
          records: () => ours("records", pipeline),
          "gst-python": () => python("empty", pipeline),
        },
        value: (run) => run.number("frame"),
        figure: (value, bare) => 100 * (1 - bare / value),
        budgets: [{ of: "records", below: 3 }],
      },
    ];
  },
};
