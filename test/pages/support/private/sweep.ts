import type {Page} from 'playwright-core';

/** Where something can be read → what stands there: `safety-tip 0 property renderOptions.host` → `SAFETY-TIP`. */
export type Sweep = Readonly<Record<string, string>>;

/**
 * Every root's custom states, so that the sweep can read them; they are private otherwise. Sent into the page
 * as it stands, before our script.
 */
export function keepInternals(): void {
  const {attachInternals} = HTMLElement.prototype;
  const kept: {host: string; internals: ElementInternals}[] = [];
  (globalThis as unknown as {kept: unknown}).kept = kept;
  HTMLElement.prototype.attachInternals = function () {
    const internals = attachInternals.call(this);
    kept.push({host: this.localName, internals});
    return internals;
  };
}

/** All that a page can read off our tags and off itself without reaching into a root. Sent as it stands. */
async function read(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const our = 'safety-tip, threat-response-steps, resource-directory, urgent-help, quick-exit';

  /** Reads all values below an object, own and inherited, named by strings and by symbols. Calls no method. */
  const readAll = (path: string, value: unknown, seen = new Set<unknown>()): void => {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) {
      found[path] = String(value);
      return;
    }
    if (value instanceof Node) {
      // A node of ours leads to all the others.
      const root = value.getRootNode();
      found[path] = value.nodeName + (root instanceof ShadowRoot ? ` ${root.innerHTML}` : '');
      return;
    }
    if (value === globalThis) return;
    if (seen.has(value)) return;
    seen.add(value);
    if (typeof value === 'function') found[path] = value.name;
    if (value instanceof ElementInternals) readAll(`${path}.shadowRoot`, value.shadowRoot);
    if (value instanceof Map || value instanceof Set)
      [...value].forEach((one, place) => readAll(`${path}.${place}`, one, seen));
    for (const key of Reflect.ownKeys(value)) {
      if (key === 'prototype') continue;
      try {
        readAll(`${path}.${String(key)}`, (value as Record<PropertyKey, unknown>)[key], seen);
      } catch {
        found[`${path}.${String(key)}`] = 'cannot be read';
      }
    }
  };

  document.querySelectorAll(our).forEach((host, place) => {
    const name = `${host.localName} ${place}`;
    for (const {name: attribute, value} of host.attributes) found[`${name} attribute ${attribute}`] = value;
    found[`${name} children`] = host.innerHTML;
    found[`${name} shadowRoot`] = host.shadowRoot ? host.shadowRoot.innerHTML : 'closed';
    for (let at: object = host; at !== Object.prototype; at = Object.getPrototypeOf(at) as object) {
      const whose = at instanceof HTMLElement ? 'property' : 'platform';
      for (const key of Reflect.ownKeys(at))
        readAll(`${name} ${whose} ${String(key)}`, (host as unknown as Record<PropertyKey, unknown>)[key]);
    }
    let depth = 0;
    for (let at: object = host.constructor; at !== HTMLElement; at = Object.getPrototypeOf(at) as object)
      readAll(`${name} class ${depth++}`, at);
  });

  for (const symbol of Object.getOwnPropertySymbols(document))
    readAll(`document ${String(symbol)}`, (document as unknown as Record<symbol, unknown>)[symbol]);
  for (const name of ['HerHelpSafety', 'litElementVersions', 'litHtmlVersions', 'reactiveElementVersions'])
    readAll(`window ${name}`, (globalThis as unknown as Record<string, unknown>)[name]);
  found['names of the window'] = Object.getOwnPropertyNames(globalThis)
    .filter(name => typeof (globalThis as unknown as Record<string, unknown>)[name] !== 'function')
    .join(' ');

  const {kept = []} = globalThis as unknown as {kept?: {host: string; internals: ElementInternals}[]};
  kept.forEach(({host, internals}, place) => {
    found[`states of ${host} ${place}`] = [...internals.states].join(' ');
    found[`form of ${host} ${place}`] = [internals.ariaLabel, internals.role].join(' ');
  });

  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
  found['sheets'] = sheets.map(sheet => [...sheet.cssRules].map(rule => rule.cssText).join('\n')).join('\n');
  found['page'] = document.documentElement.outerHTML;
  found['title'] = document.title;
  found['address'] = location.href;
  found['history'] = `${history.length} ${JSON.stringify(history.state)}`;
  found['name of the window'] = window.name;
  found['cookies'] = document.cookie;
  found['storage'] = JSON.stringify([{...localStorage}, {...sessionStorage}]);
  found['databases'] = JSON.stringify([await indexedDB.databases(), await caches.keys()]);
  return found;
}

export const sweep = (page: Page): Promise<Sweep> => page.evaluate(read);

/** The root itself, and what Lit has rendered into it: leaks that we name, with tests of their own. */
export const isKnownLeak = (where: string): boolean => / property (renderRoot|_\$Do)\b/.test(where);

/** What the browser measures: the height is a leak that we name. */
export const isMeasure = (where: string): boolean => / platform (offset|client|scroll)/.test(where);

/** What Lit counts for itself with each render, and who asks whether somebody types in a field of ours. */
const WORKINGS = / property (_\$|isUpdatePending|hasUpdated|enableUpdating)|\.typing\.hasFocus/;

/** What is there now and was not, or was another. */
export const changed = (before: Sweep, after: Sweep): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    where => before[where] !== after[where] && !WORKINGS.test(where) && !isMeasure(where) && !isKnownLeak(where),
  );
