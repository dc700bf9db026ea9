import { type FFIFunction, JSCallback } from "bun:ffi";
import type { Argument, Kind, Result, Signature } from "./kinds.ts";

/** The JavaScript function that a callback's signature asks for: pointers are addresses (0 is NULL), 64 bits are bigint. */
export type CallbackFunction<S extends Signature> = (
  ...args: Results<S["args"]>
) => S["returns"] extends "void" ? unknown : Answer<S["returns"]>;

type Results<A extends readonly Kind[]> = { [I in keyof A]: Result<A[I]> };

/** C has nothing to hold a string or an array by once the function has returned. */
type Answer<K extends Kind> = K extends "ptr" ? number : Argument<K>;

/**
 * A function of JavaScript as C sees it. C may call it on the thread that made it, while that thread is in a
 * call to C: g_list_foreach, g_list_sort, g_hash_table_foreach and their like. It must not be handed to what
 * calls later or from a thread of its own (pad probes, signals, free functions of metadata): JavaScript runs on
 * one thread, and the process would crash or hang. Those are what the library's probes and signals are for.
 *
 *     using byValue = new Callback(callbacks.GCompareFunc, (a, b) => a - b);
 *     const sorted = glib.g_list_sort(list, byValue.address);
 *
 * What the function throws cannot pass through C: it is kept, C is answered 0, and `rethrow()` throws it.
 */
export class Callback<const S extends Signature> implements Disposable {
  readonly #native: JSCallback;
  #failed = false;
  #failure: unknown;

  constructor(signature: S, call: CallbackFunction<S>) {
    const { args, returns } = signature;
    const invoke = call as (...values: unknown[]) => unknown;
    const guarded = (...values: unknown[]): unknown => {
      try {
        const result = invoke(...values.map((value, index) => taken(args[index], value)));
        return returns === "void" ? undefined : given(returns, result);
      } catch (error) {
        if (!this.#failed) this.#failure = error;
        this.#failed = true;
        return returns === "void" ? undefined : given(returns, 0);
      }
    };
    const declaration: FFIFunction = { args: [...args], returns };
    this.#native = new JSCallback(guarded, declaration);
  }

  /** What C is handed; valid until the callback is disposed of, and not to be had from then on: a TypeError. */
  get address(): number {
    const { ptr } = this.#native;
    if (ptr === null) throw new TypeError("This callback has been disposed of: C must not call it any more.");
    return ptr;
  }

  /** Throws what the function threw first, if it did. To be called after the call to C that called it. */
  rethrow(): void {
    if (!this.#failed) return;
    this.#failed = false;
    throw this.#failure;
  }

  /** C must not call it any more. */
  [Symbol.dispose](): void {
    this.#native.close();
  }
}

/** Bun hands NULL as null, and integers of 64 bits as numbers where they fit. */
function taken(kind: Kind | undefined, value: unknown): unknown {
  if (kind === "ptr") return value ?? 0;
  if (kind === "i64" || kind === "u64") return BigInt(value as number | bigint);
  return value;
}

function given(kind: Kind, value: unknown): unknown {
  if (kind === "bool") return value === true || value === 1;
  if (kind === "i64") return BigInt.asIntN(64, BigInt(value as number | bigint));
  if (kind === "u64") return BigInt.asUintN(64, BigInt(value as number | bigint));
  return value ?? 0;
}
