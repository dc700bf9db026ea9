import { GstPadDirection } from "../generated/start.ts";
import type { BatchFunction } from "../meta/probe.ts";
import { addProbe } from "../native/probe.ts";
import { printsAs } from "../native/shown-fields.ts";
import type { ExtractOptions, Extractor } from "../records/extract.ts";
import type { RecordOptions } from "../records/options.ts";
import type { RecordStreamStats } from "../records/records.ts";
import type { RecordBatch } from "../records/rows.ts";
import type { RecordFields } from "../records/spec.ts";
import type { RecordStream } from "../records/stream.ts";
import type { QueryAnswers, QueryArguments, QueryKind } from "./ask.ts";
import { gst, takeText } from "./c.ts";
import { type Caps, capsAt, unrefCaps } from "./caps.ts";
import type { Element } from "./element.ts";
import { LinkError, StateError, ValueError } from "./errors.ts";
import { type OptionNames, requireFunction, requireInstance, requireOptions } from "./given.ts";
import { asking, capsSummaries, elementSignals, elements, links, propertyValues, sending } from "./later.ts";
import { addressOf, GObject } from "./object.ts";
import { failureOf, keeperOf, laneOf, requirePipelineLives } from "./owners.ts";
import { noHandler, type PadProbe, probeHandle, workerOptions, workerProbe } from "./probe_handles.ts";
import type { PadProbeOptions, WorkerProbeOptions } from "./probe_options.ts";
import {
  adaptProbe,
  mayCallAtOnce,
  type ProbeFunction,
  type ProbeKind,
  probeMask,
  seesBuffers,
} from "./probes.ts";
import type { Owner } from "./properties.ts";
import type { StreamEvent } from "./send.ts";
import type { SignalConnection, SignalOptions } from "./signals.ts";
import type { MessageOf } from "./to_main.ts";
import type { PropertyInput, Value } from "./values.ts";
import { watchesPad } from "./watched.ts";
import { adopt, wrapsType } from "./wrap.ts";

const probeOptions: OptionNames<PadProbeOptions & WorkerProbeOptions<never>> = {
  kinds: true,
  deadline: true,
  loadDeadline: true,
  onMessage: true,
};

/** A pad of an element. */
export class Pad extends GObject {
  /** Its name, as in `sink_0`. */
  get name(): string {
    return takeText(gst.gst_object_get_name(addressOf(this))) ?? "";
  }

  /** `h264parse0.src`. */
  override toString(): string {
    return `${this.#elementName ?? "?"}.${this.name}`;
  }

  get direction(): "src" | "sink" {
    return gst.gst_pad_get_direction(addressOf(this)) === GstPadDirection.GST_PAD_SRC ? "src" : "sink";
  }

  /** The element that it belongs to; undefined for a pad that was removed from its element. */
  get element(): Element | undefined {
    const { Element } = elements();
    const parent = adopt(gst.gst_object_get_parent(addressOf(this)));
    return parent instanceof Element ? parent : undefined;
  }

  /** The pad that it is linked to. */
  get peer(): Pad | undefined {
    const peer = adopt(gst.gst_pad_get_peer(addressOf(this)));
    return peer instanceof Pad ? peer : undefined;
  }

  /** What flows right now; undefined before the first caps event. */
  get caps(): Caps | undefined {
    const caps = gst.gst_pad_get_current_caps(addressOf(this));
    if (caps === 0) return undefined;
    const result = capsAt(caps);
    unrefCaps(caps);
    return result;
  }

  /** What its element's template allows. */
  get templateCaps(): Caps {
    const caps = gst.gst_pad_get_pad_template_caps(addressOf(this));
    const result = capsAt(caps);
    unrefCaps(caps);
    return result;
  }

  get(name: string): Value {
    return propertyValues().getProperty(this.#owner, name);
  }

  set(name: string, value: PropertyInput): this {
    propertyValues().setProperty(this.#owner, name, value);
    return this;
  }

  on(signal: string, handler: (...args: Value[]) => unknown, options: SignalOptions = {}): SignalConnection {
    return elementSignals().connect(addressOf(this), this.toString(), signal, handler, options);
  }

  /** Links this source pad to a sink pad. Throws LinkError. May be called from a `pad-added` handler. */
  link(sink: Pad): void {
    requireInstance("link() of a pad", "a pad", sink, Pad);
    links().linkPads(this, sink);
  }

  /** Resolves when the pads are unlinked. */
  async unlink(): Promise<void> {
    const peer = this.peer;
    if (peer === undefined) return;
    const [source, sink] = this.direction === "src" ? [this, peer] : [peer, this];
    const done = await laneOf(addressOf(source)).call(
      gst,
      "gst_pad_unlink",
      addressOf(source),
      addressOf(sink),
    );
    if (done === 0) throw new LinkError(`${source} and ${sink} cannot be unlinked`);
  }

  /**
   * Sends an event from this pad on, in the direction that such events travel: what travels with the stream leaves a
   * source pad for the next element, and enters the element of a sink pad; what travels against it, the other way
   * round. Resolves to whether somebody took it. NVIDIA's events: sendNvidiaEvent().
   *
   *     await encoder.pad("src").sendEvent({ type: "force-key-unit" });
   */
  sendEvent(event: StreamEvent): Promise<boolean> {
    return sending().sendFromPad(addressOf(this), this.direction, event);
  }

  /**
   * Asks the pad's element: of a source pad what is behind it, of a sink pad what it takes. Resolves to undefined where
   * nobody knows.
   *
   *     const caps = await muxer.pad("sink_0").query("caps", "video/x-raw(memory:NVMM)");
   */
  query<Kind extends QueryKind>(
    kind: Kind,
    ...args: QueryArguments<Kind>
  ): Promise<QueryAnswers[Kind] | undefined> {
    return asking().ask({ pad: addressOf(this) }, kind, args);
  }

  /**
   * Calls `handler` for what passes; the streaming thread waits for it. With a URL the handler is the
   * default export of that module, and runs in a Worker of its own, beside this thread; ToMain tells how it sends
   * messages here. The Worker's timers and promises have their turn at least every 50 ms. Throws RangeError for a
   * deadline that is none, StateError where the pipeline was disposed of.
   */
  probe(kinds: ProbeKind | readonly ProbeKind[], handler: ProbeFunction, options?: PadProbeOptions): PadProbe;
  probe<Module = unknown>(
    handler: URL,
    options?: PadProbeOptions & WorkerProbeOptions<MessageOf<Module>>,
  ): PadProbe;
  probe(
    first: URL | ProbeKind | readonly ProbeKind[],
    second?: ProbeFunction | (PadProbeOptions & WorkerProbeOptions<never>),
    third: PadProbeOptions = {},
  ): PadProbe {
    const address = addressOf(this);
    const place = this.#place();
    if (first instanceof URL) {
      const given: PadProbeOptions & WorkerProbeOptions<never> =
        typeof second === "function" ? {} : (second ?? {});
      requireOptions("probe()", given, probeOptions);
      const { kinds = "buffer", onMessage, loadDeadline, ...options } = given;
      if (onMessage !== undefined) requireFunction("onMessage", "a function", onMessage);
      const adapter = new URL("./worker_adapter.ts", import.meta.url);
      const worker = { module: first, adapter, place, ...workerOptions(onMessage, loadDeadline) };
      const mask = probeMask(kinds);
      if (seesBuffers(mask)) watchesPad(address);
      return workerProbe(address, worker, { mask, ...options });
    }
    if (typeof second !== "function") throw new ValueError(noHandler(`${place}: probe()`, second));
    requireOptions("probe()", third, probeOptions);
    const mask = probeMask(first);
    if (seesBuffers(mask)) watchesPad(address);
    const { kinds: _, ...options } = third;
    const kept = { onError: failureOf(address), keeper: keeperOf(address), place };
    // Not on this thread, which would wait for itself.
    const lane = mayCallAtOnce(mask) ? { lane: laneOf(address) } : {};
    return probeHandle(addProbe(address, adaptProbe(second, place), { mask, ...options, ...lane, ...kept }));
  }

  /**
   * Calls `handler` with DeepStream's metadata of each batch that passes; the streaming thread waits for it.
   * With a URL the handler is the default export of that module, and runs in a Worker of its own, as with probe(). To
   * be used behind nvstreammux: a buffer without batch metadata is an error. Throws as probe() does.
   */
  onBatch(handler: BatchFunction, options?: Pick<PadProbeOptions, "deadline">): PadProbe;
  onBatch<Module = unknown>(handler: URL, options?: WorkerProbeOptions<MessageOf<Module>>): PadProbe;
  onBatch(handler: BatchFunction | URL, options?: Pick<PadProbeOptions, "deadline">): PadProbe;
  onBatch(handler: BatchFunction | URL, given: WorkerProbeOptions<never> = {}): PadProbe {
    requireOptions("onBatch()", given, probeOptions);
    const { onMessage, loadDeadline, ...options } = given;
    if (onMessage !== undefined) requireFunction("onMessage", "a function", onMessage);
    const address = addressOf(this);
    const place = this.#place();
    if (typeof handler !== "function" && !(handler instanceof URL))
      throw new ValueError(noHandler(`${place}: onBatch()`, handler));
    const mask = probeMask("buffer");
    watchesPad(address);
    // Loaded here: programs without batches start without DeepStream's bindings.
    const { adaptBatch, batchPlan }: typeof import("../meta/probe.ts") = require("../meta/probe.ts");
    const plan = batchPlan();
    if (handler instanceof URL) {
      const adapter = new URL("../meta/worker_adapter.ts", import.meta.url);
      const worker = { module: handler, adapter, place, plan, ...workerOptions(onMessage, loadDeadline) };
      return workerProbe(address, worker, { mask, ...options });
    }
    const kept = { onError: failureOf(address), keeper: keeperOf(address), place };
    return probeHandle(addProbe(address, adaptBatch(handler, place), { mask, plan, ...options, ...kept }));
  }

  /**
   * Copies fields of each batch's metadata on the streaming thread, which never waits for JavaScript, and hands
   * them out batch by batch, as columns and rows that outlive the batch:
   *
   *     const detections = pgie.pad("src").records(
   *       { frame: ["source_id", "frame_num"], object: ["class_id", "rect_params.left", "obj_label"] },
   *       { capacity: 1000, onFull: "drop-oldest" },
   *     );
   *     for await (const batch of detections) {
   *       const { count, class_id } = batch.objects; // an Int32Array of `count` elements
   *       for (const object of batch.objects) {
   *         console.log(object.frame.source_id, object.obj_label, object["rect_params.left"]);
   *       }
   *     }
   *
   * Call it before play(), and read it beside run(): a stream ends with the run. Throws RecordError where a path is no
   * field of the struct, StateError where the pipeline was disposed of.
   */
  records<const S extends RecordFields>(
    fields: S,
    options: RecordOptions = {},
  ): RecordStream<RecordBatch<S>, RecordStreamStats> {
    watchesPad(addressOf(this));
    const { record }: typeof import("../records/records.ts") = require("../records/records.ts");
    return record(addressOf(this), this.#place(), fields, options);
  }

  /**
   * As records(), with a function in place of the fields: `extractor` makes plain data of each batch while the
   * streaming thread waits for it, as in a batch handler; the loop, which may be slow or async, is handed that data.
   *
   *     const cars = osd.pad("sink").extract((batch) =>
   *       batch.frames.map((frame) => frame.objects.filter((object) => object.class_id === 0).length));
   *     for await (const counts of cars) await upload(counts);
   *
   * Throws as records() does, and RangeError for a deadline that is none.
   */
  extract<T>(extractor: Extractor<T>, options: ExtractOptions = {}): RecordStream<T> {
    const place = this.#place();
    if (typeof extractor !== "function") throw new ValueError(`${place}: extract() needs a function`);
    watchesPad(addressOf(this));
    const { extract }: typeof import("../records/extract.ts") = require("../records/extract.ts");
    return extract(addressOf(this), place, extractor, options);
  }

  static {
    printsAs<Pad>(Pad, (pad) => {
      const { direction, peer, caps, templateCaps } = pad;
      const allowed = { allows: capsSummaries().capsSummary(templateCaps) };
      const format = caps === undefined ? allowed : { caps: String(caps) };
      return { name: String(pad), direction, peer: peer === undefined ? null : String(peer), ...format };
    });
  }

  /** What errors of its handlers call it. Throws StateError where no handler would ever be called. */
  #place(): string {
    const element = this.#elementName;
    if (element === undefined)
      throw new StateError(`the pad ${this.name} belongs to no element any more: nothing will pass there`);
    const place = `${element}.${this.name}`;
    requirePipelineLives(addressOf(this), place);
    return place;
  }

  /** Not by `element`, which loads what an element is: each probe's errors need the name alone. */
  get #elementName(): string | undefined {
    const parent = gst.gst_object_get_parent(addressOf(this));
    if (parent === 0) return undefined;
    const name = takeText(gst.gst_object_get_name(parent));
    gst.gst_object_unref(parent);
    return name;
  }

  get #owner(): Owner {
    return { address: addressOf(this), name: this.toString(), kind: `pad ${this.gtype}` };
  }
}

wrapsType("GstPad", (handle) => new Pad(handle));
