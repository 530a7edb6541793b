import {expect} from '@open-wc/testing';
import {
  everyUrgentReader,
  expectedDanger,
  expectedWays,
  nameOfUrgent,
  urgentAttributes,
  type UrgentReader,
} from '../../expected/urgent-help.js';
import {snapshot, type OurElement} from '../../rules/support/composed-tree.js';
import {address, loadBundle, loadRegions, place} from '../../rules/support/live-element.js';
import {watchPage, type PageFaults} from '../../rules/support/page-faults.js';

/** Each of these means something in another element. */
const OTHERS: readonly Readonly<Record<string, string>>[] = [
  {kinds: 'parent-support legal-aid'},
  {compact: ''},
  {situation: 'shared'},
  {person: 'known'},
  {'image-age': 'adult'},
  {view: 'one-at-a-time'},
  {topic: 'for-friends'},
  {platform: 'Example'},
  {'report-href': '/report', 'steps-href': '/steps', 'exit-href': '/away', 'correction-href': '/wrong'},
  {'heading-level': '4'},
];

/** Each value stands in one test alone: a message is said once per page. */
const BAD = [
  {attribute: 'region', value: 'Narnia', cure: 'US'},
  {attribute: 'age', value: '15', cure: 'minor'},
  {attribute: 'heading-level', value: 'banana', cure: '1'},
] as const;

const nobody: UrgentReader = {age: 'unknown', imageAge: 'unknown', region: 'none'};

const markup = (element: OurElement): string => snapshot(element).innerHTML;

const hrefs = (element: OurElement): readonly string[] =>
  [...element.renderRoot.querySelectorAll('a')].map(link => link.getAttribute('href') ?? '');

const due = (reader: UrgentReader): readonly string[] =>
  [expectedDanger(reader).href, ...expectedWays(reader).map(({href}) => href)].filter(href => href !== undefined);

describe('urgent-help: attributes', () => {
  let page: PageFaults;
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
  });

  beforeEach(() => void (page = watchPage()));

  afterEach(() => {
    page.stop();
    element.remove();
  });

  for (const more of OTHERS) {
    it(`${JSON.stringify(more)} changes nothing for anybody`, async () => {
      element = await place('urgent-help');
      for (const reader of everyUrgentReader) {
        await address(element, urgentAttributes(reader));
        const plain = markup(element);
        await address(element, {...more, ...urgentAttributes(reader)});
        // To a reader under 18 an image of an adult is a contradiction, which is said elsewhere.
        expect(markup(element), nameOfUrgent(reader)).to.equal(plain);
      }
      expect(page.errors).to.deep.equal([]);
    });
  }

  for (const {attribute, value, cure} of BAD) {
    it(`${attribute}="${value}" is no ${attribute}: as if nobody had said it, and one warning that says the cure`, async () => {
      element = await place('urgent-help', {[attribute]: value});
      expect(hrefs(element)).to.deep.equal(due(nobody));
      const again = await place('urgent-help', {[attribute]: value});
      again.remove();
      expect(page.errors).to.deep.equal([]);
      expect(page.warnings.length, page.warnings.join('\n')).to.equal(1);
      expect(page.warnings[0]).to.include('<urgent-help>').and.include(value).and.include(cure);
    });
  }

  it('takes region and age from the settings around it, and its own win', async () => {
    const around = document.createElement('safety-settings');
    around.setAttribute('region', 'GB');
    around.setAttribute('age', 'adult');
    document.body.append(around);
    element = await place('urgent-help');
    around.append(element);
    await element.updateComplete;
    expect(hrefs(element)).to.deep.equal(due({...nobody, region: 'GB', age: 'adult'}));
    element.setAttribute('region', 'US');
    await element.updateComplete;
    expect(hrefs(element)).to.deep.equal(due({...nobody, region: 'US', age: 'adult'}));
    around.remove();
    expect(page.warnings).to.deep.equal([]);
  });

  it('shows its children until it can draw, and not after', async () => {
    element = document.createElement('urgent-help') as OurElement;
    element.innerHTML = '<p>Call 988</p>';
    element.setAttribute('region', 'US');
    document.body.append(element);
    await element.updateComplete;
    expect((element.firstElementChild as HTMLElement).checkVisibility()).to.be.false;
    expect(hrefs(element)).to.deep.equal(due({...nobody, region: 'US'}));
  });
});
