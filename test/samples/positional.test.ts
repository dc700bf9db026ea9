/** What may stand alone on the samples' command lines, as on those of NVIDIA's. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";
import { file, folder, quickDetector, useInputs } from "./inputs.ts";
import { refusalOf, totalsOf } from "./program.ts";

setDefaultTimeout(60_000);
useInputs("a.mp4");

test.each([
  "test1",
  "test2",
  "test4",
  "ssd_parser",
  "extractor_consumer",
  "runtime_sources",
  "test1_rtsp_out",
])("%s: a video, in place of --input", async (sample) => {
  const needed = sample === "test4" ? ["--broker", "redis", "--conn-str", "localhost;1;events"] : [];
  expect(await refusalOf(sample, ["none.mp4", ...needed])).toBe("error: none.mp4: no such file.\n");
  expect(await refusalOf(sample, ["none.mp4", "more.mp4"])).toContain("too many arguments");
});

test("test3: any number of them", async () => {
  const { totals } = await totalsOf<{ streams: readonly { name: string }[] }>("test3", [
    ...[file("a.mp4"), file("a.mp4"), "-c", quickDetector, "--no-display", "--frames", "2", "--quiet"],
  ]);
  expect(totals.streams.map(({ name }) => name)).toEqual([file("a.mp4"), file("a.mp4")]);
});

test("imagedata_multistream: any number of them before the folder", async () => {
  const options = ["--pgie", quickDetector, "-o", "none", "--frames", "2", "--quiet"];
  const { totals } = await totalsOf<{ streams: readonly { name: string }[] }>("imagedata_multistream", [
    ...[file("a.mp4"), file("a.mp4"), join(folder, "images"), ...options],
  ]);
  expect(totals.streams.map(({ name }) => name)).toEqual([file("a.mp4"), file("a.mp4")]);
  const both = [file("a.mp4"), join(folder, "other"), "-i", file("a.mp4")];
  expect(await refusalOf("imagedata_multistream", both)).toContain("both");
});

test("imagedata_multistream_redaction: any number of them", async () => {
  expect(await refusalOf("imagedata_multistream_redaction", ["none.mp4", "more.mp4"])).toBe(
    "error: none.mp4: no such file.\n",
  );
});

test("test1_usbcam: a camera", async () => {
  expect(await refusalOf("test1_usbcam", ["/dev/none"])).toStartWith("error: There is no camera /dev/none.");
});
