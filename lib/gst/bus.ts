import { GstMessageType } from "../generated/start.ts";
import { type BusWatch, watchBus } from "../native/bus.ts";
import type { Lane } from "../native/lane.ts";
import { notice } from "../native/notice.ts";
import { Arrivals } from "./arrivals.ts";
import { gst } from "./c.ts";
import { PipelineError } from "./errors.ts";
import { errorFixes, messageStreams, unreadWarnings } from "./later.ts";
import { messageSource, messageType, readMessage } from "./message_read.ts";
import type { MessageStream } from "./message_stream.ts";
import type { ErrorMessage, Message } from "./messages.ts";
import type { UnreadWarnings } from "./unread_warnings.ts";
import { unref } from "./wrap.ts";

export interface BusListener {
  /** What is to be done for a message threw. */
  handlerFailed(error: unknown): void;
  /** Whether somebody sees to what went wrong at a path among `places`, so that it is a warning to all others. */
  keeps(places: string, message: string, error: () => PipelineError): boolean;
  /** An element posted an error; `told` where somebody hears of it already. True lets the others go on. */
  elementGaveUp(error: PipelineError, told: boolean): boolean;
  /** Another error came after the first. */
  moreGaveUp(): void;
  /** What gave the pipeline its clock gives it no longer. */
  clockLost(): void;
}

const everything = 0xffffffff;

const unreadMessages =
  "A loop over messages() does not keep up, or messages() was called and is not read: the oldest messages are dropped, but for errors.";

/** Reads a pipeline's bus: answers what GStreamer expects an application to answer, and hands out the rest. */
export class BusReader {
  /** Called when all sinks have received end-of-stream. */
  onEos: (() => void) | undefined;
  readonly arrivals: Arrivals;
  readonly #pipeline: number;
  readonly #listener: BusListener;
  readonly #streams = new Set<MessageStream>();
  readonly #missing: string[] = [];
  /** The first error says why; those that follow say that neighbours noticed. */
  #gone = false;
  #watch: BusWatch | undefined;
  #lane: Lane | undefined;
  #unread: UnreadWarnings | undefined;

  constructor(pipeline: number, listener: BusListener) {
    this.#pipeline = pipeline;
    this.#listener = listener;
    this.arrivals = new Arrivals(pipeline);
  }

  /** Starts listening; a second call does nothing. */
  open(lane: Lane): void {
    this.#lane = lane;
    if (this.#watch !== undefined) return;
    const bus = gst.gst_pipeline_get_bus(this.#pipeline);
    this.#watch = watchBus(bus, (message) => this.#received(message), {
      types: everything,
      onError: this.#listener.handlerFailed,
    });
    unref(bus);
  }

  /** Stops listening: streams end, and whoever still waits for a state hears that it was stopped. */
  close(): void {
    this.#watch?.[Symbol.dispose]();
    this.#watch = undefined;
    this.#unread?.end();
    this.#missing.length = 0;
    this.#gone = false;
    for (const stream of this.#streams) stream.end();
    this.#streams.clear();
    this.arrivals.end();
  }

  /** What fails from now on is no consequence of what failed before. */
  beginAnew(): void {
    this.#gone = false;
  }

  stream(): MessageStream {
    const stream = new (messageStreams().MessageStream)((ended) => this.#streams.delete(ended), {
      stays: ({ type }) => type === "error",
      onLoss: () => notice(unreadMessages),
    });
    this.#streams.add(stream);
    return stream;
  }

  /** Makes those who read the messages hear of an error that is no message; false where nobody reads. */
  failStreams(error: unknown): boolean {
    for (const stream of this.#streams) stream.fail(error);
    return this.#streams.size > 0;
  }

  #received(address: number): void {
    const type = messageType(address);
    const own = messageSource(address) === this.#pipeline;
    // Each start brings some, and what they say is not needed for the answer.
    if (type === GstMessageType.GST_MESSAGE_LATENCY) {
      void this.#lane?.call(gst, "gst_bin_recalculate_latency", this.#pipeline);
    }
    // Whoever posted it: a pipeline lets through the loss of the clock that it plays by, and no other.
    if (type === GstMessageType.GST_MESSAGE_CLOCK_LOST) this.#listener.clockLost();
    const message = this.#streams.size > 0 || needed(type, own) ? readMessage(address) : undefined;
    if (message !== undefined) this.#handle(message, own);
    if (own && type === GstMessageType.GST_MESSAGE_STATE_CHANGED) this.arrivals.look();
    else if (own && type === GstMessageType.GST_MESSAGE_ASYNC_DONE) this.arrivals.asyncDone();
  }

  #handle(received: Message, own: boolean): void {
    const message = this.#kept(received);
    for (const stream of this.#streams) stream.push(message);
    if (received.type === "warning" && this.#streams.size === 0) {
      this.#unread ??= new (unreadWarnings().UnreadWarnings)();
      this.#unread.tell(received, () => errorFixes().fixForMisread(received, this.#pipeline));
    }
    switch (message.type) {
      case "eos":
        if (own) this.onEos?.();
        break;
      case "error":
        this.#gaveUp(message);
        break;
      case "element": {
        const missing = errorFixes().missingPlugin(message.structure);
        if (missing !== undefined) this.#missing.push(missing);
        break;
      }
    }
  }

  #kept(message: Message): Message {
    if (message.type !== "error") return message;
    // An element that has been taken out since has only its own name left; where it was stands in what it said.
    const places = `${message.path} ${message.debug ?? ""}`;
    const kept = this.#listener.keeps(places, message.error.message, () => this.#errorOf(message));
    return kept ? { ...message, type: "warning" } : message;
  }

  #gaveUp(message: ErrorMessage): void {
    if (this.#gone) {
      this.#listener.moreGaveUp();
      return;
    }
    this.#gone = true;
    const error = this.#errorOf(message);
    if (this.#listener.elementGaveUp(error, this.#streams.size > 0 || this.arrivals.any)) return;
    this.arrivals.fail(error);
  }

  #errorOf(message: ErrorMessage): PipelineError {
    return new PipelineError({
      element: message.source,
      path: message.path,
      domain: message.error.domain,
      code: message.error.code,
      text: errorFixes().causeOf(message),
      debug: message.debug,
      fix: errorFixes().fixFor(message, this.#missing, this.#pipeline),
    });
  }
}

function needed(type: number, own: boolean): boolean {
  switch (type) {
    case GstMessageType.GST_MESSAGE_ERROR:
    case GstMessageType.GST_MESSAGE_WARNING:
    case GstMessageType.GST_MESSAGE_ELEMENT:
      return true;
    case GstMessageType.GST_MESSAGE_EOS:
      return own;
    default:
      return false;
  }
}
