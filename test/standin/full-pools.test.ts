/** Pools of metadata at their limit: elements say so once a run, leave out what cannot be had, and go on. */
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { readFileSync, writeFileSync } from "node:fs";
import { type Batch, batchLog, isLeak, leaksTracer, source } from "./batches.ts";
import { classifier, constant, detector, segmenter } from "./infer/models.ts";
import { NativeProgram } from "./native.ts";
import { library } from "./toolchain.ts";
import { changed, estimating } from "./tracker/configs.ts";

// A busy machine may need seconds to start a process.
setDefaultTimeout(60_000);

const program = new NativeProgram(batchLog);
let preloaded = "";
beforeAll(async () => {
  preloaded = await library("full_pools", program.directory);
});
afterAll(() => program[Symbol.dispose]());

interface Played {
  readonly batches: readonly Batch[];
  /** What elements warned of, as "element: kind of metadata". */
  readonly told: readonly string[];
  readonly stderr: string;
}

interface Limits {
  /** How many elements the pools give, by kind. */
  readonly pools: string;
  /** The first batch of the process that is short of them. */
  readonly from?: number;
  readonly env?: Readonly<Record<string, string>>;
}

const frames = 4;

/** Four frames of 320x240 through the muxer "m" and what follows; what is printed passes the pad of that name. */
function play(
  after: string,
  pad: string,
  { pools, from = 0, env = {} }: Limits,
  more: string[] = [],
): Played {
  const description = `${source(frames, { pattern: "white" })} ! identity name=in ! m.sink_0
    nvstreammux name=m batch-size=1 width=320 height=240 ${after}`;
  const { exitCode, signal, stdout, stderr } = program.run(["--pad", pad, ...more, description], {
    env: {
      ...leaksTracer,
      FULL_POOLS: pools,
      FULL_POOLS_FROM: `${from}`,
      GST_DEBUG: "2,GST_TRACER:7",
      ...env,
    },
    preload: preloaded,
  });
  if (exitCode !== 0) throw new Error(`the program ended with ${signal ?? exitCode}\n${stderr.slice(-4000)}`);
  const lines = stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
  expect(lines.filter(({ type }) => type === "error")).toEqual([]);
  expect(lines.map(({ type }) => type)).toContain("eos");
  expect(stderr.split("\n").filter(isLeak)).toEqual([]);
  expect(stderr).not.toContain("CRITICAL");
  return {
    batches: lines.filter(({ type }) => type === "batch"),
    told: lines
      .filter(({ type }) => type === "warning")
      .map(({ source, text }) => {
        const [, kind, limit] = /pool of (\w+) metadata .* limit of (\d+) elements/.exec(text) ?? [];
        expect(Number(limit)).toBe(2 ** 31);
        return `${source}: ${kind}`;
      }),
    stderr,
  };
}

const objects = ({ batches }: Played): number[] =>
  batches.map(({ frames: [frame] }) => frame?.objects.length ?? -1);

describe("nvstreammux", () => {
  test("pushes batches without what no frame metadata tells", () => {
    const { batches, told } = play("! fakesink", "m:src", { pools: "frame=0" });
    expect(batches.map(({ count, filled }) => [count, filled])).toEqual(Array(frames).fill([0, 1]));
    expect(told).toEqual(["m: frame"]);
  });

  test("says so again when it is started again", () => {
    const { batches, told } = play("! fakesink", "m:src", { pools: "frame=0" }, ["--runs", "2"]);
    expect(batches).toHaveLength(2 * frames);
    expect(told).toEqual(Array(2).fill("m: frame"));
  });

  test("leaves out what buffers brought along, and times", () => {
    const latency = { NVDS_ENABLE_LATENCY_MEASUREMENT: "1" };
    const more = ["--attach", "in:src"];
    const { batches, stderr } = play("! fakesink", "m:src", { pools: "user=0", env: latency }, more);
    expect(batches.map(({ frames: [frame] }) => frame?.tags)).toEqual(Array(frames).fill([]));
    expect(stderr.split("metadata of a buffer is left out")).toHaveLength(2);
    expect(stderr.split("nvstreammux-m: not measured")).toHaveLength(2);
    const whole = play("! fakesink", "m:src", { pools: "user=2", from: frames, env: latency }, more);
    expect(whole.batches[0]?.frames[0]?.tags).toEqual(["tag 0"]);
  });
});

test("nvstreamdemux passes frames without their metadata", () => {
  // The muxer's first batch is whole.
  const { batches, told } = play("! nvstreamdemux name=d d.src_0 ! identity name=i ! fakesink", "i:src", {
    pools: "frame=0 user=0",
    from: 1,
    env: { NVDS_ENABLE_LATENCY_MEASUREMENT: "1" },
  });
  expect(batches).toHaveLength(1);
  expect(batches[0]).toMatchObject({ count: 0, filled: 1 });
  expect([...told].sort()).toEqual(["d: frame", "d: user", "m: frame"]);
});

test("nvstreamdemux says so again when it is started again", () => {
  // Every other batch is the demuxer's own.
  const { told } = play(
    "! nvstreamdemux name=d d.src_0 ! identity name=i ! fakesink",
    "i:src",
    { pools: "frame=0", from: 1, env: { FULL_POOLS_EVERY: "2" } },
    ["--runs", "2"],
  );
  expect(told).toEqual(Array(2).fill("d: frame"));
});

describe("dsexample", () => {
  test("attaches the objects that there are", () => {
    const played = play("! dsexample name=e ! fakesink", "e:src", { pools: "object=1" });
    expect(objects(played)).toEqual(Array(frames).fill(1));
    expect(played.told).toEqual(["e: object"]);
  });

  test("says so again when it is started again", () => {
    const { told } = play("! dsexample name=e ! fakesink", "e:src", { pools: "object=1" }, ["--runs", "2"]);
    expect(told).toEqual(Array(2).fill("e: object"));
  });

  test.each(["classifier", "label"])("labels objects without %s metadata", (kind) => {
    const { batches, told } = play("! dsexample ! dsexample name=e full-frame=false ! fakesink", "e:src", {
      pools: `${kind}=1`,
    });
    expect(batches).toHaveLength(frames);
    expect(told).toEqual([`e: ${kind}`]);
  });
});

test("nvmsgconv gives payloads back to the library that made them, and says so again when it is started again", async () => {
  const report = program.path("report");
  const own = await library("payload_library", program.directory);
  const conversion = `msg2p-lib=${own} payload-type=PAYLOAD_CUSTOM msg2p-newapi=true frame-interval=1`;
  const limits = { pools: "user=1", env: { PAYLOAD_REPORT: report } };
  const chain = `! dsexample ! nvmsgconv name=c ${conversion} ! fakesink`;
  const { batches, told } = play(chain, "c:src", limits, ["--runs", "2"]);
  expect(batches).toHaveLength(2 * frames);
  expect(told).toEqual(Array(2).fill("c: user"));
  // The library is set up for each run.
  expect(readFileSync(report, "utf8")).toBe("0\n0\n");
});

describe("nvinfer", () => {
  const keys = { "net-scale-factor": 1 / 255, "gie-unique-id": 3 };
  const element = (
    name: string,
    model: Uint8Array,
    own: Readonly<Record<string, string | number>>,
  ): string => {
    writeFileSync(program.path(`${name}.onnx`), model);
    const lines = Object.entries({ ...keys, "onnx-file": `${name}.onnx`, ...own }).map(
      ([k, v]) => `${k}=${v}`,
    );
    const thresholds = "[class-attrs-all]\npre-cluster-threshold=0.5\n";
    writeFileSync(program.path(`${name}.txt`), ["[property]", ...lines, thresholds].join("\n"));
    return `nvinfer name=p config-file-path=${program.path(`${name}.txt`)}`;
  };
  const side = { left: 4, top: 4, right: 4, bottom: 4 };
  /** Several boxes in a white picture. */
  const boxes = (own: Readonly<Record<string, string | number>> = {}): string =>
    element("detector", detector({ width: 32, height: 32, classes: [side] }), {
      ...{ "num-detected-classes": 1, "cluster-mode": 4, ...own },
    });
  const colors = (): string => {
    writeFileSync(program.path("colors.txt"), "red;green;blue\n");
    return element("classifier", classifier({ width: 32, height: 20, gain: 0 }), {
      ...{ "labelfile-path": "colors.txt", "network-type": 1, "classifier-threshold": 0.1 },
    });
  };

  test("attaches the objects that there are", () => {
    const played = play(`! ${boxes()} ! fakesink`, "p:src", { pools: "object=1" });
    expect(objects(played)).toEqual(Array(frames).fill(1));
    expect(played.told).toEqual(["p: object"]);
  });

  test("says so again when it is started again, and not when its model changes", () => {
    const changing = ["--again", "p:config-file-path"];
    const changed = play(`! ${boxes()} ! fakesink`, "p:src", { pools: "object=1" }, changing);
    expect(changed.told).toEqual(["p: object"]);
    const again = play(`! ${boxes()} ! fakesink`, "p:src", { pools: "object=1" }, ["--runs", "2"]);
    expect(again.told).toEqual(Array(2).fill("p: object"));
  });

  test.each([
    ["object", 0],
    ["classifier", 1],
    ["label", 1],
  ])("classifies without %s metadata", (kind, found) => {
    const played = play(`! ${colors()} ! fakesink`, "p:src", { pools: `${kind}=0` });
    expect(objects(played)).toEqual(Array(frames).fill(found));
    expect(played.told).toEqual([`p: ${kind}`]);
  });

  test.each([
    [
      "segmentation",
      () =>
        element("segmenter", segmenter(32, 32), {
          "network-type": 2,
          "model-color-format": 2,
          "num-detected-classes": 2,
        }),
    ],
    ["tensors", () => element("tensors", constant([1, 2]), { "network-type": 100, "output-tensor-meta": 1 })],
  ])("leaves %s out", (_, made) => {
    const { batches, told } = play(`! ${made()} ! fakesink`, "p:src", { pools: "user=0" });
    expect(batches).toHaveLength(frames);
    expect(told).toEqual(["p: user"]);
  });

  /** Objects are found in the first batch and in the third; the tracker follows them through the others. */
  const followed = (): string => {
    const late = changed(estimating, "TargetManagement", "outputTerminatedTracks", 1);
    writeFileSync(program.path("tracker.yml"), late);
    const library = "ll-lib-file=libnvds_nvmultiobjecttracker.so";
    return `! ${boxes()} interval=1 ! nvtracker name=t ll-config-file=${program.path("tracker.yml")} ${library} ! fakesink`;
  };

  test("and nvtracker go on beside each other", () => {
    const played = play(followed(), "t:src", { pools: "object=0 user=0", from: 1 });
    expect(objects(played)[0]).toBeGreaterThan(0);
    expect(objects(played).slice(1)).toEqual(Array(frames - 1).fill(0));
    expect([...played.told].sort()).toEqual(["p: object", "t: object", "t: user"]);
  });

  test("and nvtracker, which says so again when it is started again", () => {
    // Each other batch of a run is short of them: those that objects are not found in.
    const env = { FULL_POOLS_EVERY: "2" };
    const { told } = play(followed(), "t:src", { pools: "object=0", from: 1, env }, ["--runs", "2"]);
    expect(told).toEqual(Array(2).fill("t: object"));
  });
});
