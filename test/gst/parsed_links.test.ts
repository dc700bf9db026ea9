/** Links of a launch string that can be made only when a demuxer shows its pads. */
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Caps, launch, Pipeline } from "../../lib/index.ts";

setDefaultTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "parsed-links-"));
const clip = join(folder, "clip.mkv");
const silent = join(folder, "silent.mkv");
const still = join(folder, "still.mkv");

beforeAll(async () => {
  const picture = Caps.parse("video/x-raw,width=32,height=32");
  await launch`videotestsrc num-buffers=10 ! ${picture} ! x264enc ! h264parse ! matroskamux name=m ! filesink location=${clip}
    audiotestsrc num-buffers=10 ! m.  videotestsrc num-buffers=7 ! ${picture} ! jpegenc ! m.`.run();
  await launch`videotestsrc num-buffers=4 ! ${picture} ! x264enc ! h264parse ! matroskamux ! filesink location=${silent}`.run();
  await launch`videotestsrc num-buffers=5 ! ${picture} ! jpegenc ! matroskamux name=m ! filesink location=${still}
    audiotestsrc num-buffers=5 ! m.`.run();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What each of the pipeline's fakesinks was given in a run, in the order of their names. */
async function counted(pipeline: Pipeline): Promise<number[]> {
  const sinks = pipeline.allElements.filter(({ factory }) => factory === "fakesink");
  const counts = sinks.sort((a, b) => a.name.localeCompare(b.name)).map(() => 0);
  using probes = new DisposableStack();
  for (const [index, sink] of sinks.entries()) {
    probes.use(
      sink.pad("sink").probe("buffer", () => {
        counts[index] = (counts[index] ?? 0) + 1;
      }),
    );
  }
  expect(await pipeline.run()).toBe("eos");
  return counts;
}

const layouts: readonly [string, () => Pipeline, readonly number[]][] = [
  [
    "to what fits, whatever the order",
    () => launch`filesrc location=${clip} ! matroskademux name=d
      d. ! audio/x-raw ! queue ! fakesink name=a  d. ! image/jpeg ! queue ! fakesink name=b
      d. ! h264parse ! queue ! fakesink name=c`,
    [10, 7, 10],
  ],
  [
    "of the pad that is named, although another one that comes before it would do",
    () => launch`filesrc location=${clip} ! matroskademux name=d  d.video_1 ! queue ! fakesink name=a`,
    [7],
  ],
  [
    "to a pad on request",
    () => launch`filesrc location=${clip} ! matroskademux ! h264parse ! funnel ! fakesink`,
    [10],
  ],
  [
    "of decodebin",
    () => launch`filesrc location=${clip} ! decodebin name=d
      d. ! audioconvert ! queue ! fakesink name=a  d. ! videoconvert ! queue ! fakesink name=b`,
    [10, 10],
  ],
  [
    "of all pads",
    () => launch`filesrc location=${clip} ! matroskademux name=d  d. : funnel ! fakesink`,
    [27],
  ],
  [
    "in a bin",
    () => launch`bin.( filesrc location=${clip} ! matroskademux name=d  d. ! h264parse ! queue ! fakesink )`,
    [10],
  ],
];

describe("late links are made in each run", () => {
  test.each(layouts)("%s", async (_, make, expected) => {
    using pipeline = make();
    for (let run = 0; run < 3; run++) expect(await counted(pipeline)).toEqual([...expected]);
    for (const { factory, pads } of pipeline.allElements) {
      if (factory === "funnel") expect(pads.length).toBeLessThanOrEqual(4);
    }
  });

  test("handlers that link on their own go on doing so", async () => {
    using pipeline = launch`filesrc location=${clip} ! matroskademux name=d  d. ! audio/x-raw ! queue ! fakesink name=a
      h264parse name=p ! queue ! fakesink name=b`;
    pipeline.element("d").on("pad-added", (...args: unknown[]) => {
      const pad = pipeline.element("d").pads.find(({ name }) => name === "video_0");
      if (args.includes(pad)) pad?.link(pipeline.element("p").pad("sink"));
    });
    for (let run = 0; run < 3; run++) expect(await counted(pipeline)).toEqual([10, 10]);
  });

  test("a stream that is there no more is an error, where nothing would end the run", async () => {
    using pipeline = launch`filesrc name=file location=${clip} ! matroskademux name=d
      d. ! h264parse ! queue ! fakesink  d. ! audio/x-raw ! queue name=sound ! fakesink`;
    expect(await pipeline.run()).toBe("eos");
    pipeline.element("file").set("location", silent);
    const error = await pipeline.run().catch((cause: unknown) => cause);
    expect(String(error)).toContain("d: It has no stream that ");
  });

  test.each([
    ["all pads", "filesrc name=file ! matroskademux name=d  d. : funnel ! fakesink", [27, 4, 27]],
    ["all pads that fit", "filesrc name=file ! matroskademux ! h264parse ! fakesink", [10, 4, 10]],
    ["all pads of one without a name", "filesrc name=file ! matroskademux : funnel ! fakesink", [27, 4, 27]],
  ])("in a run with fewer streams too: %s", async (_, text, expected) => {
    using pipeline = Pipeline.launch(text);
    for (const [run, count] of expected.entries()) {
      pipeline.element("file").set("location", run === 1 ? silent : clip);
      expect(await counted(pipeline)).toEqual([count]);
    }
    for (const { factory, pads } of pipeline.allElements) {
      if (factory === "funnel") expect(pads.map(({ name }) => name)).toEqual(["src"]);
    }
  });
});

describe("of which pad a link was is kept for that run only, unless it was named", () => {
  const other = "filesrc name=other ! matroskademux name=d2";

  test.each([
    [
      "behind another element's name",
      `matroskademux name=d  d. ! image/jpeg ! fakesink name=a  ${other}  d2.video_1`,
    ],
    [
      "behind one that ends alike",
      `matroskademux name=d  d. ! image/jpeg ! fakesink name=a  ${other}d  d2d.video_1`,
    ],
    [
      "behind another one, unnamed",
      `matroskademux name=d  d. ! image/jpeg ! fakesink name=a  filesrc name=other ! matroskademux .video_1`,
    ],
    [
      "behind another one, where both have no name",
      `matroskademux ! image/jpeg ! fakesink name=a  filesrc name=other ! matroskademux .video_1`,
    ],
    [
      "in a property",
      `matroskademux name=d  d. ! image/jpeg ! fakesink name=a  filesrc location="d.video_1 ! d.video_1" name=other ! matroskademux name=d2  d2.video_1`,
    ],
  ])("%s", async (_, text) => {
    using pipeline = Pipeline.launch(`filesrc name=file ! ${text} ! queue ! fakesink name=b`);
    pipeline.element("other").set("location", clip);
    for (const [file, count] of [
      [clip, 7],
      [still, 5],
      [clip, 7],
    ] as const) {
      pipeline.element("file").set("location", file);
      expect(await counted(pipeline)).toEqual([count, 7]);
    }
  });

  test.each([
    ["by the element's name", "matroskademux name=d  d.video_1 ! queue ! fakesink"],
    ["in a list", "matroskademux name=d  funnel name=f ! fakesink  d.video_0,video_1 ! f.sink_0,sink_1"],
    ["without spaces", "matroskademux name=d d.video_1! queue ! fakesink"],
    ["behind the element itself", "matroskademux .video_1 ! queue ! fakesink"],
    ["behind the element itself, which has a name", 'matroskademux name = "d" .video_1 ! queue ! fakesink'],
  ])("named %s", async (_, text) => {
    using pipeline = Pipeline.launch(`filesrc name=file location=${clip} ! ${text}`);
    const first = await pipeline.run();
    expect(first).toBe("eos");
    pipeline.element("file").set("location", still);
    const error = await pipeline.run().catch((cause: unknown) => cause);
    expect(String(error)).toContain("It has no stream that ");
  });
});
