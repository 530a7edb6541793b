/** Never sooner again than this: a clock that is a little behind its timer must not spin. */
const LEAST_MS = 1000;

/**
 * Calls back once an instant has come: by one timer, and when the reader returns to the page, because timers
 * sleep while the device does.
 */
export class Wake {
  readonly #wake: () => void;
  #at: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(wake: () => void) {
    this.#wake = wake;
  }

  /** Takes the place of the instant before. Without one there is nothing to wait for. */
  set(at: Date | undefined): void {
    this.stop();
    if (!at) return;
    this.#at = at.getTime();
    document.addEventListener('visibilitychange', this.#look);
    this.#timer = setTimeout(this.#look, Math.max(LEAST_MS, this.#at - Date.now()));
  }

  stop(): void {
    clearTimeout(this.#timer);
    if (this.#at !== undefined) document.removeEventListener('visibilitychange', this.#look);
    this.#at = this.#timer = undefined;
  }

  #look = (): void => {
    const at = this.#at;
    if (at === undefined || document.visibilityState === 'hidden') return;
    if (Date.now() >= at) this.#wake();
    else this.set(new Date(at));
  };
}
