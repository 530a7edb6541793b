import {expect} from '@open-wc/testing';
import type {OurElement} from '../../rules/support/composed-tree.js';
import {cardsOf, emergencyLine, foldsOf, serviceOf} from '../../rules/support/directory-tree.js';
import {address, loadBundle, place, until} from '../../rules/support/live-element.js';

const fieldOf = (element: OurElement) => element.renderRoot.querySelector<HTMLInputElement>('[type=search]');
const needsOf = (element: OurElement) => element.renderRoot.querySelector<HTMLSelectElement>('.find select');
const cards = (element: OurElement) => cardsOf(element.renderRoot).map(serviceOf);

async function type(element: OurElement, words: string): Promise<void> {
  const field = fieldOf(element) as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await element.updateComplete;
}

async function choose(element: OurElement, label: string): Promise<void> {
  const needs = needsOf(element) as HTMLSelectElement;
  needs.value = [...needs.options].find(option => option.label === label)?.value ?? '';
  needs.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

describe('resource-directory: finding in a long list', () => {
  let element: OurElement;

  before(loadBundle);
  beforeEach(async () => {
    element = await place('resource-directory', {region: 'US', age: 'adult'});
    await until(() => cards(element).length > 20, 'the list of the US');
  });
  afterEach(() => element.remove());

  it('stands between the country and the cards', () => {
    const order = element.renderRoot.querySelectorAll('.country select, [type=search], [part~=card]');
    expect([...order].slice(0, 3).map(node => node.localName)).to.deep.equal(['select', 'input', 'li']);
  });

  it('is labelled in sight, has no name and is not remembered or spelled', () => {
    const field = fieldOf(element) as HTMLInputElement;
    expect(field.labels?.[0]?.textContent.trim()).to.equal('Search these services');
    expect(field.name).to.equal('');
    expect(field.autocomplete).to.equal('off');
    expect(field.spellcheck).to.equal(false);
    expect(field.maxLength).to.equal(100);
    expect(field.form).to.equal(null);
  });

  it('the line about danger stays whatever is found', async () => {
    const line = () => emergencyLine(element.renderRoot)?.getAttribute('href');
    expect(line()).to.equal('tel:911');
    for (const words of ['988', 'qqqq', 'legal']) {
      await type(element, words);
      expect(line(), words).to.equal('tel:911');
    }
  });

  it('words, a need, and all again with their fold', async () => {
    const whole = cards(element);
    await choose(element, 'Legal help');
    expect(cards(element)).to.include('us-lawhelp').and.not.include('us-988');
    expect(foldsOf(element.renderRoot)).to.have.length(0);
    await type(element, 'qqqq');
    expect(cards(element)).to.include('us-988').and.include('intl-findahelpline');
    element.renderRoot.querySelector<HTMLButtonElement>('.found button')?.click();
    await element.updateComplete;
    expect(cards(element)).to.deep.equal(whole);
    expect(foldsOf(element.renderRoot)).to.have.length(1);
    expect([fieldOf(element)?.value, needsOf(element)?.value]).to.deep.equal(['', '']);
  });

  it('what is typed in one panel is not looked for in another', async () => {
    const other = await place('resource-directory', {region: 'US', age: 'adult'});
    await type(element, '988');
    await other.updateComplete;
    expect(cards(element)).to.deep.equal(['us-988']);
    expect(cards(other)).to.have.length.above(20);
    other.remove();
  });

  it('another country keeps the words; a short list has nothing to search and shows all it has', async () => {
    await type(element, '988');
    await address(element, {region: 'GB', age: 'minor'});
    await until(() => cards(element).some(id => id.startsWith('gb-')), 'the list of the UK');
    expect(fieldOf(element)?.value).to.equal('988');
    await address(element, {region: 'DK', age: 'minor'});
    await until(() => cards(element).some(id => id.startsWith('dk-')), 'the list of Denmark');
    expect(fieldOf(element)).to.equal(null);
    expect(cards(element)).to.have.length.above(2);
    await address(element, {region: 'US', age: 'adult'});
    await until(() => cards(element).includes('us-988'), 'the list of the US');
    expect(fieldOf(element)?.value).to.equal('988');
  });

  it('keeps its words and its list when it is moved on the page', async () => {
    await type(element, '988');
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(element);
    await element.updateComplete;
    expect(fieldOf(element)?.value).to.equal('988');
    expect(cards(element)).to.deep.equal(['us-988']);
    elsewhere.remove();
  });

  it('the short form has none', async () => {
    await address(element, {region: 'US', age: 'adult', compact: ''});
    expect(fieldOf(element)).to.equal(null);
  });
});
