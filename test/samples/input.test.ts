import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { awkward, file, useInputs } from "./inputs.ts";
import { refusal, report, run } from "./sample.ts";

setDefaultTimeout(60_000);
useInputs("broken");

describe("what has no frame is refused with one clear error:", () => {
  test.each([
    ["no such file", "nothing.mp4", /nothing\.mp4: no such file\.$/m],
    ["a name that is misspelt", "emty.mp4", /emty\.mp4: no such file\. Did you mean "empty\.mp4"\?/],
    ["no such folder", "fold/a.mp4", /a\.mp4: no such file\. There is no folder .*fold\./],
    ["a folder", "folder.mp4", /is a folder/],
    ["an empty file", "empty.mp4", /is empty/],
    ["text called .mp4", "text.mp4", /text\.mp4: qtdemux.*invalid/],
    ["text called .mkv", "text.mkv", /text\.mkv: matroskademux/],
    ["text called .h264", "text.h264", /text\.h264: h264parse.*No valid frames/],
    ["text called .h265", "text.h265", /text\.h265: h265parse.*No valid frames/],
    ["noise called .h264", "noise.h264", /noise\.h264: .*No valid frames/],
    ["parameter sets alone", "headers.h264", /headers\.h264: .*No valid frames/],
    ["an .mp4 without its end", "cut.mp4", /cut\.mp4: .*no playable streams/],
    ["sound alone", "sound.mp4", /has no H\.264 or H\.265 video in it, only audio\/mpeg/],
    ["a codec that does not belong there", "jpeg.mkv", /only image\/jpeg/],
    ["an extension that says nothing", "quick.txt", /\.txt is not known/],
  ])("%s", async (_, name, why) => {
    const ended = await run(["-i", file(name)]);
    expect(refusal(ended)).toMatch(why);
    // Nothing waits for the source to say more.
    expect(ended.took).toBeLessThan(14_000);
  });

  test.each([
    [`file://${file("text.mp4")}`, /text file/],
    [`file://${file("sound.mp4")}`, /holds no video/],
    [`file://${file("no such.mp4")}`, /no such file/],
    ["file://elsewhere/a.mp4", /names no file of this machine/],
    ["nosuch://a/b", /No URI handler implemented for "nosuch"/],
    ["rtsp://", /names no host/],
    ["rtsp://[::1", /is not a valid URI/],
    ["ann:hush@camera/1", /^error: ann:\*\*\*@camera\/1: no such file\.$/m],
  ])("%s", async (uri, why) => {
    expect(refusal(await run(["-i", uri]))).toMatch(why);
  });
});

describe("what is damaged goes on, and says how much:", () => {
  test.each([
    ["cut off", "cut.h264", 15, /1 shown with damage/],
    ["cut off", "cut.mkv", 10, undefined],
    ["overwritten from the middle on", "gone.mkv", 10, /ended early: matroskademux/],
    ["bits turned over", "flipped.h264", 20, /\d+ (skipped|shown with damage)/],
    ["bits turned over", "flipped.mp4", 20, /\d+ (skipped|shown with damage)/],
    // Not every libav notices noise in H.265: it may make pictures of it without complaint.
    ["half of it overwritten", "noisy.h265", 1, undefined],
  ])("%s (%s)", async (_, name, least, says) => {
    const ended = await run(["-i", file(name)]);
    const { frames } = report(ended);
    expect(frames).toBeGreaterThanOrEqual(least);
    expect(frames).toBeLessThanOrEqual(30);
    if (says !== undefined) expect(ended.errors).toMatch(says);
  });

  test("a sound one says nothing of the kind", async () => {
    const ended = await run(["-i", file("a.h264")]);
    expect(report(ended).frames).toBe(30);
    expect(ended.errors).not.toMatch(/damage|skipped|early/);
  });
});

describe("containers and codecs:", () => {
  test.each(["a.mp4", "a.mkv", "a.h265", "h265.mp4", "h265.mkv"])("%s", async (name) => {
    expect(report(await run(["-i", file(name)])).frames).toBe(30);
  });
});

describe("sizes:", () => {
  test.each([
    ["16x16", "tiny.h264", 5],
    ["7680x4320", "8k.h264", 3],
    ["322x182", "odd.h264", 8],
    ["changed twice on the way", "changed.h264", 45],
  ])("%s", async (_, name, frames) => {
    const ended = await run(["-i", file(name)]);
    expect(report(ended).frames).toBe(frames);
    expect(ended.errors).not.toMatch(/damage|skipped|early/);
  });
});

describe("names with everything in them:", () => {
  test.each(Object.entries(awkward))("%s", async (name, uri) => {
    expect(report(await run(["-i", file(name), "--frames", "3"])).frames).toBe(3);
    expect(report(await run(["-i", uri, "--frames", "3"])).frames).toBe(3);
  });
});
