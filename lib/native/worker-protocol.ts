import type { BatchPlan } from "./batch.ts";

/** What a HandlerWorker sends first, and only. */
export interface ToWorker {
  readonly server: number;
  readonly module: string;
  readonly adapter: string;
  /** What errors call it: the pad and the module. */
  readonly place: string;
  readonly sdkLibraries: string;
  readonly plan: BatchPlan | undefined;
  readonly failure: number;
  /**
   * Memory that both threads see: counts what the Worker has told of its handler's doing. That comes as messages,
   * after the buffer that it is about has gone on; so who wants to have heard all knows how much is on its way.
   */
  readonly told: Int32Array;
}

/** What an error is made of: structured cloning would leave out its name, and refuses some. */
export interface CarriedError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly cause: CarriedError | undefined;
}

/** What the thread of a HandlerWorker tells; whatever else comes was posted by the script itself. */
export type FromWorker = { readonly from: typeof ours } & (
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly error: CarriedError }
  | { readonly kind: "broken"; readonly error: CarriedError }
  | { readonly kind: "message"; readonly message: unknown }
);

export const ours = "deepscript's worker";

export function isOurs(data: unknown): data is FromWorker {
  return typeof data === "object" && data !== null && "from" in data && data.from === ours;
}

/** Causes of causes are told so far. */
const deepest = 8;

export function carry(error: unknown, depth = 0): CarriedError {
  if (!(error instanceof Error)) {
    return { name: "Error", message: String(error), stack: undefined, cause: undefined };
  }
  const { name, message, stack, cause } = error;
  const further = cause !== undefined && depth < deepest;
  return {
    name: String(name),
    message: String(message),
    stack: stack === undefined ? undefined : String(stack),
    cause: further ? carry(cause, depth + 1) : undefined,
  };
}

export function restore(carried: CarriedError): Error {
  const { name, message, stack, cause } = carried;
  const error = new Error(message, cause === undefined ? {} : { cause: restore(cause) });
  if (name !== error.name) Object.defineProperty(error, "name", { value: name, configurable: true });
  if (stack !== undefined) error.stack = stack;
  return error;
}
