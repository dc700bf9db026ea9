import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Bin,
  type Element,
  ElementError,
  LinkError,
  launch,
  Pad,
  Pipeline,
  PipelineError,
  StateError,
} from "../../lib/index.ts";

setDefaultTimeout(20_000);

describe("link()", () => {
  test("chains elements and pads, requesting pads where it must", () => {
    const pipeline = new Pipeline();
    const [source, tee, queue, sink] = [
      pipeline.add("videotestsrc"),
      pipeline.add("tee"),
      pipeline.add("queue"),
      pipeline.add("fakesink"),
    ];
    expect(source.link(tee, queue).link(sink)).toBe(sink);
    expect(tee.pad("src_0").peer).toBe(queue.pad("sink"));
    const funnel = pipeline.add("funnel");
    const asked = funnel.requestPad("sink_7");
    expect(tee.link(asked)).toBe(funnel);
    expect(asked.peer?.element).toBe(tee);
  });

  const reason = (build: (pipeline: Pipeline) => unknown): string => {
    const pipeline = new Pipeline();
    try {
      build(pipeline);
    } catch (error) {
      if (error instanceof LinkError) return error.message;
      throw error;
    }
    return "it linked";
  };

  test("tells which formats do not fit", () => {
    const message = reason((p) => p.add("videotestsrc", {}, "v").link(p.add("audioconvert", {}, "a")));
    expect(message).toContain("v and a do not link: they have no format in common");
    expect(message).toContain("v.src gives video/x-raw");
    expect(message).toContain("a.sink takes audio/x-raw");
  });

  test("tells what is linked already, or has no such pad", () => {
    expect(
      reason((p) => {
        const source = p.add("videotestsrc", {}, "v");
        source.link(p.add("fakesink", {}, "one"));
        source.link(p.add("fakesink", {}, "two"));
      }),
    ).toBe("v and two do not link: v.src is already linked to one.sink");
    expect(reason((p) => p.add("fakesink", {}, "s").link(p.add("fakesink", {}, "t")))).toBe(
      "s and t do not link: s has no src pad",
    );
    expect(reason((p) => p.add("videotestsrc", {}, "v").link(new Pipeline().add("fakesink", {}, "t")))).toBe(
      "v and t do not link: they are not in the same pipeline or bin",
    );
  });

  test("pads link one by one, with the reason where they do not", async () => {
    const pipeline = new Pipeline();
    const source = pipeline.add("videotestsrc", {}, "v").pad("src");
    const sink = pipeline.add("fakesink", {}, "s").pad("sink");
    expect(() => sink.link(source)).toThrow("a link goes from a source pad to a sink pad");
    source.link(sink);
    expect(() => source.link(pipeline.add("fakesink", {}, "t").pad("sink"))).toThrow("linked already");
    await source.unlink();
    expect([source.peer, sink.peer]).toEqual([undefined, undefined]);
  });
});

describe("pads that appear later", () => {
  /** A demuxer that adds its pads while it runs: a muxer's output straight into it. */
  function demuxed(): { pipeline: Pipeline; demuxer: ReturnType<Pipeline["element"]> } {
    const pipeline = Pipeline.launch(
      "videotestsrc num-buffers=10 ! x264enc ! h264parse ! matroskamux name=mux ! matroskademux name=demuxer " +
        "audiotestsrc num-buffers=10 ! vorbisenc ! mux.",
    );
    return { pipeline, demuxer: pipeline.element("demuxer") };
  }

  test("are linked when they do, each to what fits", async () => {
    const { pipeline, demuxer } = demuxed();
    const counts = { audio: 0, video: 0 };
    // The order of the links is not that of the pads.
    for (const [kind, parser] of [
      ["audio", "vorbisparse"],
      ["video", "h264parse"],
    ] as const) {
      const sink = pipeline.add("fakesink");
      // The queue lets the demuxer go on to the other stream while this one waits for its first picture.
      demuxer.link(pipeline.add(parser), pipeline.add("queue"), sink);
      sink.pad("sink").probe("buffer", () => {
        counts[kind]++;
      });
    }
    expect(await pipeline.run()).toBe("eos");
    expect(counts.video).toBe(10);
    expect(counts.audio).toBeGreaterThan(0);
  });

  test("that never do are an error", async () => {
    const { pipeline, demuxer } = demuxed();
    for (const parser of ["vorbisparse", "h264parse", "jpegparse"]) {
      demuxer.link(pipeline.add(parser, {}, parser), pipeline.add("fakesink"));
    }
    const error = await pipeline.run().catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(PipelineError);
    expect(String(error)).toContain("demuxer: It has no stream that jpegparse takes");
    expect(String(error)).toContain("video/x-h264");
  });

  test("can be linked in a pad-added handler, before data flows", async () => {
    // Without the wait for syncState() one run in ten never ends: a sink that is not ready refuses data.
    for (let run = 0; run < 30; run++) {
      const { pipeline, demuxer } = demuxed();
      const sinks: Record<string, number> = {};
      demuxer.on("pad-added", (pad) => {
        expect(pad).toBeInstanceOf(Pad);
        const kind = pad.caps?.first?.name ?? "none";
        const sink = pipeline.add("fakesink", { async: false });
        pad.link(sink.pad("sink"));
        void sink.syncState();
        sinks[kind] = 0;
        sink.pad("sink").probe("buffer", () => {
          sinks[kind] = (sinks[kind] ?? 0) + 1;
        });
        return undefined;
      });
      expect(await pipeline.run()).toBe("eos");
      expect(sinks["video/x-h264"]).toBe(10);
      expect(sinks["audio/x-vorbis"]).toBeGreaterThan(0);
      pipeline[Symbol.dispose]();
    }
  }, 20_000);
});

describe("pads that appear anew in each run", () => {
  const folder = mkdtempSync(join(tmpdir(), "linking-"));
  const clip = join(folder, "clip.mp4");

  beforeAll(async () => {
    await launch`videotestsrc num-buffers=10 ! video/x-raw,width=32,height=32 ! x264enc ! h264parse !
      mp4mux ! filesink location=${clip}`.run();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const layouts: Readonly<Record<string, (pipeline: Pipeline, demuxer: (bin: Bin) => Element) => Element>> = {
    "a sink pad that is always there": (pipeline, demuxer) => {
      const parser = pipeline.add("h264parse");
      demuxer(pipeline).link(parser);
      return parser;
    },
    "a pad on request": (pipeline, demuxer) => {
      const funnel = pipeline.add("funnel");
      demuxer(pipeline).link(funnel);
      return funnel;
    },
    "out of a bin": (pipeline, demuxer) => {
      const parser = pipeline.add("h264parse");
      demuxer(pipeline.add("bin")).link(parser);
      return parser;
    },
    "into a bin": (pipeline, demuxer) => {
      const parser = pipeline.add("bin").add("h264parse");
      demuxer(pipeline).link(parser);
      return parser;
    },
  };
  for (const [layout, build] of Object.entries(layouts)) {
    test(`are linked again: ${layout}`, async () => {
      using pipeline = new Pipeline();
      const taker = build(pipeline, (bin) => {
        const demuxer = bin.add("qtdemux");
        bin.add("filesrc", { location: clip }).link(demuxer);
        return demuxer;
      });
      const sink = pipeline.add("fakesink");
      taker.link(sink);
      let buffers = 0;
      sink.pad("sink").probe("buffer", () => {
        buffers++;
        if (buffers === 15) throw new Error("in the second run");
      });
      expect(await pipeline.run()).toBe("eos");
      expect(buffers).toBe(10);
      expect(String(await pipeline.run().catch((error: unknown) => error))).toContain("in the second run");
      buffers = 20;
      expect(await pipeline.run()).toBe("eos");
      expect(buffers).toBe(30);
      expect(taker.pads.filter(({ direction }) => direction === "sink")).toHaveLength(1);
    });
  }

  test("are left alone once what they were linked to has been released", async () => {
    using pipeline = new Pipeline();
    const demuxer = pipeline.add("qtdemux", {}, "demuxer");
    pipeline.add("filesrc", { location: clip }).link(demuxer);
    const funnel = pipeline.add("funnel");
    demuxer.link(funnel.requestPad("sink_0")).link(pipeline.add("fakesink"));
    expect(await pipeline.run()).toBe("eos");
    await funnel.releasePad(funnel.pad("sink_0"));
    const error = await pipeline.run().catch((cause: unknown) => cause);
    expect(String(error)).toContain(
      "demuxer: Internal data stream error: streaming stopped, reason not-linked",
    );
    expect(funnel.pads.map(({ name }) => name)).toEqual(["src"]);
  });

  test("are an error in each run where nothing fits", async () => {
    using pipeline = new Pipeline();
    const demuxer = pipeline.add("qtdemux");
    pipeline.add("filesrc", { location: clip }).link(demuxer);
    demuxer.link(pipeline.add("jpegparse", {}, "jpeg"), pipeline.add("fakesink"));
    for (let run = 0; run < 2; run++) {
      const error = await pipeline.run().catch((cause: unknown) => cause);
      expect(String(error)).toContain("It has no stream that jpeg takes");
    }
  });
});

describe("a running pipeline", () => {
  test("takes a branch more, and gives it back", async () => {
    const pipeline = Pipeline.launch("videotestsrc is-live=true ! tee name=tee ! queue ! fakesink");
    const tee = pipeline.element("tee");
    const run = pipeline.run();
    for await (const message of pipeline.messages()) if (message.type === "stream-start") break;
    expect(() => tee.requestPad("src_9")).toThrow(StateError);
    const source = await tee.requestPadLater("src_9");
    const sink = pipeline.add("fakesink", { async: false });
    const seen = Promise.withResolvers<void>();
    sink.pad("sink").probe("buffer", () => {
      seen.resolve();
      return "remove";
    });
    source.link(sink.pad("sink"));
    await sink.syncState();
    await seen.promise;
    await source.unlink();
    await tee.releasePad(source);
    expect(() => tee.pad("src_9")).toThrow(ElementError);
    await pipeline.stop();
    expect(await run).toBe("stopped");
  });
});

test("pictures in device memory and others do not link, and the error says what goes between", () => {
  using pipeline = new Pipeline();
  const mux = pipeline.add("nvstreammux", { width: 64, height: 64, "batch-size": 1 });
  const source = pipeline.add("videotestsrc");
  expect(() => source.link(mux.requestPad("sink_0"))).toThrow("put nvvideoconvert between them");
  expect(() => source.link(pipeline.add("audioconvert"))).not.toThrow("nvvideoconvert");
});

test("of raw pictures and coded ones the error says what goes between", () => {
  const pipeline = new Pipeline();
  const refused = (source: Element, sink: Element): string => {
    try {
      source.link(sink);
    } catch (error) {
      return String(error);
    }
    return "it linked";
  };
  const [converter, encoder] = [pipeline.add("nvvideoconvert", {}, "c"), pipeline.add("x264enc", {}, "e")];
  const message = refused(converter, pipeline.add("h264parse", {}, "p"));
  expect(message).toContain("media type: c.src gives video/x-raw; p.sink takes video/x-h264.\n");
  expect(message).toEndWith("\n  p.sink takes video/x-h264\n  Put an encoder between them.");
  const coded = refused(encoder, pipeline.add("nvdsosd"));
  expect(coded).toEndWith("\n  Put a decoder between them: nvv4l2decoder, or decodebin.");
  // video/x-raw is not what somebody meant who has video/x-h264.
  expect(coded).not.toContain("Did you mean");
});

test("what a pad on request would take is told, and so is a refusal that is not about formats", () => {
  const pipeline = new Pipeline();
  const muxer = pipeline.add("flvmux", {}, "m");
  expect(() => pipeline.add("videotestsrc", {}, "v").link(muxer)).toThrow(
    /^v and m do not link: they have no format in common\n {2}media type: v\.src gives .*; m takes video\/x-flash.* and \d+ more\.\n/,
  );
  // What it takes of sound stands in another template.
  const sound = pipeline.add("capsfilter", { caps: "audio/x-raw,format=S32LE" }, "a");
  expect(() => sound.link(muxer)).toThrow("format: a.src gives S32LE; m takes {U8, S16LE}.");
  pipeline.add("x264enc").link(muxer);
  expect(() => pipeline.add("x264enc", {}, "second").link(muxer)).toThrow(
    "second and m do not link: their formats fit, but one of them refused",
  );
});

test("a pad on request that is misspelt, or there already, is told from one that there is not", () => {
  const tee = new Pipeline().add("tee");
  const refused = (name: string): unknown => {
    try {
      return (tee.requestPad as (name: string) => unknown).call(tee, name);
    } catch (error) {
      return String(error);
    }
  };
  expect(refused("src7")).toContain('gives no pad "src7". Did you mean "src_7"? On request it has: src_%u');
  expect(refused("video")).toContain('gives no pad "video". On request it has: src_%u');
  tee.requestPad("src_0");
  expect(refused("src_0")).toContain("has a pad src_0 already");
});

test("what is linked, or added, to itself is refused as that", () => {
  const pipeline = new Pipeline("loop");
  const queue = pipeline.add("queue", {}, "q");
  expect(() => queue.link(queue)).toThrow(new LinkError("q cannot be linked to itself"));
  expect(() => pipeline.add(pipeline)).toThrow(
    new ElementError("pipeline", "loop cannot be added to itself"),
  );
});
