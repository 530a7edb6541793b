import type {Page} from 'playwright-core';

/** What a page heard, saw or was written to: where it comes from, and all that could be read off it. */
export interface Heard {
  /** `click`, `navigation navigate`, `performance resource`, `made change`, `mutation`, `write setItem` */
  readonly source: string;
  readonly what: unknown;
}

/**
 * A page that listens on purpose, to everything, before any other script; each thing it hears is told to the
 * test. Sent into the page as it stands.
 */
function listenToEverything(): void {
  const {tell} = globalThis as unknown as {tell: (source: string, what: string) => void};

  const ofNode = (node: Node): unknown => {
    const root = node.getRootNode();
    return {
      node: node.nodeName,
      // A node of ours would lead to all the others.
      root: root instanceof ShadowRoot ? root.innerHTML : '',
      html: node instanceof Element ? node.outerHTML : node.nodeType === Node.TEXT_NODE ? node.textContent : '',
    };
  };
  const describe = (value: unknown, depth = 0): unknown => {
    if (value === null || typeof value === 'function' || value === globalThis) return undefined;
    if (typeof value !== 'object') return typeof value === 'symbol' ? String(value) : value;
    if (value instanceof Node) return ofNode(value);
    if (depth > 3) return undefined;
    if (Array.isArray(value) || value instanceof NodeList) return [...value].map(one => describe(one, depth + 1));
    const data = value instanceof DataTransfer ? [...value.types].map(type => [type, value.getData(type)]) : [];
    const found: Record<string, unknown> = Object.fromEntries(data);
    for (const name in value) {
      if (!/^[A-Z_0-9]+$/.test(name)) found[name] = describe((value as Record<string, unknown>)[name], depth + 1);
    }
    return found;
  };
  const say = (source: string, what: unknown): void => tell(source, JSON.stringify(describe(what)) ?? '');
  const noted = new WeakSet<Event>();
  const note = (event: Event): void => {
    if (noted.has(event)) return;
    noted.add(event);
    say(event.type, {
      event,
      path: event.composedPath().filter(node => node instanceof Node && !node.contains(document.body)),
      selected: String(getSelection()),
      active: document.activeElement,
    });
  };

  const named = ['focusin', 'focusout', 'compositionstart', 'compositionupdate', 'compositionend', 'DOMContentLoaded'];
  for (const target of [window, document]) {
    const types = new Set(named);
    for (let at: object | null = target; at; at = Object.getPrototypeOf(at) as object | null)
      for (const name of Object.getOwnPropertyNames(at)) if (name.startsWith('on')) types.add(name.slice(2));
    for (const name of Object.getOwnPropertyNames(HTMLElement.prototype))
      if (name.startsWith('on')) types.add(name.slice(2));
    for (const type of types) target.addEventListener(type, note, {capture: true});
  }
  const {navigation} = globalThis as unknown as {navigation: EventTarget};
  for (const type of ['navigate', 'navigatesuccess', 'navigateerror', 'currententrychange'])
    navigation.addEventListener(type, event => say(`navigation ${type}`, event));

  new MutationObserver(records => say('mutation', records)).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  for (const type of PerformanceObserver.supportedEntryTypes) {
    new PerformanceObserver(list =>
      list.getEntries().forEach(entry => {
        const {target, element, sources} = entry as unknown as Record<string, unknown>;
        say(`performance ${type}`, {target, element, sources, entry: entry.toJSON() as unknown});
      }),
    ).observe({type, buffered: true});
  }

  const replace = (owner: object, name: string, source: string): void => {
    const original = (owner as Record<string, unknown>)[name];
    if (typeof original !== 'function') return;
    (owner as Record<string, unknown>)[name] = function (this: unknown, ...rest: unknown[]): unknown {
      say(`${source} ${name}`, rest);
      return new.target ? (Reflect.construct(original, rest) as unknown) : Reflect.apply(original, this, rest);
    };
  };
  replace(EventTarget.prototype, 'dispatchEvent', 'made');
  for (const [owner, ...names] of [
    [Storage.prototype, 'setItem', 'removeItem', 'clear'],
    [History.prototype, 'pushState', 'replaceState'],
    [Navigator.prototype, 'sendBeacon'],
    [XMLHttpRequest.prototype, 'open', 'send'],
    [globalThis, 'fetch', 'postMessage', 'open', 'WebSocket', 'EventSource', 'Image', 'SharedWorker', 'Worker'],
    [BroadcastChannel.prototype, 'postMessage'],
    [MessagePort.prototype, 'postMessage'],
    [IDBFactory.prototype, 'open'],
    [performance, 'mark', 'measure'],
    [console, 'log', 'info', 'debug', 'warn', 'error'],
    [HTMLFormElement.prototype, 'submit', 'requestSubmit'],
    ...['CacheStorage', 'CookieStore'].map(name => [
      (globalThis as unknown as Record<string, {prototype: object} | undefined>)[name]?.prototype ?? {},
      ...['open', 'set'],
    ]),
  ] as [object, ...string[]][])
    for (const name of names) replace(owner, name, 'write');
  for (const name of ['cookie', 'title']) {
    const property = Object.getOwnPropertyDescriptor(Document.prototype, name) as PropertyDescriptor;
    Object.defineProperty(document, name, {
      configurable: true,
      get: () => property.get?.call(document) as unknown,
      set: (value: unknown) => {
        say(`write ${name}`, value);
        property.set?.call(document, value);
      },
    });
  }
}

/** Lets the page listen; what it hears is in the list at once, and stays there when the page is left. */
export async function watch(page: Page): Promise<readonly Heard[]> {
  const heard: Heard[] = [];
  await page.exposeBinding('tell', (_, source: string, what: string) => {
    heard.push({source, what: what === '' ? '' : (JSON.parse(what) as unknown)});
  });
  await page.addInitScript(listenToEverything);
  return heard;
}
