/** How long borrowed memory may be touched: until the handler, mapping or owner it was lent to ends. */
export class Scope {
  /** Written by end() alone; a plain field, because each access to a struct asks for it. */
  live = true;

  end(): void {
    this.live = false;
  }
}
