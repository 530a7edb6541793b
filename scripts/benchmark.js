/* global performance */
/*
 * `node scripts/benchmark.js`: how long many elements on one page take, ten times as many in the same run.
 * Prints what it measures and judges nothing: times depend on the machine. A cost for each element that grows
 * with their number is a fault of ours.
 */
import {chromium} from 'playwright-core';
import {BROWSER_ARGS, findBrowser} from './browser.js';
import {serve} from './server.js';

const FEW = 200;
const MANY = 2000;
const PAGE =
  '<!doctype html><html lang="en"><title>Many</title><script type="module" src="/cdn/safety.js"></script><safety-settings></safety-settings></html>';

/** Runs in the page. Milliseconds for each thing that a page does to so many elements. */
async function measure(count) {
  const settings = document.querySelector('safety-settings');
  const tags = Array.from({length: count}, () => document.createElement('safety-tip'));
  for (const tag of tags) tag.setAttribute('topic', 'secure-accounts');
  const soon = () => new Promise(resume => setTimeout(resume));
  const timed = async act => {
    const started = performance.now();
    act();
    await Promise.all(tags.map(tag => tag.updateComplete));
    const time = performance.now() - started;
    await soon();
    return time;
  };
  const times = {};
  times['put in and drawn'] = await timed(() => settings.append(...tags));
  times['a setting changed above all'] = await timed(() => settings.setAttribute('age', 'minor'));
  times['one attribute changed on each'] = await timed(() => tags.forEach(tag => tag.setAttribute('age', 'adult')));
  // What the notifier alone costs: an attribute that it listens for, where no element is near.
  const aside = document.body.appendChild(document.createElement('p'));
  const started = performance.now();
  for (let time = 0; time < 100; time++) {
    aside.lang = `en-${time}`;
    await Promise.resolve();
  }
  times['100 changes beside all'] = performance.now() - started;
  aside.remove();
  await soon();
  times['taken out'] = await timed(() => settings.replaceChildren());
  return times;
}

const server = await serve({mounts: {'/cdn/': 'cdn'}, pages: {'/': PAGE}});
const browser = await chromium.launch({executablePath: await findBrowser(), args: BROWSER_ARGS});
try {
  const page = await browser.newPage();
  await page.goto(server.url, {waitUntil: 'networkidle'});
  await page.evaluate(measure, 20);
  const few = await page.evaluate(measure, FEW);
  const many = await page.evaluate(measure, MANY);
  console.log(
    `${`ms for ${FEW}`.padStart(12)} ${`for ${MANY}`.padStart(12)}   one of many costs so many times one of few`,
  );
  for (const [what, time] of Object.entries(few)) {
    const ratio = many[what] / MANY / (time / FEW);
    console.log(
      `${time.toFixed(1).padStart(12)} ${many[what].toFixed(1).padStart(12)} ${ratio.toFixed(2).padStart(6)}   ${what}`,
    );
  }
} finally {
  await browser.close();
  await server.close();
}
