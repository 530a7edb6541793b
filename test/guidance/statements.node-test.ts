import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {contextFor, type Context} from '../../src/content/context.js';
import {resolveReader} from '../../src/content/resolve.js';
import {directoryFor} from '../../src/directory/load.js';
import type {Fill, Line, Statement} from '../../src/guidance/model.js';
import {statements} from '../../src/guidance/statements/index.js';
import {statementSources, type StatementSource} from '../../src/guidance/statements.sources.js';
import {stepList, type StepList} from '../../src/guidance/steps.js';
import {boundMsg, type MsgFn} from '../../src/i18n/msg.js';
import {ages, persons, regions, situations} from '../expected/reader.js';
import {expectedPolarity} from '../expected/polarity.js';
import {topics} from '../expected/tips.js';
import {messagesIn, sourceMessages, type Message} from './support/messages.js';

type Statements = Readonly<Record<string, Statement>>;

/** A placeholder is a number or a name: one word. */
const FILL: Fill = {
  platform: 'Example',
  emergency: '911',
  local112: '112',
  local911: '911',
  hotline: 'CyberTipline',
  source: 'ConnectSafely.org',
};

/** The id of a line's message. */
function idOf(line: Line): string {
  const ids: (string | undefined)[] = [];
  const listening = ((_, options) => {
    ids.push(options?.id);
    return '';
  }) as MsgFn;
  line.words(listening, FILL);
  assert.equal(ids.length, 1, 'a line is one message');
  return ids[0] ?? '';
}

const textOf = (line: Line): string => line.words(boundMsg(), FILL);

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'});
const sentencesIn = (text: string): readonly string[] =>
  [...segmenter.segment(text)].map(({segment}) => segment.trim()).filter(sentence => sentence !== '');
const wordsIn = (sentence: string): number => sentence.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;

const line = (text: string, own: Partial<Line> = {}): Line => ({words: () => text, ...own});

describe('message ids of statements', () => {
  const faults = (all: Statements): readonly string[] =>
    Object.entries(all).flatMap(([id, {lines}]) => {
      const own = `statement.${id}`;
      const bold = lines.filter(({place}) => place === 'bold');
      const [first] = lines;
      const heads = bold.length > 0 ? bold : first ? [first] : [];
      const strange = lines.map(idOf).filter(said => said !== own && !said.startsWith(`${own}.`));
      return [
        ...(heads.some(head => idOf(head) === own) ? [] : [`${id}: neither a bold line nor the first is ${own}`]),
        ...strange.map(said => `${id} holds ${said}`),
      ];
    });

  test("a statement's bold line, or its first, has its id, and each other line begins with it", () => {
    assert.deepEqual(faults(statements), []);
  });

  test('a line of another statement is found', () => {
    const {S5, S6} = statements;
    assert.match(faults({S5: S6}).join(), /S5 holds statement\.S6/);
    assert.match(faults({S5: {...S5, lines: S5.lines.slice(1)}}).join(), /neither/);
  });
});

describe('messages', () => {
  const KINDS = /^(statement|steps|tips|ui|reply|service|details)\.[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/;

  const faults = (messages: readonly Message[]): readonly string[] =>
    messages.flatMap(({id, desc, at}, index) => [
      ...(id !== undefined && KINDS.test(id) ? [] : [`${at}: ${id} is no id`]),
      ...(messages.findIndex(other => other.id === id) === index ? [] : [`${at}: ${id} is written twice`]),
      ...(desc?.trim() ? [] : [`${at}: ${id} has no desc`]),
    ]);

  test('each has an id of its own, written once, and words for its translators', () => {
    const messages = sourceMessages();
    assert.ok(messages.length > 200, `${messages.length} messages`);
    assert.deepEqual(faults(messages), []);
  });

  test('an id that is strange, missing or written twice, and a missing desc, are found', () => {
    const seeded = messagesIn(
      `msg('a', {id: 'ui.a', desc: 'A'});
       msg(str\`b \${c}\`, {id: 'ui.a', desc: 'B'});
       msg('c', {id: 'words.c', desc: 'C'});
       msg('d', {id: 'ui.d'});
       msg('e');
       msg('f', {id: \`ui.\${f}\`, desc: 'F'});`,
    );
    assert.deepEqual(faults(seeded), [
      'seed.ts:2: ui.a is written twice',
      'seed.ts:3: words.c is no id',
      'seed.ts:4: ui.d has no desc',
      'seed.ts:5: undefined is no id',
      'seed.ts:5: undefined has no desc',
      'seed.ts:6: undefined is no id',
      'seed.ts:6: undefined is written twice',
    ]);
  });

  test('each statement is among them', () => {
    const ids = sourceMessages().map(({id}) => id);
    for (const {lines} of Object.values(statements)) for (const each of lines) assert.ok(ids.includes(idOf(each)));
  });
});

describe('polarity', () => {
  const wrong = (all: Statements) => Object.keys(all).filter(id => all[id]?.polarity !== expectedPolarity(id));

  test('is what a person typed by hand', () => assert.deepEqual(wrong(statements), []));

  test('turned round, it is found', () => {
    assert.deepEqual(wrong({...statements, G5: {...statements.G5, polarity: 'do'}}), ['G5']);
  });
});

describe('what stands behind "More about this"', () => {
  const hidden = (all: Statements): readonly string[] =>
    Object.entries(all).flatMap(([id, {polarity, lines}]) =>
      lines
        .filter(each => each.place === 'more' && (id === 'G8' || (each.polarity ?? polarity) === 'dont'))
        .map(each => `${id}: ${textOf(each)}`),
    );

  test('is never something not to do, and nothing of G8', () => {
    assert.ok(Object.values(statements).some(({lines}) => lines.some(({place}) => place === 'more')));
    assert.deepEqual(hidden(statements), []);
  });

  test('what must not be hidden is found, also where the line has the polarity of its statement', () => {
    const more = {place: 'more'} as const;
    assert.equal(hidden({G4: {polarity: 'dont', lines: [line('Do not answer.', more)]}}).length, 1);
    assert.equal(hidden({G7: {polarity: 'do', lines: [line('Do not pay.', {...more, polarity: 'dont'})]}}).length, 1);
    assert.equal(hidden({G8: {polarity: 'dont', lines: [line('Leave it.', {...more, polarity: 'do'})]}}).length, 1);
  });
});

describe('a statement is short for every reader', () => {
  /** Both elements, every situation and topic, with and without links and an own platform. */
  async function contexts(): Promise<readonly (readonly [string, Context])[]> {
    const found: (readonly [string, Context])[] = [];
    const sites = [{}, {platform: 'Example', 'report-href': '/report', 'guidelines-href': '/rules'}];
    for (const region of [...regions, undefined]) {
      const directory = await directoryFor(region);
      for (const age of ages)
        for (const imageAge of ages)
          for (const person of persons)
            for (const subject of [...situations, ...topics])
              for (const site of sites) {
                const isTopic = topics.some(topic => topic === subject);
                const said: Record<string, string | undefined> = {age, 'image-age': imageAge, person, region, ...site};
                said[isTopic ? 'topic' : 'situation'] = subject;
                const given = (name: string) =>
                  [said[name]].filter(value => value !== undefined && value !== 'unknown');
                const {reader} = resolveReader(given as () => string[], {}, 'en', {topics: isTopic});
                const name = `${subject}, age ${age}, image ${imageAge}, person ${person}, ${region}`;
                found.push([name, contextFor(reader, directory, boundMsg(), new Date())]);
              }
    }
    return found;
  }

  /** The guidance gives the words of these in full, and they are four. */
  const GIVEN_IN_FULL = ['G1', 'S21'];

  /** Where there is no bold line, the first sentence stands in its place. */
  function faults(all: Statements, readers: readonly (readonly [string, Context])[]): readonly string[] {
    const found = new Set<string>();
    for (const [id, {lines}] of Object.entries(all)) {
      for (const [, context] of readers) {
        const own = lines.filter(({when}) => context.isFor(when));
        const bold = own.filter(({place}) => place === 'bold');
        const rest = own.filter(({place}) => place === undefined).flatMap(each => sentencesIn(textOf(each)));
        if (bold.length > 1) found.add(`${id}: ${bold.length} bold lines`);
        const most = (bold.length > 0 ? 3 : 4) + (GIVEN_IN_FULL.includes(id) ? 1 : 0);
        if (rest.length > most) found.add(`${id}: ${rest.length} sentences, ${rest.join(' ')}`);
      }
    }
    return [...found];
  }

  test('one bold line at most, and at most three sentences', async () => {
    const readers = await contexts();
    assert.ok(readers.length > 2000, `${readers.length} readers`);
    assert.deepEqual(faults(statements, readers), []);
  });

  test('a second bold line and a fourth sentence are found, where the reader gets them', async () => {
    const readers = await contexts();
    const bold = {place: 'bold'} as const;
    const adult = {when: {ages: ['adult'] as const}};
    const seeded: Statements = {
      S1: {polarity: 'know', lines: [line('One.', bold), line('Two.', {...bold, ...adult})]},
      S2: {polarity: 'know', lines: [line('One.', bold), line('Two. Three. Four.'), line('Five.', adult)]},
      S3: {polarity: 'know', lines: [line('One.', {when: {ages: ['minor']}}), line('Two. Three. Four. Five.', adult)]},
      S4: {polarity: 'know', lines: [line('One. Two. Three. Four.'), line('Five.', {place: 'more'})]},
      S5: {polarity: 'know', lines: [line('One. Two. Three. Four.'), line('Five.')]},
    };
    assert.deepEqual(faults(seeded, readers), [
      'S1: 2 bold lines',
      'S2: 4 sentences, Two. Three. Four. Five.',
      'S5: 5 sentences, One. Two. Three. Four. Five.',
    ]);
  });
});

describe('every message', () => {
  const tooLong = (messages: readonly Message[]): readonly string[] =>
    messages.flatMap(({strings}) => sentencesIn(strings.join('911')).filter(sentence => wordsIn(sentence) > 20));

  test('has sentences of at most 20 words', () => assert.deepEqual(tooLong(sourceMessages()), []));

  test('a longer one is found', () => {
    const sentence = `${'word '.repeat(20)}end.`;
    assert.equal(tooLong(messagesIn(`msg('Short. ${sentence}', {id: 'ui.a'})`)).length, 1);
    assert.equal(tooLong(messagesIn(`msg(str\`${sentence.replace('end', '${end}')}\`, {id: 'ui.a'})`)).length, 1);
  });
});

describe('sources', () => {
  const without = (sources: Readonly<Record<string, readonly StatementSource[]>>): readonly string[] =>
    Object.keys(statements).filter(id => !sources[id]?.some(({publisher, says}) => publisher && says));

  test('each statement has one', () => assert.deepEqual(without(statementSources), []));

  test('a statement that nobody said is found', () => {
    const {S5, ...others} = statementSources;
    assert.ok(S5);
    assert.deepEqual(without({...others, G5: []}), ['S5', 'G5']);
  });

  test('none is for a statement that is not there', () => {
    assert.deepEqual(Object.keys(statementSources).toSorted(), Object.keys(statements).toSorted());
  });
});

describe('lists', () => {
  const everyList = situations.flatMap(situation =>
    (['minor', 'adult'] as const).flatMap(audience =>
      persons.map(person => [`${situation} ${audience} ${person}`, stepList(situation, audience, person)] as const),
    ),
  );
  const tooLong = (lists: readonly (readonly [string, StepList])[]) =>
    lists.filter(([, {steps}]) => steps.length > 9 || steps.length === 0).map(([name]) => name);

  test('have at most nine steps', () => assert.deepEqual(tooLong(everyList), []));

  test('a tenth step is found', () => {
    const [[, list] = ['', undefined]] = everyList;
    assert.ok(list);
    assert.deepEqual(tooLong([['ten', {...list, steps: [...list.steps, ...list.steps]}]]), ['ten']);
  });
});
