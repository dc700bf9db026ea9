import type { Bout, Case } from "../case.ts";

/** Frames per second that a pipeline loses by a probe: where it fills the CPUs, and where it waits for something else. */
export const fps: Case = {
  name: "fps",
  bouts: ({ c, ours, python }, { part }) => {
    const pipeline = (size: string, between: string): string =>
      `videotestsrc num-buffers=${Math.max(40, Math.round(300 * part))} ! ` +
      `video/x-raw,format=NV12,${size} ! nvvideoconvert ! video/x-raw(memory:NVMM),format=NV12 ! ` +
      `mux.sink_0 nvstreammux name=mux batch-size=1 ${size.replace(",", " ")} ! ${between} ` +
      "benchdetect objects=100 ! fakesink name=probed";
    const busy = pipeline("width=640,height=360", "");
    // 500 frames a second: a fast GPU.
    const waiting = pipeline("width=64,height=64", "identity sleep-time=2000 !");
    const bout = (
      on: string,
      rest: Pick<Bout, "name" | "title" | "contestants" | "budgets"> & { readonly note?: string },
    ): Bout => ({
      ...rest,
      unit: "%",
      contestants: { bare: () => c("none", on), ...rest.contestants },
      value: (run) => run.number("frame"),
      figure: (value, bare) => 100 * (1 - bare / value),
    });
    const walking = (on: string): Bout["contestants"] => ({
      C: () => c("walk", on),
      deepscript: () => ours("walk", on),
      Worker: () => ours("walk-worker", on),
      records: () => ours("records", on),
    });
    return [
      bout(busy, {
        name: "fps-empty",
        title: "frames per second lost, an empty probe",
        contestants: {
          C: () => c("empty", busy),
          deepscript: () => ours("empty", busy),
          Worker: () => ours("empty-worker", busy),
          "gst-python": () => python("empty", busy),
        },
        budgets: [],
      }),
      bout(busy, {
        name: "fps-walk",
        title: "the same, 8 fields of each of 100",
        contestants: walking(busy),
        budgets: [],
        note:
          "over 300 frames of about 0.5 ms each, for which the pipeline fills both CPUs. The handler is slow until it is " +
          "compiled, and it and the compiler want these CPUs, as whoever reads records does: over 2,000 frames a handler on the main thread loses about 15 %.",
      }),
      bout(waiting, {
        name: "fps-walk-waiting",
        title: "the same, where it waits 2 ms a frame for a device",
        contestants: walking(waiting),
        budgets: [{ of: "records", below: 3 }],
        note: "an element that sleeps for 2 ms a frame stands for the GPU: what holds the streaming thread up counts, and work on another CPU does not.",
      }),
    ];
  },
};
