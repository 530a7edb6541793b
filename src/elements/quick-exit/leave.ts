import {cover, type CoverWords} from './cover.js';

/**
 * Leaves the page: hides it, then opens another in its place, so that Back leads to the page before this one.
 * In a frame the whole page goes; where that is forbidden, the frame itself.
 */
export function leave(document: Document, href: string, words: CoverWords): void {
  try {
    cover(document, words);
  } catch {
    // A page that broke the cover is still left.
  }
  const view = document.defaultView;
  // A relative address is of this page, also where it is the page around a frame that leaves.
  const address = new URL(href, document.baseURI).href;
  try {
    (view?.top ?? view)?.location.replace(address);
  } catch {
    view?.location.replace(address);
  }
}
