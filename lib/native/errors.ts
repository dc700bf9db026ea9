import { dirname } from "node:path";

/** Its own calls are of no use to who reads a program's error. */
const library = `(${dirname(import.meta.dir)}/`;

/** Calls in neither. */
const elsewhere = /\((?:native|unknown|node:|bun:|:)/;

/** Deep enough that the program's calls are in it, behind the library's own. */
const deepest = 100;

/**
 * What the library throws or rejects with on purpose. `stack` begins at the line of the program that led there, which is
 * the one that Bun shows above the message; the library's own calls are in `wholeStack`. Only of what nobody catches in a
 * timer or a microtask Bun shows where it was thrown, which is kept apart from the error and stands below all the same.
 */
export class DeepscriptError extends Error {
  override readonly name: string = "DeepscriptError";
  /** With the library's own calls, innermost first. */
  declare readonly wholeStack: string;

  constructor(message = "", options?: ErrorOptions) {
    const limit = Error.stackTraceLimit;
    if (limit > 0) Error.stackTraceLimit = deepest;
    super(message, options);
    const calls = callsIn(this.stack ?? "", message);
    Error.stackTraceLimit = limit;
    const title = `${new.target.name}: ${message}`;
    // Not enumerable: what is enumerable is printed with the error.
    Object.defineProperty(this, "wholeStack", { value: stackOf(title, calls) });
    showAt(this, title, programCalls(calls).slice(0, limit));
    if (this.cause instanceof Error) withoutOwnCalls(this.cause);
  }
}

/** A handler did not answer in time; the streaming thread went on without it. */
export class HandlerTimeoutError extends DeepscriptError {
  override readonly name = "HandlerTimeoutError";
}

/** The Worker that a handler lived in has ended although it was still needed. */
export class WorkerExitError extends DeepscriptError {
  override readonly name = "WorkerExitError";
}

/** Pixels of a surface that cannot be had, and why. */
export class SurfaceError extends DeepscriptError {
  override readonly name = "SurfaceError";
}

/** Thrown when metadata is touched after the handler it was handed to has returned, or after it was removed or given away. */
export class StaleMetadataError extends DeepscriptError {
  override readonly name = "StaleMetadataError";
  readonly #staleness: string;

  /** `ended`: what it ended with, as `the batch was disposed of`, where that is not that a handler returned. */
  constructor(struct: string, field: string, removed: boolean | undefined = false, ended?: string) {
    super(
      removed
        ? `${struct}.${field} was used after the metadata was removed from its batch, here or by another branch: the ` +
            "memory is the pool's again. Where a branch removes what others read, hold batch.lock() and take frames and objects after it."
        : ended === undefined
          ? `${struct}.${field} was read after its handler returned: the memory belongs to GStreamer again. ` +
            "Copy what you need inside the handler, with .snapshot() or field by field."
          : `${struct}.${field} was used after ${ended}.`,
    );
    this.#staleness = staleness(removed, ended);
  }

  /** The reason in a few words, for console.log. */
  get staleness(): string {
    return this.#staleness;
  }
}

/** Why what is not live is not, in a few words. */
export function staleness(removed: boolean | undefined, ended: string | undefined): string {
  if (removed) return "stale: it was removed from its batch";
  return `stale: ${ended ?? "its handler has returned"}`;
}

/** The error, shown at the program's line: a RangeError or TypeError for what a program must not give. */
export function atProgram<E extends Error>(error: E): E {
  const limit = Error.stackTraceLimit;
  if (limit > 0) Error.stackTraceLimit = deepest;
  Error.captureStackTrace(error, atProgram);
  const calls = programCalls(callsIn(error.stack ?? "", error.message)).slice(0, limit);
  Error.stackTraceLimit = limit;
  showAt(error, `${error.name}: ${error.message}`, calls);
  return error;
}

/**
 * Settles as `promise` does. Errors that come from GStreamer's threads, and so from no line of the program, are shown at
 * the line that has called the function of the library which calls this.
 */
export async function shownAtCaller<T>(promise: Promise<T>): Promise<T> {
  const caller = new Error();
  try {
    return await promise;
  } catch (error) {
    const nowhere = error instanceof DeepscriptError && callsIn(error.stack, error.message).length === 0;
    if (nowhere) showAt(error, `${error.name}: ${error.message}`, programCalls(callsIn(caller.stack, "")));
    throw error;
  }
}

/**
 * Takes the library's calls out of the stack of what a function of the program threw; mistakes of the library's own keep
 * theirs.
 */
export function shownInProgram(error: unknown): void {
  if (!(error instanceof Error) || error instanceof DeepscriptError) return;
  const calls = callsIn(error.stack, error.message);
  const [innermost] = calls.filter((call) => !elsewhere.test(call));
  if (innermost?.includes(library) === false) withoutOwnCalls(error);
}

/** As Bun reads them: it stops at a call without parentheses. */
function callsIn(stack = "", message: string): string[] {
  const traced = stack.slice(stack.indexOf(message) + message.length);
  const calls = traced.split("\n    at ").slice(1);
  return calls.map((call) => (call.endsWith(")") ? call : `<anonymous> (${call})`));
}

/** From the program's innermost call on, without the library's. */
function programCalls(calls: readonly string[]): string[] {
  const others = calls.filter((call) => !call.includes(library));
  const first = others.findIndex((call) => !elsewhere.test(call));
  return first < 0 ? [] : others.slice(first);
}

function withoutOwnCalls(error: Error): void {
  const { stack = "", message } = error;
  showAt(
    error,
    stack.slice(0, stack.indexOf(message) + message.length),
    programCalls(callsIn(stack, message)),
  );
}

function showAt(error: Error, title: string, calls: readonly string[]): void {
  error.stack = stackOf(title, calls);
  // Where Bun would look for a line to show, were there no call.
  for (const place of ["line", "column", "sourceURL"]) Reflect.deleteProperty(error, place);
}

function stackOf(title: string, calls: readonly string[]): string {
  return [title, ...calls].join("\n    at ");
}

/** What came, in an error: `5`, `"text"`, `a Float32Array of 3`, `an array of 2`. */
export function came(value: unknown): string {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === "function") return "a function";
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  const kind: unknown = value.constructor?.name;
  const called =
    typeof kind !== "string" || kind === "Object" || kind === "" ? "an object" : withArticle(kind);
  if (!ArrayBuffer.isView(value)) return called;
  return isGone(value) ? `${called} whose memory was taken back` : `${called} of ${lengthOf(value)}`;
}

/** `an Array`, `a Map`. */
export function withArticle(kind: string): string {
  return `${/^[AEIO]/.test(kind) ? "an" : "a"} ${kind}`;
}

function lengthOf(view: ArrayBufferView): number {
  return "length" in view && typeof view.length === "number" ? view.length : view.byteLength;
}

/** Whether its memory has ended or was transferred: its length is 0 then, whatever it was. */
export function isGone({ buffer }: ArrayBufferView): boolean {
  return buffer instanceof ArrayBuffer && buffer.detached;
}
