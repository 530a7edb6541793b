import {cover, type CoverWords} from './cover.js';

/**
 * Leaves the page: hides it, then opens another in its place, so that Back leads to the page before this one.
 * In a frame the whole page goes; where that is forbidden, the frame itself.
 */
export function leave(document: Document, href: string, words: CoverWords): void {
  attempt(() => cover(document, words));
  attempt(() => tellNobody(document));
  const view = document.defaultView;
  // A relative address is of this page, also where it is the page around a frame that leaves.
  const address = new URL(href, document.baseURI).href;
  try {
    (view?.top ?? view)?.location.replace(address);
  } catch {
    view?.location.replace(address);
  }
}

/** A page that broke one thing is still left. */
function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // The other page is what counts.
  }
}

/** A link can say for itself that the other website may not learn where its reader comes from; here the page has to. */
function tellNobody(document: Document): void {
  const meta = document.createElement('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  document.head.append(meta);
  // It holds once it has been there.
  meta.remove();
}
