import { afterAll, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { printed, run, type Variant } from "./support.ts";

const repository = join(import.meta.dir, "../..");
const generated = join(repository, "lib/generated/deepstream");
const folder = mkdtempSync(join(tmpdir(), "deepscript-cxx-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const asked: readonly (readonly [string, string, string])[] = [
  ["frame_filled", "nvds_analytics_meta", "NvDsAnalyticsFrameMeta"],
  ["frame_empty", "nvds_analytics_meta", "NvDsAnalyticsFrameMeta"],
  ["object_filled", "nvds_analytics_meta", "NvDsAnalyticsObjInfo"],
  ["preprocess_filled", "nvdspreprocess_meta", "GstNvDsPreProcessBatchMeta"],
  ["tensor_filled", "nvdspreprocess_meta", "NvDsPreProcessTensorMeta"],
  ["detection_filled", "nvdsinfer_custom_impl", "NvDsInferParseDetectionParams"],
];

const printedSchema = z.array(
  z.object({
    fields: z.record(z.string(), z.unknown()),
    texts: z.record(z.string(), z.string()),
    gone: z.array(z.string()),
  }),
);
type Printed = z.infer<typeof printedSchema>[number];

/** An unordered map: in which order it has its entries is the C++ library's affair. */
const unordered = z
  .object({ map: z.array(z.tuple([z.unknown(), z.unknown()])) })
  .transform(({ map }) => new Map(map));

/** The stand-in's C++ metadata as a C++ library fills it, through the committed bindings. */
async function read(variant: Variant): Promise<readonly Printed[]> {
  const library = join(folder, `${variant}.so`);
  const flags = Bun.spawnSync(["pkg-config", "--cflags", "gstreamer-1.0"])
    .stdout.toString()
    .trim()
    .split(/\s+/);
  const { exitCode, stderr } = Bun.spawnSync([
    ...["g++", "-std=c++17", "-Wall", "-Wextra", "-Werror", "-g", "-shared", "-fPIC"],
    ...(variant === "asan" ? ["-fsanitize=address"] : []),
    `-I${join(repository, "shim/standin/include")}`,
    ...flags,
    join(import.meta.dir, "cxx_meta.cpp"),
    "-o",
    library,
  ]);
  if (exitCode !== 0) throw new Error(stderr.toString());
  const args = asked.flatMap(([symbol, module, name]) => [symbol, join(generated, `${module}.ts`), name]);
  const options = { variant, withStandin: true, args: [library, ...args], timeout: 120_000 };
  return printedSchema.parse(
    printed(await run("cxx_read", { ...options, env: { DEEPSCRIPT_SDK: "standin" } })),
  );
}

describe("the stand-in's C++ metadata", () => {
  for (const variant of ["release", "asan"] as const) {
    test(`is read, written and gone as the rest of it is (${variant})`, async () => {
      const [frame, empty, object, preprocess, tensor, detection] = await read(variant);
      const { objInROIcnt, ocStatus, objCnt, ...rest } = frame?.fields ?? {};
      expect(unordered.parse(objInROIcnt)).toEqual(
        new Map(Array.from({ length: 4000 }, (_, index) => [`région ${index}`, index])),
      );
      expect(unordered.parse(ocStatus)).toEqual(
        new Map([
          ["crowd", true],
          ["quiet", false],
        ]),
      );
      expect(unordered.parse(objCnt)).toEqual(
        new Map([
          [-1, 4],
          [2, 2 ** 32 - 1],
        ]),
      );
      expect(rest).toEqual({
        objLCCurrCnt: { map: [["Ausgang süd", "3n"]] },
        objLCCumCnt: { map: [["Ausgang süd", `${2n ** 64n - 1n}n`]] },
        unique_id: 17,
      });
      const none = { map: [] };
      expect(empty?.fields).toEqual({
        ocStatus: none,
        objInROIcnt: none,
        objLCCurrCnt: none,
        objLCCumCnt: none,
        unique_id: 0,
        objCnt: none,
      });
      expect(object?.fields).toEqual({
        roiStatus: ["入口", "exit"],
        ocStatus: [],
        lcStatus: ["l".repeat(300)],
        dirStatus: "North→East",
        unique_id: 2 ** 32 - 1,
        objStatus: "",
      });
      expect(object?.texts).toEqual({ dirStatus: "geändert → 変更", objStatus: "geändert → 変更" });
      const { target_unique_ids, roi_vector, tensor_meta } = preprocess?.fields ?? {};
      expect(target_unique_ids).toEqual(["1n", `${2n ** 64n - 1n}n`]);
      expect(tensor_meta).toBeGreaterThan(0);
      expect(roi_vector).toHaveLength(3);
      expect(roi_vector).toMatchObject([{}, {}, { roi: { left: 21, width: 64 }, scale_ratio_x: 0.25 }]);
      expect(roi_vector).toHaveProperty([2, "roi_polygon", 15], 102);
      expect(tensor?.fields).toEqual({
        raw_tensor_buffer: 0,
        buffer_size: `${2n ** 40n}n`,
        tensor_shape: [4, 3, 544, 960],
        data_type: 7,
        tensor_name: "input_1",
        gpu_id: 1,
        private_data: 0,
        meta_id: 12,
        maintain_aspect_ratio: 1,
      });
      expect(detection?.fields).toEqual({
        numClassesConfigured: 2,
        perClassPreclusterThreshold: [0.25, 0.5],
        perClassPostclusterThreshold: [0.75],
        perClassThreshold: [0.25, 0.5],
      });
      for (const { gone } of [frame, empty, object, preprocess, tensor, detection].filter(
        (one) => one !== undefined,
      ))
        expect(gone).toEqual(["StaleMetadataError"]);
    }, 600_000);
  }
});
