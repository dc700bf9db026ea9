import type { Bout, Case } from "../case.ts";

/** Frames per second that a pipeline which scales and batches pictures loses by a probe. */
export const fps: Case = {
  name: "fps",
  bouts: ({ c, ours, python }, { part }) => {
    const pipeline =
      `videotestsrc num-buffers=${Math.max(40, Math.round(300 * part))} ! ` +
      "video/x-raw,format=NV12,width=640,height=360 ! nvvideoconvert ! video/x-raw(memory:NVMM),format=NV12 ! " +
      "mux.sink_0 nvstreammux name=mux batch-size=1 width=1280 height=720 ! benchdetect objects=100 ! " +
      "fakesink name=probed";
    const bout = (rest: Pick<Bout, "name" | "title" | "contestants" | "budgets" | "note">): Bout => ({
      ...rest,
      unit: "%",
      contestants: { bare: () => c("none", pipeline), ...rest.contestants },
      value: (run) => run.number("frame"),
      figure: (value, bare) => 100 * (1 - bare / value),
    });
    return [
      bout({
        name: "fps-empty",
        title: "frames per second lost, an empty probe",
        contestants: {
          C: () => c("empty", pipeline),
          deepscript: () => ours("empty", pipeline),
          Worker: () => ours("empty-worker", pipeline),
          "gst-python": () => python("empty", pipeline),
        },
        budgets: [],
      }),
      bout({
        name: "fps-walk",
        title: "frames per second lost, 8 fields of each of 100",
        contestants: {
          C: () => c("walk", pipeline),
          deepscript: () => ours("walk", pipeline),
          Worker: () => ours("walk-worker", pipeline),
          records: () => ours("records", pipeline),
        },
        budgets: [{ of: "records", below: 3 }],
        note:
          "over 300 frames of about 0.5 ms each. The handler is slow until it is compiled, " +
          "and it and the compiler want the CPUs that the pipeline fills: over 2,000 frames a handler on the main thread loses about 15 %.",
      }),
    ];
  },
};
