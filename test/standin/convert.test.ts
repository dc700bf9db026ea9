/** nvvideoconvert beside GStreamer's own converters, under AddressSanitizer and the leaks tracer. */
import { beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { buildProgram, capsField, type Outcome, type RunOptions, runPipeline } from "./elements.ts";

/** Programs under a sanitizer take their time on a busy machine. */
setDefaultTimeout(120_000);

let program = "";

beforeAll(async () => {
  program = await buildProgram("pipeline_run", { elements: true });
}, 180_000);

async function launch(description: string, options: RunOptions = {}): Promise<Outcome> {
  const outcome = await runPipeline(program, description, options);
  expect(outcome.complaints).toBe("");
  expect(outcome.errors).toEqual([]);
  expect(outcome.exit).toBe(0);
  return outcome;
}

const nvmm = (format: string, rest = ""): string => `video/x-raw(memory:NVMM),format=${format}${rest}`;
const system = (format: string, rest = ""): string => `video/x-raw,format=${format}${rest}`;

/** Both ways from one picture; what arrives at "a" is GStreamer's, at "b" ours. */
async function beside(source: string, theirs: string, ours: string): Promise<number> {
  const tee = `videotestsrc num-buffers=3 pattern=smpte ! ${source} ! tee name=t`;
  const { likeness } = await launch(
    `${tee} t. ! queue ! ${theirs} ! fakesink name=a t. ! queue ! ${ours} ! fakesink name=b`,
  );
  expect(likeness?.compared).toBe(3);
  return likeness?.least ?? 0;
}

describe("formats, at an odd size, through NVMM and back, are as videoconvert makes them", () => {
  const size = ",width=321,height=241,framerate=30/1";
  for (const [format, least] of [
    ["NV12", 99],
    ["I420", 99],
    ["RGBA", 30],
    ["BGRx", 30],
    ["RGB", 99],
    ["BGR", 99],
    ["GRAY8", 99],
    ["P010_10LE", 99],
    ["Y444", 99],
  ] as const) {
    test(format, async () => {
      const likeness = await beside(
        system("I420", size),
        `videoconvert dither=0 ! ${system(format)}`,
        `nvvideoconvert interpolation-method=1 ! ${nvmm(format)} ! nvvideoconvert disable-passthrough=1 ! ${system(format)}`,
      );
      expect(likeness).toBeGreaterThanOrEqual(least);
    });
  }
});

test("scaling is as videoscale does it", async () => {
  const target = ",width=500,height=333";
  const likeness = await beside(
    system("NV12", ",width=320,height=240"),
    `videoscale add-borders=false method=bilinear ! ${system("NV12", `${target},pixel-aspect-ratio=1/1`)}`,
    `nvvideoconvert interpolation-method=Bilinear ! ${nvmm("NV12", target)} ! nvvideoconvert ! ${system("NV12")}`,
  );
  expect(likeness).toBeGreaterThan(45);
});

test("src-crop takes the part that videocrop leaves", async () => {
  const likeness = await beside(
    system("RGBA", ",width=320,height=240"),
    "videocrop left=21 top=11 right=99 bottom=79",
    `nvvideoconvert src-crop=21:11:200:150 ! ${system("RGBA", ",width=200,height=150")}`,
  );
  expect(likeness).toBe(99);
});

test("src-crop beyond the picture is clamped to it", async () => {
  const likeness = await beside(
    system("RGBA", ",width=320,height=240"),
    "videocrop left=300 top=200",
    `nvvideoconvert src-crop=300:200:5000:5000 ! ${system("RGBA", ",width=20,height=40")}`,
  );
  expect(likeness).toBe(99);
});

test("dest-crop puts the picture into a part and leaves the rest black", async () => {
  const likeness = await beside(
    system("RGBA", ",width=160,height=120"),
    "videobox left=-40 top=-30 right=-120 bottom=-90 border-alpha=1",
    `nvvideoconvert dest-crop=40:30:160:120 ! ${system("RGBA", ",width=320,height=240")}`,
  );
  expect(likeness).toBeGreaterThan(55);
});

describe("flip-method turns as videoflip does", () => {
  const methods = [
    ["counterclockwise", "90l"],
    ["rotate-180", "180"],
    ["clockwise", "90r"],
    ["horizontal-flip", "horiz"],
    ["vertical-flip", "vert"],
    ["upper-left-diagonal", "ul-lr"],
    ["upper-right-diagonal", "ur-ll"],
  ] as const;
  for (const [method, direction] of methods) {
    test(method, async () => {
      const likeness = await beside(
        system("RGBA", ",width=65,height=33"),
        `videoflip video-direction=${direction}`,
        `nvvideoconvert ! ${nvmm("RGBA")} ! nvvideoconvert flip-method=${method} ! ${system("RGBA")}`,
      );
      expect(likeness).toBe(99);
    });
  }
});

const source = `videotestsrc num-buffers=6 ! ${system("NV12", ",width=64,height=48")} ! identity name=in`;

test("metadata goes along, NVIDIA's too, converted or passed through", async () => {
  const args = ["--meta"];
  const converted = await launch(
    `${source} ! nvvideoconvert ! ${nvmm("RGBA")} ! nvvideoconvert ! ${nvmm("NV12")} ! fakesink name=out`,
    { args },
  );
  expect(converted.frames.map((frame) => frame.objects)).toEqual([1, 1, 1, 1, 1, 1]);
  const passed = await launch(`${source} ! nvvideoconvert ! ${system("NV12")} ! fakesink name=out`, { args });
  expect(passed.frames.map((frame) => frame.objects)).toEqual([1, 1, 1, 1, 1, 1]);
});

test("surfaces have the memory type and the colour format that were asked for", async () => {
  const types: number[] = [];
  for (const property of ["", "nvbuf-memory-type=nvbuf-mem-cuda-unified", "nvbuf-memory-type=1"]) {
    const { frames } = await launch(
      `${source} ! nvvideoconvert ${property} ! ${nvmm("RGBA")} ! fakesink name=out`,
    );
    types.push(frames[0]?.memType ?? -1);
    expect(frames.map((frame) => frame.surfaces)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(frames[0]?.colorFormat).toBe(19);
  }
  expect(types).toEqual([2, 3, 1]);
});

test("every surface of a batch is converted, and its metadata kept", async () => {
  const description = `videotestsrc num-buffers=3 ! ${system("NV12", ",width=64,height=48")} ! nvvideoconvert ! ${nvmm("NV12")} ! identity name=in ! nvvideoconvert ! ${nvmm("RGBA", ",width=32,height=24")} ! fakesink name=out`;
  const { frames } = await launch(description, { args: ["--meta", "--batch", "3"] });
  expect(frames.map((frame) => [frame.surfaces, frame.objects])).toEqual([
    [3, 1],
    [3, 1],
    [3, 1],
  ]);
  const single = await launch(description, { args: ["--batch", "1"] });
  expect(single.frames.map((frame) => frame.surfaces)).toEqual([1, 1, 1]);
});

test("a crop set while playing shows in the next frame", async () => {
  const description = `${source.replace("videotestsrc", "videotestsrc pattern=gradient")} ! nvvideoconvert name=c ! ${nvmm("NV12", ",width=64,height=48")} ! fakesink name=out`;
  const { frames } = await launch(description, { args: ["--set", "3", "c.src-crop=0:0:16:12"] });
  const digests = frames.map((frame) => frame.md5);
  expect(new Set(digests.slice(0, 3)).size).toBe(1);
  expect(new Set(digests.slice(3)).size).toBe(1);
  expect(digests[3]).not.toBe(digests[2] ?? "");
});

test("with nothing asked for, size, format and shape of pixels stay as they are", async () => {
  const { frames } = await launch(
    `videotestsrc num-buffers=1 ! ${system("NV12", ",width=100,height=50,pixel-aspect-ratio=2/1,colorimetry=bt601")} ! nvvideoconvert ! ${"video/x-raw(memory:NVMM)"} ! fakesink name=out`,
  );
  const caps = frames[0]?.caps ?? "";
  const fields = ["format", "width", "height", "pixel-aspect-ratio", "colorimetry"];
  expect(fields.map((field) => capsField(caps, field))).toEqual(["NV12", "100", "50", "2/1", "bt601"]);
});

test("the jetson profile has 4:2:2 and surface arrays", async () => {
  const env = { DEEPSCRIPT_STANDIN_PROFILE: "jetson" };
  const { frames } = await launch(`${source} ! nvvideoconvert ! ${nvmm("YUY2")} ! fakesink name=out`, {
    env,
  });
  expect(frames[0]?.memType).toBe(4);
  const dgpu = await runPipeline(program, `${source} ! nvvideoconvert ! ${nvmm("YUY2")} ! fakesink name=out`);
  expect(dgpu.exit).toBe(1);
});
