/** A script for a page: counts what is listening, so that what is left behind can be seen. Before all others. */
export const COUNTING = `
window.counted = {made: 0, observers: new Set(), listeners: new Map()};
window.MutationObserver = class extends MutationObserver {
  constructor(callback) {
    super(callback);
    counted.made++;
  }
  observe(target, options) {
    super.observe(target, options);
    // The browser's driver has one of its own, for children of the document alone.
    if (Object.keys(options).join() !== 'childList') counted.observers.add(this);
  }
  disconnect() {
    super.disconnect();
    counted.observers.delete(this);
  }
};
for (const [name, step] of [['addEventListener', 'add'], ['removeEventListener', 'delete']]) {
  const original = EventTarget.prototype[name];
  EventTarget.prototype[name] = function (type, listener, options) {
    const target = this === undefined || this === window ? 'window' : this === document ? 'document' : undefined;
    const key = target + ' ' + type;
    if (target) counted.listeners.set(key, counted.listeners.get(key) ?? new Set());
    if (target) counted.listeners.get(key)[step](listener);
    return original.call(this ?? window, type, listener, options);
  };
}`;

interface Counted {
  readonly made: number;
  readonly observers: Set<MutationObserver>;
  readonly listeners: Map<string, Set<unknown>>;
}

declare global {
  var counted: Counted;
}

/** What listens on the page now. */
export const listening = () => ({
  observers: counted.observers.size,
  listeners: [...counted.listeners].filter(([, all]) => all.size > 0).map(([what, all]) => `${what} ${all.size}`),
});
