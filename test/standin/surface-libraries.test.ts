/** libnvbufsurftransform, libnvds_batch_jpegenc and libnvds_osd: C programs under AddressSanitizer. */
import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { shimBuild } from "../../lib/sdk/select.ts";
import { buildProgram } from "./elements.ts";
import { root, run, sanitizerEnvironment, scratch } from "./toolchain.ts";

/** Programs under a sanitizer take their time on a busy machine. */
setDefaultTimeout(120_000);

const libraries = [
  {
    library: "nvbufsurftransform",
    header: "nvbufsurftransform.h",
    pattern: /^NvBufSurfTransform_Error (\w+) \(/gm,
  },
  { library: "nvds_batch_jpegenc", header: "nvds_obj_encode.h", pattern: /^\w+ (nvds_obj_enc_\w+) \(/gm },
  { library: "nvds_osd", header: "nvll_osd_api.h", pattern: /^\w+ \*?(nvll_osd_\w+) \(/gm },
];

for (const { library, header, pattern } of libraries) {
  test(`lib${library} exports each function that its header declares, and nothing else`, async () => {
    const text = readFileSync(join(root, "shim/standin/include", header), "utf8");
    const declared = [...text.matchAll(pattern)].map((match) => match[1] ?? "");
    const file = join(shimBuild(), "standin/lib", `lib${library}.so`);
    const exported = (await run(["nm", "-D", "--defined-only", file]))
      .split("\n")
      .flatMap((line) => / T (\w+)$/.exec(line)?.[1] ?? []);
    expect(declared.length).toBeGreaterThan(3);
    expect(exported.sort()).toEqual(declared.sort());
  });
}

describe("libnvbufsurftransform", () => {
  for (const [name, does] of [
    ["surface_transform", "converts, scales, crops and turns, at once and beside"],
    ["surface_compose", "puts pictures side by side and blends them"],
  ] as const) {
    test(does, async () => {
      const program = await buildProgram(name, { parts: ["transform"] });
      expect(await run([program], sanitizerEnvironment)).toBe("done\n");
      const jetson = { ...sanitizerEnvironment, DEEPSCRIPT_STANDIN_PROFILE: "jetson" };
      expect(await run([program, "jetson"], jetson)).toBe("done\n");
    });
  }
});

test("libnvds_batch_jpegenc makes files and metadata of objects and frames", async () => {
  using folder = scratch();
  const program = await buildProgram("surface_jpeg", { parts: ["jpegenc"] });
  const printed = await run([program, folder.path], sanitizerEnvironment);
  expect(printed).toMatch(/^nvds_obj_enc: 2 pictures, \d+\.\d+ ms each\ndone\n$/);
  expect(existsSync(join(folder.path, "edge.jpg"))).toBe(true);
  const image = await loadImage(join(folder.path, "frame.jpg"));
  expect([image.width, image.height]).toEqual([160, 120]);
  const context = createCanvas(160, 120).getContext("2d");
  context.drawImage(image, 0, 0);
  const [left, right] = [context.getImageData(20, 60, 1, 1).data, context.getImageData(140, 60, 1, 1).data];
  for (const [at, value] of [254, 0, 0].entries()) expect(Math.abs((left[at] ?? 0) - value)).toBeLessThan(8);
  for (const [at, value] of [0, 0, 254].entries()) expect(Math.abs((right[at] ?? 0) - value)).toBeLessThan(8);
});

test("libnvds_osd draws at once or when asked to, and refuses what it cannot", async () => {
  const program = await buildProgram("surface_osd", { parts: ["osdlib"] });
  expect(await run([program], sanitizerEnvironment)).toBe("done\n");
});
