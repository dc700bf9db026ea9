/** Pipelines that come and go beside the one that plays all the while: data in and out, and RTSP with its clients. */
import { launch, Pipeline, PipelineError, RtspServer } from "../../lib/index.ts";
import type { Counts } from "./stream.ts";

/** A pipeline is made, fed, read to its end, and forgotten. */
export async function inAndOut(counts: Counts): Promise<void> {
  const pipeline = new Pipeline();
  const input = pipeline.add("appsrc");
  const output = pipeline.add("appsink", { sync: false });
  input.link(output);
  const data = Array.from({ length: 20 }, (_, index) => new Uint8Array(1000 + index));
  input.feed(data, { format: "bytes" });
  const run = pipeline.run();
  for await (const _ of output.samples()) counts.samples++;
  await run;
}

/** A camera that is served while the program runs. */
export class Camera implements AsyncDisposable {
  readonly #server: RtspServer = new RtspServer({ port: 0 });
  readonly #pipeline: Pipeline = Pipeline.launch(
    "videotestsrc is-live=true ! video/x-raw,width=64,height=64,framerate=25/1 ! " +
      "x264enc tune=zerolatency speed-preset=ultrafast ! rtph264pay name=pay config-interval=-1",
  );
  readonly #url: string;
  readonly #run: Promise<unknown>;

  constructor() {
    this.#url = this.#server.mount("/camera", this.#pipeline.element("pay"));
    this.#run = this.#pipeline.run();
  }

  /** A client connects, sees some frames, and goes. One to which no packet comes, as over UDP, goes too. */
  async watch(counts: Counts): Promise<void> {
    const protocol = counts.rounds % 8 === 0 ? "tcp" : "udp";
    using client = launch`rtspsrc location=${this.#url} latency=0 protocols=${protocol} ! rtph264depay ! fakesink name=out sync=false`;
    let frames = 0;
    client
      .element("out")
      .pad("sink")
      .probe("buffer", () => {
        if (++frames === 5) void client.stop();
      });
    try {
      await client.run();
      counts.clients++;
    } catch (error) {
      if (!(error instanceof PipelineError)) throw error;
      counts.unserved++;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pipeline.stop();
    await this.#run;
    await this.#server.close();
  }
}
