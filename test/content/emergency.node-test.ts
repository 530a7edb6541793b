import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {isPhone} from '../../src/directory/contact.js';
import {EMERGENCY} from '../../src/directory/emergency.js';
import {emergencySources} from '../../src/directory/emergency.sources.js';
import {ask} from './support/ask.js';
import {nodesIn, wordsOf} from './support/blocks.js';

const TAGS = ['urgent-help', 'threat-response-steps', 'resource-directory'] as const;

/** The emergency line and its link, and the small print below it. */
async function saidIn(region: string, tag: (typeof TAGS)[number] = 'urgent-help') {
  const nodes = [...nodesIn((await ask(tag, {region})).blocks)];
  const line = nodes.find(({kind}) => kind === 'emergency');
  return {
    line: wordsOf(line?.['text']),
    href: line?.['href'],
    small: nodes.filter(({style}) => style === 'fine').map(({text}) => wordsOf(text)),
    links: nodes.filter(({kind}) => kind === 'contact').map(({text, href}) => [wordsOf(text), href]),
  };
}

describe('the emergency line', () => {
  test('one general number is the whole line', async () => {
    const {line, href} = await saidIn('US');
    assert.deepEqual([line, href], ['In danger? Call 911.', 'tel:911']);
  });

  test('a number that is for the police alone says so, and is the whole line', async () => {
    for (const tag of TAGS) {
      const {line, href} = await saidIn('PE', tag);
      assert.deepEqual([line, href], ['In danger? Call 105 (police).', 'tel:105'], tag);
    }
  });

  test('of several each says what it is for', async () => {
    assert.equal((await saidIn('JP')).line, 'In danger? Call 110 (police) or 119 (ambulance).');
  });

  for (const {country, contacts} of EMERGENCY) {
    test(`${country}: no number stands without what it is for`, async () => {
      const {line, small} = await saidIn(country);
      const said = [line, ...small].join(' ');
      for (const contact of contacts.filter(isPhone)) {
        assert.match(said, new RegExp(`\\b${contact.number}${contact.for ? ` \\(${contact.for}\\)` : '(?! \\()'}`));
      }
    });
  }
});

describe('the small print below it', () => {
  test('says which number nobody could confirm, and gives it no link', async () => {
    const {small, links} = await saidIn('PE');
    assert.deepEqual(small.slice(0, 2), [
      'Also: 116 (fire).',
      'We could not confirm 106 (ambulance). It may not work.',
    ]);
    assert.deepEqual(
      links.filter(([text]) => text === '116' || text === '106'),
      [
        ['116', 'tel:116'],
        ['106', undefined],
      ],
    );
  });

  test('has the others in one sentence where all are confirmed', async () => {
    const {small} = await saidIn('FR');
    assert.equal(small[0], 'Also: 17 (police) or 15 (ambulance) or 18 (fire).');
  });
});

describe('the numbers of a country', () => {
  /** 112 answers in some of its districts alone, so the numbers that answer everywhere come first. */
  const NOT_EVERYWHERE = ['ID'];

  for (const {country, contacts, id} of EMERGENCY) {
    test(`${country}: a general number stands first`, () => {
      const general = contacts.filter(isPhone).findIndex(contact => !contact.for && !contact.unconfirmed);
      if (NOT_EVERYWHERE.includes(country)) {
        assert.ok(general > 0);
        assert.match(emergencySources[id]?.caveats ?? '', /112 works in 172 .* districts/);
      } else assert.ok(general <= 0, String(general));
    });
  }

  test('Indonesia: the police and the ambulance, and 112 below them', async () => {
    const {line, small} = await saidIn('ID');
    assert.equal(line, 'In danger? Call 110 (police) or 118 (ambulance).');
    assert.equal(small[0], 'Also: 112.');
  });
});
