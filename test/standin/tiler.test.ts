/** nvmultistreamtiler: where tiles lie, and what becomes of the frames' metadata. */
import { afterAll, describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { batchLog, play, source } from "./batches.ts";
import { NativeProgram } from "./native.ts";

const log = new NativeProgram(batchLog);
const custom = new NativeProgram("custom_tiles.c");

afterAll(() => {
  log[Symbol.dispose]();
  custom[Symbol.dispose]();
});

const size = { width: 320, height: 240 };
/** Luma of the patterns the sources show. */
const shades = { white: 235, black: 16 } as const;

/** A tiler of 320x240 after sources of the same size, as text. */
function tiler(properties: string, sources: readonly string[], sink = "fakesink"): string {
  const branches = sources.map((text, index) => `${text} ! m.sink_${index}`).join(" ");
  return (
    `${branches} nvstreammux name=m batch-size=${sources.length} width=320 height=240 ! ` +
    `nvmultistreamtiler name=t width=320 height=240 interpolation-method=Bilinear ${properties} ! ${sink}`
  );
}

/** The last frame's luma where asked. */
function compose(
  properties: string,
  sources: readonly string[],
): (x: number, y: number) => number | undefined {
  const file = log.path("tiles.nv12");
  const { exitCode, stderr } = log.launch(
    tiler(properties, sources, `nvvideoconvert ! video/x-raw,format=NV12 ! filesink location=${file}`),
  );
  if (exitCode !== 0 || stderr !== "") throw new Error(stderr);
  const frame = 320 * 240 * 1.5;
  const bytes = readFileSync(file);
  return (x, y) => bytes[bytes.length - frame + y * 320 + x];
}

const white = (frames = 1) => source(frames, { ...size, pattern: "white" });
const dark = (frames = 1) => source(frames, { ...size, pattern: "black" });

describe("tiles", () => {
  test("go from left to right and from top to bottom", () => {
    const at = compose("rows=2 columns=2", [white(), dark(), dark(), white()]);
    expect([at(0, 0), at(159, 119), at(160, 0), at(0, 120), at(160, 120), at(319, 239)]).toEqual([
      shades.white,
      shades.white,
      shades.black,
      shades.black,
      shades.white,
      shades.white,
    ]);
  });

  test("that no source fills are black", () => {
    const at = compose("rows=2 columns=2", [white()]);
    expect([at(80, 60), at(240, 60), at(240, 180)]).toEqual([shades.white, shades.black, shades.black]);
  });

  test("get more rows than asked for where there are more sources", () => {
    const at = compose("rows=1 columns=1", [white(), dark()]);
    expect([at(160, 60), at(160, 180)]).toEqual([shades.white, shades.black]);
  });

  test("form the smallest square with square-seq-grid", () => {
    const at = compose("square-seq-grid=true", [dark(), white(), white()]);
    expect([at(80, 60), at(240, 60), at(80, 180), at(240, 180)]).toEqual([
      shades.black,
      shades.white,
      shades.white,
      shades.black,
    ]);
  });

  test("give way to the one source to be shown", () => {
    const at = compose("rows=1 columns=2 show-source=1", [dark(), white()]);
    expect([at(0, 0), at(319, 239)]).toEqual([shades.white, shades.white]);
  });

  test("keep a source's last frame when a batch has none of it", () => {
    const at = compose("rows=1 columns=2", [white(1), dark(4)]);
    expect([at(80, 120), at(240, 120)]).toEqual([shades.white, shades.black]);
  });

  test("lie where a custom configuration says", () => {
    const file = custom.path("custom.gray");
    const { exitCode, stderr } = custom.run([file]);
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
    const bytes = readFileSync(file);
    const lit = (x: number, y: number) => (bytes[bytes.length - 320 * 240 + y * 320 + x] ?? 0) > 60;
    expect([lit(160, 0), lit(319, 59), lit(159, 0), lit(160, 60)]).toEqual([true, true, false, false]);
    expect([lit(0, 120), lit(79, 239), lit(80, 120), lit(0, 119)]).toEqual([true, true, false, false]);
  });
});

describe("after the tiler", () => {
  const sources = [source(1, size), source(1, size)];
  const watch = ["--pad", "t:src", "--objects", "m:src"];

  test("there is one surface, and the metadata of every frame", () => {
    const { batches, lines } = play(log, [...watch, tiler("rows=1 columns=2", sources)]);
    const [batch] = batches;
    expect(batch?.surfaces).toEqual([[320, 240]]);
    expect(batch?.frames.map(({ source: id, num, width }) => [id, num, width])).toEqual([
      [0, 0, 320],
      [1, 0, 320],
    ]);
    const caps = lines.find((line) => line.type === "caps");
    expect(caps?.type === "caps" && caps.caps).toContain("width=(int)320, height=(int)240");
    expect(caps?.type === "caps" && caps.caps).toContain("batch-size=(int)1");
  });

  test("boxes, labels, lines and circles are on their tile", () => {
    const { batches } = play(log, [...watch, tiler("rows=1 columns=2", sources)]);
    expect(
      batches[0]?.frames.map(({ objects, labels, lines, circles }) => [objects, labels, lines, circles]),
    ).toEqual([
      [[[16, 24, 32, 48]], [[16, 24]], [[5, 20, 150, 200]], [[80, 120, 20]]],
      [[[176, 24, 32, 48]], [[176, 24]], [[165, 20, 310, 200]], [[240, 120, 20]]],
    ]);
  });

  test("boxes, labels, lines and circles are on their row", () => {
    const { batches } = play(log, [...watch, tiler("rows=2 columns=1", sources)]);
    const [, second] = batches[0]?.frames ?? [];
    expect([second?.objects, second?.labels, second?.lines, second?.circles]).toEqual([
      [[32, 132, 64, 24]],
      [[32, 132]],
      [[10, 130, 300, 220]],
      [[160, 180, 20]],
    ]);
  });

  test("a hidden source keeps its objects, with nothing to be drawn of them", () => {
    const { batches } = play(log, [...watch, tiler("rows=1 columns=2 show-source=1", sources)]);
    expect(
      batches[0]?.frames.map(({ objects, labels, lines }) => [objects.length, labels.length, lines.length]),
    ).toEqual([
      [1, 0, 0],
      [1, 1, 1],
    ]);
    expect(batches[0]?.frames[1]?.objects).toEqual([[32, 24, 64, 48]]);
  });

  test("another branch of the batch keeps its boxes as they were", () => {
    const { batches } = play(log, [
      ...["--pad", "other:src", "--objects", "m:src"],
      `${sources.map((text, index) => `${text} ! m.sink_${index}`).join(" ")} ` +
        "nvstreammux name=m batch-size=2 width=320 height=240 ! tee name=b ! queue ! " +
        "nvmultistreamtiler rows=1 columns=2 ! fakesink async=false b. ! queue ! identity name=other ! fakesink async=false",
    ]);
    expect(batches[0]?.frames.map(({ objects }) => objects)).toEqual([
      [[32, 24, 64, 48]],
      [[32, 24, 64, 48]],
    ]);
  });
});
