import {expect} from '@open-wc/testing';
import {
  directoryAttributes,
  directoryWords,
  everyDirectoryReader,
  nameOfDirectory,
  PAIRS,
  type DirectoryReader,
} from '../../expected/directory.js';
import {snapshot, statementNodes, type OurElement} from '../../rules/support/composed-tree.js';
import {cardOf, cardsOf, emergencyLine, openWordsOf} from '../../rules/support/directory-tree.js';
import {address, loadBundle, loadRegions, place} from '../../rules/support/live-element.js';
import {textOf, visibleTextOf} from '../../rules/support/words.js';

const YOUNG = /under 1[89]|\bteens?\b|young/i;
const GROWN = /18 or over|\bolder\b|\badults?\b/i;

describe('resource-directory: words a reader\u2019s safety hangs on', () => {
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
    element = await place('resource-directory');
  });

  after(() => element.remove());

  /** A statement, and the disclosure that follows it or its pair. */
  function withFolded(node: Element): readonly Element[] {
    const next = node.nextElementSibling;
    return [node, ...[next, next?.nextElementSibling].filter(one => one instanceof HTMLDetailsElement)];
  }

  const wordsOf = (root: ParentNode, id: string): string =>
    statementNodes(root, id)
      .flatMap(withFolded)
      .map(node => textOf(node, {out: '.said, .printed, [part~="card"]'}))
      .join(' ');

  for (const {statement, words, never = [], when} of directoryWords) {
    it(`${statement}: ${[...words.map(String), ...never.map(one => `never ${one}`)].join(' ')}`, async () => {
      const faults: string[] = [];
      for (const reader of everyDirectoryReader.filter(one => when?.(one) ?? true)) {
        await address(element, directoryAttributes(reader));
        const said = wordsOf(element.renderRoot, statement);
        const wrong = [...words.filter(one => !one.test(said)), ...never.filter(one => one.test(said))];
        faults.push(...wrong.map(one => `${nameOfDirectory(reader)}: ${one} in "${said}"`));
      }
      expect(faults.slice(0, 4), `${faults.length} faults`).to.deep.equal([]);
    });
  }

  it('the list of US offices is behind "Where to find one"', async () => {
    await address(element, {region: 'US'});
    const root = snapshot(element);
    const disclosure = [...root.querySelectorAll('details')].find(details =>
      /^Where to find one/.test(textOf(details.querySelector('summary') ?? details)),
    );
    expect(disclosure ? textOf(disclosure) : 'no such disclosure').to.match(/sheriff/i);
    expect(visibleTextOf(statementNodes(root, 'S28')[0] as Element)).not.to.match(/sheriff/i);
    await address(element, {region: 'GB'});
    expect(textOf(element.renderRoot)).not.to.include('Where to find one');
  });

  it('S26 is the card of 988, S27 its chat: of the United States alone, and under their new names', async () => {
    await address(element, {region: 'US'});
    const card = cardOf(element.renderRoot, 'us-988') as Element;
    expect(card.matches('[data-statement~="S26"]') || card.querySelector('[data-statement~="S26"]')).to.be.ok;
    const [chat] = statementNodes(element.renderRoot, 'S27');
    expect(card.contains(chat as Node)).to.be.true;
    const link = chat?.matches('a') ? chat : chat?.querySelector('a');
    expect(link?.getAttribute('href')).to.equal('https://988lifeline.org/chat');
    expect(textOf(element.renderRoot)).not.to.match(
      /suicidepreventionlifeline|crisischat|National Suicide Prevention/i,
    );
  });

  it('S30 is the card of NOVA, S31 its page', async () => {
    await address(element, {region: 'US', age: 'adult'});
    const card = cardOf(element.renderRoot, 'us-nova') as Element;
    expect(card.matches('[data-statement~="S30"]') || card.querySelector('[data-statement~="S30"]')).to.be.ok;
    const [page] = statementNodes(element.renderRoot, 'S31');
    expect(card.contains(page as Node)).to.be.true;
    expect(page?.matches('a') ? page : page?.querySelector('a')).to.have.attribute('href', 'https://trynova.org/');
    expect(textOf(card)).to.include('National Organization for Victim Advocacy');
  });

  it('helpers without a number have none, and are no cards', async () => {
    for (const region of ['US', 'GB', 'LU', 'BO']) {
      await address(element, {region});
      for (const id of ['S28', 'S29', 'S32', 'S33', 'S34']) {
        for (const node of statementNodes(element.renderRoot, id)) {
          expect(node.querySelector('a[href^="tel:"], a[href^="sms:"]'), id).to.equal(null);
          expect(node.closest('[part~="card"]'), id).to.equal(null);
        }
      }
    }
  });

  it('where we have no data: the local emergency number, 112 and 911 named, nothing to tap', async () => {
    for (const age of ['minor', 'adult', undefined]) {
      await address(element, {region: 'BO', ...(age === undefined ? {} : {age})});
      const line = emergencyLine(element.renderRoot);
      const said = line ? textOf(line) : '';
      expect(textOf(element.renderRoot), age).to.include('local emergency number');
      for (const part of ['In danger?', 'all your local emergency number', '112', '911']) {
        expect(`${said} ${textOf(element.renderRoot, {out: '[part~="card"]'})}`, age).to.include(part);
      }
      expect(line?.querySelector('a') ?? line?.closest('a') ?? null, age).to.equal(null);
    }
  });

  it('where we have no crisis line none is called one', async () => {
    for (const region of ['LU', 'BO']) {
      await address(element, {region});
      const card = cardOf(element.renderRoot, 'intl-findahelpline') as Element;
      expect(textOf(card), region).not.to.match(/\b(is|a) (crisis|child help)-? ?line\b/i);
    }
  });

  it('a member of the European Union without data of its own: 112, to tap', async () => {
    await address(element, {region: 'LU'});
    expect(textOf(emergencyLine(element.renderRoot) as Element)).to.match(/In danger\? Call 112/);
    expect(element.renderRoot.querySelector('a[href="tel:112"]')).not.to.equal(null);
  });

  /** Each of a pair says whom it is for, and it is the other's no more than its own. */
  const pairFaults = (root: ParentNode, {region}: DirectoryReader): readonly string[] =>
    region !== 'US' && region !== 'GB'
      ? []
      : PAIRS[region].flat().flatMap((id, at) => {
          const card = cardOf(root, id);
          const due = at % 2 === 0 ? YOUNG : GROWN;
          return card && due.test(openWordsOf(card)) ? [] : [`${id} lacks ${due}: "${card && openWordsOf(card)}"`];
        });

  it('where the age is not known, each of a pair says whom it is for', async () => {
    for (const region of ['US', 'GB'] as const) {
      const reader: DirectoryReader = {age: 'unknown', imageAge: 'unknown', person: 'unknown', region};
      await address(element, directoryAttributes(reader));
      expect(pairFaults(element.renderRoot, reader)).to.deep.equal([]);
      const spoilt = snapshot(element);
      for (const card of cardsOf(spoilt)) card.replaceChildren('A helpline');
      expect(pairFaults(spoilt, reader)).not.to.be.empty;
    }
  });

  it('where the age is known, nobody reads of the other one', async () => {
    for (const region of ['US', 'GB', 'LU', 'BO']) {
      await address(element, {region, age: 'minor'});
      expect(textOf(element.renderRoot), region).not.to.match(/if you are 18 or over/i);
      await address(element, {region, age: 'adult'});
      expect(textOf(element.renderRoot), region).not.to.match(/if you are under 18/i);
    }
  });

  it('says nothing of how, how many or how sure we are', async () => {
    for (const region of ['US', 'GB', 'LU', 'BO']) {
      await address(element, {region});
      const said = textOf(element.renderRoot);
      expect(said).not.to.match(/\bverified\b|✓|\bresults?:? \d/i);
      expect(said).not.to.match(/\bundefined\b|\[object|NaN|\bnull\b/);
    }
  });
});
