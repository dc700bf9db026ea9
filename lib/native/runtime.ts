import { JSCallback } from "bun:ffi";
import { Hold } from "./keep-alive.ts";
import { link, useSdkLibraries } from "./library.ts";
import type { Mailbox } from "./mailbox.ts";
import { interruptHandler, protocolVersion, Slot } from "./protocol.ts";
import { handlers, openMailbox, pump } from "./pump.ts";
import { shim } from "./shim.ts";

export interface StartOptions {
  /** Set in C's environment before gst_init: process.env does not reach getenv. */
  readonly environment: Readonly<Record<string, string>>;
  /** The folder that holds the SDK's libraries. */
  readonly sdkLibraries: string;
}

export type Interrupt = "SIGINT" | "SIGTERM";

/** How long the end of the process waits for calls on lanes (setting pipelines to NULL), in milliseconds. */
const exitPatience = 2000;

const server = 0;
const interruptListeners = new Set<(signal: Interrupt) => void>();
const exitListeners = new Set<() => void>();

/**
 * Starts GStreamer and the threads that serve it: environment, gst_init, the GLib thread that iterates the
 * default main context, the doorbell, the signals. Later calls do nothing. Throws if GStreamer cannot start.
 */
export function start(options: StartOptions): void {
  if (server !== 0) return;
}

/** The C side's server of this thread; throws before start(). */
export function mainServer(): number {
  if (server === 0) throw new Error("deepscript was not started: call start() first.");
  return server;
}

/** Keeps the process alive, until disposed of, although nothing is left in the event loop. */
export function holdOpen(): Disposable {
  return new Hold();
}

/**
 * Called at the first SIGINT or SIGTERM, instead of ending the process; the second one ends it at once.
 * With no listener the first one ends the process in order.
 */
export function onInterrupt(listener: (signal: Interrupt) => void): Disposable {
  interruptListeners.add(listener);
  return { [Symbol.dispose]: () => void interruptListeners.delete(listener) };
}

/**
 * Called when the process ends for whatever reason, when no handler is waited for any more. To stop a
 * pipeline, start its state change on a lane; the process waits up to 2 seconds for lanes.
 */
export function onExit(listener: () => void): Disposable {
  exitListeners.add(listener);
  return { [Symbol.dispose]: () => void exitListeners.delete(listener) };
}
