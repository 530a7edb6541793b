/*
 * Where is a browser? Every script and test that needs one asks here: CHROME_PATH, then what is
 * installed (Chrome, Chromium, Edge), then the one that comes as an npm package.
 */
import {existsSync} from 'node:fs';
import {Launcher} from 'chrome-launcher';

/** The places of Edge, which chrome-launcher does not look at. */
const EDGE = [
  '/usr/bin/microsoft-edge',
  '/usr/bin/microsoft-edge-stable',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Nothing of the browser's own may reach the network while we count requests. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The clock of no place: from it no country can be guessed, wherever the machine stands. A test of the guess
 * sets a time zone of its own.
 */
export const BROWSER_ENV = {...process.env, TZ: 'UTC'};

function installed() {
  try {
    return Launcher.getInstallations()[0];
  } catch {
    return undefined;
  }
}

/** A headless Chromium for Linux out of node_modules, unpacked into the system's folder for temporary files. */
async function unpacked() {
  try {
    const {default: chromium} = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** The path of a browser. Rejects with a sentence that says what to install. */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, and there is no such file.`);
  }
  const path = installed() ?? EDGE.find(place => existsSync(place)) ?? (await unpacked());
  if (path) return path;
  throw new Error('No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to the one you have.');
}
