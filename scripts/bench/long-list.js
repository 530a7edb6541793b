/* global performance, Event */

/** Services that a site adds to one panel. */
export const FEW = 20;
export const MANY = 200;

export const PAGE =
  '<!doctype html><html lang="en"><title>Long</title><script type="module" src="/cdn/safety.js"></script><body></body></html>';

/** Runs in the page. Milliseconds for each thing that happens to a panel with so many services of the site. */
export async function measure(count) {
  const services = Array.from({length: count}, (_, index) => ({
    id: `bench-${index}`,
    name: `Help in district ${index}`,
    organization: {name: `Office ${index % 7}`},
    description: 'Somebody listens, and tells you what you can do next.',
    phones: [{number: `555 0${100 + index}`}],
    url: `https://help-${index}.example/`,
    languages: [{code: index % 2 ? 'es' : 'en'}],
  }));
  const panel = document.createElement('resource-directory');
  panel.setAttribute('region', 'US');
  document.body.append(panel);
  await panel.updateComplete;
  const soon = () => new Promise(resume => setTimeout(resume));
  const timed = async act => {
    const started = performance.now();
    act();
    await panel.updateComplete;
    // What the browser has to lay out counts as well.
    panel.getBoundingClientRect();
    const time = performance.now() - started;
    await soon();
    return time;
  };
  const drawn = () => panel.renderRoot.querySelectorAll('[data-service^="host-"][part~="card"]').length;
  const times = {};
  times['read, checked and drawn'] = await timed(() => (panel.services = services));
  if (drawn() !== count) throw new Error(`${drawn()} of ${count} services were drawn`);

  const field = panel.renderRoot.querySelector('input[type="search"], input[type="text"], input:not([type])');
  if (!field) throw new Error('There is no search above the long list.');
  const type = words => {
    field.value = words;
    field.dispatchEvent(new Event('input', {bubbles: true}));
  };
  const word = 'district 1';
  const letters = [];
  for (let length = 1; length <= word.length; length++) {
    letters.push(await timed(() => type(word.slice(0, length))));
  }
  if (drawn() >= count) throw new Error('The search left nothing out.');
  letters.sort((a, b) => a - b);
  times['one letter of a search (median)'] = letters[Math.floor(letters.length / 2)];
  times['one letter of a search (longest)'] = letters.at(-1);
  times['the search taken back'] = await timed(() => type(''));
  panel.remove();
  await soon();
  return times;
}
