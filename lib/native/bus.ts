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

/**
 * Delivers a bus's messages in order on this thread. The handler gets the address of a GstMessage, borrowed
 * until it returns: to keep it, take a reference (gst_mini_object_ref). Replaces the bus's sync handler.
 */
export function watchBus(bus: number, handler: (message: number) => void, options: BusOptions): BusWatch {
  throw new Error("not linked");
}
