import type { Case } from "../case.ts";

/** A frame's pixels copied out of its surface, beside memcpy of as many. */
export const imageCopy: Case = {
  name: "image-copy",
  bouts: ({ c, ours }, { part }) => {
    const pipeline =
      `videotestsrc num-buffers=${Math.max(40, Math.round(200 * part))} ! ` +
      "video/x-raw,format=RGBA,width=1280,height=720 ! nvvideoconvert ! video/x-raw(memory:NVMM),format=RGBA ! " +
      "mux.sink_0 nvstreammux name=mux batch-size=1 width=1280 height=720 ! fakesink name=probed";
    return [
      {
        name: "image-copy",
        title: "copying 1280x720 RGBA out",
        unit: "µs a frame",
        contestants: { C: () => c("image", pipeline), deepscript: () => ours("image", pipeline) },
        value: (run) => run.number("image") / 1000,
        budgets: [{ of: "deepscript", to: "C", below: 1.2 }],
      },
    ];
  },
};
