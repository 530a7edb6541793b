import {expect} from '@open-wc/testing';
import {everyUrgentReader, nameOfUrgent, urgentAttributes} from '../../expected/urgent-help.js';
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

const markup = (element: OurElement): string => snapshot(element).innerHTML;

/** One line speaks of danger and of who answers, whatever else a page says for its other elements. */
describe('urgent-help: attributes of other elements', () => {
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
});
