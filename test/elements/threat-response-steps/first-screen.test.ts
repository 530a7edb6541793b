import {expect} from '@open-wc/testing';
import {branch, expectedFirstScreen, type ContactOffered} from '../../expected/first-screen.js';
import {attributesOf, everyReader, nameOf, type Reader} from '../../expected/reader.js';
import {snapshot, statementIds, type OurElement} from '../../rules/support/composed-tree.js';
import {address, loadBundle, loadRegions, place} from '../../rules/support/live-element.js';
import {countWords, sentencesOf, textOf} from '../../rules/support/words.js';

/** Words for the ear alone, web addresses for paper, the branch, the exit's label. */
const NOT_COUNTED = {out: '.said, .printed, details, [part~="exit"]'};

/** The age in the image changes nothing on the first screen. */
const readers = everyReader.filter(({imageAge}) => imageAge === 'unknown');

function firstScreenOf(element: OurElement): HTMLElement {
  const screen = snapshot(element).querySelector<HTMLElement>('[part~="first-screen"]');
  if (!screen) throw new Error('there is no first screen');
  return screen;
}

const offers = (screen: HTMLElement, {words, href}: ContactOffered): boolean =>
  [...screen.querySelectorAll('a')].some(
    link => href.test(link.getAttribute('href') ?? '') && textOf(link, {out: '.said'}).includes(words),
  );

describe('threat-response-steps: the first screen', () => {
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
    element = await place('threat-response-steps');
  });

  after(() => element.remove());

  const forReaders = (title: string, test: (screen: HTMLElement, reader: Reader) => void) =>
    it(title, async () => {
      for (const reader of readers) {
        await address(element, attributesOf(reader));
        test(firstScreenOf(element), reader);
      }
    });

  forReaders('asks in its heading, comforts, says three things and leads on', (screen, reader) => {
    const expected = expectedFirstScreen(reader);
    const heading = screen.querySelector('h1, h2, h3, h4, h5, h6');
    expect(textOf(heading ?? screen, NOT_COUNTED), nameOf(reader)).to.equal(expected.heading);
    const words = textOf(screen, NOT_COUNTED);
    const inOrder = [
      expected.heading,
      expected.lead,
      ...expected.lines.map(line => line.words),
      'In danger?',
      expected.next,
    ];
    let from = 0;
    for (const said of inOrder) {
      const at = words.indexOf(said, from);
      expect(at, `"${said}" for ${nameOf(reader)} in "${words}"`).to.be.at.least(from);
      from = at + said.length;
    }
  });

  forReaders('its three lines say which statement they repeat, and are no statements themselves', (screen, reader) => {
    const repeating = [...screen.querySelectorAll('[data-first-screen]')].map(node => ({
      words: textOf(node, NOT_COUNTED),
      id: node.getAttribute('data-first-screen') ?? '',
    }));
    for (const line of expectedFirstScreen(reader).lines) {
      const shown = repeating.find(({words}) => words === line.words);
      expect(line.repeats, `${line.words} for ${nameOf(reader)}`).to.include(shown?.id);
    }
    const statements = statementIds(screen);
    expect(statements, nameOf(reader)).to.deep.equal(reader.person === 'unknown' ? ['G17'] : []);
  });

  forReaders('offers the best contact first, what belongs beside it after it', (screen, reader) => {
    for (const contact of expectedFirstScreen(reader).best) {
      expect(offers(screen, contact), `${contact.words} for ${nameOf(reader)} in "${textOf(screen)}"`).to.be.true;
    }
    const [best] = expectedFirstScreen(reader).best;
    const first = screen.querySelector('a[data-contact]');
    expect(first?.getAttribute('href'), nameOf(reader)).to.match(best.href);
  });

  forReaders('names the emergency number, one that can be called where we know it', (screen, reader) => {
    const {danger, dangerHref} = expectedFirstScreen(reader);
    const words = textOf(screen);
    for (const said of danger) expect(words, nameOf(reader)).to.include(said);
    const calls = [...screen.querySelectorAll('a[href^="tel:"]')].map(link => link.getAttribute('href'));
    if (dangerHref === undefined) expect(calls, nameOf(reader)).to.deep.equal([]);
    else expect(calls, nameOf(reader)).to.include(dangerHref);
  });

  forReaders('keeps to its number of words', (screen, reader) => {
    const words = textOf(screen, NOT_COUNTED);
    expect(countWords(words), `${nameOf(reader)}: "${words}"`).to.be.at.most(expectedFirstScreen(reader).wordLimit);
  });

  forReaders('holds no law, no second question in sight, no picker', (screen, reader) => {
    const words = textOf(screen, NOT_COUNTED);
    expect(words, nameOf(reader)).not.to.match(/\blaw\b|illegal|police/i);
    const questions = sentencesOf(screen, NOT_COUNTED).filter(sentence => sentence.endsWith('?'));
    expect(questions, nameOf(reader)).to.deep.equal([expectedFirstScreen(reader).heading, 'In danger?']);
    expect(screen.querySelector('select, input, img'), nameOf(reader)).to.equal(null);
  });

  forReaders('has the branch directly under the lines while nobody said who it is', (screen, reader) => {
    const summary = [...screen.querySelectorAll('summary')].find(node => textOf(node) === branch.label);
    if (reader.person !== 'unknown') {
      expect(summary, nameOf(reader)).to.equal(undefined);
      return;
    }
    const disclosure = summary?.closest('details');
    if (!disclosure) throw new Error(`no branch for ${nameOf(reader)}`);
    expect(disclosure.hasAttribute('open')).to.be.false;
    expect(textOf(disclosure)).to.include(branch.choose);
    const marked = [...screen.querySelectorAll('[data-first-screen]')];
    const third = marked.find(node => textOf(node) === expectedFirstScreen(reader).lines[2].words);
    const contact = screen.querySelector('a[data-contact]');
    const follows = (earlier: Node | null | undefined, later: Node | null | undefined) =>
      earlier && later && (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    expect(follows(third, disclosure), 'the branch is under the lines').to.be.true;
    expect(follows(disclosure, contact), 'the branch is above the best contact').to.be.true;
  });

  it('finds too many words when there are', async () => {
    await address(element, {region: 'US'});
    const screen = firstScreenOf(element);
    screen.append(' one two three four five six seven eight nine ten eleven twelve thirteen fourteen');
    expect(countWords(textOf(screen, NOT_COUNTED))).to.be.above(50);
  });
});
