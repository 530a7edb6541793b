import {warnOnce} from '../../core/warn.js';
import type {Directory} from '../../directory/model.js';
import {siteLists} from './chunks.js';
import type {SiteLists} from './site-lists.js';

/** The site's own services and corrections, for one element. Where a site has none, nothing is loaded. */
export class HostServices {
  #lists: SiteLists | undefined;
  #wanted = false;

  constructor(readonly changed: () => void) {}

  /** True where a list did not load. */
  get failed(): boolean {
    return this.#lists ? this.#lists.failed : this.#wanted && siteLists.failed;
  }

  /** Asks for the lists of these addresses and this value, and gives what a first render should wait for. */
  arriving(srcs: readonly (string | undefined)[], value: unknown, base: string): Promise<unknown> | undefined {
    const named = srcs.filter((src): src is string => typeof src === 'string' && src.trim() !== '');
    this.#wanted = named.length > 0 || (value !== undefined && value !== null);
    if (!this.#wanted && !this.#lists) return undefined;
    if (siteLists.failed)
      warnOnce('The list of this site cannot be read. Serve all files of the folder cdn/ beside safety.js.');
    if (!siteLists.now) return siteLists.soon();
    this.#lists ??= new siteLists.now.SiteLists(this.changed, warnOnce);
    return this.#lists.arriving(named, value, base);
  }

  applied(directory: Directory): Directory {
    return this.#lists?.applied(directory) ?? directory;
  }

  retry(): void {
    siteLists.retry();
    this.#lists?.retry();
  }

  leave(): void {
    this.#lists?.leave();
  }
}
