/*
 * `npm run size`: what a reader's phone has to fetch, in bytes after brotli. Fails over a limit.
 * A statement of the guidance is never cut to meet one: code moves out instead.
 */
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {chromium} from 'playwright-core';
import {BROWSER_ARGS, BROWSER_ENV, findBrowser} from './browser.js';
import {serve} from './server.js';

/** File in cdn/ → most bytes it may have. */
const LIMITS = {
  'safety.js': 26_000,
  'guidance.js': 24_500,
  'hours.js': 1_700,
  'zones.js': 4_000,
  'finding.js': 3_000,
  'host-services.js': 8_500,
  'country-us.js': 4_000,
};
/** Any other country. */
const COUNTRY_LIMIT = 1_500;

const compressed = path => brotliCompressSync(readFileSync(path)).length;
const limitOf = file => LIMITS[file] ?? (file.startsWith('country-') ? COUNTRY_LIMIT : undefined);

function fileRows() {
  const files = readdirSync('cdn').filter(file => /\.(js|css)$/.test(file));
  const missing = Object.keys(LIMITS).filter(file => !files.includes(file));
  if (missing.length > 0) throw new Error(`cdn/ has no ${missing.join(', ')}. Run "npm run build".`);
  return files.map(file => ({what: `cdn/${file}`, bytes: compressed(`cdn/${file}`), limit: limitOf(file)}));
}

/** What the browser really asked for to show a page, the page itself included. */
async function pageRow(browser, name) {
  const server = await serve({mounts: {'/examples/': 'build/examples', '/cdn/': 'cdn'}});
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/examples/${name}`, {waitUntil: 'networkidle'});
    await page.close();
    const paths = [...new Set(server.requests)].map(path => path.replace(/^\/examples\//, '/build/examples/').slice(1));
    const files = paths.map(path => path.replace(/\?.*$/, '')).filter(existsSync);
    const bytes = files.reduce((sum, file) => sum + compressed(file), 0);
    return {what: `${name}: all of it, ${files.length} requests`, bytes};
  } finally {
    await server.close();
  }
}

async function pageRows() {
  const names = existsSync('build/examples')
    ? readdirSync('build/examples').filter(name => name.endsWith('.html'))
    : [];
  const browser = await chromium.launch({executablePath: await findBrowser(), args: BROWSER_ARGS, env: BROWSER_ENV});
  try {
    const rows = [];
    for (const name of names) rows.push(await pageRow(browser, name));
    return rows;
  } finally {
    await browser.close();
  }
}

const number = value => value.toLocaleString('en').padStart(9);

function print({what, bytes, limit}) {
  const verdict = limit === undefined ? '' : bytes <= limit ? `of ${number(limit)}` : `of ${number(limit)}  TOO LARGE`;
  console.log(`${number(bytes)}  ${what.padEnd(44)} ${verdict}`.trimEnd());
}

const rows = [...fileRows(), ...(await pageRows())];
console.log('Bytes after brotli');
rows.forEach(print);
if (rows.some(({bytes, limit}) => limit !== undefined && bytes > limit)) process.exitCode = 1;
