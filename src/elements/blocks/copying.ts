/** How long a button says "Copied". */
const COPIED_MS = 4000;

/** What was copied last, or could not be, for as long as its button says so. */
export class Copying {
  readonly #changed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #copied: string | undefined;
  #failed: string | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The text that has just been copied. */
  get copied(): string | undefined {
    return this.#copied;
  }

  /** The text that the browser refused to copy. */
  get failed(): string | undefined {
    return this.#failed;
  }

  async copy(text: string): Promise<void> {
    this.stop();
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = text;
    } catch {
      // Absent on pages without https, refused by the reader or replaced by the page.
      this.#failed = text;
    }
    this.#changed();
    this.#timer = setTimeout(() => {
      this.stop();
      this.#changed();
    }, COPIED_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#copied = this.#failed = undefined;
  }
}
