/** How long borrowed memory may be touched: until the handler, mapping or owner it was lent to ends. */
export class Scope {
  #live = true;

  get live(): boolean {
    return this.#live;
  }

  end(): void {
    this.#live = false;
  }
}
