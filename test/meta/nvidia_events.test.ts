/** NVIDIA's own GStreamer events, sent into a running pipeline and read by a probe in it. */
import { expect, test } from "bun:test";
import type { NvidiaEvent } from "../../lib/gst/nvidia_events.ts";
import { sendNvidiaEvent } from "../../lib/gst/nvidia_send.ts";
import { Pipeline } from "../../lib/gst/pipeline.ts";

const events: readonly NvidiaEvent[] = [
  { type: "pad-added", source_id: 3 },
  { type: "pad-deleted", source_id: 4294967295 },
  { type: "stream-eos", source_id: 0 },
  { type: "stream-reset", source_id: 7 },
  { type: "stream-start", source_id: 1, stream_id: "straße" },
  { type: "infer-interval-update", stream_id: "0", interval: 5 },
  { type: "osd-process-mode-update", stream_id: "1", process_mode: 1 },
  { type: "tracker-config-update", stream_id: "2", config: "a: b\nc: d" },
  { type: "analytics-reload-config", config_file_path: "/etc/analytics.txt" },
  { type: "roi-update", stream_id: "3", regions: [] },
  {
    ...({ type: "roi-update", stream_id: "4" } as const),
    regions: [
      { roi_id: "入口", left: 1, top: 2, width: 300, height: 400 },
      { roi_id: "x".repeat(127), left: 0, top: 0, width: 4294967295, height: 1 },
    ],
  },
  { type: "decoder-drop-frame-interval", stream_id: "5", value: 2 },
  { type: "decoder-skip-frame", stream_id: "5", value: 1 },
  { type: "decoder-low-latency", stream_id: "5", value: 1 },
  { type: "encoder-bitrate", stream_id: "6", value: 4_000_000 },
  { type: "encoder-force-idr", stream_id: "6", value: 1 },
  { type: "encoder-force-intra", stream_id: "6", value: 0 },
  { type: "encoder-iframe-interval", stream_id: "6", value: 30 },
];

test("each kind arrives as it was sent", async () => {
  const pipeline = Pipeline.launch("fakesrc name=source ! identity name=middle ! fakesink name=end");
  const source = pipeline.element("source").pad("src");
  const seen: (NvidiaEvent | undefined)[] = [];
  const types: string[] = [];
  await pipeline
    .element("end")
    .pad("sink")
    .probe("event", ({ event }) => {
      if (event?.nvidia !== undefined) seen.push(event.nvidia);
      else if (event !== undefined) types.push(event.type);
    }).ready;
  await pipeline.play();
  const taken = await Promise.all(events.map((event) => sendNvidiaEvent(source, event)));
  expect(taken).toEqual(events.map(() => true));
  await pipeline.stop();
  expect(seen).toEqual([...events]);
  expect(types).toContain("stream-start");
  expect(types).not.toContain("unknown");
});

test("what does not fit is refused", async () => {
  const pipeline = Pipeline.launch("fakesrc name=source ! fakesink name=sink");
  const pad = pipeline.element("source").pad("src");
  const region = { left: 0, top: 0, width: 1, height: 1 };
  const long = sendNvidiaEvent(pad, {
    ...({ type: "roi-update", stream_id: "0" } as const),
    regions: [{ roi_id: "x".repeat(128), ...region }],
  });
  await expect(long).rejects.toThrow("there is room for 128");
  const other = { type: "other", stream_id: "0", value: 1 };
  // @ts-expect-error: what the type refuses is refused at run time too
  await expect(sendNvidiaEvent(pad, other)).rejects.toThrow("no event of NVIDIA's");
  const arrived: string[] = [];
  await pipeline
    .element("sink")
    .pad("sink")
    .probe("event", ({ event }) => void (event?.nvidia !== undefined && arrived.push(event.nvidia.type)))
    .ready;
  const most = "takes a whole number from 0 to 4294967295, not";
  const stream = { stream_id: "0" };
  const wrong: readonly (readonly [event: unknown, message: string])[] = [
    [undefined, "sendNvidiaEvent() takes { type } and what that takes, not undefined"],
    [{ type: 5 }, "no event of NVIDIA's 5"],
    [{ type: "toString" }, 'no event of NVIDIA\'s "toString"'],
    [{ type: "stream-reset" }, `source_id of "stream-reset" ${most} undefined`],
    ...[2 ** 32 + 3, 1.9, -1, Number.NaN, "7", 7n, null].map(
      (source_id) =>
        [...([{ type: "stream-reset", source_id }, `source_id of "stream-reset" ${most}`] as const)] as const,
    ),
    [{ type: "pad-added", source: 1 }, 'no field of "pad-added" "source". Did you mean "source_id"?'],
    [{ type: "stream-start", source_id: 1, stream_id: 5 }, 'stream_id of "stream-start" takes text, not 5'],
    [{ type: "stream-start", source_id: 1, stream_id: "a\0b" }, "cannot hold a NUL"],
    [
      { type: "infer-interval-update", ...stream, interval: -1 },
      `interval of "infer-interval-update" ${most} -1`,
    ],
    [
      { type: "infer-interval-update", interval: 2 },
      'stream_id of "infer-interval-update" takes text, not undefined',
    ],
    [
      { type: "infer-interval-update", ...stream, interval: 2, typo: 1 },
      'no field of "infer-interval-update" "typo"',
    ],
    [
      { type: "osd-process-mode-update", ...stream },
      `process_mode of "osd-process-mode-update" ${most} undefined`,
    ],
    [
      { type: "tracker-config-update", ...stream, config: null },
      'config of "tracker-config-update" takes text',
    ],
    [{ type: "analytics-reload-config", config_file_path: 1 }, "config_file_path of"],
    [{ type: "encoder-bitrate", ...stream, value: 2 ** 32 }, `value of "encoder-bitrate" ${most} 4294967296`],
    [
      { type: "encoder-force-idr", ...stream, value: 2 },
      'value of "encoder-force-idr" takes a whole number from 0 to 1',
    ],
    [
      { type: "roi-update", ...stream, regions: 5 },
      'regions of "roi-update" takes an array of regions, not 5',
    ],
    [
      { type: "roi-update", ...stream, regions: [null] },
      "takes { roi_id, left, top, width, height }, not null",
    ],
    [
      { type: "roi-update", ...stream, regions: [{ ...region, roi_id: 5 }] },
      "roi_id of a region takes text, not 5",
    ],
    [
      { type: "roi-update", ...stream, regions: [{ ...region, roi_id: "a", left: -1 }] },
      `left of a region ${most} -1`,
    ],
    [
      { type: "roi-update", ...stream, regions: [{ ...region, roi_id: "a", lef: 1 }] },
      "no field of a region",
    ],
  ];
  for (const [event, message] of wrong) {
    await expect(sendNvidiaEvent(pad, event as NvidiaEvent)).rejects.toThrow(message);
  }
  expect(arrived).toEqual([]);
  await pipeline.stop();
});
