const listeners = new Map<string, Set<() => void>>();

const tell = ({type}: Event): void => listeners.get(type)?.forEach(heard => heard());

/**
 * Calls back with each event of the window until the returned function is called. One listener serves all
 * elements: a page that has thousands of them keeps one.
 */
export function onWindow(type: 'online' | 'beforeprint' | 'afterprint', heard: () => void): () => void {
  const all = listeners.get(type) ?? new Set();
  listeners.set(type, all);
  globalThis.addEventListener(type, tell);
  all.add(heard);
  return () => {
    all.delete(heard);
    if (all.size === 0) globalThis.removeEventListener(type, tell);
  };
}
