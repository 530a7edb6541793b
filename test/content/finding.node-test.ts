import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {FindControl} from '../../src/content/blocks.js';
import {finding} from '../../src/content/finding.js';
import {answer} from '../../src/content/index.js';
import type {Picks} from '../../src/content/reader.js';
import * as hours from '../../src/directory/hours/index.js';
import {COUNTRIES} from '../../scripts/directory/records.js';
import {boundMsg} from '../../src/i18n/msg.js';
import {EXPECTED_PAIRS} from '../directory/expected-lists.js';
import {directoryOf} from '../directory/records.js';
import type {Attributes} from './support/ask.js';
import {nodesIn} from './support/blocks.js';

const NOTHING = 'We found nothing for that. You can still turn to these:';
const NOON = new Date('2026-11-23T12:00:00Z');

interface Shown {
  readonly control: FindControl | undefined;
  /** Services in the order in which a reader meets them. */
  readonly cards: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly isFolded: boolean;
  readonly hrefs: readonly string[];
  /** The line above every list. */
  readonly danger: unknown;
  /** Whose contacts are buttons. */
  readonly best: readonly string[];
  readonly statements: readonly string[];
}

function show(
  attributes: Attributes,
  picks: Picks = {},
  around: {readonly onPaper?: boolean; readonly clock?: Date} = {},
): Shown {
  const {blocks} = answer('resource-directory', {
    given: name => (attributes[name] === undefined ? [] : [attributes[name]]),
    picks,
    lang: attributes['lang'] ?? 'en',
    directory: directoryOf(picks.region ?? attributes['region']),
    msg: boundMsg(),
    regions: [],
    now: around.clock ?? NOON,
    finding,
    ...(around.onPaper && {onPaper: true}),
    ...(around.clock && {hours, orderedAt: around.clock}),
  });
  const nodes = [...nodesIn(blocks)];
  const cards = nodes.flatMap(node =>
    node['kind'] === 'services' ? (node['services'] as {service: string; who?: string; best?: unknown}[]) : [],
  );
  return {
    control: nodes.find(node => node['control'] === 'find') as unknown as FindControl | undefined,
    cards: cards.map(({service}) => service),
    labels: Object.fromEntries(cards.flatMap(({service, who}) => (who ? [[service, who]] : []))),
    isFolded: nodes.some(node => node['style'] === 'rest'),
    danger: nodes.find(node => node['kind'] === 'emergency'),
    best: cards.flatMap(({service, best}) => (best ? [service] : [])),
    hrefs: nodes.flatMap(({href}) => (typeof href === 'string' ? [href] : [])),
    statements: nodes.flatMap(({statements}) => (Array.isArray(statements) ? (statements as string[]) : [])),
  };
}

const US = {region: 'US'};
const US_ADULT = {region: 'US', age: 'adult'};
const search = (query: string, attributes: Attributes = US_ADULT) => show(attributes, {query}).cards;

describe('where a search stands', () => {
  test('above a list of more than eight, and nowhere else', () => {
    let long = 0;
    let short = 0;
    for (const {code} of COUNTRIES) {
      for (const age of ['minor', 'adult', 'unknown']) {
        const {control, cards} = show({region: code, age});
        assert.equal(control !== undefined, cards.length > 8, `${code} ${age}: ${cards.length}`);
        if (control) long++;
        else short++;
      }
    }
    assert.ok(long > 20 && short > 20, `${long} long, ${short} short`);
  });

  test('not in the short form, not without a country, and not without its chunk', () => {
    assert.equal(show({...US, compact: ''}).control, undefined);
    assert.equal(show({}).control, undefined);
    const {blocks} = answer('resource-directory', {
      given: name => (name === 'region' ? ['US'] : []),
      ...{picks: {query: 'text'}, lang: 'en', directory: directoryOf('US'), msg: boundMsg(), regions: [], now: NOON},
    });
    assert.equal(
      [...nodesIn(blocks)].some(node => node['control'] === 'find'),
      false,
    );
  });

  test('what the list holds and its order stay as they are', () => {
    const {control, isFolded, cards} = show(US_ADULT);
    assert.equal(control?.status, undefined);
    assert.equal(isFolded, true);
    assert.deepEqual(cards, show({...US_ADULT}, {query: ' … '}).cards);
    assert.equal(cards.length, 22);
  });
});

describe('a search', () => {
  const FOUND: readonly (readonly [query: string, ids: readonly string[]])[] = [
    ['988', ['us-988']],
    ['trevor', ['us-trevor']],
    ['1 800 799', ['us-ndvh']],
    ['18007997233', ['us-ndvh']],
    ['741741', ['us-crisis-text-line']],
    ['zzzz', []],
    // Nobody said who is in the image, so its partner comes along.
    ['stopncii', ['intl-stopncii', 'us-takeitdown']],
    ['stop ncii', ['intl-stopncii', 'us-takeitdown']],
    ['TakeItDown', ['intl-stopncii', 'us-takeitdown']],
  ];
  for (const [query, ids] of FOUND) {
    test(`"${query}"`, () => {
      if (ids.length > 0) assert.deepEqual(search(query), ids);
      else assert.equal(show(US_ADULT, {query}).control?.status, NOTHING);
    });
  }

  test('finds by the words of a contact, a language and its own name, an organisation, what it is for', () => {
    assert.ok(search('text').includes('us-988'), 'can be texted');
    assert.ok(search('text home').includes('us-crisis-text-line'));
    assert.ok(search('spanish').includes('us-988'));
    assert.deepEqual(search('español'), search('spanish'));
    assert.deepEqual(search('ESPANOL'), search('spanish'));
    assert.ok(search('national center missing', {region: 'US', age: 'minor'}).includes('us-cybertipline'));
    assert.ok(search('someone to talk').includes('us-988'));
    assert.ok(search('law').includes('us-lawhelp'));
  });

  test('finds all that answer a need by the words of the need', () => {
    assert.deepEqual(
      search('legal').filter(id => /lawhelp|lsc|aba/.test(id)),
      ['us-lawhelp', 'us-lsc', 'us-aba-free-legal-answers'],
    );
  });

  test('calls languages as the reader does', () => {
    assert.ok(search('Spanisch', {...US_ADULT, lang: 'de'}).includes('us-988'));
  });

  test('keeps the order of the list, without a fold, and says how many', () => {
    const all = show(US_ADULT).cards;
    const {cards, isFolded, control, statements} = show(US_ADULT, {query: 'help'});
    assert.ok(cards.length > 3);
    assert.deepEqual(
      cards,
      all.filter(id => cards.includes(id)),
    );
    assert.equal(isFolded, false);
    assert.equal(control?.status, `Results: ${cards.length}`);
    assert.ok(!statements.includes('S28'), 'helpers without a number are not results');
  });

  test('what was typed stands in the field as it was typed', () => {
    assert.equal(show(US, {query: ' Tèxt '}).control?.search.value, ' Tèxt ');
  });

  test('paper has the whole list', () => {
    const {cards, isFolded, control} = show(US_ADULT, {query: '988'}, {onPaper: true});
    assert.deepEqual(cards, show(US_ADULT).cards);
    assert.equal(isFolded, true);
    assert.equal(control?.search.value, '988', 'the field keeps its words for the screen');
  });
});

describe('nothing found', () => {
  for (const {code} of COUNTRIES) {
    test(`${code}: the emergency line, the best contact and the international services stand there`, () => {
      for (const age of ['minor', 'adult', 'unknown']) {
        const attributes = {region: code, age};
        const whole = show(attributes);
        if (!whole.control) continue;
        const {cards, danger, control} = show(attributes, {query: 'qqqq'});
        assert.equal(control?.status, NOTHING);
        for (const id of whole.cards.filter(one => one.startsWith('intl-'))) assert.ok(cards.includes(id), id);
        assert.ok(cards.includes('intl-findahelpline'));
        for (const id of whole.best) assert.ok(cards.includes(id), `${age}: ${id}`);
        assert.ok(danger, 'the line about danger');
        assert.deepEqual(danger, whole.danger);
        assert.equal(new Set(cards).size, cards.length, 'nobody twice');
      }
    });
  }
});

describe('a need', () => {
  const need = (one: string, attributes: Attributes = US_ADULT) => show(attributes, {need: one});

  test('only needs that somebody here answers, in plain words', () => {
    assert.deepEqual(
      show(US_ADULT).control?.need?.options.map(({label}) => label),
      [
        ...['Anything', 'Talk to someone', 'Get an image taken down', 'Report it', 'Help after abuse or violence'],
        ...['Legal help', 'Help in other places'],
      ],
    );
    const minor = show({region: 'US', age: 'minor'}).control?.need?.options.map(({label}) => label);
    assert.ok(minor?.includes('Help for parents'));
  });

  test('each shows something, and all together everything', () => {
    for (const {code} of COUNTRIES) {
      const {control, cards} = show({region: code, age: 'adult'});
      const found = (control?.need?.options ?? []).slice(1).map(({value}) => need(value, {region: code, age: 'adult'}));
      for (const one of found) assert.match(one.control?.status ?? '', /^Results: [1-9]/, code);
      if (control) assert.deepEqual(new Set(found.flatMap(one => one.cards)), new Set(cards), code);
    }
  });

  test('together with words', () => {
    assert.equal(show(US_ADULT, {need: 'law', query: '988'}).control?.status, NOTHING);
    assert.ok(show(US_ADULT, {need: 'talk', query: 'spanish'}).cards.includes('us-988'));
  });

  test('one of another country, or none at all, is passed over', () => {
    for (const one of ['parents', 'nonsense', '__proto__', 'constructor']) {
      const {control, cards} = need(one, US_ADULT);
      assert.equal(control?.status, undefined, one);
      assert.equal(control?.need?.value, '');
      assert.equal(cards.length, 22);
    }
  });

  test('a host that narrows the kinds keeps the list narrow', () => {
    const kinds = 'crisis-line child-helpline victim-support sexual-violence legal-aid';
    const all = show({...US_ADULT, kinds}).cards;
    const {cards, control} = show({...US_ADULT, kinds}, {query: 'e'});
    assert.ok(control);
    assert.ok(cards.length > 0 && cards.every(id => all.includes(id)));
    assert.ok(!show({...US_ADULT, kinds}, {need: 'report'}).cards.includes('us-ic3'));
    const none = show({...US_ADULT, kinds}, {query: 'qqqq'});
    assert.ok(none.cards.includes('us-988') && none.cards.includes('intl-findahelpline'));
    assert.ok(none.hrefs.includes('tel:911'));
  });
});

describe('open now', () => {
  const NIGHT = new Date('2026-11-23T03:00:00Z');

  test('is not asked where no clock is read', () => {
    assert.equal(show(US).control?.openNow, undefined);
    assert.equal(show(US, {openNow: true}).control?.status, undefined);
  });

  test('shows who can be reached for certain', () => {
    const {control, cards} = show({region: 'GB', age: 'adult'}, {openNow: true}, {clock: NIGHT});
    assert.equal(control?.openNow?.value, true);
    assert.match(control?.status ?? '', /^Results: \d+$/);
    assert.ok(cards.includes('gb-samaritans'), 'day and night');
    assert.ok(!cards.includes('gb-revenge-porn-helpline'), 'closed at three in the morning');
  });
});

describe('where the age is not known', () => {
  const partnersOf = (region: string): Readonly<Record<string, string>> => {
    const pairs = Object.keys(EXPECTED_PAIRS[region as 'US' | 'GB']);
    return Object.fromEntries(pairs.map((id, at) => [id, pairs[at % 2 ? at - 1 : at + 1] ?? '']));
  };

  for (const region of ['US', 'GB']) {
    test(`${region}: one of a pair brings the other along, both labelled`, () => {
      const names = new Map(directoryOf(region).country?.services.map(({id, name}) => [id, name]));
      for (const [id, partner] of Object.entries(partnersOf(region))) {
        const {cards, labels} = show({region}, {query: names.get(id) ?? ''});
        assert.ok(cards.includes(id) && cards.includes(partner), `${id} with ${partner}: ${cards.join(' ')}`);
        assert.ok(labels[id] && labels[partner] && labels[id] !== labels[partner]);
      }
    });
  }

  test('take-down services come by the age in the image', () => {
    for (const query of ['stopncii', 'take it down']) {
      const {cards} = show(US, {query});
      assert.ok(cards.includes('intl-stopncii') && cards.includes('us-takeitdown'), cards.join(' '));
    }
  });

  test('nowhere one age alone, where the list has somebody for the other with the same need', () => {
    let brought = 0;
    for (const {code} of COUNTRIES) {
      const whole = show({region: code});
      if (!whole.control) continue;
      for (const need of whole.control.need?.options.slice(1) ?? []) {
        const all = show({region: code}, {need: need.value});
        for (const id of all.cards) {
          const name = directoryOf(code).country?.services.find(service => service.id === id)?.name;
          if (!name || !all.labels[id]) continue;
          const {cards, labels} = show({region: code}, {query: name, need: need.value});
          const others = all.cards.filter(other => all.labels[other] !== all.labels[id]);
          if (others.length === 0) continue;
          assert.ok(
            cards.some(other => labels[other] !== labels[id]),
            `${code}: ${id} alone, for "${name}"`,
          );
          brought++;
        }
      }
    }
    assert.ok(brought > 20, `${brought}`);
  });

  test('who said their age gets what they asked for alone', () => {
    assert.deepEqual(
      search('ccri', US_ADULT).filter(id => id === 'us-cybertipline'),
      [],
    );
  });
});
