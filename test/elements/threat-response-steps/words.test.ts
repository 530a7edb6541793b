import {expect} from '@open-wc/testing';
import {attributesOf, everyReader, nameOf, type Reader} from '../../expected/reader.js';
import {neverInReadyWords, said} from '../../expected/words.js';
import {statementNodes, type OurElement} from '../../rules/support/composed-tree.js';
import {address, loadBundle, loadRegions, place} from '../../rules/support/live-element.js';
import {textOf} from '../../rules/support/words.js';

describe('threat-response-steps: words a reader\u2019s safety hangs on', () => {
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
    element = await place('threat-response-steps');
  });

  after(() => element.remove());

  /** The words of a statement, with what is folded away in its step. */
  const wordsOf = (id: string): readonly string[] =>
    statementNodes(element.renderRoot, id).map(node => textOf(node.closest('li') ?? node, {out: '.said, .printed'}));

  for (const {statement, words, when} of said) {
    it(`${statement}: ${words.map(String).join(' ')}`, async () => {
      const missing = new Map<string, string>();
      for (const reader of everyReader.filter(one => when?.(one) ?? true)) {
        await address(element, attributesOf(reader));
        for (const sentence of words) {
          if (!wordsOf(statement).some(text => sentence.test(text))) {
            missing.set(String(sentence), `${nameOf(reader)}: ${wordsOf(statement).join(' / ')}`);
          }
        }
      }
      expect(
        [...missing].map(pair => pair.join(' is not in ')),
        `${missing.size} missing`,
      ).to.deep.equal([]);
    });
  }

  it('private details: nothing is said about an image that was sent', async () => {
    for (const person of ['known', 'stranger']) {
      await address(element, {situation: 'personal-info', region: 'US', person});
      expect(textOf(element.renderRoot)).not.to.match(/you sent an image|sexual image|take it down|stopncii/i);
    }
  });

  it('an adult is not told that an adult can help', async () => {
    await address(element, {age: 'adult', region: 'US'});
    expect(textOf(element.renderRoot)).not.to.include('An adult can help with this.');
  });

  it('words to send give nothing away on a lock screen', async () => {
    for (const age of ['minor', 'adult']) {
      await address(element, {age, region: 'US'});
      const quotes = [...element.renderRoot.querySelectorAll('blockquote')].map(quote => textOf(quote));
      expect(quotes).not.to.be.empty;
      for (const quote of quotes) expect(quote).not.to.match(neverInReadyWords);
    }
  });

  it('where we have no data, the line about hurting yourself still names help and what to call', async () => {
    const reader: Reader = {situation: 'shared', age: 'unknown', imageAge: 'unknown', person: 'unknown', region: 'BO'};
    await address(element, attributesOf(reader));
    const words = [...wordsOf('G3'), ...wordsOf('G2')].join(' ');
    expect(words).to.include('Find A Helpline');
    expect(words).to.match(/In danger( right)? now\? Call your local emergency number/);
  });

  it('the links a host gives stand in the steps they belong to', async () => {
    await address(element, {region: 'US', 'report-href': '/report', 'parents-href': '/parents'});
    const linkedFrom = (id: string) =>
      statementNodes(element.renderRoot, id).flatMap(node =>
        [...(node.closest('li')?.querySelectorAll('a') ?? [])].map(link => link.getAttribute('href')),
      );
    expect(linkedFrom('S20')).to.include('/report');
    expect(linkedFrom('S21')).to.include('/parents');
  });
});
