/** The pipeline that plays all the while, and what comes and goes in it. */
import {
  type Batch,
  type Bin,
  type Element,
  type Pad,
  Pipeline,
  type SourceBranch,
} from "../../lib/index.ts";
import { ObjectEncoder } from "../../lib/surface/index.ts";
import { Seen } from "./kinds.ts";

const size = 64;

function source(bin: Bin): Element[] {
  return [
    bin.add("videotestsrc", { "is-live": true }),
    bin.add("capsfilter", { caps: `video/x-raw,width=${size},height=${size},framerate=50/1` }),
    bin.add("nvvideoconvert"),
    bin.add("capsfilter", { caps: "video/x-raw(memory:NVMM),format=NV12" }),
  ];
}

/** How often each thing has been done. */
export class Counts {
  rounds = 0;
  batches = 0;
  users = 0;
  records = 0;
  extracted = 0;
  probes = 0;
  pictures = 0;
  branches = 0;
  replacements = 0;
  samples = 0;
  clients = 0;
  unserved = 0;
}

/** Sources, a muxer, a tee: objects, texts, pictures and user metadata on each batch, in handlers here and in a Worker. */
export class Stream implements Disposable {
  readonly pipeline: Pipeline = new Pipeline("soak");
  readonly #counts: Counts;
  readonly #mux: Element;
  readonly #marked: Element;
  readonly #tee: Element;
  readonly #sink: Pad;
  readonly #encoder: ObjectEncoder = new ObjectEncoder();
  /** Of the last batch. */
  #sources = "";
  #changed: PromiseWithResolvers<void> = Promise.withResolvers();

  constructor(counts: Counts) {
    this.#counts = counts;
    const { pipeline } = this;
    this.#mux = pipeline.add("nvstreammux", {
      width: size,
      height: size,
      "batch-size": 2,
      "live-source": true,
    });
    this.#marked = pipeline.add("identity");
    this.#tee = pipeline.add("tee");
    const sink = pipeline.add("fakesink", { sync: false });
    this.#sink = sink.pad("sink");
    this.#mux.link(this.#marked, this.#tee, pipeline.add("queue"), sink);
    this.#mux.pad("src").onBatch((batch) => this.#fill(batch));
    this.#marked.pad("sink").onBatch(new URL("./marker.ts", import.meta.url));
    this.#sink.onBatch((batch) => this.#count(batch));
  }

  /** What passes its end. */
  get end(): Pad {
    return this.#sink;
  }

  [Symbol.dispose](): void {
    this.#encoder[Symbol.dispose]();
  }

  addSource(): Promise<SourceBranch> {
    return this.pipeline.addSourceBranch(this.#mux, source);
  }

  /** Resolves when the batches are of these sources. */
  async arrived(sources: string): Promise<void> {
    while (this.#sources !== sources) await this.#changed.promise;
  }

  /** A second source comes, is exchanged every other time, and goes. */
  async changeSources(): Promise<void> {
    const second = await this.addSource();
    await this.arrived("0,1");
    if (this.#counts.rounds % 2 === 0) {
      await second.replace(source);
      await this.arrived("0,1");
      this.#counts.replacements++;
    }
    await second.remove();
    await this.arrived("0");
  }

  /** A branch comes, is exchanged, and goes when something has arrived there. */
  async changeBranches(): Promise<void> {
    let arrival = Promise.withResolvers<void>();
    const branch = (bin: Bin): Element[] => {
      const end = bin.add("fakesink", { sync: false, async: false });
      arrival = Promise.withResolvers();
      const { resolve } = arrival;
      end.pad("sink").probe("buffer", () => {
        resolve();
        return "remove";
      });
      return [bin.add("queue"), bin.add("nvvideoconvert"), end];
    };
    const added = await this.pipeline.addBranch(this.#tee, branch);
    await arrival.promise;
    await added.replace(branch);
    await arrival.promise;
    await added.remove();
    this.#counts.branches++;
  }

  /** Probes are added and removed; each second one has seen a buffer by then. */
  async manyProbes(): Promise<void> {
    for (let number = 0; number < 20; number++) {
      const seen = Promise.withResolvers<void>();
      using _probe = this.#sink.probe(["buffer", "event"], () => seen.resolve());
      this.#counts.probes++;
      if (number % 2 === 0) await seen.promise;
    }
  }

  /** A handler comes in a Worker of its own, and goes with it. */
  async anotherWorker(): Promise<void> {
    using other = this.#sink.onBatch(new URL("./marker.ts", import.meta.url));
    await other.ready;
  }

  async someRecords(): Promise<void> {
    const fields = { frame: ["frame_num"], object: ["class_id", "obj_label", "rect_params.left"] } as const;
    let batches = 0;
    for await (const _ of this.#marked.pad("src").records(fields, { capacity: 8 })) {
      this.#counts.records++;
      if (++batches === 10) break;
    }
  }

  async someExtracts(): Promise<void> {
    let batches = 0;
    for await (const _ of this.#sink.extract((batch) => batch.snapshot())) {
      this.#counts.extracted++;
      if (++batches === 10) break;
    }
  }

  #fill(batch: Batch): void {
    for (const frame of batch.frames) {
      for (let left = 0; left < 10; left++) {
        const box = { left, top: 0, width: 40, height: 40 };
        const object = frame.addObject({
          class_id: left,
          box,
          label: `kind ${left}`,
          text: `object ${left}`,
        });
        if (left === 5) frame.removeObject(object);
      }
      frame.addText(`Frame ${frame.frame_num}`, { x: 1, y: 2 });
    }
    this.#takePictures(batch);
  }

  /** Copies, views and JPEG files of what passes, attached and not. */
  #takePictures(batch: Batch): void {
    const [frame] = batch.frames;
    const [object] = frame?.objects ?? [];
    if (frame === undefined || object === undefined) return;
    const surface = frame.surface();
    surface.copy();
    // Given back when the handler returns, as the one before the end of this block.
    surface.view({ write: false });
    {
      using view = surface.crop(object.rect_params).view();
      view.data.fill(frame.frame_num & 0xff, 0, 8);
    }
    const attach = frame.frame_num % 2 === 0;
    this.#counts.pictures += this.#encoder
      .encode([object], { attach })
      .filter((file) => file !== undefined).length;
  }

  #count(batch: Batch): void {
    this.#counts.batches++;
    for (const frame of batch.frames) if (frame.user(Seen) !== undefined) this.#counts.users++;
    const now = [...new Set(batch.frames.map((frame) => frame.source_id))].sort().join();
    if (now === this.#sources) return;
    this.#sources = now;
    this.#changed.resolve();
    this.#changed = Promise.withResolvers();
  }
}
