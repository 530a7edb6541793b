interface Options {
  /** Milliseconds that anybody waits for it, from the first who does. Absent: as long as it takes. */
  readonly patience?: number;
  /** What comes after that is left out, because it would move what a reader already sees. */
  readonly onlyInTime?: boolean;
}

/** A part of the code that is fetched when somebody needs it: a chunk of its own. */
export class Late<Part extends object> {
  readonly #fetch: () => Promise<Part>;
  readonly #options: Options;
  #part: Part | undefined;
  #asked: Promise<void> | undefined;
  #wait: Promise<void> | undefined;
  #over = false;

  constructor(fetch: () => Promise<Part>, options: Options = {}) {
    this.#fetch = fetch;
    this.#options = options;
  }

  /** The part, once it is there. */
  get now(): Part | undefined {
    return this.#part;
  }

  /** True where it did not come, or not in time. */
  get failed(): boolean {
    return this.#over && !this.#part;
  }

  /** Puts it in place without a chunk: on servers and in the bundle of one file. */
  register(part: Part): void {
    if (!this.failed || !this.#options.onlyInTime) this.#part = part;
  }

  /** Fetches it, and nobody waits yet. */
  ask(): void {
    if (this.#part || this.#over) return;
    this.#asked ??= this.#fetch().then(
      part => this.register(part),
      () => undefined,
    );
  }

  /** Something to wait for until it is there, has failed or took too long. It never rejects. */
  soon(): Promise<void> | undefined {
    if (this.#part || this.#over) return undefined;
    this.ask();
    // By hand: some pages replace `Promise` by one that has no `race`.
    this.#wait ??= new Promise(end => {
      let done = false;
      // Once: what comes of an old wait says nothing about a retry.
      const over = (): void => {
        if (done) return;
        done = this.#over = true;
        this.#asked = this.#wait = undefined;
        end();
      };
      void this.#asked?.then(over);
      const {patience} = this.#options;
      if (patience !== undefined) setTimeout(over, patience);
    });
    return this.#wait;
  }

  /** Forgets that it failed: the browser is back online, or another element needs it. */
  retry(): void {
    this.#over = false;
  }
}
