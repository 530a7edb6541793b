import {expect} from '@open-wc/testing';
import {
  everyUrgentReader,
  expectedCountry,
  expectedDanger,
  expectedWays,
  nameOfUrgent,
  urgentAttributes,
  type UrgentReader,
  type Way,
} from '../../expected/urgent-help.js';
import {forbiddenServices} from '../../expected/services.js';
import {servicesOf, statementIds, statementNodes, type OurElement} from '../../rules/support/composed-tree.js';
import {address, loadBundle, loadRegions, place} from '../../rules/support/live-element.js';
import {textOf} from '../../rules/support/words.js';

/** What is drawn for the eye alone has another word for the ear beside it. */
const heard = (node: Node): string => textOf(node, {out: '[aria-hidden="true"]'});

const waysOf = (root: ParentNode): readonly Way[] =>
  [...root.querySelectorAll<HTMLElement>('[data-statement~="G3"] [data-contact]')].map(link => ({
    service: link.dataset['service'] ?? '',
    type: link.dataset['contact'] as Way['type'],
    name: heard(link),
    href: link.getAttribute('href') ?? '',
  }));

describe('urgent-help: whom it names', () => {
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
    element = await place('urgent-help');
  });

  after(() => element.remove());

  const forReaders = (title: string, test: (root: ParentNode, reader: UrgentReader) => void) => {
    for (const reader of everyUrgentReader) {
      it(`${nameOfUrgent(reader)}: ${title}`, async () => {
        await address(element, urgentAttributes(reader));
        test(element.renderRoot, reader);
      });
    }
  };

  forReaders('the emergency number, then who answers right now, and nothing besides', (root, reader) => {
    expect(statementIds(root)).to.deep.equal(['G2', 'G3']);
    const {words, service, href} = expectedDanger(reader);
    const [danger] = statementNodes(root, 'G2');
    expect(textOf(danger as Element)).to.equal(words);
    expect(danger?.getAttribute('href') ?? undefined).to.equal(href);
    expect(danger?.getAttribute('data-service') ?? undefined).to.equal(service);
    expect(danger?.querySelector('a'), 'no number inside that can be called').to.equal(null);
    expect(waysOf(root)).to.deep.equal(expectedWays(reader));
  });

  forReaders('both say what to do, and the words that come before the contacts', (root, reader) => {
    for (const id of ['G2', 'G3'])
      for (const node of statementNodes(root, id)) expect(node.getAttribute('data-polarity'), id).to.equal('do');
    const words = textOf(statementNodes(root, 'G3')[0] as Element);
    expect(words).to.match(/^Thinking of hurting yourself, or feel you cannot go on\? Talk to someone right now\./);
    const alone = expectedWays(reader)[0]?.type === 'web';
    expect(words.includes('This website lists people to talk to in many countries:')).to.equal(alone);
    if (alone) expect(words, 'a website is no line').not.to.match(/crisis line|helpline\b(?!\s*\()/i);
  });

  forReaders('no service of another country or for somebody else', (root, reader) => {
    const own = [expectedDanger(reader).service, ...expectedWays(reader).map(({service}) => service)];
    expect(servicesOf(root)).to.deep.equal([...new Set(own.filter(id => id !== undefined))]);
    if (reader.region === 'US' || reader.region === 'GB')
      for (const id of forbiddenServices({age: reader.age, region: reader.region}))
        expect(servicesOf(root)).not.to.include(id);
    const numbers = [...root.querySelectorAll('bdi')].map(number => textOf(number));
    const due = `${expectedDanger(reader).words} ${expectedWays(reader)
      .map(({name}) => name)
      .join(' ')}`;
    for (const number of numbers) expect(due).to.include(number);
  });

  forReaders('says for which country that is', (root, reader) => {
    const [picker] = root.querySelectorAll('select');
    expect(picker?.selectedOptions[0]?.textContent?.trim()).to.equal(expectedCountry[reader.region]);
    expect(textOf(picker?.closest('label') as Element)).to.match(/^Numbers for /);
  });

  it('websites open beside the page and are told nothing, calls and texts are plain links', async () => {
    for (const reader of everyUrgentReader) {
      await address(element, urgentAttributes(reader));
      for (const link of element.renderRoot.querySelectorAll('a')) {
        const web = link.getAttribute('href')?.startsWith('https:');
        expect(link.getAttribute('target'), link.outerHTML).to.equal(web ? '_blank' : null);
        expect(link.getAttribute('rel')).to.equal('noopener noreferrer');
        expect(link.getAttribute('referrerpolicy')).to.equal('no-referrer');
      }
    }
  });

  for (const lang of ['en-XA', 'ar-XB']) {
    it(`the same contacts in ${lang}`, async () => {
      for (const reader of everyUrgentReader) {
        await address(element, {...urgentAttributes(reader), lang});
        const shown = waysOf(element.renderRoot).map(({service, type, href}) => ({service, type, href}));
        const due = expectedWays(reader).map(({service, type, href}) => ({service, type, href}));
        expect(shown, nameOfUrgent(reader)).to.deep.equal(due);
        const [danger] = statementNodes(element.renderRoot, 'G2');
        expect(danger?.getAttribute('href') ?? undefined).to.equal(expectedDanger(reader).href);
      }
    });
  }
});
