/** libnvds_infer and libnvds_inferutils: programs in C and C++ that use them without GStreamer. */
import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { shimBuild } from "../../../lib/sdk/select.ts";
import { native, root, run, sanitizerEnvironment, scratch } from "../toolchain.ts";
import { classifier, constant, detector, segmenter } from "./models.ts";
import { classes, HEIGHT, WIDTH } from "./scene.ts";

setDefaultTimeout(60_000);

const folder = scratch();
const include = join(root, "shim/standin/include");
const libraries = join(shimBuild(), "standin/lib");
const path = (name: string): string => join(folder.path, name);
const c = path("c");
const cxx = path("cxx");

/** Programs watch their memory; the libraries' is watched too, from outside where they are not built for it. */
async function build(source: string, program: string): Promise<void> {
  const compiler = source.endsWith(".c") ? ["gcc", "-std=gnu11"] : ["g++", "-std=c++17"];
  await run([
    ...[
      ...compiler,
      "-g",
      "-O1",
      "-Wall",
      "-Wextra",
      "-Werror",
      "-Wno-deprecated-declarations",
      "-fsanitize=address",
    ],
    ...[join(native, source), "-o", program, `-I${include}`],
    ...[
      `-L${libraries}`,
      `-Wl,-rpath,${libraries}`,
      "-lnvds_infer",
      "-lnvds_inferutils",
      "-lpthread",
      "-lstdc++",
    ],
  ]);
}

async function done(...command: string[]): Promise<void> {
  expect(await run(command, sanitizerEnvironment)).toBe("done\n");
}

beforeAll(async () => {
  writeFileSync(path("detector.onnx"), detector({ width: WIDTH, height: HEIGHT, classes }));
  writeFileSync(path("classifier.onnx"), classifier({ width: 16, height: 16, gain: 1 }));
  writeFileSync(path("segmenter.onnx"), segmenter(16, 16));
  writeFileSync(path("constant.onnx"), constant([0, 1, 1, 4, 4, 1, 0]));
  writeFileSync(path("labels.txt"), "car\nperson;adult;child\n");
  await Promise.all([build("infer_context.c", c), build("infer_context.cpp", cxx)]);
});
afterAll(() => folder[Symbol.dispose]());

for (const { library, headers } of [
  { library: "nvds_infer", headers: ["nvdsinfer_context.h", "nvdsinfer.h"] },
  { library: "nvds_inferutils", headers: ["nvdsinfer_dbscan.h", "nvdsinfer_tlt.h"] },
]) {
  test(`lib${library} exports each function that its headers declare, and nothing else`, async () => {
    const text = headers.map((name) => readFileSync(join(include, name), "utf8")).join("\n");
    const declared = [...text.matchAll(/^(?:extern "C" )?[\w ]+? \*?((?:NvDs|createNvDs)\w+) \(/gm)].map(
      ([, name = ""]) => name,
    );
    const exported = (await run(["nm", "-DC", "--defined-only", join(libraries, `lib${library}.so`)]))
      .split("\n")
      .flatMap((line) => / T (\w+)/.exec(line)?.[1] ?? []);
    expect(declared.length).toBeGreaterThan(4);
    expect(exported.sort()).toEqual(declared.sort());
  });
}

test("a detector finds the same in pictures of four formats", () =>
  done(c, "detector", path("detector.onnx"), path("labels.txt")));
test("what is wrong is refused with NVIDIA's status and a message that says where", () =>
  done(c, "refusals", path("detector.onnx")));
test("parameters, properties, names and clustering", () => done(c, "plain"));
test("a classifier's attributes", () => done(cxx, "classifier", path("classifier.onnx")));
test("a segmentation's map of classes", () => done(cxx, "segmenter", path("segmenter.onnx")));
test("tensors in, tensors out", () => done(cxx, "tensors", path("detector.onnx")));
test("batches keep their order, and no more of them are on their way than the pool has", () =>
  done(cxx, "threads", path("detector.onnx")));
test("what was not released goes with the context", () => done(cxx, "unreleased", path("detector.onnx")));
test("a custom parser that fails costs its batch only", async () => {
  const library = path("libparsers.so");
  const sanitizer = basename(shimBuild()) === "asan" ? ["-fsanitize=address"] : [];
  await run([
    ...[
      "g++",
      "-std=c++17",
      "-shared",
      "-fPIC",
      ...sanitizer,
      "-Wno-deprecated-declarations",
      `-I${include}`,
    ],
    ...["-o", library, join(native, "infer_parsers.cpp")],
  ]);
  await done(cxx, "parsers", path("constant.onnx"), library);
});
