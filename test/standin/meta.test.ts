/** The stand-in's metadata libraries: C programs run against their sources, under sanitizers. */
import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { functions } from "./facts.ts";
import {
  compile,
  filesIn,
  native,
  pkgConfig,
  root,
  run,
  sanitizerEnvironment,
  scratch,
} from "./toolchain.ts";

const sources = join(root, "shim/standin/meta");
const packages = [
  "gstreamer-video-1.0",
  "gstreamer-base-1.0",
  "gstreamer-rtp-1.0",
  "gmodule-2.0",
  "yaml-cpp",
  "gstreamer-rtsp-server-1.0",
];
const warnings = ["-Wall", "-Wextra", "-Werror", "-Wno-unused-parameter"];

const folder = scratch();
afterAll(() => folder[Symbol.dispose]());

async function flagsFor(sanitizer: string): Promise<string[]> {
  const includes = [`-I${join(root, "shim/standin/include")}`, ...(await pkgConfig("--cflags", ...packages))];
  return [
    "-g",
    "-O1",
    "-fPIC",
    ...warnings,
    `-fsanitize=${sanitizer}`,
    "-fno-sanitize-recover=all",
    ...includes,
  ];
}

async function link(program: string, objects: readonly string[], flags: readonly string[]): Promise<string> {
  const path = join(folder.path, program);
  const libraries = await pkgConfig("--libs", ...packages);
  const main = join(native, `${program}.c`);
  const [object] = await compile({ sources: [main], into: folder.path, flags });
  await run([
    "g++",
    ...flags.filter((flag) => flag.startsWith("-f")),
    "-o",
    path,
    object ?? "",
    ...objects,
    ...libraries,
    "-lpthread",
  ]);
  return path;
}

describe("under AddressSanitizer", () => {
  let objects: string[] = [];
  let flags: string[] = [];
  beforeAll(async () => {
    flags = await flagsFor("address,undefined");
    const code = [...filesIn(sources, ".c"), ...filesIn(sources, ".cpp")];
    objects = await compile({ sources: code, into: folder.path, flags });
  }, 120_000);

  for (const [program, does] of [
    ["meta_pools", "pools grow, lists keep order, what is removed goes back with all that hangs on it"],
    ["meta_copy", "a batch is copied whole, and the copy shares nothing"],
    ["meta_shortage", "a copy cut short is warned of once, when its thread holds no metadata any more"],
    ["meta_buffers", "metadata on buffers survives copies, tee and queue, and the muxer"],
    ["meta_events", "events, messages and queries give back what they were given"],
    ["meta_yaml", "groups of a YAML file set properties"],
  ] as const) {
    test(does, async () => {
      const path = await link(program, objects, flags);
      await run([path, folder.path], sanitizerEnvironment);
    }, 60_000);
  }

  test("an RTSP source that was configured for it tells wall-clock time", async () => {
    const path = await link("meta_ntp", objects, flags);
    // The server is ended by the process's end.
    await run([path], { ...sanitizerEnvironment, ASAN_OPTIONS: "detect_leaks=0" });
  }, 60_000);

  test("an element used after it went back to its pool is reported", async () => {
    const path = await link("meta_use_after_return", objects, flags);
    await expect(run([path], sanitizerEnvironment)).rejects.toThrow("use-after-poison");
  }, 60_000);
});

test("under ThreadSanitizer, threads share a batch", async () => {
  const flags = await flagsFor("thread");
  using objects = scratch();
  const kinds = ["audio", "batch", "classifier", "display", "frame", "list", "object", "user"];
  const code = [...kinds, "pool", "copy_warning"].map((name) => join(sources, `${name}.c`));
  const path = await link("meta_threads", await compile({ sources: code, into: objects.path, flags }), flags);
  await run([path], sanitizerEnvironment);
}, 120_000);

describe("every function that the headers declare is exported by", () => {
  const headersOf: Record<string, readonly string[]> = {
    nvds_meta: ["nvdsmeta.h", "nvds_audio_meta.h"],
    nvdsgst_meta: ["gstnvdsmeta.h", "nvds_latency_meta.h", "nvds_latency_meta_internal.h"],
    nvdsgst_helper: [
      "gst-nvevent.h",
      "gst-nvmessage.h",
      "gst-nvquery.h",
      "gst-nvquery-internal.h",
      "nvdsgstutils.h",
      "nvds_version.h",
    ],
    nvdsgst_customhelper: ["gst-nvdscustomevent.h", "gst-nvcustomevent.h"],
    nvds_yml_parser: ["nvds_yml_parser.h"],
  };
  for (const [library, headers] of Object.entries(headersOf)) {
    test(`lib${library}.so`, async () => {
      const path = join(root, `shim/build/release/standin/lib/lib${library}.so`);
      if (!existsSync(path)) throw new Error(`${path} is missing: build the shim first`);
      const symbols = await run(["nm", "-D", "--defined-only", path]);
      const exported = new Set([...symbols.matchAll(/ T (\S+)/g)].map(([, name]) => name));
      const declared = [...functions]
        .filter(([, { header }]) => headers.includes(header))
        .map(([name]) => name);
      expect(declared.length).toBeGreaterThan(0);
      expect(declared.filter((name) => !exported.has(name))).toEqual([]);
    });
  }
});
