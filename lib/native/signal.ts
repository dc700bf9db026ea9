import { Attachment } from "./attachment.ts";
import { checkedDeadline } from "./deadline.ts";
import { atProgram } from "./errors.ts";
import { type Kept, keep } from "./kept.ts";
import type { Mailbox } from "./mailbox.ts";
import { defaultDeadline } from "./probe.ts";
import { Slot } from "./protocol.ts";
import { mainServer } from "./runtime.ts";
import { shim } from "./shim.ts";

/** One emission of a signal. Valid until the handler returns; the object is used again. */
export interface SignalCall {
  /** Address of the GObject that emits. Borrowed. */
  readonly instance: number;
  /** Address of `count` GValues, copies of the signal's arguments without the instance. Borrowed. */
  readonly values: number;
  readonly count: number;
  /**
   * Address of the GValue to put the answer into, initialised to the signal's return type; 0 where it has
   * none. Where the emitting thread does not wait, what is put there goes nowhere.
   */
  readonly result: number;
  /** True while the emitting thread waits for this handler. */
  readonly awaited: boolean;
}

export type SignalHandler = (call: SignalCall) => void;

export interface SignalOptions {
  /**
   * Makes the emitting thread wait for the handler although the signal returns nothing, as a handler of
   * pad-added needs that links the pad before data flows. Signals that return something always wait.
   * A thread that runs JavaScript never waits: there the handler is called after the emitting call returned.
   * `never`: not even where the signal returns something; what the handler answers goes nowhere.
   */
  readonly wait?: boolean | "never";
  /** Connects behind the class's own handler (g_signal_connect_after). */
  readonly after?: boolean;
  /** How long the emitting thread waits, in milliseconds; Infinity: for ever. Default: 10,000. */
  readonly deadline?: number;
  /** What errors call the instance, as in `decodebin0`. */
  readonly place?: string;
  /** Keeps the handler in memory, instead of the connection. See keep(). */
  readonly keeper?: Set<object> | undefined;
  /** Told what the handler threw, or a HandlerTimeoutError. Called on the JavaScript thread. */
  readonly onError: (error: unknown) => void;
}

/** A connected signal handler, until it is disposed of or the instance is gone. */
export interface SignalConnection extends Disposable {
  readonly connected: boolean;
}

class Emission implements SignalCall {
  instance = 0;
  values = 0;
  count = 0;
  result = 0;
  awaited = false;

  begin(mailbox: Mailbox): void {
    this.instance = mailbox.number(Slot.object);
    this.values = mailbox.number(Slot.data);
    this.count = mailbox.number(Slot.detail);
    this.result = mailbox.number(Slot.result);
    this.awaited = mailbox.number(Slot.awaited) !== 0;
  }
}

class Connection extends Attachment implements SignalConnection {
  protected override readonly passed: number = 0;
  readonly #name: string;
  readonly #handler: Kept<SignalHandler>;
  readonly #call = new Emission();

  constructor(name: string, handler: SignalHandler, { onError, keeper, place }: SignalOptions) {
    super(onError);
    this.#name = place === undefined ? name : `${place}::${name}`;
    this.#handler = keep(handler, keeper);
  }

  get connected(): boolean {
    return this.attached;
  }

  protected override arrived(mailbox: Mailbox): number {
    this.#call.begin(mailbox);
    try {
      this.#handler.function?.(this.#call);
    } catch (error) {
      this.onError(error);
    }
    return 0;
  }

  protected override ended(): void {
    this.#handler.end();
  }

  protected override overstayed(how: string): string {
    return `The handler of the signal ${this.#name} ${how}.`;
  }
}

/** Connects to a signal, by its name with an optional detail ("notify::caps"). Throws if there is no such signal, or no such deadline. */
export function connectSignal(
  instance: number,
  name: string,
  handler: SignalHandler,
  options: SignalOptions,
): SignalConnection {
  const { after = false, wait = false } = options;
  const deadline = checkedDeadline("deadline", options.deadline ?? defaultDeadline);
  const connection = new Connection(name, handler, options);
  connection.adopt(
    shim.ds_signal_connect(
      instance,
      name,
      Number(after),
      mainServer(),
      connection.id,
      wait === "never" ? -1 : Number(wait),
      deadline,
    ),
  );
  if (!connection.connected)
    throw atProgram(new TypeError(`${options.place ?? "the object"} has no signal ${name}`));
  return connection;
}
