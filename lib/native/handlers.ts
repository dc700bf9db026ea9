import type { Mailbox } from "./mailbox.ts";
import { firstHandler } from "./protocol.ts";

/** What an id that ds_next returns stands for. */
export interface Handler {
  /** Serves what lies in the mailbox; the result answers a probe. */
  serve(mailbox: Mailbox): number;
  /** Ends what C does for this handler, before the process ends. */
  detach(): void;
}

/**
 * The handlers of one serving thread, by id. An id is given out again only after C said that nothing more
 * comes for it, so what is still queued for a removed handler never reaches another one.
 */
export class Handlers {
  readonly #byId: (Handler | undefined)[] = [];
  readonly #free: number[] = [];

  add(handler: Handler): number {
    const id = this.#free.pop() ?? Math.max(this.#byId.length, firstHandler);
    this.#byId[id] = handler;
    return id;
  }

  put(id: number, handler: Handler): void {
    this.#byId[id] = handler;
  }

  get(id: number): Handler | undefined {
    return this.#byId[id];
  }

  remove(id: number): void {
    this.#byId[id] = undefined;
    this.#free.push(id);
  }

  *[Symbol.iterator](): IterableIterator<Handler> {
    for (const handler of this.#byId) if (handler !== undefined) yield handler;
  }
}
