/** What a handler was lent: locks, mapped memory, readers of what is not theirs to keep. */
export class Lent {
  readonly #ends = new Set<() => void>();

  /** `end` takes it back. */
  add(end: () => void): void {
    this.#ends.add(end);
  }

  /** It was given back before the end; false where it was already. */
  delete(end: () => void): boolean {
    return this.#ends.delete(end);
  }

  /** Takes back what is still out, each whatever becomes of the others; throws the first of what they threw. */
  end(): void {
    const failed: unknown[] = [];
    for (const end of [...this.#ends]) {
      try {
        end();
      } catch (error) {
        failed.push(error);
      }
    }
    if (failed.length > 0) throw failed[0];
  }
}
