import { Attachment } from "./attachment.ts";
import type { Mailbox } from "./mailbox.ts";
import { Slot } from "./protocol.ts";
import { mainServer } from "./runtime.ts";
import { shim } from "./shim.ts";

/** A handler of a bus's messages, until it is disposed of or the bus is gone. */
export interface BusWatch extends Disposable {
  readonly attached: boolean;
}

export interface BusOptions {
  /** GstMessageType bits of what is delivered; other messages are dropped where they are posted. */
  readonly types: number;
  /** Told what the handler threw. */
  readonly onError: (error: unknown) => void;
}

class Watch extends Attachment implements BusWatch {
  protected override readonly passed: number = 0;
  readonly #handler: (message: number) => void;

  constructor(handler: (message: number) => void, onError: (error: unknown) => void) {
    super(onError);
    this.#handler = handler;
  }

  protected override arrived(mailbox: Mailbox): number {
    try {
      this.#handler(mailbox.number(Slot.data));
    } catch (error) {
      this.onError(error);
    }
    return 0;
  }

  protected override overstayed(): string {
    return "Nobody waits for the handler of a message.";
  }
}

/**
 * Delivers a bus's messages in order on this thread. The handler gets the address of a GstMessage, borrowed
 * until it returns: to keep it, take a reference (gst_mini_object_ref). Replaces the bus's sync handler.
 */
export function watchBus(bus: number, handler: (message: number) => void, options: BusOptions): BusWatch {
  const watch = new Watch(handler, options.onError);
  watch.adopt(shim.ds_bus_watch(bus, options.types, mainServer(), watch.id));
  return watch;
}
