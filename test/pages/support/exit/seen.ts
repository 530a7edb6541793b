import type {CDPSession, Page} from 'playwright-core';

/** What somebody meets who looks at the page, clicks into it, or has it read aloud. */
export interface Seen {
  readonly title: string;
  /** True where the cover is in front at each of nine places of the screen. */
  readonly covered: boolean;
  readonly covers: number;
  /** True where nothing but the cover can be reached. */
  readonly modal: boolean;
  /** True where the page below is drawn. */
  readonly body: boolean;
  readonly words: string;
  /** True where the keys go to the cover. */
  readonly focus: boolean;
}

export const OPEN_PAGE = {covered: false, covers: 0, modal: false, body: true, words: '', focus: false} as const;

/** While a navigation hangs, nobody can ask the page: use `reportWhenCovered`. */
export const seen = (page: Page): Promise<Seen> => page.evaluate(look);

/** Sent into pages as it stands. */
export function look(): Seen {
  const dialogs = [...document.querySelectorAll(':root > dialog')];
  const [cover] = dialogs;
  const parts = [0.02, 0.5, 0.98];
  const points = parts.flatMap(x => parts.map(y => [innerWidth * x, innerHeight * y] as const));
  return {
    title: document.title,
    covered: points.every(([x, y]) => cover?.contains(document.elementFromPoint(x, y)) ?? false),
    covers: dialogs.length,
    modal: cover?.matches(':modal') ?? false,
    body: document.body.checkVisibility(),
    words: cover instanceof HTMLElement ? cover.innerText.trim() : '',
    focus: cover?.contains(document.activeElement) ?? false,
  };
}

/** Called before the page is left: two frames after the cover was put up, the page says what is seen. */
export const reportWhenCovered = (page: Page, address: string): Promise<void> =>
  page.evaluate(`(${watchForCover.toString()})(${look.toString()}, ${JSON.stringify(address)})`);

function watchForCover(ask: () => Seen, address: string): void {
  const report = (): void => void fetch(address, {method: 'POST', body: JSON.stringify(ask())});
  const watching = new MutationObserver(() => {
    watching.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(report));
  });
  watching.observe(document.documentElement, {childList: true});
}

export interface Said {
  readonly role: string;
  readonly name: string;
  /** `polite` or `assertive`, where changes are read aloud. */
  readonly live: string | undefined;
}

/** The accessibility tree, as a screen reader gets it: through closed roots, without what is inert. */
export async function heard(page: Page, session?: CDPSession): Promise<readonly Said[]> {
  const devtools = session ?? (await page.context().newCDPSession(page));
  const {nodes} = await devtools.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ignored}) => !ignored)
    .map(({role, name, properties}) => ({
      role: String(role?.value),
      name: String(name?.value ?? ''),
      live: properties?.find(property => property.name === 'live')?.value.value as string | undefined,
    }));
}

/** Words that are read aloud inside a live region that waits for its turn. */
export async function announced(page: Page): Promise<readonly string[]> {
  const devtools = await page.context().newCDPSession(page);
  const {nodes} = await devtools.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  const textOf = (id: string): string => {
    const node = byId.get(id);
    if (!node) return '';
    if (node.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node.childIds ?? []).map(textOf).join('');
  };
  return nodes
    .filter(
      ({ignored, role, properties}) =>
        !ignored &&
        role?.value === 'status' &&
        properties?.some(({name, value}) => name === 'live' && value.value === 'polite'),
    )
    .map(({nodeId}) => textOf(nodeId))
    .filter(text => text !== '');
}
