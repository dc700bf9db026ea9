import { JSCallback } from "bun:ffi";
import { callbacks } from "../generated/deepscript/core.ts";
import { glib, gstreamer } from "../generated/start.ts";
import { DeepscriptError } from "./errors.ts";
import { Hold } from "./keep-alive.ts";
import { link, useSdkLibraries } from "./library.ts";
import type { Mailbox } from "./mailbox.ts";
import { notice } from "./notice.ts";
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

const signalNumbers: Record<Interrupt, number> = { SIGINT: 2, SIGTERM: 15 };

/** How long a script may keep the main thread to itself after a signal before the shim ends it, in milliseconds. */
const interruptPatience = 3000;

/** The least time for which a handler that has overstayed may go on before the shim ends the process, in milliseconds. */
const stuckPatience = 3000;

/**
 * Within 3 seconds of Ctrl-C the process is gone, whatever hangs: each step of ending has to be done with
 * by its time, in milliseconds after the signal, so that waiting long for one leaves less for the next.
 */
const doneBy = {
  /** End-of-stream has passed through. */
  drained: 1900,
  /** Elements have let go. */
  stopped: 2250,
  /** Servers have said goodbye; the script has ended, or is ended. */
  closed: 2450,
  /** Calls on lanes (setting pipelines to NULL) have returned. */
  lanes: 2650,
  /** Threads have ended. */
  threads: 2800,
} as const;

export type EndingStep = keyof typeof doneBy;

/** How long the end of the process waits for calls on lanes and then for threads, in milliseconds. */
const exitPatience = 2000;

/** Known to GLib, and so to all threads of the process, once one has started. */
const startedMark = "deepscript has started";

const elsewhere =
  "GStreamer was started on another thread of this process, and belongs to that one, even when it has ended. Make all " +
  "pipelines on one thread: pad.onBatch(new URL(…)) and pad.probe(new URL(…)) run handlers beside it";

const hereBefore =
  "This thread had started GStreamer already when it loaded deepscript anew, as `bun --hot` does after a change, and the " +
  "pipelines of before are still there. Use `bun --watch`: it starts a new process";

let server = 0;
let joined = false;
/** When the first signal came, of performance.now(). */
let interruptedAt: number | undefined;
/** What the process ends with where a signal finds nothing running. */
let calmCode: number | undefined;
const interruptListeners = new Set<(signal: Interrupt) => void>();
const exitListeners = new Set<() => void>();
/** What tracers would take for leaks, to be let go of when no call uses it any more. */
let release: (() => void) | undefined;
/** What is told where calls on lanes have not returned when the process ends. */
const stuckMessages = new Set<string>();

/**
 * Starts GStreamer and the threads that serve it: environment, gst_init, the GLib thread that iterates the
 * default main context, the doorbell, the signals. Later calls do nothing. Throws if GStreamer cannot
 * start, or another thread has started it.
 */
export function start(options: StartOptions): void {
  if (server !== 0 || joined) return;
  useSdkLibraries(options.sdkLibraries);
  const { g_setenv, g_quark_from_string, g_quark_try_string } = link("glib-2.0", glib);
  const mark = Symbol.for(startedMark);
  if (g_quark_try_string(startedMark) !== 0)
    throw new DeepscriptError(mark in globalThis ? hereBefore : elsewhere);
  for (const [name, value] of Object.entries(options.environment)) g_setenv(name, value, 1);
  if (link("gstreamer-1.0", gstreamer).gst_init_check(null, null, null) === 0) {
    throw new Error("GStreamer cannot be initialised; GST_DEBUG=3 in the environment shows why.");
  }
  const { args, returns } = callbacks["ds_start.doorbell"];
  const doorbell = new JSCallback(pump, { args: [...args], returns, threadsafe: true });
  server = shim.ds_start(protocolVersion, doorbell.ptr as number);
  if (server === 0) throw new Error("The shim is of another version than lib/. Run: npm run setup");
  g_quark_from_string(startedMark);
  Reflect.set(globalThis, mark, true);
  openMailbox(shim.ds_server_enter(server));
  handlers.put(interruptHandler, { serve: interrupted, detach: () => {} });
  shim.ds_interrupts_own(interruptPatience);
  if (!debugged()) shim.ds_stuck_end(stuckPatience);
  process.once("exit", () => end(doorbell));
}

/** Whoever looks at a handler in a debugger takes their time. */
function debugged(): boolean {
  return (
    process.execArgv.some((argument) => argument.startsWith("--inspect")) ||
    process.env["BUN_INSPECT"] !== undefined
  );
}

/** For a handler's Worker: the process it is in has been started by the main thread. */
export function join(sdkLibraries: string): void {
  joined = true;
  useSdkLibraries(sdkLibraries);
}

/** The C side's server of the main thread; throws elsewhere, and before start(). */
export function mainServer(): number {
  if (joined)
    throw new Error("A Worker serves probes; probes, signals and messages are set up on the main thread.");
  if (server === 0)
    throw new Error(
      Reflect.has(globalThis, Symbol.for(startedMark))
        ? "The process is ending: nothing is served any more."
        : "deepscript was not started: call start() first.",
    );
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
  tellCalm();
  return {
    [Symbol.dispose]: () => {
      interruptListeners.delete(listener);
      tellCalm();
    },
  };
}

/**
 * For programs whose users end them by Ctrl-C: from now on, before GStreamer has started too, a signal ends the
 * process with `code` while there is no listener, even where the main thread is busy.
 */
export function endOnInterrupt(code: number): void {
  calmCode = code;
  tellCalm();
  shim.ds_interrupts_own(interruptPatience);
}

function tellCalm(): void {
  if (calmCode !== undefined) shim.ds_interrupts_calm(interruptListeners.size === 0 ? calmCode : -1);
}

/** Whether a signal has come at which the process is to end, which it does within seconds. */
export function isInterrupted(): boolean {
  return interruptedAt !== undefined;
}

/** How long a step of ending may take, in milliseconds: `usual`, or after Ctrl-C what is left for it. */
export function patience(usual: number, step: EndingStep): number {
  if (interruptedAt === undefined) return usual;
  return Math.max(0, Math.min(usual, Math.round(interruptedAt + doneBy[step] - performance.now())));
}

/**
 * Called when the process ends for whatever reason, when no handler is waited for any more. To stop a
 * pipeline, start its state change on a lane; the process waits up to 2 seconds for lanes, after Ctrl-C less.
 */
export function onExit(listener: () => void): Disposable {
  exitListeners.add(listener);
  return { [Symbol.dispose]: () => void exitListeners.delete(listener) };
}

/**
 * Called at the process's end where a tracer (leaks, stats) is going to report what is left, once all calls on lanes have
 * returned: until then they work with it. To other processes it is no use, for their memory goes with them.
 */
export function onRelease(listener: () => void): void {
  release = listener;
}

/** Tells people so, if the process ends while calls on lanes have still not returned. */
export function tellIfStuck(message: string): void {
  stuckMessages.add(message);
}

function interrupted(mailbox: Mailbox): number {
  const number = mailbox.number(Slot.detail);
  const signal: Interrupt = number === signalNumbers.SIGINT ? "SIGINT" : "SIGTERM";
  interruptedAt = performance.now() - Number(mailbox.integers[Slot.integer]);
  // Not from within the pump: listeners may end the process, or wait for what the pump delivers.
  setImmediate(() => {
    if (interruptListeners.size === 0) process.exit(calmCode ?? 128 + number);
    // What the script still waits for (a lane that a dead camera holds) does not keep the process.
    setTimeout(() => exitLate(128 + number), patience(Number.POSITIVE_INFINITY, "closed")).unref();
    for (const listener of [...interruptListeners]) listener(signal);
  });
  return 0;
}

/** Those who listen still have been kept from ending in time: by a script, or a machine, that was busy. */
function exitLate(code: number): never {
  if (interruptListeners.size === 0) process.exit();
  notice(
    "There was no time left to end what was under way: files that are being written may lack their end.",
  );
  process.exit(process.exitCode || code);
}

/**
 * The order matters: first nobody waits for JavaScript any more, not even for the handler that may be
 * ending the process, so that nothing below can wait for this thread; then handlers leave C, pipelines stop, and only when no thread can ring is the doorbell taken down.
 */
function end(doorbell: JSCallback): void {
  shim.ds_servers_close();
  shim.ds_server_leave();
  // It has gone with that.
  server = 0;
  for (const handler of handlers) handler.detach();
  for (const listener of exitListeners) listener();
  const began = performance.now();
  const returned = shim.ds_lanes_wait(patience(exitPatience, "lanes")) !== 0;
  if (!returned) for (const message of stuckMessages) console.error(message);
  const traced = process.env["GST_TRACERS"] !== undefined;
  if (traced && returned) {
    release?.();
    shim.ds_lanes_wait(patience(exitPatience, "lanes"));
  }
  const left = Math.max(0, Math.round(began + exitPatience - performance.now()));
  if (shim.ds_shutdown(patience(left, "threads")) === 0) return;
  doorbell.close();
  // Tracers report when GStreamer is taken down; nothing else needs that.
  if (traced) link("gstreamer-1.0", gstreamer).gst_deinit();
}
