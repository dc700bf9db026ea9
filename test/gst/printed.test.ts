/** What console.log prints of the library's objects: one thing that helps, whatever has become of them. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { inspect } from "node:util";
import { Caps, Pipeline } from "../../lib/index.ts";

setDefaultTimeout(60_000);

function made(): Pipeline {
  return Pipeline.launch(
    "videotestsrc num-buffers=2 name=v ! nvvideoconvert name=c ! m.sink_0 nvstreammux name=m width=64 height=64 batch-size=1 ! fakesink name=out sync=false",
  );
}

/** In one line. */
function printed(value: unknown): string {
  // Node's own, which some loggers call.
  expect(() => inspect(value)).not.toThrow();
  return Bun.inspect(value)
    .replace(/\s+/g, " ")
    .replace(/,? ([}\]])/g, " $1");
}

test("pipelines, elements, pads and caps are told by their names and links", () => {
  using pipeline = made();
  const muxer = pipeline.element("m");
  expect(printed(pipeline)).toBe(
    `Pipeline { name: '${pipeline.name}', state: 'null', elements: [ 'v', 'c', 'm', 'out' ] }`,
  );
  expect(printed(muxer)).toBe(
    `Element { name: 'm', factory: 'nvstreammux', state: 'null', in: '${pipeline.name}', pads: [ 'src -> out.sink', 'sink_0 <- c.src' ] }`,
  );
  expect(printed(muxer.pad("src"))).toBe(
    "Pad { name: 'm.src', direction: 'src', peer: 'out.sink', allows: 'video/x-raw(memory:NVMM), format={NV12, RGBA, I420}' }",
  );
  expect(printed(Caps.parse("video/x-raw, width=640"))).toBe("Caps { video/x-raw, width=(int)640 }");
});

test("what was disposed of says so", () => {
  const element = new Pipeline().add("fakesink");
  const pad = element.pad("sink");
  for (const object of [pad, element]) object[Symbol.dispose]();
  expect(printed(element)).toMatch(/^\w+ \{ this \w+ was used after its dispose\(\) \}$/);
  expect(printed(pad)).toBe("Pad { this Pad was used after its dispose() }");
});

test("so are classes' prototypes, which are none of their objects", () => {
  for (const object of [Pipeline, Caps]) expect(() => Bun.inspect(object.prototype)).not.toThrow();
});

test("buffers, surfaces and probes' arrivals are told while they last, and are stale then", async () => {
  using pipeline = made();
  const kept: unknown[] = [];
  pipeline
    .element("c")
    .pad("src")
    .probe("buffer", (info) => {
      if (kept.length > 0) return;
      const surface = info.buffer?.surface();
      expect(printed(info.buffer)).toMatch(
        /^MediaBuffer \{ pts: 0n, duration: \d+n, offset: 0n, size: \d+, deltaUnit: false, discont: true \}$/,
      );
      expect(printed(info)).toStartWith("ProbeInfo { kind: 'buffer', buffer: MediaBuffer { pts: 0n");
      expect(printed(surface)).toMatch(/^Surface \{ format: '\w+', width: 320, height: 240, pitch: \d+, /);
      expect(printed(pipeline.element("c").pad("src"))).toContain("caps: 'video/x-raw(memory:NVMM), ");
      kept.push(info.buffer, surface, info);
    });
  await pipeline.run();
  expect(kept.map(printed)).toEqual([
    "MediaBuffer { stale: its handler has returned }",
    "Surface { stale: its handler has returned }",
    expect.stringMatching(/^ProbeInfo \{ .*after its handler returned/),
  ]);
});

test("records are told by their tables, columns and first rows", async () => {
  using pipeline = made();
  const stream = pipeline
    .element("out")
    .pad("sink")
    .records({ frame: ["frame_num", "source_id", "misc_frame_info"], object: ["obj_label"] });
  expect(printed(stream)).toStartWith("RecordStream { received: 0, delivered: 0, dropped: 0, ");
  const [batches] = await Promise.all([Array.fromAsync(stream), pipeline.run()]);
  const [first, second] = batches;
  const frame = "{ frame_num: 1, source_id: 0, misc_frame_info: BigInt64Array(4) [ 0n, 0n, 0n, 0n ] }";
  const columns = "columns: [ 'frame_num', 'source_id', 'misc_frame_info' ]";
  expect(printed(second)).toMatch(/^RecordBatch \{ sequence: 1, pts: \d+n, frames: Table /);
  expect(printed(second)).toContain("objects: Table { count: 0, columns: [ 'obj_label' ], first: [] } }");
  expect(printed(second?.frames)).toBe(`Table { count: 1, ${columns}, first: [ ${frame} ] }`);
  expect(printed(second?.frames.row(0))).toBe(`Row ${frame}`);
  expect(printed(first?.objects.obj_label)).toBe("TextColumn { length: 0, first: [] }");
  expect(printed(first?.frames.misc_frame_info)).toBe(
    "ArrayColumn { length: 1, stride: 4, first: [ BigInt64Array(4) [ 0n, 0n, 0n, 0n ] ] }",
  );
});
