/** `deepscript inspect`. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { nearestNames } from "../../lib/gst/nearest.ts";
import { factoryNames } from "../../lib/gst/registry.ts";
import { deepscript } from "./command.ts";

setDefaultTimeout(30_000);

test("an element of DeepStream's: metadata, pads, properties with types, typed signals", async () => {
  const { code, output } = await deepscript(["inspect", "nvinfer"]);
  expect(code).toBe(0);
  expect(output).toStartWith("nvinfer: ");
  expect(output).toContain("typed in the editor");
  expect(output).toMatch(/^Metadata\n {2}reads .*NvDsFrameMeta.*\n {2}writes .*NvDsObjectMeta/m);
  expect(output).toMatch(/^Pads\n {2}sink: always sink\n {2}src: always src$/m);
  expect(output).toMatch(/^ {2}batch-size: guint, \d+ to \d+, default \d+/m);
  expect(output).toMatch(/^Signals\n {2}"model-updated": Signal<\[Int, Text\]>\n {2}"no-more-pads"/m);
  expect(output).not.toContain("Actions");
});

test("one of GStreamer's, and actions", async () => {
  const { output } = await deepscript(["inspect", "identity"]);
  expect(output).toContain("plugin coreelements");
  expect(output).not.toContain("Metadata");
  const sink = await deepscript(["inspect", "nveglglessink"]);
  expect(sink.output).toContain("\nMetadata\n  reads  none\n  writes none\n");
  const converter = await deepscript(["inspect", "nvvideoconvert"]);
  expect(converter.output).toContain("\nMetadata\n  hands it on as it is\n");
  expect((await deepscript(["inspect", "nvurisrcbin"])).output).toMatch(/^Actions\n {2}"start-sr": /m);
});

test("without a name all are listed, and a misspelled one is met with the nearest", async () => {
  const all = (await deepscript(["inspect"])).output.split("\n");
  expect(all.length).toBeGreaterThan(100);
  expect(all.some((line) => /^nvstreammux +\S/.test(line))).toBe(true);
  const { code, errors } = await deepscript(["inspect", "nvinfr"]);
  expect(errors).toContain('Did you mean "nvinfer"');
  expect(code).toBe(3);
});

test.each([
  ["nvosd", "nvdsosd"],
  ["osd", "nvdsosd"],
  ["nvtiler", "nvmultistreamtiler"],
  ["nvvidconv", "nvvideoconvert"],
  ["nvdecoder", "nvv4l2decoder"],
  ["nvmux", "nvstreammux"],
])("of %s, which is short for it, %s is meant", (name, meant) => {
  expect(nearestNames(name, factoryNames())).toContain(meant);
});

test("what has other letters in it is not meant", () => {
  expect(nearestNames("nvosx", ["nvdsosd"])).toEqual([]);
  expect(nearestNames("xvosd", ["nvdsosd"])).toEqual([]);
});
