import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {install, NAMING} from './in-page.js';

export interface PageOptions {
  readonly lang?: string;
  /** More of `<html>`'s attributes. */
  readonly html?: string;
  readonly head?: string;
}

/** A plain page as a partner writes one. */
export const plainPage = (body: string, {lang = 'en', html = '', head = ''}: PageOptions = {}): string =>
  `<!doctype html>
<html lang="${lang}" ${html}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page of a partner</title>
<link rel="icon" href="data:,">
<script type="module" src="/cdn/safety.js"></script>
${head}
</head>
<body>
<main>
<h1>Help</h1>
${body}
</main>
</body>
</html>`;

export interface Visit {
  readonly page: Page;
  /** Errors of the page, and whatever its console said. */
  readonly said: readonly string[];
  readonly errors: readonly string[];
  /** Addresses asked for, without the page itself. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Before the page is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

export async function visit(browser: Browser, url: string, {prepare, ...options}: VisitOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const said: string[] = [];
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', message => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', error => errors.push(error.message));
  page.on('request', request => request.isNavigationRequest() || requests.push(request.url()));
  await page.addInitScript(NAMING);
  await page.addInitScript(install);
  await prepare?.(page);
  await page.goto(url, {waitUntil: 'load'});
  return {page, said, errors, requests, close: () => context.close()};
}

/** Until each element of ours has drawn a tree, and one of them shows `href` where that is asked. */
export async function drawn(page: Page, href?: string): Promise<void> {
  await page.waitForFunction(wanted => {
    const hosts = composed.hosts();
    const done = hosts.length > 0 && hosts.every(host => 'renderRoot' in host && composed.ids(host).length > 0);
    return done && (wanted === undefined || hosts.some(host => composed.hrefs(host).includes(wanted)));
  }, href);
}

/** Until the first element has taken in a region whose services come as a chunk. */
export async function drawnIn(page: Page, region: 'US' | 'GB'): Promise<void> {
  await drawn(page, region === 'US' ? 'tel:988' : 'tel:116123');
}
