import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {answer, type ContentName} from '../../src/content/index.js';
import {recordsOf} from '../../src/directory/record.js';
import {boundMsg} from '../../src/i18n/msg.js';
import {directoryWith} from '../directory/records.js';
import {ask} from './support/ask.js';
import {nodesIn, wordsOf} from './support/blocks.js';

const xx = recordsOf('XX', '2026-11-22');
const line = {organization: 'XX', assurance_method: 'own-site', source_date: '2026-11'} as const;
const YOUNG = xx({
  ...line,
  id: 'xx-young',
  name: 'Young',
  kind: 'child-helpline',
  audience: 'minor',
  hours: 'Mon-Fri 10-20',
  contacts: [{type: 'voice', number: '116 111'}],
});
const NIGHT = xx({
  ...line,
  id: 'xx-night',
  name: 'Night',
  kind: 'crisis-line',
  always_open: true,
  cost: 'free',
  source_date: '2024-11-23',
  contacts: [{type: 'voice', number: '142'}],
});
const BEFORE = new Date('2026-11-22');
const AFTER = new Date('2026-11-25');

interface Contact {
  readonly service: string;
  readonly text: unknown;
  readonly note?: string;
}

/** The contacts of the night line as they are said: buttons and rows, each with its note. */
function saidOf(tag: ContentName, age: string | undefined, now: Date): readonly string[] {
  const said: Readonly<Record<string, string | undefined>> = {region: 'XX', age};
  const {blocks} = answer(tag, {
    given: name => [said[name] ?? []].flat(),
    picks: {},
    lang: 'en',
    directory: directoryWith([{code: 'XX', timezone: 'UTC', services: [YOUNG, NIGHT]}], 'XX'),
    msg: boundMsg(),
    regions: [],
    now,
  });
  const contacts = [...nodesIn(blocks)].filter(
    ({service, type, text}) => service === 'xx-night' && type === 'voice' && text,
  ) as unknown as readonly Contact[];
  return [...new Set(contacts.map(({text, note}) => [wordsOf(text), note ?? []].flat().join(' | ')))];
}

describe('a line that never closes, beside one that keeps hours', () => {
  for (const age of ['minor', undefined]) {
    test(`says so while its source is young, reader ${age ?? 'unknown'}`, () => {
      assert.deepEqual(saidOf('urgent-help', age, BEFORE), ['Anytime: call 142']);
      assert.deepEqual(saidOf('threat-response-steps', age, BEFORE), [
        'Anytime: call 142',
        'Call 142 | \u2068Night\u2069. Free. Day or night.',
      ]);
    });

    test(`is offered without that once its source is old, reader ${age ?? 'unknown'}`, () => {
      assert.deepEqual(saidOf('urgent-help', age, AFTER), ['Call 142']);
      assert.deepEqual(saidOf('threat-response-steps', age, AFTER), [
        'Call 142',
        'Call 142 | \u2068Night\u2069. Free. Day or night. Check their hours.',
      ]);
    });
  }
});

test('in Belgium the line of 2023 is offered, and not as one that is always open', async () => {
  for (const age of ['minor', undefined]) {
    const {blocks} = await ask('urgent-help', {region: 'BE', ...(age && {age})});
    const best = [...nodesIn(blocks)].find(({kind}) => kind === 'best') as {readonly contacts: readonly Contact[]};
    const words = best.contacts.map(({text}) => wordsOf(text));
    assert.ok(words.includes('Call 0800 32 123'), words.join());
    assert.ok(!words.some(text => text.includes('Anytime')), words.join());
  }
});
