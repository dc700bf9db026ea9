/** What is said of caps that do not parse, are misspelt, or have nothing in common. */
import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { Caps, LaunchError, launch, Pipeline, PropertyError, ValueError } from "../../lib/index.ts";

setDefaultTimeout(20_000);

describe("caps that do not parse tell what is wrong, and where", () => {
  test.each([
    ["video/x-raw, width=(nosuch)3", "there is no type nosuch for a value (at character 20:"],
    ["video/x-raw, width=(int)wide", "(int)wide is no value of type int (at character 20:"],
    ["video/x-raw, format=NV12, 640", '"640" is no field: name=value is expected (at character 27:'],
    ["video/x-raw, width=", "width has no value (at character 19:"],
    ["video/x-raw, , width=3", "a field is missing at a comma (at character 14:"],
    ["video/x-raw, width=[1, 1920", "[ is not closed (at character 20:"],
    ["video/x-raw(memory:NVMM, foo), width=3", '"foo" is no feature, as memory:NVMM is (at character 12:'],
    ["image/jpeg; a/b(memory:a_b)", '"memory:a_b" is no feature, as memory:NVMM is (at character 16:'],
    ["video/x-raw(memory:NVMM, ANY)", '"ANY" is no feature'],
    ["image/jpeg; video x-raw", '"video x-raw" is no media type (at character 13:'],
    [
      "width=640, video/x-raw",
      "a media type is to come first, as in video/x-raw, width=640 (at character 1:",
    ],
  ])("%p", (text, why) => {
    expect(() => Caps.parse(text)).toThrow(ValueError);
    expect(() => Caps.parse(text)).toThrow(why);
    expect(() => new Pipeline().add("capsfilter", { caps: text }, "f")).toThrow(PropertyError);
    expect(() => new Pipeline().add("capsfilter", { caps: text }, "f")).toThrow(why);
  });

  test("an empty text is none", () => {
    expect(() => Caps.parse("")).toThrow("a media type and fields are expected");
  });
});

describe("misspelt fields, which GStreamer takes", () => {
  const text = 'video/x-raw(memory:NVMM), format={NV12, RGBA}, colorimetry="a, b", widht=640';
  const why = 'video/x-raw has no field "widht", and it would be ignored. Did you mean "width"?';

  test("are refused in caps and properties", () => {
    expect(() => Caps.parse(text)).toThrow(`${why} (at character ${text.indexOf("widht") + 1}:`);
    expect(() => Caps.parse("image/jpeg; audio/x-raw, chanels=2")).toThrow('Did you mean "channels"?');
    expect(() => new Pipeline().add("capsfilter", { caps: text }, "f")).toThrow(`f.caps: `);
    expect(() => new Pipeline().add("capsfilter", { caps: text }, "f")).toThrow(why);
  });

  test("are marked in launch strings", () => {
    const description = "videotestsrc ! video/x-raw, format=I420, widht=640 ! fakesink";
    let error: unknown;
    try {
      Pipeline.launch(description);
    } catch (cause) {
      error = cause;
    }
    expect(error).toBeInstanceOf(LaunchError);
    expect(error).toMatchObject({
      offset: description.indexOf("widht"),
      message: expect.stringContaining(why),
    });
    expect(() => launch`videotestsrc ! capsfilter caps="video/x-raw,hieght=4" ! fakesink`).toThrow(
      'Did you mean "height"?',
    );
  });

  test("of one's own, far from any that there is, are let be", () => {
    for (const fine of [
      ...["video/x-raw, my-own-number=3, width=4", "video/x-raw, max-width=3", "video/x-h264, widht=3"],
      "video/x-raw(ANY), multiview-mode=mono, interlace-mode=progressive, chroma-site=mpeg2, views=1",
      "video/x-raw(memory:D3D11Memory,meta:GstVideoMeta); image/jpeg; video/x-raw( memory:NVMM, meta:A)",
    ])
      expect(String(Caps.parse(fine))).not.toBe("");
    // Elements after it are no fields.
    Pipeline.launch("videotestsrc ! video/x-raw,width=8 ! identity name=view ! fakesink");
  });
});

describe("what does not link tells what it differs in", () => {
  function refused(caps: string, source: "videotestsrc" | "audiotestsrc" = "videotestsrc"): string {
    const pipeline = new Pipeline();
    const filter = pipeline.add("capsfilter", { caps }, "f");
    try {
      pipeline.add(source, {}, "v").link(filter);
    } catch (error) {
      return String(error);
    }
    return "it linked";
  }

  test("a format that is none, with the one that was meant", () => {
    const message = refused("video/x-raw, format=NV112, width=640");
    expect(message).toContain("v and f do not link: they have no format in common\n  format: v.src gives {");
    expect(message).toMatch(/f\.sink takes NV112\. Did you mean .*"NV12"/);
    expect(message).not.toContain("width: ");
    expect(message).not.toContain("nvvideoconvert");
  });

  test("numbers that are out of range", () => {
    expect(refused("video/x-raw, format=I420, width=0")).toMatch(
      /\n {2}width: v\.src gives \[ ?1, 2147483647 ?\]; f\.sink takes 0\.\n/,
    );
  });

  test("media types, and the one that was meant", () => {
    expect(refused("audio/x-raw")).toContain(
      "media type: v.src gives video/x-raw, video/x-bayer; f.sink takes audio/x-raw.",
    );
    expect(refused("video/x-row")).toContain('f.sink takes video/x-row. Did you mean "video/x-raw"?');
  });

  test("memory", () => {
    const message = refused("video/x-raw(memory:NVMM), format=I420");
    expect(message).toContain("memory: v.src gives memory:SystemMemory; f.sink takes memory:NVMM");
    expect(message).toContain("put nvvideoconvert between them");
  });
});
