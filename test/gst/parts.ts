/** Pipelines whose parts come and go in tests, and what to wait for. */
import { type Bin, type Element, type Pad, Pipeline } from "../../lib/index.ts";

/** Resolves when `count` buffers have passed from now on. */
export function passed(pad: Pad, count: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let seen = 0;
  pad.probe("buffer", () => {
    if (++seen < count) return undefined;
    resolve();
    return "remove";
  });
  return promise;
}

/** Offsets of the buffers that arrive. */
export function offsets(pad: Pad): bigint[] {
  const seen: bigint[] = [];
  pad.probe("buffer", ({ buffer }) => {
    seen.push(buffer?.offset ?? -1n);
  });
  return seen;
}

export const inOrder = (seen: readonly bigint[]): boolean =>
  seen.every((offset, index) => index === 0 || offset === (seen[index - 1] ?? 0n) + 1n);

export function teed(): { pipeline: Pipeline; tee: Element; main: Pad } {
  const pipeline = Pipeline.launch(
    "videotestsrc is-live=true ! video/x-raw,width=32,height=32,framerate=100/1 ! tee name=t ! queue ! fakesink name=main",
  );
  return { pipeline, tee: pipeline.element("t"), main: pipeline.element("main").pad("sink") };
}

export const sinkOf =
  (then: (sink: Element) => void) =>
  (bin: Bin): Element[] => {
    const sink = bin.add("fakesink");
    then(sink);
    return [bin.add("queue"), sink];
  };

export const picture = (bin: Bin): Element[] => [
  bin.add("videotestsrc", { "is-live": true }),
  bin.add("capsfilter", { caps: "video/x-raw,width=64,height=64,framerate=50/1" }),
  bin.add("nvvideoconvert"),
  bin.add("capsfilter", { caps: "video/x-raw(memory:NVMM),format=NV12" }),
];
