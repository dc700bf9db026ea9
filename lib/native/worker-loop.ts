import { Arrival } from "./arrival.ts";
import type { BatchPlan } from "./batch.ts";
import { Mailbox } from "./mailbox.ts";
import type { ProbeHandler } from "./probe.ts";
import { Next } from "./protocol.ts";
import { join } from "./runtime.ts";
import { next, shim } from "./shim.ts";

/** What a HandlerWorker sends first, and only. */
export interface ToWorker {
  readonly server: number;
  readonly module: string;
  readonly adapter: string;
  readonly data: unknown;
  readonly sdkLibraries: string;
  readonly plan: BatchPlan | undefined;
  readonly failure: number;
}

export type FromWorker =
  | { readonly kind: "ready" }
  | { readonly kind: "left" }
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "broken"; readonly error: unknown };

/** The thread of a HandlerWorker: it serves requests in C, and gives its event loop a turn in between. */

declare const self: Worker;

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  serve(data).catch((error: unknown) => tell({ kind: "broken", error }));
};

function tell(message: FromWorker): void {
  try {
    self.postMessage(message);
  } catch {
    // Not every error can be cloned (Bun's own for a module that does not resolve cannot): its text can.
    if ("error" in message) self.postMessage({ ...message, error: new Error(String(message.error)) });
  }
}

async function serve(start: ToWorker): Promise<void> {
  join(start.sdkLibraries);
  const script: { default: unknown } = await import(start.module);
  const { adapt }: { adapt(handler: unknown, data: unknown): ProbeHandler } = await import(start.adapter);
  const handler = adapt(script.default, start.data);
  const arrival = new Arrival(start.plan);
  const mailbox = new Mailbox(shim.ds_server_enter(start.server));
  process.once("exit", () => shim.ds_server_leave());
  tell({ kind: "ready" });

  function answer(): number {
    arrival.begin(mailbox);
    try {
      return handler(arrival);
    } catch (error) {
      tell({ kind: "failed", error });
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
  shim.ds_server_leave();
  tell({ kind: "left" });
}
