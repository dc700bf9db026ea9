/** Settings of nveglglessink that show nothing on the stand-in, which says so. */
import { expect, test } from "bun:test";
import { Pipeline } from "../../../lib/index.ts";

/** The warnings of a sink with these settings on its way to ready, for which there may be no screen. */
async function warnings(settings: string): Promise<string[]> {
  const pipeline = Pipeline.launch(`fakesrc ! nveglglessink ${settings}`);
  const messages = pipeline.messages();
  await pipeline.ready().catch(() => {});
  await pipeline.stop();
  const heard: string[] = [];
  for await (const message of messages) if (message.type === "warning") heard.push(message.error.message);
  return heard;
}

test("nveglglessink tells of each setting that has no effect on the stand-in, at each start", async () => {
  expect(await warnings("rows=2 columns=3 profile=1 winsys=wayland")).toEqual([
    "rows has no effect on the stand-in: each picture has the window to itself.",
    "columns has no effect on the stand-in: each picture has the window to itself.",
    "profile has no effect on the stand-in: times between pictures are not measured.",
    "winsys has no effect on the stand-in: windows are X11's.",
  ]);
});

test("of settings that are as they would be anyway it tells nothing", async () => {
  expect(await warnings("rows=1 columns=1 winsys=x11 show-latency=true force-aspect-ratio=false")).toEqual(
    [],
  );
});
