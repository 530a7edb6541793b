import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {expectedDanger, expectedWays, type UrgentReader, type UrgentRegion} from '../../expected/urgent-help.js';
import {inView, type OurElement} from '../../rules/support/composed-tree.js';
import {loadBundle, loadRegions, place, until} from '../../rules/support/live-element.js';
import {textOf} from '../../rules/support/words.js';

const hrefsOf = (element: OurElement): readonly string[] =>
  [...element.renderRoot.querySelectorAll('a[data-contact]')].map(link => link.getAttribute('href') ?? '');

const due = (region: UrgentRegion, age: UrgentReader['age'] = 'unknown'): readonly string[] => {
  const reader: UrgentReader = {age, imageAge: 'unknown', region};
  return [expectedDanger(reader).href, ...expectedWays(reader).map(({href}) => href)].filter(
    href => href !== undefined,
  );
};

const shows = (element: OurElement, hrefs: readonly string[]): boolean => hrefsOf(element).join() === hrefs.join();

/** As a reader without a mouse does it: some letters of its name. */
async function pick(element: OurElement, letters: string): Promise<void> {
  const [picker] = [...element.renderRoot.querySelectorAll('select')].filter(select => select.checkVisibility());
  picker?.focus();
  await sendKeys({type: letters});
  await element.updateComplete;
}

const announced = (element: OurElement): string =>
  [...inView(element).querySelectorAll('[role="status"]')].map(status => textOf(status)).join('');

/** What the reader picks holds for the page, so that each test begins where the one before ended. */
describe('urgent-help: the country', () => {
  let all: OurElement[] = [];

  const placed = async (tag: Parameters<typeof place>[0], attributes: Readonly<Record<string, string>> = {}) => {
    const element = await place(tag, attributes);
    all.push(element);
    return element;
  };

  before(async () => {
    await loadBundle();
    await loadRegions();
  });

  afterEach(() => {
    for (const element of all) element.remove();
    all = [];
  });

  it('several on one page each speak to their own reader', async () => {
    const [first, second, third] = [
      await placed('urgent-help', {region: 'US'}),
      await placed('urgent-help', {region: 'GB', age: 'minor'}),
      await placed('urgent-help', {region: 'GB', age: 'adult'}),
    ];
    expect(hrefsOf(first)).to.deep.equal(due('US'));
    expect(hrefsOf(second)).to.deep.equal(due('GB', 'minor'));
    expect(hrefsOf(third)).to.deep.equal(due('GB', 'adult'));
  });

  it('what is picked in one holds for each on the page, also in a step and for one that comes later', async () => {
    const top = await placed('urgent-help', {region: 'US'});
    const foot = await placed('urgent-help', {region: 'GB', age: 'adult'});
    const steps = await placed('threat-response-steps', {region: 'US', view: 'one-at-a-time'});
    await pick(top, 'Luxembourg');
    await until(() => [top, foot].every(element => shows(element, due('LU'))), 'the numbers of Luxembourg');
    expect(textOf(steps.renderRoot))
      .to.include('In danger? Call 112.')
      .and.not.to.match(/\b(911|988)\b/);
    const later = await placed('urgent-help', {region: 'US'});
    expect(hrefsOf(later)).to.deep.equal(due('LU'));
    expect(announced(top)).to.equal('The numbers on this page have changed.');
    expect(top.outerHTML).to.equal('<urgent-help region="US"></urgent-help>');
  });

  it('a pick in a step changes the line as well, and the reader stays in the step', async () => {
    const line = await placed('urgent-help', {region: 'US'});
    const steps = await placed('threat-response-steps', {region: 'US', view: 'one-at-a-time'});
    [...steps.renderRoot.querySelectorAll('button')].find(button => /one step/.test(textOf(button)))?.click();
    await steps.updateComplete;
    await pick(steps, 'United K');
    await until(() => shows(line, due('GB')), 'the numbers of the United Kingdom');
    expect(announced(steps)).to.include('Step 1 of 9');
    expect(textOf(inView(steps)))
      .to.include('999')
      .and.not.to.match(/\b(911|988)\b/);
  });

  it('"Another country" leaves no number of any country', async () => {
    const line = await placed('urgent-help', {region: 'US'});
    await pick(line, 'Another');
    await until(() => shows(line, due('BO')), 'no number');
    expect(textOf(inView(line))).to.include('local emergency number');
  });
});
