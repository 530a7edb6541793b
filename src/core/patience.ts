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
    let late = false;
    // By hand: some pages replace `Promise` by one that has no `race`.
    const wait = new Promise<void>(resume => {
      const end = (): void => {
        this.#waits.set(promise, undefined);
        resume();
      };
      const timer = setTimeout(() => {
        late = true;
        end();
      }, milliseconds);
      void promise.then(() => {
        clearTimeout(timer);
        if (late) this.#cameLate();
        else end();
      });
    });
    this.#waits.set(promise, wait);
  }
}
