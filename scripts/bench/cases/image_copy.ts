import type { Case } from "../case.ts";

/** A picture copied: out of a frame's surface, beside memcpy of as many bytes; and out of a plain buffer. */
export const imageCopy: Case = {
  name: "image-copy",
  bouts: ({ c, ours, python }, { part }) => {
    const source =
      `videotestsrc pattern=black num-buffers=${Math.max(40, Math.round(1500 * part))} ! ` +
      "video/x-raw,format=RGBA,width=1280,height=720";
    const surfaces =
      `${source} ! nvvideoconvert ! video/x-raw(memory:NVMM),format=RGBA ! mux.sink_0 ` +
      "nvstreammux name=mux batch-size=1 width=1280 height=720 ! fakesink name=probed";
    const plain = `${source} ! fakesink name=probed`;
    return [
      {
        name: "image-copy",
        title: "copying 1280x720 RGBA out of a surface",
        unit: "µs a frame",
        contestants: {
          C: () => c("image", surfaces),
          deepscript: () => ours("image", surfaces),
          Worker: () => ours("image-worker", surfaces),
        },
        value: (run) => run.number("image") / 1000,
        // Where the pictures come to lie in memory makes C's own runs differ by half.
        rounds: 2,
        budgets: [{ of: "deepscript", to: "C", below: 1.2 }],
        note: "C is memcpy. gst-python reaches no surface without pyds: the next row is what it can do.",
      },
      {
        name: "image-copy-plain",
        title: "copying it out of a plain buffer",
        unit: "µs a frame",
        contestants: {
          C: () => c("bytes", plain),
          deepscript: () => ours("bytes", plain),
          Worker: () => ours("bytes-worker", plain),
          "gst-python": () => python("bytes", plain),
        },
        value: (run) => run.number("image") / 1000,
        budgets: [],
        note: "into memory of its own each time (gst-python: bytes(map.data)), mapping and unmapping included.",
      },
    ];
  },
};
