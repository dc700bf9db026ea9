import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { Bin, Caps, type Element, ElementError, Pipeline, PropertyError } from "../../lib/index.ts";

setDefaultTimeout(20_000);

const pipeline = new Pipeline("properties");
const add = (factory: string, properties = {}): Element => pipeline.add(factory, properties);

/** The message of the PropertyError that `work` throws. */
function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof PropertyError) return error.message;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("reading gives back what was written", () => {
  test.each([
    ["gint", "videotestsrc", "num-buffers", 12, 12],
    ["gint from text", "videotestsrc", "num-buffers", "12", 12],
    ["guint", "queue", "max-size-bytes", 4294967295, 4294967295],
    ["gint64 from a number", "videotestsrc", "timestamp-offset", 5, 5n],
    ["gint64 from a bigint", "fakesink", "ts-offset", -(2n ** 62n), -(2n ** 62n)],
    ["guint64", "queue", "max-size-time", 2n ** 64n - 1n, 2n ** 64n - 1n],
    ["gdouble", "videobalance", "contrast", 0.1, 0.1],
    ["gfloat", "audioamplify", "amplification", 1.5, 1.5],
    ["gboolean", "fakesink", "sync", true, true],
    ["gboolean from text", "fakesink", "sync", "yes", true],
    ["gchararray", "filesrc", "location", "/tmp/ä \"b\" 'c'\n", "/tmp/ä \"b\" 'c'\n"],
    ["gchararray, NULL", "filesrc", "location", null, null],
    ["an enum by nick", "videotestsrc", "pattern", "ball", "ball"],
    ["an enum by number", "videotestsrc", "pattern", 18, "ball"],
    ["flags by nick", "x264enc", "tune", "zerolatency", ["zerolatency"]],
    ["flags as a list", "x264enc", "tune", ["zerolatency", "fastdecode"], ["fastdecode", "zerolatency"]],
    ["flags with +", "x264enc", "tune", "fastdecode+zerolatency", ["fastdecode", "zerolatency"]],
    [
      "a fraction from text",
      "rawvideoparse",
      "framerate",
      "30000/1001",
      { numerator: 30000, denominator: 1001 },
    ],
    [
      "a fraction",
      "rawvideoparse",
      "framerate",
      { numerator: 5, denominator: 1 },
      { numerator: 5, denominator: 1 },
    ],
    ["flags by number", "x264enc", "tune", 0, []],
  ] as const)("%s", (_, factory, property, written, read) => {
    const element = add(factory);
    element.set(property, written);
    expect(element.get(property)).toEqual(read as never);
  });

  test("caps, from text and from Caps", () => {
    const filter = add("capsfilter", { caps: "video/x-raw, width=320" });
    expect(String(filter.get("caps"))).toBe("video/x-raw, width=(int)320");
    filter.set("caps", Caps.of({ name: "audio/x-raw", fields: { rate: 8000 } }));
    expect(String(filter.get("caps"))).toBe("audio/x-raw, rate=(int)8000");
  });

  test("a structure, from plain data", () => {
    const element = add("rtpbin");
    element.set("sdes", { name: "application/x-rtp-source-sdes", fields: { tool: 'a "b"\\ c', note: "ü" } });
    expect(element.get("sdes")).toEqual({
      name: "application/x-rtp-source-sdes",
      fields: { tool: 'a "b"\\ c', note: "ü" },
    });
  });

  test("an array, with elements of the type that the class asks for", () => {
    const element = add("audiomixmatrix", { "in-channels": 2, "out-channels": 1, matrix: [[0.5, 1]] });
    expect(element.get("matrix")).toEqual([[0.5, 1]]);
  });

  test("an object, as the same wrapper", () => {
    const selector = add("input-selector");
    const pad = selector.requestPad("sink_0");
    selector.set("active-pad", pad);
    expect(selector.get("active-pad")).toBe(pad);
  });
});

describe("errors name element, property, type and range", () => {
  const source = add("videotestsrc");
  const { name } = source;

  test("a misspelling gets the nearest names", () => {
    expect(refusal(() => source.set("patern", 1))).toBe(
      `${name}.patern: videotestsrc has no such property. Did you mean "pattern"?`,
    );
    expect(refusal(() => source.get("num_bufers"))).toContain('"num-buffers"');
  });

  test.each([
    ["num-buffers", 3e9, "3000000000 is out of range (gint, -1 to 2147483647, default -1)"],
    ["num-buffers", -2, "-2 is out of range (gint, -1 to 2147483647, default -1)"],
    ["num-buffers", "-2", "-2 is out of range (gint, -1 to 2147483647, default -1)"],
    ["num-buffers", 1.5, "1.5 is no whole number (gint, -1 to 2147483647, default -1)"],
    ["num-buffers", "many", '"many" is no gint (gint, -1 to 2147483647, default -1)'],
    ["is-live", "perhaps", '"perhaps" is no gboolean (gboolean, default false)'],
    ["is-live", null, "null is no gboolean (gboolean, default false)"],
  ])("%s = %p", (property, value, message) => {
    expect(refusal(() => source.set(property, value))).toBe(`${name}.${property}: ${message}`);
  });

  test("an enum's nicks are listed", () => {
    const message = refusal(() => source.set("pattern", "smpt"));
    expect(message).toStartWith(`${name}.pattern: "smpt" is none of its values. Did you mean "smpte"`);
    expect(message).toContain("one of smpte snow black");
    expect(refusal(() => source.set("pattern", 9999))).toContain("9999 is none of its values");
  });

  test("flags are listed", () => {
    expect(refusal(() => add("x264enc").set("tune", ["zerolatensy"]))).toContain(
      'Did you mean "zerolatency"',
    );
  });

  test("caps that do not parse, objects of another type", () => {
    expect(refusal(() => add("capsfilter").set("caps", "video/x raw,,"))).toContain("is no GstCaps");
    expect(refusal(() => add("input-selector").set("active-pad", source))).toContain("is no GstPad");
  });

  test("read-only and construct-only properties say so", () => {
    expect(refusal(() => add("fakesink").set("stats", null))).toContain("it can only be read");
  });

  test("a refused value changes nothing", () => {
    source.set("num-buffers", 7);
    refusal(() => source.set("num-buffers", 3e9));
    expect(source.get("num-buffers")).toBe(7);
  });
});

test("properties can be set from the pipeline's lane", async () => {
  const filter = add("capsfilter");
  await filter.setLater({ caps: "video/x-raw, width=(int)8", "caps-change-mode": "delayed" });
  expect([String(filter.get("caps")), filter.get("caps-change-mode")]).toEqual([
    "video/x-raw, width=(int)8",
    "delayed",
  ]);
  expect(await filter.setLater({ caps: 3 }).catch(String)).toContain("is no GstCaps");
});

test("add() sets properties, and refuses those that do not exist", () => {
  expect(add("videotestsrc", { pattern: "snow" }).get("pattern")).toBe("snow");
  expect(refusal(() => add("videotestsrc", { pattrn: "snow" }))).toContain('Did you mean "pattern"');
});

test("a name can be changed until the element is part of another, and is refused then", () => {
  const pipeline = new Pipeline("whole");
  pipeline.set("name", "part");
  expect(pipeline.name).toBe("part");
  const sink = pipeline.add("fakesink", {}, "first");
  expect(() => sink.set("name", "second")).toThrow(/^first\.name: what is part of another keeps its name/);
  expect(() => sink.pad("sink").set("name", "other")).toThrow("keeps its name");
  expect([sink.name, pipeline.element("first") === sink]).toEqual(["first", true]);
});

test("the name that something has already can be set, as by all that its properties were", async () => {
  const sink = new Pipeline("whole").add("fakesink", {}, "first");
  sink.set({ name: "first", sync: true });
  await sink.setLater({ name: "first", silent: false });
  sink.pad("sink").set("name", "sink");
  expect([sink.name, sink.get("sync"), sink.get("silent")]).toEqual(["first", true, false]);
  await expect(sink.setLater({ name: "second" })).rejects.toThrow("keeps its name");
});

test("properties can be listed with types, defaults and descriptions", () => {
  const found = add("x264enc").properties.find((property) => property.name === "bitrate");
  expect(found).toMatchObject({ type: "guint, 1 to 2048000, default 2048", writable: true, default: 2048 });
  expect(found?.description).not.toBe("");
});

describe("elements that are missing", () => {
  const message = (factory: string): string => {
    try {
      add(factory);
    } catch (error) {
      if (error instanceof ElementError) return error.message;
    }
    return "";
  };

  test("a misspelling gets the nearest names", () => {
    expect(message("videotestsrk")).toBe(
      'no element "videotestsrk". Did you mean "videotestsrc" or "audiotestsrc"?',
    );
  });

  test("an element of a package that is not installed gets its name", () => {
    expect(message("gtkglsink-of-no-machine")).toContain("gstreamer1.0-gl");
    expect(message("nvof")).toContain("stand-in does not have it");
    expect(message("nvinferr")).toContain('Did you mean "nvinfer"?');
  });
});

test("an element stays the same object, and tells what it is", () => {
  const element = pipeline.add("queue", {}, "the-queue");
  expect(pipeline.element("the-queue")).toBe(element as never);
  expect([element.name, element.factory, element.gtype, element.state]).toEqual([
    "the-queue",
    "queue",
    "GstQueue",
    "null",
  ]);
  expect(element.parent).toBe(pipeline as never);
  expect(pipeline.elements).toContain(element as never);
  expect(() => pipeline.element("the-queu")).toThrow('Did you mean "the-queue"');
});

test("a bin's inner pads can be shown as its own", () => {
  const bin = pipeline.add("bin");
  if (!(bin instanceof Bin)) throw new Error("a bin must be a Bin");
  const inner = bin.add("identity");
  expect(bin.expose(inner.pad("sink"), "in").name).toBe("in");
  expect(bin.pad("in").direction).toBe("sink");
  expect(() => bin.expose(inner.pad("src"), "in")).toThrow('has a pad named "in" already');
});
