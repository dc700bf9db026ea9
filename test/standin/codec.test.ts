/** nvv4l2decoder and the encoders beside GStreamer's own, under AddressSanitizer and the leaks tracer. */
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildProgram, capsField, type Outcome, type RunOptions, runPipeline, scratch } from "./elements.ts";
import { run } from "./toolchain.ts";

/** Programs under a sanitizer take their time on a busy machine. */
setDefaultTimeout(120_000);

let program = "";
const folder = scratch();
afterAll(() => folder[Symbol.dispose]());
const file = (name: string): string => join(folder.path, name);

async function make(name: string, description: string): Promise<void> {
  await run(["gst-launch-1.0", "-q", ...`${description} ! filesink location=${file(name)}`.split(" ")]);
}

const x264 = "x264enc key-int-max=15 bframes=2 speed-preset=ultrafast";
const picture = (size: string, rest = "", buffers = 45): string =>
  `videotestsrc num-buffers=${buffers} pattern=ball ! video/x-raw,format=I420,${size},framerate=30/1${rest}`;

beforeAll(async () => {
  program = await buildProgram("pipeline_run", { elements: true });
  const small = "width=322,height=242";
  await make(
    "small.h264",
    `${picture(small)} ! ${x264} ! video/x-h264,stream-format=byte-stream,profile=main`,
  );
  await make(
    "large.h264",
    `${picture("width=640,height=360")} ! ${x264} ! video/x-h264,stream-format=byte-stream`,
  );
  await make("small.h265", `${picture(small)} ! x265enc speed-preset=ultrafast`);
  await make(
    "deep.h265",
    `${picture(small, " ! videoconvert ! video/x-raw,format=I420_10LE", 5)} ! x265enc speed-preset=ultrafast`,
  );
}, 180_000);

async function launch(description: string, options: RunOptions = {}): Promise<Outcome> {
  const outcome = await runPipeline(program, description, options);
  expect(outcome.complaints).toBe("");
  expect(outcome.errors).toEqual([]);
  expect(outcome.exit).toBe(0);
  return outcome;
}

const decode = (name: string, properties = ""): string =>
  `filesrc location=${file(name)} ! ${name.endsWith("h265") ? "h265parse" : "h264parse"} ! nvv4l2decoder ${properties} ! fakesink name=out`;

describe("nvv4l2decoder gives the pixels that libav's decoders give", () => {
  for (const [name, stream, theirs, frames] of [
    ["H.264 with B pictures", "small.h264 ! h264parse", "avdec_h264", 45],
    ["H.265", "small.h265 ! h265parse", "avdec_h265", 45],
    ["H.265 of 10 bits", "deep.h265 ! h265parse", "avdec_h265", 5],
  ] as const) {
    test(name, async () => {
      const format = name.endsWith("bits") ? "P010_10LE" : "I420";
      const { likeness } = await launch(
        `filesrc location=${folder.path}/${stream} ! tee name=t t. ! queue ! ${theirs} ! videoconvert dither=0 ! video/x-raw,format=${format} ! fakesink name=a t. ! queue ! nvv4l2decoder ! nvvideoconvert ! video/x-raw,format=${format} ! fakesink name=b`,
      );
      expect(likeness).toEqual({ compared: frames, least: 99 });
    });
  }

  test("MJPEG", async () => {
    const { likeness } = await launch(
      `${picture("width=321,height=241", "", 5)} ! jpegenc ! jpegparse ! tee name=t t. ! queue ! avdec_mjpeg ! videoconvert ! video/x-raw,format=GRAY8 ! fakesink name=a t. ! queue ! nvv4l2decoder ! nvvideoconvert ! video/x-raw,format=GRAY8 ! fakesink name=b`,
    );
    expect(likeness?.compared).toBe(5);
    expect(likeness?.least).toBeGreaterThan(45);
  });
});

test("decoded frames are NVMM NV12 with the stream's timing", async () => {
  const { frames } = await launch(decode("small.h264"));
  expect(frames).toHaveLength(45);
  expect(frames[0]?.caps).toStartWith("video/x-raw(memory:NVMM)");
  expect(["format", "width", "height"].map((field) => capsField(frames[0]?.caps ?? "", field))).toEqual([
    "NV12",
    "322",
    "242",
  ]);
  const times = frames.map((frame) => frame.pts);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(new Set(times).size).toBe(45);
});

test("a size that changes in mid-stream changes the caps and loses nothing", async () => {
  writeFileSync(
    file("both.h264"),
    Buffer.concat(["small.h264", "large.h264", "small.h264"].map((name) => readFileSync(file(name)))),
  );
  const { frames } = await launch(decode("both.h264"));
  const widths = frames.map((frame) => capsField(frame.caps, "width"));
  expect(widths).toEqual([...Array(45).fill("322"), ...Array(45).fill("640"), ...Array(45).fill("322")]);
});

describe("broken streams", () => {
  test("go on after damage, and say on the bus how much was skipped", async () => {
    const bytes = readFileSync(file("small.h264"));
    bytes.fill(0x55, Math.floor(bytes.length * 0.3), Math.floor(bytes.length * 0.6));
    writeFileSync(file("damaged.h264"), bytes);
    const { frames } = await launch(decode("damaged.h264"));
    expect(frames.length).toBeGreaterThan(10);
    expect(frames.length).toBeLessThan(45);
    expect(frames.at(-1)?.caps).toContain("width=(int)322");
  });

  test("cut off in the middle, they give what there was", async () => {
    const bytes = readFileSync(file("small.h264"));
    writeFileSync(file("cut.h264"), bytes.subarray(0, Math.floor(bytes.length / 2)));
    const { frames } = await launch(decode("cut.h264"));
    expect(frames.length).toBeGreaterThan(10);
  });

  test("packets that cannot be decoded are counted in a warning", async () => {
    // Parameter sets and slice types stay whole, so every frame reaches the decoder; what is in half of them does not.
    const bytes = readFileSync(file("small.h265"));
    for (let at = 4000; at + 60 < bytes.length; at += 97) bytes.fill(0xaa, at, at + 40);
    writeFileSync(file("noisy.h265"), bytes);
    const outcome = await runPipeline(program, decode("noisy.h265"));
    expect(outcome.complaints).toBe("");
    expect(outcome.exit).toBe(0);
    expect(outcome.frames.length).toBeGreaterThan(0);
    expect(outcome.warnings.join()).toMatch(/\d+ frames could not be decoded and were skipped/);
  });

  test("joined in the middle, they begin with the next key frame, and nothing is said to be lost", async () => {
    await launch(
      `${picture("width=320,height=240", "", 60)} ! x264enc key-int-max=20 bframes=0 ! video/x-h264,stream-format=byte-stream ! filesink location=${file("groups.h264")}`,
    );
    const begin = "\0\0\x01";
    const units = readFileSync(file("groups.h264")).toString("latin1").split(begin);
    const isKey = (unit: string): boolean => (unit.charCodeAt(0) & 31) === 5;
    const first = units.findIndex(isKey);
    writeFileSync(file("joined.h264"), units.toSpliced(first, 1).join(begin), "latin1");
    const outcome = await runPipeline(program, decode("joined.h264"));
    expect(outcome).toMatchObject({ exit: 0, warnings: [] });
    expect(outcome.frames).toHaveLength(40);
  });

  test("with nothing in them to decode, they end in one error", async () => {
    writeFileSync(
      file("noise.h264"),
      Buffer.concat([readFileSync(file("small.h264")).subarray(0, 60), Buffer.alloc(5000, 0x37)]),
    );
    const outcome = await runPipeline(program, decode("noise.h264"));
    expect(outcome.complaints).toBe("");
    expect(outcome.exit).toBe(1);
    expect(outcome.errors).toHaveLength(1);
  });
});

test("skip-frames=decode_key gives key frames only, drop-frame-interval every so many", async () => {
  const keys = await launch(decode("small.h264", "skip-frames=decode_key"));
  expect(keys.frames).toHaveLength(3);
  expect(keys.warnings).toEqual([]);
  const fifth = await launch(decode("small.h264", "drop-frame-interval=5"));
  expect(fifth.frames).toHaveLength(9);
});

test("cudadec-memtype chooses the type of memory", async () => {
  const types: number[] = [];
  for (const type of ["memtype_device", "memtype_pinned", "memtype_unified"]) {
    const { frames } = await launch(decode("deep.h265", `cudadec-memtype=${type} num-extra-surfaces=3`));
    types.push(frames[0]?.memType ?? -1);
  }
  expect(types).toEqual([2, 1, 3]);
});

describe("the encoders", () => {
  const into = (caps: string): string => `nvvideoconvert ! video/x-raw(memory:NVMM),${caps}`;
  const kinds = [
    ["nvv4l2h264enc", "h264parse ! avdec_h264"],
    ["nvv4l2h265enc", "h265parse ! avdec_h265"],
  ] as const;
  for (const [encoder, back] of kinds) {
    for (const [what, size, convert] of [
      ["NV12 surfaces", "width=320,height=240", into("format=NV12")],
      ["I420 surfaces", "width=320,height=240", into("format=I420")],
      ["system memory", "width=320,height=240", "identity"],
      ["the smallest pictures", "width=16,height=16", into("format=NV12")],
    ] as const) {
      test(`${encoder} encodes ${what} so that others decode them`, async () => {
        const { likeness } = await launch(
          `${picture(size, "", 20)} ! tee name=t t. ! queue ! fakesink name=a t. ! queue ! ${convert} ! ${encoder} ! ${back} ! video/x-raw,format=I420 ! fakesink name=b`,
        );
        expect(likeness?.compared).toBe(20);
        expect(likeness?.least).toBeGreaterThan(28);
      });
    }

    test(`${encoder} makes a picture to start from every iframeinterval and when asked to`, async () => {
      const encode = `${picture("width=320,height=240", "")} ! identity name=in ! ${into("format=NV12")} ! ${encoder} name=e iframeinterval=20 ! fakesink name=out`;
      const keys = ({ frames }: Outcome): number[] =>
        frames.filter((frame) => frame.key).map((frame) => frame.frame);
      expect(keys(await launch(encode))).toEqual([0, 20, 40]);
      expect(keys(await launch(encode, { args: ["--set", "7", "e.force-IDR"] }))).toEqual([0, 7, 27]);
      expect(keys(await launch(encode, { args: ["--set", "9", "e.force-idr=true"] }))).toEqual([0, 9, 29]);
    });

    test(`${encoder} drops the odd column and row that chroma has no place for`, async () => {
      const { frames } = await launch(
        `${picture("width=321,height=241", "", 3)} ! ${encoder} ! ${back} ! fakesink name=out`,
      );
      expect(["width", "height"].map((field) => capsField(frames[0]?.caps ?? "", field))).toEqual([
        "320",
        "240",
      ]);
    });
  }

  test("hold the bit rate, and follow it when it changes", async () => {
    const busy = `videotestsrc num-buffers=120 pattern=snow ! video/x-raw,format=I420,width=320,height=240,framerate=30/1 ! identity name=in ! ${into("format=NV12")}`;
    const { frames } = await launch(`${busy} ! nvv4l2h264enc name=e bitrate=1000000 ! fakesink name=out`, {
      args: ["--set", "60", "e.bitrate=500000"],
    });
    const rate = (from: number, to: number): number =>
      frames.slice(from, to).reduce((sum, frame) => sum + frame.size * 8, 0) / ((to - from) / 30);
    expect(rate(0, 60)).toBeWithin(700_000, 1_400_000);
    expect(rate(75, 120)).toBeWithin(300_000, 800_000);
  });

  test("repeat parameter sets on a GPU, and on Jetson where insert-sps-pps says so", async () => {
    const sets = async (properties: string, env: Record<string, string>): Promise<number> => {
      const path = file("sets.h264");
      await launch(
        `${picture("width=64,height=64", "", 25)} ! ${into("format=NV12")} ! nvv4l2h264enc ${properties} ! filesink location=${path}`,
        { env },
      );
      const bytes = readFileSync(path);
      let count = 0;
      for (
        let at = bytes.indexOf("00000001", 0, "hex");
        at >= 0;
        at = bytes.indexOf("00000001", at + 4, "hex")
      )
        if (((bytes[at + 4] ?? 0) & 31) === 7) count++;
      return count;
    };
    const jetson = { DEEPSCRIPT_STANDIN_PROFILE: "jetson" };
    expect(await sets("iframeinterval=10", {})).toBe(3);
    expect(await sets("idrinterval=10", jetson)).toBe(1);
    expect(await sets("idrinterval=10 insert-sps-pps=true", jetson)).toBe(3);
  });

  test("take the profile that is asked for, by property or by caps", async () => {
    const profile = async (properties: string, caps: string): Promise<string | undefined> => {
      const { frames } = await launch(
        `${picture("width=64,height=64", "", 2)} ! ${into("format=NV12")} ! nvv4l2h264enc ${properties} ! ${caps} ! h264parse ! fakesink name=out`,
      );
      return capsField(frames[0]?.caps ?? "", "profile");
    };
    expect(await profile("", "video/x-h264")).toBe("constrained-baseline");
    expect(await profile("profile=High preset-id=3", "video/x-h264")).toBe("high");
    expect(await profile("preset-id=3", "video/x-h264,profile=main")).toBe("main");
  });

  test("go from the smallest to 8K", async () => {
    const { frames } = await launch(
      `videotestsrc num-buffers=1 ! video/x-raw,format=NV12,width=7680,height=4320,framerate=30/1 ! ${into("format=NV12")} ! nvv4l2h264enc ! h264parse ! nvv4l2decoder ! fakesink name=out`,
    );
    expect(capsField(frames[0]?.caps ?? "", "height")).toBe("4320");
  }, 60_000);
});
