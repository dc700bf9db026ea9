/** A script's function for as long as something in C may call it. */
export interface Kept<F extends object> {
  /** Undefined once it is gone, together with who kept it. */
  readonly function: F | undefined;
  /** Nothing calls it any more. */
  end(): void;
}

/**
 * Keeps `fn`. With `keeper` that does, and the garbage collector takes both where nothing else leads to the keeper: a
 * handler may refer to the pipeline that it is called by, and neither holds the other in memory.
 */
export function keep<F extends object>(fn: F, keeper: Set<object> | undefined): Kept<F> {
  if (keeper === undefined) return { function: fn, end: () => {} };
  keeper.add(fn);
  return new KeptElsewhere(fn, keeper);
}

class KeptElsewhere<F extends object> implements Kept<F> {
  readonly #function: WeakRef<F>;
  readonly #keeper: WeakRef<Set<object>>;

  constructor(fn: F, keeper: Set<object>) {
    this.#function = new WeakRef(fn);
    this.#keeper = new WeakRef(keeper);
  }

  get function(): F | undefined {
    return this.#function.deref();
  }

  end(): void {
    const fn = this.#function.deref();
    if (fn !== undefined) this.#keeper.deref()?.delete(fn);
  }
}
