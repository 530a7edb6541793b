/* global performance */

/** Elements on one page. */
export const FEW = 200;
export const MANY = 2000;

export const PAGE =
  '<!doctype html><html lang="en"><title>Many</title><script type="module" src="/cdn/safety.js"></script><safety-settings></safety-settings></html>';

/** Runs in the page. Milliseconds for each thing that a page does to so many elements. */
export async function measure(count) {
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
