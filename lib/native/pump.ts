import { GstPadProbeReturn } from "../generated/start.ts";
import { type Handler, Handlers } from "./handlers.ts";
import { Mailbox } from "./mailbox.ts";
import { Next } from "./protocol.ts";
import { next } from "./shim.ts";

/** The handlers of this thread. */
export const handlers: Handlers = new Handlers();

/** What is answered for a handler that JavaScript has let go of: the data passes. */
const letPass = GstPadProbeReturn.GST_PAD_PROBE_OK;

let mailbox: Mailbox | undefined;
let serving = false;

/** Tells where C writes requests for this thread. */
export function openMailbox(address: number): void {
  mailbox = new Mailbox(address);
}

/**
 * Serves requests until none came for a moment or the slice is over: each turn of the loop answers one and
 * takes the next in the same call. Then the event loop gets its turn.
 */
export function serveSlice(): (typeof Next)[keyof typeof Next] {
  if (mailbox === undefined || serving) return Next.idle;
  serving = true;
  try {
    let id = next(0);
    while (id !== Next.idle && id !== Next.again && id !== Next.closed) {
      const handler = handlers.get(id);
      id = next(handler === undefined ? letPass : serveOne(handler, mailbox));
    }
    return id as (typeof Next)[keyof typeof Next];
  } finally {
    serving = false;
  }
}

/**
 * What a handler's owner throws (handlers themselves are caught and reported to their owners) is an uncaught
 * error like any other: thrown from the event loop, because the doorbell's callback would swallow it.
 */
function serveOne(handler: Handler, from: Mailbox): number {
  try {
    return handler.serve(from);
  } catch (error) {
    setImmediate(() => {
      throw error;
    });
    return letPass;
  }
}

/** Serves, and comes back after the event loop's turn where work was left: what the doorbell calls. */
export function pump(): void {
  if (serveSlice() === Next.again) setImmediate(pump);
}
