/** Pad probes as scripts see them. */
import { GstPadProbeReturn, GstPadProbeType } from "../generated/start.ts";
import { staysHere } from "../native/memory.ts";
import type { ProbeHandler } from "../native/probe.ts";
import type { ProbeCall } from "../native/probe-call.ts";
import { printsAs } from "../native/shown-fields.ts";
import type { BufferSurfaces } from "../surface/buffer_surfaces.ts";
import type { LendSurfaces, MediaBuffer } from "./buffer.ts";
import { GstError } from "./errors.ts";
import type { EventData, QueryData } from "./events.ts";
import { notTaken, requireName } from "./given.ts";
import { bufferLists, buffers, events, surfaces } from "./later.ts";
import type { FieldInput } from "./values.ts";

/**
 * What a probe is to see. `event` is downstream and upstream together. `block` holds up what flows downstream, events
 * too; `block-data` only buffers: a source that waits with an event cannot be stopped, for it holds a lock meanwhile.
 */
export type ProbeKind =
  | "buffer"
  | "buffer-list"
  | "event"
  | "event-downstream"
  | "event-upstream"
  | "event-flush"
  | "query"
  | "idle"
  | "block"
  | "block-data";

const kindBits: Readonly<Record<ProbeKind, number>> = {
  buffer: GstPadProbeType.GST_PAD_PROBE_TYPE_BUFFER,
  "buffer-list": GstPadProbeType.GST_PAD_PROBE_TYPE_BUFFER_LIST,
  event: GstPadProbeType.GST_PAD_PROBE_TYPE_EVENT_BOTH,
  "event-downstream": GstPadProbeType.GST_PAD_PROBE_TYPE_EVENT_DOWNSTREAM,
  "event-upstream": GstPadProbeType.GST_PAD_PROBE_TYPE_EVENT_UPSTREAM,
  "event-flush": GstPadProbeType.GST_PAD_PROBE_TYPE_EVENT_FLUSH,
  query: GstPadProbeType.GST_PAD_PROBE_TYPE_QUERY_BOTH,
  idle: GstPadProbeType.GST_PAD_PROBE_TYPE_IDLE,
  block: GstPadProbeType.GST_PAD_PROBE_TYPE_BLOCK_DOWNSTREAM,
  "block-data":
    GstPadProbeType.GST_PAD_PROBE_TYPE_BLOCK |
    GstPadProbeType.GST_PAD_PROBE_TYPE_BUFFER |
    GstPadProbeType.GST_PAD_PROBE_TYPE_BUFFER_LIST,
};

/**
 * What a handler answers. Nothing, or `ok`: the data goes on. `drop`: it is thrown away. `remove`: it goes
 * on and the probe is taken away. `pass`: a blocking probe lets it through. `handled`: the handler has
 * answered the query or consumed the event itself.
 */
export type ProbeAnswer = "ok" | "drop" | "remove" | "pass" | "handled";

const answers: Readonly<Record<ProbeAnswer, number>> = {
  ok: GstPadProbeReturn.GST_PAD_PROBE_OK,
  drop: GstPadProbeReturn.GST_PAD_PROBE_DROP,
  remove: GstPadProbeReturn.GST_PAD_PROBE_REMOVE,
  pass: GstPadProbeReturn.GST_PAD_PROBE_PASS,
  handled: GstPadProbeReturn.GST_PAD_PROBE_HANDLED,
};

// biome-ignore lint/suspicious/noConfusingVoidType: a union with void, unlike void itself, refuses async functions
export type ProbeResult = ProbeAnswer | undefined | void;

/** Called while the streaming thread waits. What it is handed is valid until it returns. */
export type ProbeFunction = (info: ProbeInfo) => ProbeResult;

/** What has arrived; one of `buffer`, `buffers`, `event` and `query` is there, none for idle and blocking probes. */
export class ProbeInfo {
  protected readonly thread: symbol = staysHere;
  #call: ProbeCall | undefined;
  #buffer: MediaBuffer | undefined;
  #buffers: readonly MediaBuffer[] | undefined;
  readonly #lent: BufferSurfaces[] = [];

  /** For lib/gst: the same object serves every arrival of a probe. */
  begin(call: ProbeCall): void {
    this.#call = call;
    this.#buffer = undefined;
    this.#buffers = undefined;
  }

  end(): void {
    this.#call = undefined;
    this.#buffer = undefined;
    this.#buffers = undefined;
    const failed: unknown[] = [];
    for (let lent = this.#lent.pop(); lent !== undefined; lent = this.#lent.pop()) {
      try {
        lent.end();
      } catch (error) {
        failed.push(error);
      }
    }
    if (failed.length > 0) throw failed[0];
  }

  static {
    printsAs(ProbeInfo, (info) => {
      const { kind, buffer, buffers, event, query } = info;
      const told = Object.entries({ buffer, buffers, event, query });
      return { kind, ...Object.fromEntries(told.filter(([, value]) => value !== undefined)) };
    });
  }

  get kind(): "buffer" | "buffer-list" | "event" | "query" | "idle" {
    const { type } = this.#live;
    if (type & kindBits.buffer) return "buffer";
    if (type & kindBits["buffer-list"]) return "buffer-list";
    if (type & (kindBits.event | kindBits["event-flush"])) return "event";
    return type & kindBits.query ? "query" : "idle";
  }

  get buffer(): MediaBuffer | undefined {
    const call = this.#live;
    if (call.data === 0 || !(call.type & kindBits.buffer)) return undefined;
    this.#buffer ??= new (buffers().MediaBuffer)(
      ...([call.memory, call.data, () => call.makeWritable()] as const),
      this.#lender(call.pad),
      call.pad,
    );
    return this.#buffer;
  }

  /** The buffers of a list, in their order; each can be written as `buffer` can. */
  get buffers(): readonly MediaBuffer[] | undefined {
    const call = this.#live;
    if (call.data === 0 || !(call.type & kindBits["buffer-list"])) return undefined;
    const { MediaBuffer } = buffers();
    this.#buffers ??= Array.from({ length: bufferLists().gst_buffer_list_length(call.data) }, (_, index) => {
      const address = bufferLists().gst_buffer_list_get(call.data, index);
      const writable = (): number => bufferLists().gst_buffer_list_get_writable(call.makeWritable(), index);
      return new MediaBuffer(call.memory, address, writable, this.#lender(call.pad), call.pad);
    });
    return this.#buffers;
  }

  get event(): EventData | undefined {
    const call = this.#live;
    return call.data !== 0 && this.kind === "event" ? events().readEvent(call.data) : undefined;
  }

  get query(): QueryData | undefined {
    const call = this.#live;
    return call.data !== 0 && this.kind === "query" ? events().readQuery(call.data) : undefined;
  }

  /**
   * Puts an answer into the query, by the fields that `query.structure` shows; then the handler returns `handled`, and
   * nobody else is asked. Of what another type of number is wanted than guessed, `typed()` says which.
   */
  answer(fields: Readonly<Record<string, FieldInput>>): void {
    const call = this.#live;
    if (this.kind !== "query") throw new GstError("a probe's answer() is for queries");
    events().answerQuery(call.data, fields);
  }

  /** The surfaces of one buffer, which end with the handler. */
  #lender(pad: number): LendSurfaces {
    let lent: BufferSurfaces | undefined;
    return ({ address, memory }) => {
      address();
      if (lent !== undefined) return lent;
      lent = new (surfaces().BufferSurfaces)({
        ...{ pad, memory },
        get data() {
          return address();
        },
      });
      this.#lent.push(lent);
      return lent;
    };
  }

  get #live(): ProbeCall {
    if (this.#call === undefined) {
      throw new GstError("a probe's info was used after its handler returned: copy what you need inside it");
    }
    return this.#call;
  }
}

/** GstPadProbeType bits. */
export function probeMask(kinds: ProbeKind | readonly ProbeKind[]): number {
  const all = typeof kinds === "string" ? [kinds] : kinds;
  requireSome(all);
  let mask = 0;
  for (const kind of all) {
    requireName("probe kind", kind, kindBits);
    mask |= kindBits[kind];
  }
  return mask;
}

function requireSome(kinds: unknown): void {
  if (!Array.isArray(kinds) || kinds.length === 0)
    throw notTaken("probe()", "a kind of data, or an array of one or more", kinds);
}

/** A probe of this mask may call its handler on the thread that adds it, before that has returned. */
export function mayCallAtOnce(mask: number): boolean {
  return (mask & GstPadProbeType.GST_PAD_PROBE_TYPE_BLOCKING) !== 0;
}

/** A probe of this mask is shown data, and does not only hold it up. */
export function seesBuffers(mask: number): boolean {
  const { GST_PAD_PROBE_TYPE_BUFFER, GST_PAD_PROBE_TYPE_BUFFER_LIST } = GstPadProbeType;
  return !mayCallAtOnce(mask) && (mask & (GST_PAD_PROBE_TYPE_BUFFER | GST_PAD_PROBE_TYPE_BUFFER_LIST)) !== 0;
}

/** A script's handler in the shape that the native layer calls; errors call it `place`. */
export function adaptProbe(handler: ProbeFunction, place: string): ProbeHandler {
  const info = new ProbeInfo();
  return (call) => {
    info.begin(call);
    try {
      return answerNumber(handler(info), place);
    } finally {
      info.end();
    }
  };
}

/** GstPadProbeReturn for what a handler, which errors call `place`, answered. */
export function answerNumber(answer: ProbeResult, place: string): number {
  if (answer === undefined) return GstPadProbeReturn.GST_PAD_PROBE_OK;
  const known = answers[answer];
  if (known === undefined) {
    throw new GstError(
      (answer as unknown) instanceof Promise
        ? `${place}: a probe's handler cannot be async: the streaming thread would not wait for it`
        : `${place}: a probe's handler answered ${JSON.stringify(answer)}; expected ${Object.keys(answers).join(", ")} or nothing`,
    );
  }
  return known;
}
