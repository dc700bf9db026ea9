import { Hold } from "./keep-alive.ts";
import type { Signature } from "./kinds.ts";
import { LibraryError, libraryFile, originOf, requireFound, symbolName } from "./library.ts";
import type { Mailbox } from "./mailbox.ts";
import { packCall, unpackResult } from "./packet.ts";
import { callHandler, Slot } from "./protocol.ts";
import { handlers } from "./pump.ts";
import { shim } from "./shim.ts";
import { versionHint } from "./version-hint.ts";

type AnyFunction = (...args: never[]) => unknown;

interface Pending {
  readonly signature: Signature;
  readonly hold: Hold;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

const pending = new Map<number, Pending>();
let lastTicket = 0;

handlers.put(callHandler, {
  serve(mailbox: Mailbox): number {
    const ticket = mailbox.number(Slot.detail);
    const call = pending.get(ticket);
    if (call === undefined) return 0;
    pending.delete(ticket);
    call.hold[Symbol.dispose]();
    call.resolve(
      unpackResult(
        call.signature.returns,
        mailbox.integers[Slot.integer] as bigint,
        mailbox.number(Slot.real),
      ),
    );
    return 0;
  },
  detach(): void {},
});

/**
 * Threads that make C calls for one pipeline, in the order they were asked for, so that a call that blocks
 * (a state change, a seek, an unref that joins threads) or whose callbacks wait for JavaScript never runs
 * on the JavaScript thread. The second thread is for stop: a call that hangs does not hold it up.
 */
export class Lane implements Disposable {
  readonly #name: string;
  #ordinary = 0;
  #escalation = 0;

  /** `name` is what debuggers show for the thread (15 bytes of it). Threads start with their first call. */
  constructor(name: string) {
    this.#name = name;
  }

  /**
   * Calls `functions[name](...args)` on the lane's thread and resolves with its result. Strings are copied
   * for C; typed arrays are refused, since C would write to them behind JavaScript's back: allocate with g_malloc.
   */
  call<F extends object, N extends keyof F & string>(
    functions: F,
    name: N,
    ...args: F[N] extends AnyFunction ? Parameters<F[N]> : never
  ): Promise<F[N] extends AnyFunction ? ReturnType<F[N]> : never> {
    this.#ordinary ||= shim.ds_lane_new(this.#name);
    return post(this.#ordinary, functions, name, args) as Promise<
      F[N] extends AnyFunction ? ReturnType<F[N]> : never
    >;
  }

  /** As call(), on the escalation thread: does not wait for what call() was asked to do before. */
  escalate<F extends object, N extends keyof F & string>(
    functions: F,
    name: N,
    ...args: F[N] extends AnyFunction ? Parameters<F[N]> : never
  ): Promise<F[N] extends AnyFunction ? ReturnType<F[N]> : never> {
    this.#escalation ||= shim.ds_lane_new(`${this.#name}!`);
    return post(this.#escalation, functions, name, args) as Promise<
      F[N] extends AnyFunction ? ReturnType<F[N]> : never
    >;
  }

  /** Ends the threads once they made the calls they were asked for; does not wait for that. */
  [Symbol.dispose](): void {
    for (const lane of [this.#ordinary, this.#escalation]) if (lane !== 0) shim.ds_lane_close(lane);
    this.#ordinary = 0;
    this.#escalation = 0;
  }
}

function post(lane: number, functions: object, name: string, args: readonly unknown[]): Promise<unknown> {
  const { library, table } = originOf(functions);
  const signature = table[name] as Signature;
  const packet = packCall(symbolAddress(library, name), name, signature, args);
  const ticket = ++lastTicket;
  return new Promise((resolve, reject) => {
    pending.set(ticket, { signature, hold: new Hold(), resolve, reject });
    shim.ds_lane_post(lane, ticket, packet, packet.length);
  });
}

const addresses = new Map<string, number>();

/** Where a C function is: what other C code is handed, and what a lane calls. */
export function symbolAddress(library: string, name: string): number {
  const key = `${library}/${name}`;
  let address = addresses.get(key);
  if (address === undefined) {
    requireFound(library, name);
    address = shim.ds_symbol(libraryFile(library), symbolName(library, name));
    if (address === 0)
      throw new LibraryError(`${name} is not in ${libraryFile(library)}${versionHint(library)}`);
    addresses.set(key, address);
  }
  return address;
}
