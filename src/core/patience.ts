/** What somebody waits for, each for a while: then it goes on without it, and is told when it comes after all. */
export class Patience {
  readonly #cameLate: () => void;
  /** Nothing under a promise: the waiting is over. */
  readonly #waits = new WeakMap<Promise<unknown>, Promise<void> | undefined>();

  constructor(cameLate: () => void) {
    this.#cameLate = cameLate;
  }

  /** Something to wait for, or nothing once it is there or the milliseconds are over. The promise may not reject. */
  with(promise: Promise<unknown>, milliseconds: number): Promise<void> | undefined {
    if (!this.#waits.has(promise)) this.#begin(promise, milliseconds);
    return this.#waits.get(promise);
  }

  #begin(promise: Promise<unknown>, milliseconds: number): void {
    let over = false;
    const wait = Promise.race([promise, new Promise(end => setTimeout(end, milliseconds))]).then(() => {
      over = true;
      this.#waits.set(promise, undefined);
    });
    this.#waits.set(promise, wait);
    void promise.then(() => {
      if (over) this.#cameLate();
    });
  }
}
