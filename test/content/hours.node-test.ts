import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {BestBlock, Block, ContactLine, ServiceCard} from '../../src/content/blocks.js';
import {answer} from '../../src/content/index.js';
import * as reckoning from '../../src/directory/hours/index.js';
import type {Contact, Service} from '../../src/directory/model.js';
import {recordsOf} from '../../src/directory/record.js';
import {boundMsg} from '../../src/i18n/msg.js';
import {renderStatic} from '../../src/static/index.js';
import {directoryWith} from '../directory/records.js';
import {nodesIn, wordsOf} from './support/blocks.js';

/** Noon in Tokyo, on a Monday. */
const NOON = new Date('2026-11-23T03:00Z');
const HOME = {code: 'XX', timezone: 'Asia/Tokyo'};

const made = recordsOf('XX', '2026-11-22');
const line = (facts: Partial<Service> = {}): Service =>
  made({
    id: 'xx-line',
    name: 'Line',
    organization: 'Line',
    kind: 'crisis-line',
    contacts: [{type: 'voice', number: '0800 123 456'}],
    assurance_method: 'own-site',
    source_date: '2026-11',
    ...facts,
  });
const window = (opens_at: string, closes_at: string, byday?: string) =>
  byday === undefined ? {opens_at, closes_at} : {byday, opens_at, closes_at};
const DAY = [window('09:00', '17:00')];
const EVENING = [window('18:00', '22:00')];

interface Around {
  readonly now?: Date;
  readonly readerZone?: string;
  readonly lang?: string;
  /** Without the chunk. */
  readonly noClock?: true;
}

const blocksFor = (
  services: readonly Service[],
  {now = NOON, readerZone = 'Asia/Tokyo', lang = 'en', noClock}: Around,
) =>
  answer('resource-directory', {
    given: name => ({region: ['XX'], age: ['adult']})[name] ?? [],
    picks: {},
    lang,
    directory: directoryWith([{...HOME, services}], 'XX'),
    msg: boundMsg(),
    regions: ['XX'],
    now,
    ...(!noClock && {
      orderedAt: now,
      hours: {
        ...reckoning,
        inReaderTime: (at, day, inLang, zone) => reckoning.inReaderTime(at, day, inLang, zone, readerZone),
      } satisfies typeof reckoning,
    }),
  });

function cardFor(facts: Partial<Service>, around: Around = {}): ServiceCard {
  const {blocks} = blocksFor([line(facts)], around);
  const card = [...nodesIn(blocks)].find(node => node['service'] === 'xx-line' && 'more' in node);
  assert.ok(card);
  return card as unknown as ServiceCard;
}

/** Browsers do not agree on the space before “PM”; which it is does not matter here. */
const plain = (words: string): string => words.replace(/[\u2066-\u2069]/g, '').replaceAll('\u202f', ' ');
const said = ({hours}: Pick<ContactLine, 'hours'>): string =>
  plain([hours?.text, hours?.state && `*${hours.state}*`, hours?.caveat].filter(Boolean).join(' '));
const linesOf = (card: ServiceCard): readonly ContactLine[] => [...(card.best ?? []), ...card.contacts];
const saidBy = (card: ServiceCard, words: RegExp): string => {
  const found = linesOf(card).find(({text}) => words.test(wordsOf(text)));
  assert.ok(found, String(words));
  return [found.note && plain(found.note), said(found)].filter(Boolean).join(' ');
};
const foldedOf = (card: ServiceCard): string => plain((card.more?.blocks as readonly Block[]).map(wordsOf).join(' '));

const HOLIDAYS = 'On public holidays hours can differ.';

describe('the label of a service', () => {
  const rows: readonly (readonly [what: string, facts: Partial<Service>, around: Around, expected: string])[] = [
    ['open', {schedules: DAY}, {}, `*Open now.* ${HOLIDAYS}`],
    ['never closes', {always_open: true}, {}, '*Open day and night.*'],
    ['opens today', {schedules: EVENING}, {}, `*Opens at 6:00 PM.* ${HOLIDAYS}`],
    [
      'opens today, elsewhere',
      {schedules: EVENING},
      {readerZone: 'Europe/London'},
      `*Opens at 9:00 AM your time.* ${HOLIDAYS}`,
    ],
    [
      'another zone, the same clock',
      {schedules: EVENING},
      {readerZone: 'Asia/Seoul'},
      `*Opens at 6:00 PM.* ${HOLIDAYS}`,
    ],
    [
      'opens another day',
      {schedules: [window('09:00', '17:00', 'WE')]},
      {},
      `*Opens Wednesday at 9:00 AM.* ${HOLIDAYS}`,
    ],
    [
      'opens another day, which is yesterday for the reader',
      {schedules: [window('09:00', '17:00', 'WE')]},
      {readerZone: 'America/New_York'},
      `*Opens Tuesday at 7:00 PM your time.* ${HOLIDAYS}`,
    ],
    [
      'in German',
      {schedules: [window('09:00', '17:00', 'WE')]},
      {lang: 'de'},
      `*Opens Mittwoch at 09:00.* ${HOLIDAYS}`,
    ],
    ['in a language that is made up', {schedules: EVENING}, {lang: 'en-XA'}, `*Opens at 6:00 PM.* ${HOLIDAYS}`],
    ['on a holiday the same', {schedules: DAY, holidays: 'same-hours'}, {}, '*Open now.*'],
    ['never closes, by its windows', {schedules: [window('00:00', '24:00')]}, {}, '*Open day and night.*'],
    [
      'on dates of which its source says that it is closed',
      {schedules: DAY, hours: 'daily 9-17, closed in late November', exdates: [{from: '11-20', to: '11-30'}]},
      {},
      'Hours: daily 9-17, closed in late November *Check their hours.*',
    ],
    ['words alone', {hours: 'in the evening'}, {}, 'Hours: in the evening *Check their hours.*'],
    ['nothing', {}, {}, 'We do not know when they are open.'],
    [
      'an old source',
      {schedules: DAY, hours: 'daily 9-17', source_date: '2024-10'},
      {},
      'Hours: daily 9-17 *Check their hours.*',
    ],
    [
      'never closes, an old source',
      {always_open: true, source_date: '2019'},
      {},
      'Open day and night. *Check their hours.*',
    ],
    [
      'nobody could confirm it',
      {schedules: DAY, hours: 'daily 9-17', assurance: 'unconfirmed'},
      {},
      'Hours: daily 9-17 *Check their hours.*',
    ],
    [
      'a zone that no browser knows',
      {schedules: DAY, timezone: 'Mars/Olympus', hours: '9-17'},
      {},
      'Hours: 9-17 *Check their hours.*',
    ],
    ['without the clock', {schedules: DAY, hours: 'daily 9-17'}, {noClock: true}, 'Hours: daily 9-17'],
    ['without the clock, words alone', {hours: 'evenings'}, {noClock: true}, 'Hours: evenings *Check their hours.*'],
    [
      'without the clock, an old source',
      {schedules: DAY, hours: 'daily 9-17', source_date: '2020'},
      {noClock: true},
      'Hours: daily 9-17 *Check their hours.*',
    ],
    ['without the clock, never closes', {always_open: true}, {noClock: true}, '*Open day and night.*'],
    ['without the clock, nothing', {}, {noClock: true}, 'We do not know when they are open.'],
  ];
  for (const [what, facts, around, expected] of rows) {
    test(what, () => assert.equal(said(cardFor(facts, around)), expected));
  }

  test('never says closed, at any hour', () => {
    for (let hour = 0; hour < 24 * 7; hour++) {
      const now = new Date(NOON.getTime() + hour * 3_600_000);
      assert.match(
        said(cardFor({schedules: [window('09:00', '12:00', 'MO,TH')]}, {now})),
        /^\*Open(s (\w+ )?at .*| now)\.\* On public holidays hours can differ\.$/,
      );
    }
  });

  test('leaves the time as the browser prints it', () => {
    const {blocks} = answer('resource-directory', {
      given: name => ({region: ['XX'], age: ['adult']})[name] ?? [],
      picks: {},
      lang: 'en',
      directory: directoryWith([{...HOME, services: [line({schedules: EVENING})]}], 'XX'),
      msg: boundMsg(),
      regions: ['XX'],
      now: NOON,
      hours: {...reckoning, inReaderTime: () => ({clock: '6:00\u202fPM', converted: false})},
    });
    assert.match(JSON.stringify(blocks), /"Opens at 6:00\u202fPM\."/);
  });

  test('leaves their own text under "More about this", and no other words of it', () => {
    const card = cardFor({schedules: DAY, hours: 'daily 9-17'});
    assert.match(foldedOf(card), /^Hours: daily 9-17/);
    assert.doesNotMatch(foldedOf(cardFor({hours: 'daily 9-17'})), /Hours:/);
  });

  test('is not there for a website', () => {
    assert.equal(said(cardFor({contacts: [{type: 'web', url: 'https://example.org/help'}]})), '');
  });
});

describe('the label of a contact', () => {
  const voice: Contact = {type: 'voice', number: '0800 1'};
  const chat: Contact = {type: 'chat', url: 'https://example.org/chat'};
  const web: Contact = {type: 'web', url: 'https://example.org'};

  test('is not there where all of a service answer at once', () => {
    const card = cardFor({schedules: DAY, contacts: [voice, chat, web]});
    assert.equal(said(card), `*Open now.* ${HOLIDAYS}`);
    for (const contact of linesOf(card)) assert.equal(said(contact), '');
  });

  test('is there for the one that differs', () => {
    const card = cardFor({always_open: true, contacts: [voice, {...chat, schedules: EVENING, hours: '18-22'}]});
    assert.equal(said(card), '*Open day and night.*');
    assert.equal(saidBy(card, /Call/), '');
    assert.equal(saidBy(card, /Chat/), `Hours: 18-22 *Opens at 6:00 PM.* ${HOLIDAYS}`);
  });

  test('is there for the one that the card means, where that is not the first', () => {
    const card = cardFor({
      contacts: [
        {...voice, hours: 'evenings'},
        {...chat, schedules: DAY, hours: '9-17'},
      ],
    });
    assert.equal(said(card), `*Open now.* ${HOLIDAYS}`);
    assert.equal(saidBy(card, /Call/), 'Hours: evenings *Check their hours.*');
    assert.equal(saidBy(card, /Chat/), 'Hours: 9-17 *Open now.*');
  });

  test('says to check what is not known, and takes no line into doubt', () => {
    const card = cardFor({contacts: [{...voice, always_open: true}, {...chat, hours: 'evenings'}, web]});
    assert.equal(said(card), '*Open day and night.*');
    assert.equal(saidBy(card, /Chat/), 'Hours: evenings *Check their hours.*');
    assert.equal(saidBy(card, /website/), '');
  });

  test('speaks for each where nothing is known of the whole', () => {
    const card = cardFor({
      hours: 'daily 18-22',
      schedules: EVENING,
      contacts: [voice, {...chat, hours: 'see calendar'}],
    });
    assert.equal(said(card), '');
    assert.equal(saidBy(card, /Call/), `*Opens at 6:00 PM.* ${HOLIDAYS}`);
    assert.equal(saidBy(card, /Chat/), 'Hours: see calendar *Check their hours.*');
    assert.match(foldedOf(card), /^Hours: daily 18-22/);
  });

  test('repeats what an old source says, and no more', () => {
    const contacts = [
      {...voice, always_open: true as const},
      {...chat, schedules: DAY, hours: '9-17'},
    ];
    const card = cardFor({contacts, source_date: '2020'});
    assert.equal(said(card), '');
    assert.equal(saidBy(card, /Call/), 'Open day and night. *Check their hours.*');
    assert.equal(saidBy(card, /Chat/), 'Hours: 9-17 *Check their hours.*');
  });

  test('takes a contact out of the small buttons: it has no room there', () => {
    const text: Contact = {type: 'text', number: '50808'};
    const same = cardFor({schedules: DAY, contacts: [voice, text]});
    assert.equal(same.best?.length, 2);
    const other = cardFor({schedules: DAY, contacts: [voice, {...text, schedules: EVENING}]});
    assert.equal(other.best?.length, 1);
    assert.match(saidBy(other, /Text/), /Opens at/);
  });
});

describe('what has to be known of a number stands with it', () => {
  const voice: Contact = {type: 'voice', number: '113'};
  const note = (facts: Partial<Contact>): string =>
    saidBy(cardFor({contacts: [{...voice, ...facts} as Contact]}), /Call/);

  test('in the best button too', () => {
    assert.equal(note({keypad: '5', works_from: 'within-country'}), 'Only from inside the country. Then press 5.');
    assert.equal(note({area: 'Bogotá'}), 'Only in Bogotá.');
    assert.equal(note({works_from: 'mobile'}), 'From mobile phones.');
    assert.equal(note({languages: ['sv'], keypad: '1'}), 'svenska. Then press 1.');
  });

  test('after the words of a service added to it, as sentences', () => {
    const card = cardFor({
      contacts: [{...voice, vanity: '1-800-TRY', languages: ['de', 'fr'], fallback: true, hours: 'evenings.'}],
    });
    assert.match(
      saidBy(card, /Call/),
      /^Also written 1-800-TRY\. Deutsch, français\. If the first does not work\. Hours: evenings\./,
    );
  });

  test('the key to press, in a button with ages', () => {
    const children = line({
      id: 'xx-child',
      kind: 'child-helpline',
      audience: 'minor',
      contacts: [{...voice, keypad: '5'}],
    });
    const {blocks} = answer('urgent-help', {
      given: name => (name === 'region' ? ['XX'] : []),
      picks: {},
      lang: 'en',
      directory: directoryWith([{...HOME, services: [children, line({always_open: true})]}], 'XX'),
      msg: boundMsg(),
      regions: ['XX'],
      now: NOON,
    });
    const [best] = [...nodesIn(blocks)].filter(({kind}) => kind === 'best') as unknown as readonly BestBlock[];
    assert.deepEqual(
      best?.contacts.map(({text, note}) => [wordsOf(text), note]),
      [
        ['Under 18: call 113', 'Then press 5.'],
        ['Anytime: call 0800 123 456', undefined],
      ],
    );
  });

  for (const tag of ['threat-response-steps', 'urgent-help'] as const) {
    test(`the key to press, in the best button of ${tag}`, async () => {
      const html = await renderStatic(tag, {region: 'PE'});
      const best = /<a href="tel:113"[^]*?<\/p>/.exec(html)?.[0] ?? '';
      assert.match(plain(best), /Then press .*5/);
    });
  }
});

describe('a number to copy', () => {
  const voice: Contact = {type: 'voice', number: '1-800-422-4453'};
  const copies = (facts: Partial<Service>): readonly (string | undefined)[] =>
    linesOf(cardFor(facts)).map(({copy}) => copy?.text);

  test('as printed, once where it can be called and texted', () => {
    const text: Contact = {type: 'text', number: '1-800-422-4453'};
    assert.deepEqual(copies({contacts: [voice, text]}), ['1-800-422-4453', undefined]);
    assert.deepEqual(copies({contacts: [voice, {...text, number: '741741', keyword: 'HOME'}]}), [
      '1-800-422-4453',
      '741741',
    ]);
  });

  test('not of what cannot be called, nor of a website', () => {
    assert.deepEqual(copies({contacts: [{...voice, unconfirmed: true}]}), [undefined]);
    assert.deepEqual(copies({assurance: 'unconfirmed', contacts: [voice]}), [undefined]);
    assert.deepEqual(copies({contacts: [{type: 'web', url: 'https://example.org'}]}), [undefined]);
  });
});

describe('when to ask again', () => {
  test('when the next label changes', () => {
    const {until} = blocksFor([line({schedules: DAY})], {});
    assert.equal(until?.toISOString(), '2026-11-23T08:00:00.000Z');
  });

  test('never, without the clock', () => {
    assert.equal(blocksFor([line({schedules: DAY})], {noClock: true}).until, undefined);
  });
});

describe('the order is of its own instant', () => {
  const shut = line({id: 'xx-shut', schedules: DAY});
  const other = line({id: 'xx-other', schedules: EVENING});
  const order = (now: Date, orderedAt: Date | undefined): readonly string[] => {
    const {blocks} = answer('resource-directory', {
      given: name => ({region: ['XX'], age: ['adult']})[name] ?? [],
      picks: {},
      lang: 'en',
      directory: directoryWith([{...HOME, services: [other, shut]}], 'XX'),
      msg: boundMsg(),
      regions: ['XX'],
      now,
      hours: reckoning,
      orderedAt,
    });
    return [...nodesIn(blocks)].flatMap(node => ('more' in node ? String(node['service']) : [])).slice(0, 2);
  };
  const night = new Date('2026-11-23T10:00Z');

  test('so the words change and the numbers stay', () => {
    assert.deepEqual(order(NOON, NOON), ['xx-shut', 'xx-other']);
    assert.deepEqual(order(night, night), ['xx-other', 'xx-shut']);
    assert.deepEqual(order(night, NOON), ['xx-shut', 'xx-other']);
  });

  test('without one nothing is reckoned', () => assert.deepEqual(order(NOON, undefined), ['xx-other', 'xx-shut']));
});

describe('static pages', () => {
  test('say hours as text and nothing of now', async () => {
    for (const region of ['BE', 'DE', 'JP', 'NO', 'SG']) {
      const html = plain(await renderStatic('resource-directory', {region}));
      assert.match(html, /Hours: /, region);
      assert.doesNotMatch(html, /Open now|Opens |your time/, region);
    }
  });
});
