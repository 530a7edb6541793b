import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {expectedDirectory, expectedServices, nobody} from '../../expected/directory.js';
import type {OurElement} from '../../rules/support/composed-tree.js';
import {orderedServices} from '../../rules/support/directory-tree.js';
import {loadBundle, loadRegions, place, until} from '../../rules/support/live-element.js';
import {textOf} from '../../rules/support/words.js';

/** What a person in charge of the page could read off the tags. */
const outside = (...elements: readonly OurElement[]): string =>
  JSON.stringify([
    elements.map(element => [element.outerHTML, ...Object.keys(element).filter(name => !/^(_\$|__)/.test(name))]),
    document.title,
    location.href,
    history.length,
    localStorage.length,
    document.cookie,
  ]);

const hrefsOf = (element: OurElement): readonly (string | null)[] =>
  [...element.renderRoot.querySelectorAll('a')].map(link => link.getAttribute('href'));

/* What a reader picks holds for the whole page, so this file has no other test. */
describe('resource-directory: the reader picks a country', () => {
  const elements: OurElement[] = [];

  before(async () => {
    await loadBundle();
    await loadRegions();
  });

  after(() => elements.forEach(element => element.remove()));

  it('by keyboard: every element of ours follows, one that comes later too, and nothing shows it outside', async () => {
    const directory = await place('resource-directory');
    const panel = await place('resource-directory', {region: 'US', compact: ''});
    const steps = await place('threat-response-steps', {region: 'US'});
    const tip = await place('safety-tip', {topic: 'someone-you-know'});
    elements.push(directory, panel, steps, tip);
    const before = outside(...elements);
    const heard: string[] = [];
    for (const type of ['change', 'input']) {
      document.addEventListener(type, event =>
        heard.push(`${type} ${String((event.target as HTMLInputElement).value)}`),
      );
    }

    const picker = directory.renderRoot.querySelector('select') as HTMLSelectElement;
    expect([...picker.options].map(option => option.text))
      .to.include('United Kingdom')
      .and.include('United States');
    picker.focus();
    await sendKeys({type: 'United K'});
    await until(() => hrefsOf(directory).includes('tel:999'), 'the United Kingdom');

    const reader = {...nobody, region: 'GB'} as const;
    await until(() => orderedServices(directory.renderRoot).includes('gb-childline'), 'its services');
    expect(orderedServices(directory.renderRoot)).to.deep.equal(expectedServices(reader));
    for (const element of [panel, steps, tip]) {
      await element.updateComplete;
      expect(hrefsOf(element), element.localName).to.include('tel:999');
      expect(hrefsOf(element), element.localName).not.to.include('tel:911').and.not.to.include('tel:988');
    }
    const said = [...directory.renderRoot.querySelectorAll('[role="status"], [aria-live="polite"]')].map(node =>
      textOf(node),
    );
    expect(said.join(' '), 'said politely').to.match(/\w/);
    expect(document.activeElement, 'the keyboard stays').to.equal(directory);

    const late = await place('resource-directory', {region: 'US', age: 'adult'});
    elements.push(late);
    expect(orderedServices(late.renderRoot)[0], 'what the reader chose wins').to.equal(
      expectedDirectory({...reader, age: 'adult'}).shown[0],
    );
    late.remove();
    elements.pop();

    expect(outside(...elements), 'seen from the page').to.equal(before);
    expect(
      heard.filter(one => /GB|United/.test(one)),
      'heard on the page',
    ).to.deep.equal([]);
  });
});
