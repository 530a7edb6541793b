import type {Page} from 'playwright-core';

/** What a page could notice about itself, besides what stands inside our tags. Sent into the page as it stands. */
export const fingerprintOf = (page: Page) =>
  page.evaluate(() => {
    const chain = (from: object): Record<string, string[]> => {
      const found: Record<string, string[]> = {};
      for (const name of Object.getOwnPropertyNames(from)) {
        const value: unknown = Object.getOwnPropertyDescriptor(from, name)?.value;
        if (typeof value !== 'function' || !/^[A-Z]/.test(name)) continue;
        const prototype = (value as {prototype?: object}).prototype;
        found[name] = [...Reflect.ownKeys(value), ...(prototype ? Reflect.ownKeys(prototype) : [])].map(String);
      }
      return found;
    };
    const own = [...document.querySelectorAll<HTMLElement>('body, body *')].filter(
      node => !node.closest('safety-tip, threat-response-steps, resource-directory, safety-settings'),
    );
    return {
      globals: Reflect.ownKeys(globalThis).map(String),
      classes: chain(globalThis),
      html: document.documentElement.outerHTML,
      looks: own.map(node => {
        const style = getComputedStyle(node);
        return `${node.localName} ${[...style].map(name => style.getPropertyValue(name)).join()}`;
      }),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      page: [
        document.title,
        location.href,
        history.length,
        document.activeElement?.localName,
        scrollY,
        document.cookie,
      ],
      onDocument: Reflect.ownKeys(document).map(String),
      storage: localStorage.length + sessionStorage.length,
      custom: [document.documentElement.lang, document.documentElement.dir, document.designMode],
    };
  });

export type Fingerprint = Awaited<ReturnType<typeof fingerprintOf>>;

/** What is there with our script and not without, in words. */
export function changes(without: Fingerprint, with_: Fingerprint): readonly string[] {
  const found: string[] = [];
  const compare = (what: string, one: unknown, other: unknown) => {
    if (JSON.stringify(one) === JSON.stringify(other)) return;
    if (Array.isArray(one) && Array.isArray(other)) {
      for (const item of other) if (!one.includes(item)) found.push(`${what}: more: ${String(item).slice(0, 120)}`);
      for (const item of one) if (!other.includes(item)) found.push(`${what}: less: ${String(item).slice(0, 120)}`);
    } else if (typeof one === 'object' && one && typeof other === 'object' && other) {
      for (const key of new Set([...Object.keys(one), ...Object.keys(other)]))
        compare(`${what}.${key}`, (one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]);
    } else found.push(`${what}: ${String(one).slice(0, 200)} is now ${String(other).slice(0, 200)}`);
  };
  for (const key of Object.keys(without) as (keyof Fingerprint)[]) compare(key, without[key], with_[key]);
  return found;
}
