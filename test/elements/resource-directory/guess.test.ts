import {expect} from '@open-wc/testing';
import type {OurElement} from '../../rules/support/composed-tree.js';
import {loadBundle, place, until} from '../../rules/support/live-element.js';
import {textOf} from '../../rules/support/words.js';

const hrefsOf = (element: OurElement): readonly (string | null)[] =>
  [...element.renderRoot.querySelectorAll('a')].map(link => link.getAttribute('href'));

const tables = (): number =>
  performance.getEntriesByType('resource').filter(({name}) => new URL(name).pathname.endsWith('/zones.js')).length;

const LABEL = 'Not in the United Kingdom? Choose your country';

/* A page has one time zone, which is asked for once, so this file stands alone. */
describe('resource-directory: the country is a guess', () => {
  const elements: OurElement[] = [];

  before(async () => {
    const {resolvedOptions} = Intl.DateTimeFormat.prototype;
    Intl.DateTimeFormat.prototype.resolvedOptions = function () {
      return {...resolvedOptions.call(this), timeZone: 'Europe/London'};
    };
    await loadBundle();
  });

  after(() => elements.forEach(element => element.remove()));

  it('is not asked for while the page says the country', async () => {
    const said = await place('resource-directory', {region: 'US'});
    elements.push(said);
    expect(hrefsOf(said)).to.include('tel:911');
    expect(tables()).to.equal(0);
  });

  it('is fetched once for all elements, and nothing outside shows it', async () => {
    elements.push(
      ...(await Promise.all([
        place('resource-directory'),
        place('threat-response-steps'),
        place('resource-directory'),
      ])),
    );
    for (const element of elements.slice(1)) {
      expect(hrefsOf(element)).to.include('tel:999');
      expect(textOf(element.renderRoot)).to.include('999 (United Kingdom)').and.include(LABEL);
      expect(element.getAttributeNames()).to.deep.equal([]);
      expect((element as OurElement & {region?: string}).region).to.equal(undefined);
    }
    expect(tables()).to.equal(1);
  });

  it('the label belongs to the picker, and the small print describes it', () => {
    const picker = elements[1]?.renderRoot.querySelector('select') as HTMLSelectElement;
    expect([...picker.labels].map(label => label.querySelector('span')?.textContent)).to.deep.equal([LABEL]);
    const note = elements[1]?.renderRoot.querySelector(`[id="${picker.getAttribute('aria-describedby')}"]`);
    expect(note?.textContent).to.equal('We guessed the country from the time zone of this device.');
  });

  it('gives way to what the page says later, and comes back when that goes', async () => {
    const [, element] = elements as [OurElement, OurElement];
    element.setAttribute('region', 'FR');
    await until(() => hrefsOf(element).includes('tel:112'), 'France');
    expect(textOf(element.renderRoot)).not.to.include('guessed');
    expect(hrefsOf(element)).not.to.include('tel:999');
    element.removeAttribute('region');
    await until(() => hrefsOf(element).includes('tel:999'), 'the guess');
    expect(textOf(element.renderRoot)).to.include(LABEL);
  });

  it('leaves other elements of the page as they are', () => {
    expect(hrefsOf(elements[0] as OurElement))
      .to.include('tel:911')
      .and.not.include('tel:999');
  });
});
