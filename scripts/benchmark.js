/*
 * `npm run bench`: how long many elements on one page take, and how long a panel takes with many services of the
 * site, ten times as many against a few in the same run. Prints what it measures and judges nothing: times depend
 * on the machine. A cost for each that grows with their number is a fault of ours.
 */
import {chromium} from 'playwright-core';
import * as longList from './bench/long-list.js';
import * as manyElements from './bench/many-elements.js';
import {BROWSER_ARGS, BROWSER_ENV, findBrowser} from './browser.js';
import {serve} from './server.js';

async function bench(browser, server, path, {measure, FEW, MANY}, title) {
  const page = await browser.newPage();
  await page.goto(server.url + path, {waitUntil: 'networkidle'});
  // The first time pays for what is loaded and compiled once.
  await page.evaluate(measure, 20);
  const few = await page.evaluate(measure, FEW);
  const many = await page.evaluate(measure, MANY);
  await page.close();
  console.log(`\n${title}`);
  console.log(
    `${`ms for ${FEW}`.padStart(12)} ${`for ${MANY}`.padStart(10)} ${'ratio'.padStart(8)} ${'of one'.padStart(8)}`,
  );
  for (const [what, time] of Object.entries(few)) {
    const ratio = many[what] / time;
    const columns = [time.toFixed(1).padStart(12), many[what].toFixed(1).padStart(10)];
    console.log(
      `${columns.join(' ')} ${ratio.toFixed(2).padStart(8)} ${(ratio / (MANY / FEW)).toFixed(2).padStart(8)}   ${what}`,
    );
  }
}

const server = await serve({mounts: {'/cdn/': 'cdn'}, pages: {'/many': manyElements.PAGE, '/long': longList.PAGE}});
const browser = await chromium.launch({executablePath: await findBrowser(), args: BROWSER_ARGS, env: BROWSER_ENV});
try {
  console.log('ratio: ten times as many against a few. of one: what one of many costs against one of few.');
  await bench(browser, server, '/many', manyElements, 'Elements on one page');
  await bench(
    browser,
    server,
    '/long',
    longList,
    'Services of the site in one panel, beside those of the United States',
  );
} finally {
  await browser.close();
  await server.close();
}
