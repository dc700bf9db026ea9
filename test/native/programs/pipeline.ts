/** A pipeline on the native layer alone, for programs that tests run as processes of their own. */
import { functions as objectFunctions } from "../../../lib/generated/gobject/gobject.ts";
import { functions as binFunctions } from "../../../lib/generated/gstreamer/gstbin.ts";
import { functions as elementFunctions, GstState } from "../../../lib/generated/gstreamer/gstelement.ts";
import { GstMessage, GstMessageType } from "../../../lib/generated/gstreamer/gstmessage.ts";
import { functions as gstObjectFunctions } from "../../../lib/generated/gstreamer/gstobject.ts";
import { functions as parseFunctions } from "../../../lib/generated/gstreamer/gstparse.ts";
import { type BusWatch, watchBus } from "../../../lib/native/bus.ts";
import type { Linked } from "../../../lib/native/kinds.ts";
import { Lane } from "../../../lib/native/lane.ts";
import { link } from "../../../lib/native/library.ts";
import { ProcessMemory } from "../../../lib/native/process-memory.ts";
import { holdOpen, onExit, start } from "../../../lib/native/runtime.ts";
import { Scope } from "../../../lib/native/scope.ts";

type Gst = typeof parseFunctions & typeof binFunctions & typeof elementFunctions & typeof gstObjectFunctions;
export const gst: Linked<Gst> = link("gstreamer-1.0", {
  ...parseFunctions,
  ...binFunctions,
  ...elementFunctions,
  ...gstObjectFunctions,
});
export const gobject: Linked<typeof objectFunctions> = link("gobject-2.0", objectFunctions);
export const memory: ProcessMemory = new ProcessMemory(new Scope());

export const Probe = { buffer: 16, eventDownstream: 64, idle: 1, block: 2 } as const;
export const Answer = { drop: 0, ok: 1, remove: 2 } as const;

export function begin(): void {
  start({ environment: { ...(process.env as Record<string, string>) }, sdkLibraries: "" });
}

export function rethrow(error: unknown): never {
  throw error;
}

export class TestPipeline {
  readonly address: number;
  readonly lane: Lane = new Lane("test");
  readonly #hold: Disposable = holdOpen();
  readonly #bus: number;
  readonly #watch: BusWatch;
  readonly #exit: Disposable;
  readonly #ended = Promise.withResolvers<"eos" | "error">();
  readonly #held: number[] = [];

  constructor(description: string) {
    this.address = gst.gst_parse_launch(description, 0);
    if (this.address === 0) throw new Error(`no pipeline: ${description}`);
    this.#bus = gst.gst_element_get_bus(this.address);
    this.#watch = watchBus(
      this.#bus,
      (at) => {
        const { type } = new GstMessage(memory, at);
        this.#ended.resolve(type === GstMessageType.GST_MESSAGE_EOS ? "eos" : "error");
      },
      { types: GstMessageType.GST_MESSAGE_EOS | GstMessageType.GST_MESSAGE_ERROR, onError: rethrow },
    );
    this.#exit = onExit(() => void this.setState(GstState.GST_STATE_NULL));
  }

  element(name: string): number {
    const element = gst.gst_bin_get_by_name(this.address, name);
    this.#held.push(element);
    return element;
  }

  pad(element: string, pad: string): number {
    const address = gst.gst_element_get_static_pad(this.element(element), pad);
    this.#held.push(address);
    return address;
  }

  setState(state: number): Promise<number> {
    return this.lane.call(gst, "gst_element_set_state", this.address, state);
  }

  play(): Promise<number> {
    return this.setState(GstState.GST_STATE_PLAYING);
  }

  get ended(): Promise<"eos" | "error"> {
    return this.#ended.promise;
  }

  /** Stops it, and lets go of all that it is made of. */
  async close(): Promise<void> {
    await this.lane.escalate(gst, "gst_element_set_state", this.address, GstState.GST_STATE_NULL);
    this.#exit[Symbol.dispose]();
    this.#watch[Symbol.dispose]();
    gst.gst_object_unref(this.#bus);
    for (const object of this.#held) gst.gst_object_unref(object);
    await this.lane.call(gst, "gst_object_unref", this.address);
    this.lane[Symbol.dispose]();
    this.#hold[Symbol.dispose]();
  }
}
