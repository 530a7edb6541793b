import {SETTINGS} from './settings.js';
import {sharedIn} from './shared.js';
import {walk} from './walk.js';

/** One for all copies of the library. It knows elements, never what a reader chose. */
interface Notifier {
  /**
   * Calls back when one of these attributes changes above the element, until the returned function is called.
   * Another version may know more settings than the one that made the notifier, so each says its own.
   */
  watch(element: Element, changed: () => void, attributes: readonly string[]): () => void;
}

const ATTRIBUTES = ['lang', ...SETTINGS];

/** Every root between the element and its document: one observer sees only one root. */
function rootsAbove(element: Element): Node[] {
  const roots: Node[] = [];
  for (let root = element.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
    roots.push(root);
    if (!(root as Partial<ShadowRoot>).host) return roots;
  }
}

function makeNotifier(): Notifier {
  const live = new Map<Element, () => void>();
  const observed = new Map<Node, {readonly observer: MutationObserver; users: number}>();
  let names = new Set<string>();

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
  const listen = (root: Node, observer: MutationObserver): void =>
    observer.observe(root, {attributeFilter: [...names], subtree: true});
  const learn = (attributes: readonly string[]): void => {
    const all = new Set([...names, ...attributes]);
    if (all.size === names.size) return;
    names = all;
    for (const [root, {observer}] of observed) listen(root, observer);
  };
  const observe = (root: Node): void => {
    const known = observed.get(root);
    if (known) {
      known.users++;
      return;
    }
    const observer = new MutationObserver(notify);
    listen(root, observer);
    observed.set(root, {observer, users: 1});
  };
  const release = (root: Node): void => {
    const known = observed.get(root);
    if (!known || --known.users > 0) return;
    known.observer.disconnect();
    observed.delete(root);
  };

  return {
    watch(element, changed, attributes) {
      const roots = rootsAbove(element);
      learn(attributes);
      roots.forEach(observe);
      live.set(element, changed);
      return () => {
        live.delete(element);
        roots.forEach(release);
      };
    },
  };
}

/**
 * Watches through the document's one notifier, made with the first element that needs it. Where a page took
 * `MutationObserver` away, a later change above the element goes unnoticed, and all else works.
 */
export function watch(element: Element, changed: () => void): () => void {
  try {
    return sharedIn(element.ownerDocument, 'notifier', makeNotifier).watch(element, changed, ATTRIBUTES);
  } catch {
    return () => {};
  }
}
