import { Arrival } from "./arrival.ts";
import { Mailbox } from "./mailbox.ts";
import type { ProbeHandler } from "./probe.ts";
import { Next } from "./protocol.ts";
import { join } from "./runtime.ts";
import { next, shim } from "./shim.ts";
import { carry, type FromWorker, ours, type ToWorker } from "./worker-protocol.ts";

/** The thread of a HandlerWorker: it serves requests in C, and gives its event loop a turn in between. */

declare const self: Worker;

/**
 * What an adapter makes a handler of; `post` sends data to the main thread, and throws where it cannot be cloned; errors
 * call it `place`.
 */
export type Adapt = (handler: unknown, post: (message: unknown) => void, place: string) => ProbeHandler;

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  serve(data).catch((error: unknown) => tell({ from: ours, kind: "broken", error: carry(error) }));
};

function tell(message: FromWorker): void {
  self.postMessage(message);
}

function uncloneable({ message, name }: DOMException): DOMException {
  return new DOMException(`${message} Post plain data; of metadata, its snapshot().`, name);
}

async function serve(start: ToWorker): Promise<void> {
  join(start.sdkLibraries);
  const script: { default: unknown } = await import(start.module);
  const { adapt }: { adapt: Adapt } = await import(start.adapter);
  const post = (message: unknown): void => {
    try {
      tell({ from: ours, kind: "message", message });
    } catch (error) {
      throw error instanceof DOMException ? uncloneable(error) : error;
    }
    Atomics.add(start.told, 0, 1);
  };
  const handler = adapt(script.default, post, start.place);
  const arrival = new Arrival(start.plan);
  const mailbox = new Mailbox(shim.ds_server_enter(start.server));
  process.once("exit", () => shim.ds_server_leave());
  tell({ from: ours, kind: "ready" });

  function answer(): number {
    arrival.begin(mailbox);
    try {
      return handler(arrival);
    } catch (error) {
      tell({ from: ours, kind: "failed", error: carry(error) });
      Atomics.add(start.told, 0, 1);
      return start.failure;
    } finally {
      arrival.end();
    }
  }

  for (;;) {
    let id = next(0);
    while (id !== Next.idle && id !== Next.again && id !== Next.closed) id = next(answer());
    if (id === Next.closed) break;
    await new Promise((resolve) => setImmediate(resolve));
  }
  // Leaves, and lets the script's own listeners of `exit` say goodbye.
  process.exit();
}
