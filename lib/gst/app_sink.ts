/** appsink: what arrives at a pipeline's end, for the program. */
import type { OpenSamples } from "./app_samples.ts";
import type { SampleStream } from "./app_types.ts";
import { Element } from "./element.ts";
import { StateError } from "./errors.ts";
import { type OptionNames, requireName, requireOptions, requireWhole } from "./given.ts";
import { addressOf } from "./object.ts";
import { wrapsType } from "./wrap.ts";

export interface SampleOptions {
  /** Samples that may wait for the loop; 0 for any number. Default: 16. */
  readonly maxBuffers?: number;
  /**
   * What happens when that many wait. `block` (the default): the pipeline waits for the loop, so that a program which
   * awaits run() before it reads waits for ever where more come. `drop-oldest`: the one that waits longest makes room.
   */
  readonly onFull?: "block" | "drop-oldest";
}

const names: OptionNames<SampleOptions> = { maxBuffers: true, onFull: true };
const policies: Readonly<Record<NonNullable<SampleOptions["onFull"]>, true>> = {
  block: true,
  "drop-oldest": true,
};

/** The `appsink` element (GStreamer's gstappsink.h). */
export class AppSink extends Element {
  #stream: OpenSamples | undefined;

  /**
   * What arrives here, as an async iterator:
   *
   *     for await (const { caps, pts, data } of sink.samples({ maxBuffers: 4, onFull: "drop-oldest" })) …
   *
   * Call it before play() to miss none, and read it beside run(), or after it what is left then: of a stream that ended by
   * itself, the last `maxBuffers`. Sets the element's properties `max-buffers`, `drop`, `emit-signals` and `wait-on-eos`; `sync: false` lets samples come as fast as they are made.
   * Throws StateError while another loop reads; the loop throws GstError where buffers are NVIDIA's memory, whose
   * pictures are for probes: buffer.surface().
   */
  samples(options: SampleOptions = {}): SampleStream {
    if (this.#stream?.open) throw new StateError(`${this.name}'s samples are being read already`);
    requireOptions("samples()", options, names);
    const { maxBuffers = 16, onFull = "block" } = options;
    requireWhole("maxBuffers of samples()", maxBuffers, 0, 2 ** 32 - 1);
    requireName("onFull of samples()", onFull, policies);
    super.set({
      "max-buffers": maxBuffers,
      drop: onFull === "drop-oldest",
      "emit-signals": true,
      // samples() takes the rest out itself.
      "wait-on-eos": false,
    });
    const { readSamples }: typeof import("./app_samples.ts") = require("./app_samples.ts");
    this.#stream = readSamples(addressOf(this), this.name);
    return this.#stream;
  }
}

wrapsType("GstAppSink", (handle) => new AppSink(handle));
