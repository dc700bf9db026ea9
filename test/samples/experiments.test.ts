/** The experiments in scripts/: short, and their files hold what nvinfer finds. */
import { beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { detections, type Found } from "./detections.ts";
import { detector, file, gstLaunch, street, useInputs } from "./inputs.ts";

setDefaultTimeout(120_000);
useInputs();

const scripts = join(import.meta.dir, "../../scripts");
const labels = ["car", "two-wheeler", "person", "road sign"];
const clip = file("three.mp4");
let found: Found[][] = [];
beforeAll(async () => {
  await gstLaunch(
    `filesrc location=${street} ! qtdemux ! h264parse ! avdec_h264 ! identity eos-after=3 ! x264enc pass=quant quantizer=10 speed-preset=ultrafast ! h264parse ! mp4mux ! filesink location=${clip}`,
  );
  found = await detections(clip, detector, 3);
}, 120_000);

async function ran(
  name: string,
  ...args: readonly string[]
): Promise<{
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}> {
  const child = Bun.spawn([process.execPath, join(scripts, `${name}.ts`), ...args], {
    env: { ...process.env, DEEPSCRIPT_SDK: "standin" },
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
  });
  const read = [new Response(child.stdout).text(), new Response(child.stderr).text()] as const;
  const [output, errors] = await Promise.all(read);
  return { code: await child.exited, output, errors };
}

/** Runs a script to its end, at which it says what it has written; it must be short. */
async function run(name: string, output: string): Promise<void> {
  const script = readFileSync(join(scripts, `${name}.ts`), "utf8");
  expect(script.trimEnd().split("\n").length).toBeLessThan(30);
  const ended = await ran(name, clip, output);
  expect(ended, ended.errors).toMatchObject({ code: 0, output: expect.stringContaining(output) });
  expect(ended.errors).toMatch(/^3 frames in /m);
}

const counted = (frame: readonly Found[]): number[] =>
  labels.map((label) => frame.filter((each) => each.label === label).length);

test("count_objects: a line of CSV for each frame", async () => {
  const output = file("counts.csv");
  await run("count_objects", output);
  const expected = found.map((frame, at) => [at, ...counted(frame)].join(","));
  expect(expected).toHaveLength(3);
  expect(readFileSync(output, "utf8")).toBe(`${[`frame,${labels.join(",")}`, ...expected].join("\n")}\n`);
});

test("plot_objects: a line for each class, a point for each frame", async () => {
  const output = file("plot.svg");
  await run("plot_objects", output);
  const lines = [...readFileSync(output, "utf8").matchAll(/<polyline points="([^"]*)"/g)].map(([, points]) =>
    points?.split(" ").map((point) => (200 - Number(point.split(",")[1])) / 5),
  );
  const counts = found.map(counted);
  expect(lines).toEqual(labels.map((_, label) => counts.map((frame) => frame[label] ?? -1)));
  // A picture for others too: librsvg draws it, where it is installed.
  if (Bun.which("rsvg-convert") !== null)
    expect(Bun.spawnSync(["rsvg-convert", output, "-o", file("plot.png")]).exitCode).toBe(0);
});

test("save_crops: an image of each object of the first frame", async () => {
  const output = file("crops");
  await run("save_crops", output);
  const [first = []] = found;
  const names = readdirSync(output);
  expect(names.sort()).toEqual(first.map(({ label }, at) => `${label}_0_${at}.jpg`).sort());
  for (const [at, { label, box }] of first.entries()) {
    const { width, height } = jpegSize(readFileSync(join(output, `${label}_0_${at}.jpg`)));
    // Whole pixels, and pairs of them: they share their colour.
    expect(Math.abs(width - box.width)).toBeLessThan(4);
    expect(Math.abs(height - box.height)).toBeLessThan(4);
  }
  const image = join(output, names[0] ?? "");
  await gstLaunch(`filesrc location=${image.replaceAll(" ", "\\ ")} ! jpegdec ! fakesink`);
});

describe.each([
  ["count_objects", "counts.csv"],
  ["plot_objects", "plot.svg"],
  ["save_crops", "crops"],
])("%s", (name, usual) => {
  test("says what it takes, and where it writes is kept out of the repository", async () => {
    const { code, output } = await ran(name, "--help");
    expect(code).toBe(0);
    expect(output).toContain(`"${usual}"`);
    const ignored = readFileSync(join(scripts, "../.gitignore"), "utf8").split("\n");
    expect(ignored).toContain(`/${usual}${name === "save_crops" ? "/" : ""}`);
  });

  test("tells in a line what is wrong", async () => {
    for (const [args, why] of [
      [[file("nothing.mp4")], "nothing.mp4: no such file"],
      [[clip, join(clip, "below")], `${clip} is no folder`],
      [[clip, clip.replace(/[^/]*$/, "")], name === "save_crops" ? "has files in it already" : "is a folder"],
    ] as const) {
      const { code, output, errors } = await ran(name, ...args);
      expect({ code, output }).toEqual({ code: 1, output: "" });
      expect(errors).toContain(why);
      expect(errors).toMatch(/^error: .*\n$/);
    }
  });
});

test.each(["count_objects", "plot_objects"])(
  "%s: a file that is there stays as it is, unless --force says otherwise",
  async (name) => {
    const output = file(`mine_of_${name}`);
    writeFileSync(output, "mine");
    const refused = await ran(name, clip, output);
    expect(refused).toMatchObject({ code: 1, output: "" });
    expect(refused.errors).toContain("is there already, and stays as it is: choose another name, or --force");
    expect(readFileSync(output, "utf8")).toBe("mine");
    expect(await ran(name, clip, output, "--force")).toMatchObject({ code: 0 });
    expect(readFileSync(output, "utf8")).not.toContain("mine");
  },
);

/** Of the frame's header (SOF0 to SOF2). */
function jpegSize(bytes: Buffer): { width: number; height: number } {
  let at = 2;
  while (at < bytes.length && ![0xc0, 0xc1, 0xc2].includes(bytes[at + 1] ?? 0))
    at += 2 + bytes.readUInt16BE(at + 2);
  return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
}
