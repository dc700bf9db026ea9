import { Bin } from "../gst/bin.ts";
import type { Element } from "../gst/element.ts";
import { type OptionNames, requireInstance, requireNumber, requireOptions } from "../gst/given.ts";
import type { Pad } from "../gst/pad.ts";
import type { Pipeline } from "../gst/pipeline.ts";

export interface MuxerOptions {
  /** Of every frame in the batch, pixels. */
  readonly width: number;
  readonly height: number;
  /** The most frames in a batch. Default: 1. */
  readonly batchSize?: number;
  /** Whether the sources are live. */
  readonly live?: boolean;
  /**
   * How long an incomplete batch waits for further frames from its first one on, in milliseconds: not longer than one
   * frame's time of the fastest source, which would be held up by those that send nothing. Default: 40, for 25 a second.
   */
  readonly wait?: number;
}

export interface Muxer {
  readonly output: Element;
  /** A pad for the source of that number, from 0. */
  input(source: number): Pad;
}

const names: OptionNames<MuxerOptions> = {
  width: true,
  height: true,
  batchSize: true,
  live: true,
  wait: true,
};

/**
 * Adds NVIDIA's muxer, in either of its forms. The legacy one scales frames itself. The new one, with
 * USE_NEW_NVSTREAMMUX=yes, takes frames as they are and knows neither size nor liveness: a converter ahead of
 * each of its pads scales them.
 */
export function addMuxer(pipeline: Pipeline, options: MuxerOptions): Muxer {
  requireInstance("addMuxer()", "a pipeline", pipeline, Bin);
  requireOptions("addMuxer()", options, names);
  const { width, height, batchSize = 1, live = false, wait = 40 } = options;
  requireNumber("wait", wait, 0, 2_000_000);
  const output = pipeline.add("nvstreammux", {
    "batch-size": batchSize,
    "batched-push-timeout": Math.round(wait * 1000),
  });
  if (output.properties.some(({ name }) => name === "width")) {
    output.set("width", width);
    output.set("height", height);
    output.set("live-source", live);
    return { output, input: (source) => output.requestPad(`sink_${source}`) };
  }
  const caps = `video/x-raw(memory:NVMM), width=${width}, height=${height}`;
  return {
    output,
    input: (source) => {
      const converter = pipeline.add("nvvideoconvert");
      converter.link(pipeline.add("capsfilter", { caps }), output.requestPad(`sink_${source}`));
      return converter.pad("sink");
    },
  };
}
