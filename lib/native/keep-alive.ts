/** setInterval's longest interval: the timer is there to be there, not to fire. */
const never = 2 ** 31 - 1;

let holds = 0;
let timer: ReturnType<typeof setInterval> | undefined;

/** Keeps the process from ending for want of work, as a playing pipeline must: C's threads do not count as work. */
export class Hold implements Disposable {
  #held = true;

  constructor() {
    if (holds++ === 0) timer = setInterval(() => {}, never);
  }

  [Symbol.dispose](): void {
    if (!this.#held) return;
    this.#held = false;
    if (--holds === 0) clearInterval(timer);
  }
}
