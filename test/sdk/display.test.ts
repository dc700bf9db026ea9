/** Which sink a machine shows pictures with, and what stands before it. */
import { afterEach, expect, test } from "bun:test";
import { addDisplay, addOutput, displayProblem, displaySink, Pipeline } from "../../lib/index.ts";

const kept = { ...process.env };
afterEach(() => {
  for (const name of ["DEEPSCRIPT_STANDIN_PROFILE", "DISPLAY"]) {
    if (kept[name] === undefined) delete process.env[name];
    else process.env[name] = kept[name];
  }
});

const factories = (pipeline: Pipeline): string[] =>
  pipeline.elements.map(({ factory }) => factory).toSorted();

test.each([
  ["dgpu", "nveglglessink"],
  ["jetson", "nv3dsink"],
] as const)("the %s profile has %s", (profile, sink) => {
  process.env["DEEPSCRIPT_STANDIN_PROFILE"] = profile;
  expect(displaySink()).toBe(sink);
  using pipeline = new Pipeline();
  const display = addDisplay(pipeline, { left: 3, top: 4, width: 500, height: 400, sync: false });
  expect(display.sink.factory).toBe(sink);
  expect(factories(pipeline)).toEqual([sink, "nvvideoconvert"]);
  const properties = ["window-x", "window-y", "window-width", "window-height", "sync"];
  expect(properties.map((name) => display.sink.get(name))).toEqual([3, 4, 500, 400, false]);
});

test("Jetson's nveglglessink has nvegltransform before it, and no other has", () => {
  using desktop = new Pipeline();
  process.env["DEEPSCRIPT_STANDIN_PROFILE"] = "dgpu";
  addDisplay(desktop, { sink: "nveglglessink" });
  expect(factories(desktop)).toEqual(["nveglglessink", "nvvideoconvert"]);
  using jetson = new Pipeline();
  process.env["DEEPSCRIPT_STANDIN_PROFILE"] = "jetson";
  addDisplay(jetson, { sink: "nveglglessink" });
  expect(factories(jetson)).toEqual(["nveglglessink", "nvegltransform", "nvvideoconvert"]);
});

test("without a display pictures go nowhere, and the reason is told", async () => {
  delete process.env["DISPLAY"];
  expect(await displayProblem()).toBe("There is no display: DISPLAY is not set.");
  using pipeline = new Pipeline();
  const output = await addOutput(pipeline, { sync: false });
  expect(output).toMatchObject({
    kind: "nowhere",
    where: "nowhere. There is no display: DISPLAY is not set.",
  });
  expect(factories(pipeline)).toEqual(["fakesink"]);
});
