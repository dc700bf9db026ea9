import { HandlerTimeoutError } from "./errors.ts";
import type { Handler } from "./handlers.ts";
import type { Mailbox } from "./mailbox.ts";
import { ItemKind, Slot } from "./protocol.ts";
import { handlers } from "./pump.ts";
import { shim } from "./shim.ts";

/** Something in C that calls a handler of this thread: a probe, a signal's closure, a bus's watch. */
export abstract class Attachment implements Handler, Disposable {
  readonly id: number;
  protected readonly onError: (error: unknown) => void;
  #native = 0;
  #state: "new" | "attached" | "disposed" | "gone" = "new";

  constructor(onError: (error: unknown) => void) {
    this.onError = onError;
    this.id = handlers.add(this);
  }

  /** C's side of it; 0 where there is none yet, or no more. */
  protected get native(): number {
    return this.#native;
  }

  get attached(): boolean {
    return this.#state === "new" || this.#state === "attached";
  }

  /** Takes over the reference that C returned; 0 means that nothing was attached. */
  adopt(native: number): void {
    if (this.#state === "gone") {
      if (native !== 0) shim.ds_release(native);
      return;
    }
    this.#native = native;
    if (native === 0) this.#retire();
    else if (this.#state === "disposed") shim.ds_detach(native);
    else this.#state = "attached";
  }

  serve(mailbox: Mailbox): number {
    const kind = mailbox.number(Slot.kind);
    if (kind === ItemKind.gone) {
      this.#retire();
      return 0;
    }
    if (kind === ItemKind.overstay) {
      this.onError(new HandlerTimeoutError(this.overstayed(howLate(mailbox))));
      return 0;
    }
    return this.#state === "disposed" ? this.passed : this.arrived(mailbox);
  }

  detach(): void {
    if (this.#state !== "attached" && this.#state !== "new") return;
    this.#state = "disposed";
    if (this.#native !== 0) shim.ds_detach(this.#native);
  }

  [Symbol.dispose](): void {
    this.detach();
  }

  /** The answer for what is still queued when the script has let go of the handler. */
  protected abstract readonly passed: number;
  /** Calls the script's handler; what it throws goes to onError. */
  protected abstract arrived(mailbox: Mailbox): number;
  /** The message for a handler that did not answer in time; `how` is "did not return within 100 ms" and the like. */
  protected abstract overstayed(how: string): string;

  /** Nothing comes from C any more. */
  protected ended(): void {}

  #retire(): void {
    if (this.#native !== 0) shim.ds_release(this.#native);
    this.#native = 0;
    this.#state = "gone";
    handlers.remove(this.id);
    this.ended();
  }
}

function howLate(mailbox: Mailbox): string {
  const deadline = mailbox.number(Slot.detail);
  const unheard = mailbox.integers[Slot.integer] !== 0n;
  return unheard
    ? `was not reached within ${deadline} ms, because its thread was busy with something else`
    : `did not return within ${deadline} ms`;
}
