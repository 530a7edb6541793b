import {SETTINGS} from './settings.js';
import {walk} from './walk.js';

/** What exists once per document; copies of the library share it. It knows elements, never what a reader chose. */
interface Shared {
  /** Calls back when a language or setting above the element changes, until the returned function is called. */
  watch(element: Element, changed: () => void): () => void;
}

const KEY = Symbol.for('@herhelp/safety-elements:1');

const attributeFilter = ['lang', ...SETTINGS];

/** Every root between the element and its document: one observer sees only one root. */
function rootsAbove(element: Element): Node[] {
  const roots: Node[] = [];
  for (let root = element.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
    roots.push(root);
    if (!(root as Partial<ShadowRoot>).host) return roots;
  }
}

function makeShared(): Shared {
  const live = new Map<Element, () => void>();
  const observed = new Map<Node, {readonly observer: MutationObserver; users: number}>();

  const notify = (records: MutationRecord[]): void => {
    const changed = new Set(records.map(record => record.target));
    for (const [element, callback] of live) {
      for (const ancestor of walk(element)) {
        if (changed.has(ancestor)) {
          callback();
          break;
        }
      }
    }
  };
  const observe = (root: Node): void => {
    const known = observed.get(root);
    if (known) {
      known.users++;
      return;
    }
    const observer = new MutationObserver(notify);
    observer.observe(root, {attributes: true, attributeFilter, subtree: true});
    observed.set(root, {observer, users: 1});
  };
  const release = (root: Node): void => {
    const known = observed.get(root);
    if (!known || --known.users > 0) return;
    known.observer.disconnect();
    observed.delete(root);
  };

  return {
    watch(element, changed) {
      const roots = rootsAbove(element);
      live.set(element, changed);
      roots.forEach(observe);
      return () => {
        live.delete(element);
        roots.forEach(release);
      };
    },
  };
}

/** Watches through the document's one notifier, made with the first element that needs it. */
export function watch(element: Element, changed: () => void): () => void {
  const document = element.ownerDocument as Document & {[KEY]?: Shared};
  document[KEY] ??= makeShared();
  return document[KEY].watch(element, changed);
}
