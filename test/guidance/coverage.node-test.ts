import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {CONTENT_NAMES, type ContentName} from '../../src/content/index.js';
import {coverage, type Place} from '../../src/guidance/coverage.js';
import type {Need} from '../../src/guidance/model.js';
import {statements} from '../../src/guidance/statements/index.js';
import {ask, type Attributes} from '../content/support/ask.js';
import {idsIn} from '../content/support/blocks.js';
import {ages, imageAgeOf, persons, situations, type Age, type Person} from '../expected/reader.js';
import {topics} from '../expected/tips.js';

type Rows = Readonly<Record<string, readonly Place[]>>;

const HREFS = {
  'report-href': '/report',
  'parents-href': '/parents',
  'guidelines-href': '/rules',
  'steps-href': '/steps',
};
const SITES: readonly Attributes[] = [{}, HREFS, {platform: 'Example'}, {platform: 'Example', ...HREFS}];
/** NG stands for every country without data; the last reader has said none. */
const REGIONS = ['US', 'GB', 'BO', undefined] as const;

/** Statements whose elements are not built. */
const WAITING = ['S1', 'G22'];

const ALL = [...numbered('S', 34), ...numbered('G', 23)];

function numbered(letter: string, count: number): readonly string[] {
  return Array.from({length: count}, (_, index) => `${letter}${index + 1}`);
}

/** A reader as a row speaks of one. */
interface Reader {
  readonly element: ContentName;
  readonly attributes: Attributes;
  readonly situation: string;
  readonly topic: string | undefined;
  readonly age: Age;
  readonly imageAge: Age;
  readonly person: Person;
  readonly region: string | undefined;
  readonly met: readonly Need[];
}

/** Every reader of an element. `subjects` are the values of its own attribute, where it has one that counts. */
function readers(element: ContentName, own?: 'situation' | 'topic', subjects?: readonly string[]): readonly Reader[] {
  return (subjects ?? [undefined]).flatMap(subject =>
    ages.flatMap(age =>
      ages.flatMap(imageAge =>
        persons.flatMap(person =>
          REGIONS.flatMap(region =>
            SITES.map((site): Reader => {
              const said = {age, 'image-age': imageAge, person, region: region ?? 'unknown'};
              const known = Object.entries(said).filter(([, value]) => value !== 'unknown');
              const topic = own === 'topic' ? subject : undefined;
              return {
                element,
                attributes: {...(own && subject && {[own]: subject}), ...Object.fromEntries(known), ...site},
                situation: (own === 'situation' && subject) || 'threatened',
                topic,
                age,
                imageAge: imageAgeOf({age, imageAge}),
                person: topic === 'someone-you-know' ? 'known' : person,
                region,
                met: needsMet(region, site),
              };
            }),
          ),
        ),
      ),
    ),
  );
}

function needsMet(region: string | undefined, site: Attributes): readonly Need[] {
  const rules = site['platform'] === undefined || site['guidelines-href'] !== undefined;
  return [
    ...(rules ? (['rules'] as const) : []),
    ...(region === 'US' || region === 'GB' ? (['report-route'] as const) : []),
  ];
}

const everybody = [
  ...readers('threat-response-steps', 'situation', situations),
  ...readers('safety-tip', 'topic', topics),
  ...readers('resource-directory'),
  ...readers('urgent-help'),
];

/** It leads away from the page and tells nobody what to do. */
const WITHOUT_STATEMENTS: ContentName = 'quick-exit';

const among = (allowed: readonly unknown[] | undefined, value: unknown): boolean => !allowed || allowed.includes(value);

/** Each condition that a row uses, read by hand: what a row may say and this does not know is an error. */
function stands(place: Place, reader: Reader): boolean {
  const {element, ages, imageAges, persons, situations, topics, regions, needs, ...unread} = place;
  assert.deepEqual(unread, {}, 'nobody reads this part of a row');
  for (const need of needs ?? [])
    assert.ok(['rules', 'report-route'].includes(need), `nobody says when ${need} is met`);
  return (
    element === reader.element &&
    among(ages, reader.age) &&
    among(imageAges, reader.imageAge) &&
    among(persons, reader.person) &&
    among(situations, reader.situation) &&
    among(topics, reader.topic) &&
    among(regions, reader.region) &&
    (needs ?? []).every(need => reader.met.includes(need))
  );
}

const nameOf = ({element, attributes}: Reader): string => `${element} ${JSON.stringify(attributes)}`;

const idsByReader = new Map<Reader, ReadonlySet<string>>();
async function idsFor(reader: Reader): Promise<ReadonlySet<string>> {
  const known = idsByReader.get(reader) ?? new Set(idsIn((await ask(reader.element, reader.attributes)).blocks));
  idsByReader.set(reader, known);
  return known;
}

/** For each reader whom the element tells something else than the rows: what is missing, what is too much. */
async function differences(rows: Rows, asked: readonly Reader[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const reader of asked) {
    const shown = await idsFor(reader);
    const due = Object.keys(rows).filter(id => rows[id]?.some(place => stands(place, reader)));
    const missing = due.filter(id => !shown.has(id));
    const extra = [...shown].filter(id => !due.includes(id));
    if (missing.length + extra.length > 0)
      found.push(`${nameOf(reader)}: without ${missing.join()}, with ${extra.join()}`);
  }
  return found;
}

describe('the rows hold for every reader', () => {
  for (const element of CONTENT_NAMES.filter(name => name !== WITHOUT_STATEMENTS)) {
    test(element, async () => {
      const asked = everybody.filter(reader => reader.element === element);
      assert.ok(asked.length > 400, `${asked.length} readers`);
      const found = await differences(coverage, asked);
      assert.deepEqual(found.slice(0, 5), [], `${found.length} readers`);
    });
  }

  test('the steps one at a time have the statements of the list, from the start to the last step', async () => {
    const alone = everybody.filter(
      ({element, attributes}) => element === 'threat-response-steps' && !('report-href' in attributes),
    );
    assert.ok(alone.length > 400, `${alone.length} readers`);
    for (const reader of alone) {
      const attributes = {...reader.attributes, view: 'one-at-a-time'};
      for (const step of [undefined, 1, 4, 99]) {
        const {blocks} = await ask(reader.element, attributes, {picks: {step}});
        assert.deepEqual(new Set(idsIn(blocks)), await idsFor(reader), `${nameOf(reader)}, step ${step}`);
      }
    }
  });

  test('the way out has none', async () => {
    assert.deepEqual(idsIn((await ask(WITHOUT_STATEMENTS)).blocks), []);
    assert.equal(CONTENT_NAMES.includes(WITHOUT_STATEMENTS), true);
  });

  test('a row that is gone, one too many and one that is too narrow are found', async () => {
    const rows: Rows = coverage;
    const some = everybody.slice(0, 200);
    const {G5, ...gone} = rows;
    assert.ok(G5);
    assert.match((await differences(gone, some)).join(), /with G5/);
    assert.match((await differences({...rows, S3: [{element: 'threat-response-steps'}]}, some)).join(), /without S3/);
    const narrow: Rows = {...rows, G2: [{element: 'threat-response-steps', ages: ['adult']}]};
    assert.match((await differences(narrow, some)).join(), /with G2/);
  });

  test('each place has a reader', () => {
    const deaf = (rows: Rows) =>
      Object.entries(rows).flatMap(([id, places]) =>
        places
          .filter(place => !everybody.some(reader => stands(place, reader)))
          .map(place => `${id} ${JSON.stringify(place)}`),
      );
    assert.deepEqual(deaf(coverage), []);
    assert.equal(deaf({S1: [{element: 'safety-tip', regions: ['ZZ']}]}).length, 1);
  });
});

test('each statement has a row and words, and there is no other', () => {
  assert.deepEqual(Object.keys(coverage), ALL);
  assert.deepEqual(Object.keys(statements).toSorted(), ALL.toSorted());
});

test('a row without places waits for its element', () => {
  const without = Object.entries(coverage)
    .filter(([, places]) => places.length === 0)
    .map(([id]) => id);
  assert.deepEqual(without, WAITING);
});
