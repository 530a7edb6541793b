/*
 * `npm run screenshot`: takes the picture in the README anew, from the built files.
 */
import {chromium} from 'playwright-core';
import {BROWSER_ARGS, BROWSER_ENV, findBrowser} from './browser.js';
import {serve} from './server.js';

const FILE = 'docs/images/first-screen.png';

const picture = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>First screen</title>
  <script type="module" src="/cdn/safety.js"></script>
  <body style="margin: 0; font-family: system-ui, sans-serif">
    <threat-response-steps region="US"></threat-response-steps>
  </body>
</html>`;

const server = await serve({mounts: {'/cdn/': 'cdn'}, pages: {'/': picture}});
const browser = await chromium.launch({executablePath: await findBrowser(), args: BROWSER_ARGS, env: BROWSER_ENV});
try {
  const page = await browser.newPage({viewport: {width: 360, height: 640}, deviceScaleFactor: 2});
  await page.goto(server.url, {waitUntil: 'networkidle'});
  await page.screenshot({path: FILE});
  console.log(`Wrote ${FILE}.`);
} finally {
  await browser.close();
  await server.close();
}
