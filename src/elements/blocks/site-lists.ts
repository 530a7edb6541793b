import {corrected, fetchSiteFile, readSiteList, type SiteList} from '../../directory/host/index.js';
import type {Directory} from '../../directory/model.js';

/*
 * A chunk of its own, `cdn/host-services.js`: a page without a list of its own does not load it.
 */

/** How long a first render waits for a list: longer, and our services would be late because of it. */
const FIRST_WAIT_MS = 1_000;

/** Tells the page's developer, once for each message. */
type Warn = (message: string) => void;

/** One list of the site: a file, shared by the elements that name it, or a value of the property. */
interface Source {
  readonly users: Set<SiteLists>;
  readonly stop: AbortController;
  list?: SiteList | undefined;
  failed?: true;
  /** Never rejects. */
  done: Promise<void>;
}

const files = new Map<string, Source>();

function begin(name: string, get: (signal: AbortSignal) => Promise<unknown>, warn: Warn): Source {
  const source: Source = {users: new Set(), stop: new AbortController(), done: Promise.resolve()};
  const read = async (): Promise<void> => {
    try {
      const list = readSiteList(await get(source.stop.signal));
      for (const problem of list.problems) warn(`${name} ${problem}`);
      if (list.unreadable) source.failed = true;
      else source.list = list;
    } catch (error) {
      source.failed = true;
      if (!source.stop.signal.aborted)
        warn(`${name} did not load: ${error instanceof Error ? error.message : String(error)} Our services stay.`);
    }
    for (const user of source.users) user.changed();
  };
  source.done = read();
  return source;
}

/** What is no address stays as it is and fails like one that nobody answers. */
function wholeAddress(src: string, base: string): string {
  try {
    return new URL(src, base).href;
  } catch {
    return src;
  }
}

function fileAt(src: string, base: string, warn: Warn): Source {
  const href = wholeAddress(src, base);
  const source = files.get(href) ?? begin(`The list of this site (${href})`, stop => fetchSiteFile(href, stop), warn);
  files.set(href, source);
  return source;
}

/** The site's own services and corrections, as one element sees them. */
export class SiteLists {
  #sources: readonly Source[] = [];
  /** What stands on the screen: kept when another list does not load. */
  #shown: readonly SiteList[] = [];
  #given: {readonly value: unknown; readonly source: Source} | undefined;
  #last: {readonly directory: Directory; readonly lists: readonly SiteList[]; readonly result: Directory} | undefined;
  /** Each list is waited for once. */
  readonly #waitedFor = new WeakSet<Source>();
  #waiting: Promise<void> | undefined;

  constructor(
    readonly changed: () => void,
    readonly warn: Warn,
  ) {}

  /** True where a list did not load. */
  get failed(): boolean {
    return this.#sources.some(({failed}) => failed);
  }

  /**
   * Asks for what the element names, the nearest first, and gives what a first render should wait for.
   * Later the lists come in by themselves.
   */
  arriving(srcs: readonly string[], value: unknown, base: string): Promise<unknown> | undefined {
    const sources = [
      ...this.#valueSource(value),
      ...[...new Set(srcs)].map(src => fileAt(src.trim(), base, this.warn)),
    ];
    for (const source of sources) source.users.add(this);
    for (const old of this.#sources) if (!sources.includes(old)) this.#drop(old);
    this.#sources = sources;
    const open = sources.filter(({list, failed}) => !list && !failed);
    if (open.some(source => !this.#waitedFor.has(source))) this.#waiting = this.#waitFor(open);
    return this.#waiting;
  }

  /** Asked for again while it runs, it is the same: whatever else arrives first does not cut it short. */
  #waitFor(open: readonly Source[]): Promise<void> {
    for (const source of open) this.#waitedFor.add(source);
    let left = open.length;
    // By hand: some pages replace `Promise` by one that has no `race` and no `all`.
    const waiting = new Promise<void>(resume => {
      setTimeout(resume, FIRST_WAIT_MS);
      for (const {done} of open) void done.then(() => --left === 0 && resume());
    }).then(() => {
      if (this.#waiting === waiting) this.#waiting = undefined;
    });
    return waiting;
  }

  /** The directory with what the site changed and added. */
  applied(directory: Directory): Directory {
    const lists = this.#lists();
    if (lists.length === 0) return directory;
    if (this.#last?.directory !== directory || !sameItems(this.#last.lists, lists)) {
      // The nearest list has the last word.
      const corrections = lists.flatMap(list => list.corrections).reverse();
      const {directory: own, refused} = corrected(directory, corrections);
      for (const problem of refused) this.warn(`In the list of this site, ${problem}`);
      const added = lists.find(({services}) => services.length > 0)?.services;
      this.#last = {directory, lists, result: {...own, added}};
    }
    return this.#last.result;
  }

  /** Forgets what failed, so that the next `arriving` tries again. */
  retry(): void {
    for (const [href, {failed}] of files) if (failed) files.delete(href);
  }

  /** The element left the page: what it alone was waiting for is not fetched any further. */
  leave(): void {
    for (const source of this.#sources) this.#drop(source);
    this.#sources = [];
  }

  #lists(): readonly SiteList[] {
    const there = this.#sources.flatMap(({list}) => list ?? []);
    if (there.length === this.#sources.length) this.#shown = there;
    return this.#shown.length > 0 ? this.#shown : there;
  }

  #valueSource(value: unknown): readonly Source[] {
    if (value === undefined || value === null) return [];
    if (this.#given?.value !== value) {
      this.#given = {value, source: begin('The property "services"', () => Promise.resolve(value), this.warn)};
    }
    return [this.#given.source];
  }

  #drop(source: Source): void {
    source.users.delete(this);
    if (source.users.size > 0 || source.list || source.failed) return;
    source.stop.abort();
    for (const [href, file] of files) if (file === source) files.delete(href);
  }
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);
