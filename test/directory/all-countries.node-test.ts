import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {bestContacts} from '../../src/directory/order.js';
import {ask} from '../content/support/ask.js';
import {nodesIn, wordsOf} from '../content/support/blocks.js';
import {type Panel, type Shown, dueIn, faultsOf} from './all-countries.js';
import {EXPECTED_LISTS, type ExpectedList} from './expected-lists.js';
import {ALL, directoryOf, who} from './records.js';
import {type Age, type Researched, DEPARTURES, agesServedBy} from './research.js';

const RESEARCH = JSON.parse(readFileSync(new URL('research.json', import.meta.url), 'utf8')) as readonly Researched[];
const AGES = ['minor', 'adult', 'unknown'] as const;
const COUNTRIES = [...new Set(RESEARCH.map(({country}) => country))].filter(code => !['EU', 'INTL'].includes(code));

const listed = ({shown, more}: ExpectedList): readonly string[] =>
  [...shown, ...more].map(entry => (typeof entry === 'string' ? entry : entry[0]));
const BY_HAND = Object.fromEntries(
  Object.entries(EXPECTED_LISTS).map(([country, lists]) => [
    country,
    {minor: listed(lists.minor), adult: listed(lists.adult), unknown: listed(lists.unknown)},
  ]),
);

/** The panel as blocks, each service with its links and words, also those behind "More help" and "More about this". */
async function panelOf(region: string, age: Age): Promise<Panel> {
  const {blocks} = await ask('resource-directory', {region, ...(age !== 'unknown' && {age})});
  const panel = new Map<string, Shown>();
  for (const node of nodesIn(blocks)) {
    const {service} = node;
    if (typeof service !== 'string') continue;
    const inside = [...nodesIn(node)];
    const known = panel.get(service);
    const hrefs = inside.flatMap(({href}) => (typeof href === 'string' ? href : []));
    const words = inside
      .map(({text, printed}) => `${wordsOf(text)} ${typeof printed === 'string' ? printed : ''}`)
      .join(' ');
    panel.set(service, {hrefs: [...(known?.hrefs ?? []), ...hrefs], words: `${known?.words ?? ''} ${words}`});
  }
  return panel;
}

describe('what the research found is what a reader gets', () => {
  for (const country of COUNTRIES) {
    for (const age of AGES) {
      test(`${country}, ${age}`, async () => {
        const due = dueIn(country, age, RESEARCH, BY_HAND);
        assert.deepEqual(faultsOf(await panelOf(country, age), due, RESEARCH), []);
      });
    }
  }
});

describe('what serves every country', () => {
  const ofAll = RESEARCH.filter(({country}) => country === 'INTL');
  const among = (...ids: readonly string[]) => ofAll.filter(({id}) => ids.includes(id));
  /**
   * Typed from the guidance: the directories are for adults, the list of child helplines for
   * whoever is or may be under 18, and a network that answers nobody for adults alone.
   */
  const NOWHERE = {
    minor: among('intl-findahelpline', 'intl-take-it-down', 'intl-chi'),
    adult: among(
      ...['intl-findahelpline', 'intl-take-it-down', 'intl-stopncii', 'intl-inhope', 'intl-lila', 'intl-nomore'],
    ),
    unknown: among(
      ...['intl-findahelpline', 'intl-take-it-down', 'intl-stopncii', 'intl-chi', 'intl-lila', 'intl-nomore'],
    ),
  };

  for (const age of AGES) {
    test(`a country without data, ${age}`, async () => {
      const panel = await panelOf('BO', age);
      assert.deepEqual(faultsOf(panel, NOWHERE[age], RESEARCH), []);
      assert.deepEqual([...panel.keys()].sort(), NOWHERE[age].map(({id}) => id).sort());
    });

    test(`a member of the European Union without data, ${age}`, async () => {
      const european = RESEARCH.filter(({id}) => id === 'eu-112');
      assert.equal(european.length, 1);
      assert.deepEqual(faultsOf(await panelOf('LU', age), [...european, ...NOWHERE[age]], RESEARCH), []);
    });
  }

  test('Find A Helpline is in every country', async () => {
    for (const country of COUNTRIES)
      for (const age of AGES)
        assert.deepEqual(faultsOf(await panelOf(country, age), among('intl-findahelpline'), RESEARCH), []);
  });
});

describe('a fault is found', () => {
  const due = dueIn('GB', 'minor', RESEARCH, BY_HAND);
  const childline = 'gb-childline';
  const faultsWith = async (change: (shown: Shown) => Shown | undefined, id = childline) => {
    const panel = new Map(await panelOf('GB', 'minor'));
    const changed = change(panel.get(id) ?? {hrefs: [], words: ''});
    if (changed) panel.set(id, changed);
    else panel.delete(id);
    return faultsOf(panel, due, RESEARCH);
  };

  test('a service that is gone', async () => {
    assert.deepEqual(await faultsWith(() => undefined), ['gb-childline is not there']);
  });

  test('a link with another digit', async () => {
    const found = await faultsWith(({hrefs, words}) => ({
      words,
      hrefs: hrefs.map(href => href.replace('tel:08001111', 'tel:08001112')),
    }));
    assert.deepEqual(found, ['gb-childline lacks tel:08001111', 'gb-childline leads to tel:08001112']);
  });

  test('an unconfirmed number as a link', async () => {
    const found = await faultsWith(({hrefs, words}) => ({words, hrefs: [...hrefs, 'tel:116111']}));
    assert.deepEqual(found, ['gb-childline leads to tel:116111']);
  });

  test('a number that is not printed', async () => {
    const found = await faultsWith(({hrefs, words}) => ({hrefs, words: words.replaceAll('116 111', '')}));
    assert.deepEqual(found, ['gb-childline does not print 116111']);
  });

  test('a service that must not be shown', async () => {
    const found = await faultsWith(() => ({hrefs: [], words: ''}), 'us-know2protect');
    assert.deepEqual(found, ['us-know2protect is there, and must not be']);
  });
});

test('nothing confirmed is left out of the two countries with an order by hand, but on purpose', () => {
  const ON_PURPOSE = {
    'us-ftc-takeitdown': 'a complaint about a platform stands beside the rule it is for',
    'us-school-counselor': 'a person at school, without a contact: words of a helper',
    'us-teenline': 'no list of the guidance has it',
  };
  const left = ['US', 'GB'].flatMap(country =>
    RESEARCH.filter(
      ({id, country: own, kind, status}) =>
        own === country &&
        kind !== 'emergency' &&
        status !== 'not-shown' &&
        !AGES.some(age => BY_HAND[country]?.[age].includes(id)),
    ),
  );
  assert.deepEqual(left.map(({id}) => id).sort(), Object.keys(ON_PURPOSE));
});

test('the records know the services of the research, and besides only those that have ended', () => {
  const researched = RESEARCH.map(({id}) => id);
  const others = ALL.filter(({id}) => !researched.includes(id));
  assert.deepEqual(
    researched.filter(id => !ALL.some(service => service.id === id)),
    [],
  );
  assert.ok(
    others.every(({status}) => status === 'defunct'),
    others.map(({id}) => id).join(),
  );
  assert.equal(COUNTRIES.length, 51);
});

test('each departure is one', () => {
  for (const [id, {text = [], absent = [], because}] of Object.entries(DEPARTURES)) {
    const values = RESEARCH.find(service => service.id === id)?.channels.map(({value}) => value) ?? [];
    for (const value of [...text, ...absent]) assert.ok(values.includes(value), `${id}: ${value}`);
    assert.match(because, /\.$/);
  }
});

describe('the first number a reader is given', () => {
  const idOf = (offer: {readonly service: {readonly id: string}}) => offer.service.id;
  for (const country of COUNTRIES) {
    for (const age of ['minor', 'adult'] as const) {
      test(`${country}, ${age}: a line for that age, for the whole country, that somebody confirmed`, () => {
        const best = bestContacts(directoryOf(country), who(age)).map(idOf);
        assert.ok(best.length > 0);
        for (const id of best) {
          const service = RESEARCH.find(each => each.id === id);
          assert.ok(service && service.status === 'active', id);
          assert.ok(agesServedBy(service).includes(age), id);
          assert.doesNotMatch(service.ageRange ?? '', age === 'adult' ? /^\d+-\d+|up to|under/ : /primary/, id);
        }
      });
    }
  }
});
