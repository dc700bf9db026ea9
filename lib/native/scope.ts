/** How long borrowed memory may be touched: until the handler, mapping or owner it was lent to ends. */
export class Scope {
  /** Written by end() alone; a plain field, because each access to a struct asks for it. */
  live = true;
  /** What ended it, where that is not that a handler returned: `the batch was disposed of`. */
  ended: string | undefined = undefined;

  end(ended?: string): void {
    this.live = false;
    this.ended = ended;
  }
}
