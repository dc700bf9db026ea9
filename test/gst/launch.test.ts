import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { Caps, ElementError, LaunchError, launch, Pipeline } from "../../lib/index.ts";

setDefaultTimeout(20_000);

const hostile = [
  "/tmp/plain.mp4",
  "/tmp/with space",
  "/tmp/'single' \"double\"",
  '"entirely quoted"',
  "/tmp/ends with backslash\\",
  "\\\\\\",
  "/tmp/bang ! fakesink name=intruder",
  "/tmp/line\nbreak\r\ttab",
  "NULL",
  "",
  "=;:,.()[]{}<>!@#$%^&*~`|?",
  "/tmp/ünï ☃ 🎥",
  "$HOME $(id) `id`",
  "a.b:c::d",
  " ",
];

describe("values in a template", () => {
  test.each(hostile)("%p arrives unchanged", (text) => {
    const pipeline = launch`filesrc name=in location=${text} ! fakesink name=out`;
    expect(pipeline.element("in").get("location")).toBe(text);
    expect(pipeline.allElements.map((element) => element.name).sort()).toEqual(["in", "out"]);
  });

  test("may stand inside a longer value", () => {
    const pipeline = launch`filesrc name=in location=/tmp/${"a b"}/${"c!d"}.mp4 ! fakesink`;
    expect(pipeline.element("in").get("location")).toBe("/tmp/a b/c!d.mp4");
    expect(() => launch`filesrc location=/tmp/${"a\nb"}.mp4 ! fakesink`).toThrow(
      "must be interpolated whole",
    );
  });

  test("may be numbers, booleans, URLs and caps", () => {
    const caps = Caps.parse("video/x-raw, width=(int)64, height=(int)32");
    const url = new URL("rtsp://user:p%20w@host/a?b=c&d");
    const pipeline = launch`videotestsrc name=a num-buffers=${3} is-live=${true} ! ${caps} ! fakesink
      rtspsrc name=b location=${url}`;
    expect(pipeline.element("a").get("num-buffers")).toBe(3);
    expect(pipeline.element("a").get("is-live")).toBe(true);
    expect(pipeline.element("b").get("location")).toBe(url.href);
    expect(pipeline.element("a").pad("src").peer?.element?.factory).toBe("capsfilter");
  });

  test("may be names of elements, and nothing else where a name is expected", () => {
    expect(launch`${"videotestsrc"} ! ${"fakesink"}`.elements).toHaveLength(2);
    expect(() => launch`videotestsrc ! ${"fakesink ! fakesink"}`).toThrow(LaunchError);
    expect(() => launch`${"videotestsrc ! fakesink"}`).toThrow("stands where a name is expected");
  });

  test("need no quotes around them", () => {
    expect(() => launch`filesrc location="${"x"}" ! fakesink`).toThrow("leave out the quotes");
  });
});

describe("an element by its name", () => {
  test("is told apart from what it was taken for", () => {
    using pipeline = launch`videotestsrc name=in ! queue name=between ! fakesink name=out`;
    const found = pipeline.element("between", "queue").set("max-size-buffers", 7);
    expect<unknown>(found).toBe(pipeline.element("between"));
    expect(found.get("max-size-buffers")).toBe(7);
    const wrong = () => pipeline.element("between", "queue2");
    expect(wrong).toThrow(ElementError);
    expect(wrong).toThrow(`between in ${pipeline.name} is a queue, and no queue2`);
    expect(() => pipeline.element("betwen", "queue")).toThrow('has no element named "betwen"');
  });
});

describe("errors show the place", () => {
  const errorOf = (description: string): LaunchError => {
    try {
      Pipeline.launch(description);
    } catch (error) {
      if (error instanceof LaunchError) return error;
      throw error;
    }
    throw new Error("it parsed");
  };

  test.each([
    ["videotestsrc ! nosuch ! fakesink", 15, 'no element "nosuch"'],
    ["videotestsrc pat=3 ! fakesink", 13, 'no property "pat"'],
    ["videotestsrc ! fakesnk", 15, 'Did you mean "fakesink"'],
    ["videotestsrc patern=3 ! fakesink", 13, 'Did you mean "pattern"?'],
    ["videotestsrc ! ! fakesink", 15, "syntax error"],
    ["! fakesink", 0, "syntax error"],
    ["videotestsrc ! fakesink )", 24, "syntax error"],
    ["( videotestsrc ! fakesink", 0, "syntax error"],
    ["videotestsrc ! gtksink", 15, "gstreamer1.0-gtk3"],
    ["videotestsrc name=a ! audioconvert ! fakesink", 20, "could not link a to audioconvert"],
    [
      "fakesrc ! queue ! tee name=t ! queue ! queue\tt. ! videotestsrc",
      48,
      "could not link t to videotestsrc",
    ],
    ["videotestsrc ! audio/x-raw, rate=1 ! fakesink name=b", 15, "can't handle caps audio/x-raw"],
    ["videotestsrc ! mux.sink_0 queue name=mix", 15, 'no element is named "mux": Did you mean "mix"?'],
    ["fakesrc ! foo://x", 10, 'no sink element for URI "foo://x"'],
    ["fakesrc ! queue = ! fakesink", 10, "syntax error"],
    ["videotestsrc ! video/x-raw, width=8", 15, "an element is expected, and not caps (video/x-raw)"],
    [
      "videotestsrc ! capsfilter caps=video/x-raw ! fakesink  videotestsrc ! capsfilter caps=audio/x-raw ! fakesink",
      68,
      "media type",
    ],
    ["videotestsrc ! x264enc ! nvv4l2h264enc ! fakesink", 23, "Put a decoder between them"],
  ])("%s", (description, offset, text) => {
    const error = errorOf(description);
    expect(error.message).toContain(text);
    expect(error.offset).toBe(offset);
    expect(error.message.split("\n").at(-1)).toBe(`  ${" ".repeat(offset)}^`);
  });

  test("by its line, of several", () => {
    const error = errorOf("# pictures\nvideotestsrc ! fakesink");
    expect(error.message).toEndWith("syntax error\n  # pictures\n  ^");
    const link = errorOf("videotestsrc name=a !\n  queue name=b\nb. ! audioconvert name=c ! fakesink");
    expect(link.message).toEndWith("\n  b. ! audioconvert name=c ! fakesink\n     ^");
    const nowhere = errorOf("videotestsrc !\n.sink");
    expect(nowhere.message).toEndWith("syntax error\n  videotestsrc !\n  .sink");
  });

  test("without passwords, and the caret stays where it belongs", () => {
    const uri = "rtsp://me:se\\!cret@127.0.0.1:1/x";
    const description = `rtspsrc location=${uri} user-pw="my secret" ! fakesnk`;
    const error = errorOf(description);
    const shown = "  rtspsrc location=rtsp://me:***@127.0.0.1:1/x user-pw=*** ! fakesnk";
    expect(error.message.split("\n").slice(1)).toEqual([shown, `${" ".repeat(shown.indexOf("fakesnk"))}^`]);
    expect(Bun.inspect(error)).not.toContain("cret");
    expect(error).toMatchObject({ description, offset: description.indexOf("fakesnk") });
    const caps = errorOf(`fakesrc ! filesink location=rtsp://me:secret@host nope=rtsp://me:secret@host`);
    expect(Bun.inspect(caps)).not.toContain("secret");
  });

  test("a link that cannot be names both elements", () => {
    expect(errorOf("videotestsrc ! audioconvert ! fakesink").message).toMatch(
      /videotestsrc\d+ to audioconvert\d+/,
    );
  });

  test("a link that cannot be tells what both sides differ in, allow, and what to do", () => {
    expect(
      errorOf("videotestsrc name=v ! nvdsosd name=o ! fakesink").message.split("\n").slice(0, -2),
    ).toEqual([
      "could not link v to o: they have no format in common",
      "  memory: v.src gives memory:SystemMemory; o.sink takes memory:NVMM",
      expect.stringMatching(
        /^ {2}v\.src gives video\/x-raw, format=\{NV12, RGBA, I420, BGRx and \d+ more\}$/,
      ),
      "  o.sink takes video/x-raw(memory:NVMM), format={NV12, RGBA}",
      "  Only one side has its pictures in memory:NVMM: put nvvideoconvert between them.",
    ]);
    expect(
      errorOf("videotestsrc ! video/x-raw,format=RGBA ! nvdsosd name=o").message.split("\n").slice(1, 4),
    ).toEqual([
      "  memory: the filter gives memory:SystemMemory; o.sink takes memory:NVMM",
      "  the filter gives video/x-raw, format=RGBA",
      "  o.sink takes video/x-raw(memory:NVMM), format={NV12, RGBA}",
    ]);
    expect(errorOf("audiotestsrc name=a ! video/x-raw,format=I420 ! fakesink").message).toContain(
      "media type: a.src gives audio/x-raw; the filter takes video/x-raw.",
    );
  });

  test("a link to a pad that is made on request tells what it would take", () => {
    expect(errorOf("videotestsrc ! m.sink_3 nvstreammux name=m ! fakesink").message).toContain(
      "\n  m.sink_3 takes video/x-raw(memory:NVMM), format={",
    );
    expect(errorOf("videotestsrc name=v ! tee name=t  t.src_0 ! nvdsosd name=o").message).toContain(
      "memory: t.src_0 gives memory:SystemMemory; o.sink takes memory:NVMM",
    );
    expect(errorOf("videotestsrc ! m.snk_0 nvstreammux name=m ! fakesink").message).toContain(
      "could not link videotestsrc",
    );
    expect(errorOf("videotestsrc ! m.snk_0 nvstreammux name=m ! fakesink").message).toContain(
      'm has no sink pad "snk_0". Did you mean "sink_0"?',
    );
    expect(
      errorOf("videotestsrc ! q.sink  videotestsrc name=v ! q.sink  queue name=q ! fakesink").message,
    ).toMatch(/could not link v to q: q\.sink is already linked to videotestsrc\d+\.src\n/);
  });
});

test("a single element gets a pipeline", async () => {
  const pipeline = Pipeline.launch("videotestsrc num-buffers=1");
  expect(pipeline.elements).toHaveLength(1);
});

test("what is no string is met with what makes a pipeline of it", () => {
  using given = launch`fakesrc ! fakesink`;
  const launchAny: (description: never) => unknown = Pipeline.launch;
  expect(() => Reflect.apply(launchAny, Pipeline, [given])).toThrow(
    "Pipeline.launch() takes a gst-launch string; launch`...` makes a pipeline of its own",
  );
});
