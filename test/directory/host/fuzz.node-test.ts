import assert from 'node:assert/strict';
import {test} from 'node:test';
import {corrected, readSiteList} from '../../../src/directory/host/index.js';
import {directoryFor} from '../../../src/directory/load.js';
import type {Directory, Service} from '../../../src/directory/model.js';
import {crisisLines} from '../../../src/directory/order.js';
import {seeded} from '../../rules/support/random.js';
import {drawnIn, htmlOf} from './support/drawn-static.js';
import {faultsIn} from './support/faults.js';
import {EXAMPLES, OWN_LIST} from './support/files.js';
import {MARKUP, variant} from './support/variants.js';

const COUNT = 2000;
const FILES = [...Object.values(EXAMPLES), OWN_LIST];
/** Where few services are ours, so that most of what is drawn is the site's. */
const QUIET = await directoryFor('BO');
const US = await directoryFor('US');

/** A page with what was read on it, from the validator to the HTML. */
function drawnWith(value: unknown, directory: Directory): {html: string; own: Directory; services: readonly Service[]} {
  const {services, corrections} = readSiteList(value);
  const {directory: own} = corrected(directory, corrections);
  return {html: htmlOf({...own, added: services}), own, services};
}

const lineCount = (directory: Directory): number =>
  crisisLines(directory, {age: 'minor', imageAge: 'unknown', person: 'unknown', situation: 'threatened'}).length;

test(`${COUNT} broken and hostile variants: nothing throws, no address is unsafe, no markup becomes an element`, () => {
  const random = seeded(20261123);
  let kept = 0;
  for (let index = 0; index < COUNT; index++) {
    const value = variant(FILES, random);
    const directory = index % 10 === 0 ? US : QUIET;
    const {html, own, services} = drawnWith(value, directory);
    if (services.length > 0) kept++;
    const faults = faultsIn(drawnIn(html));
    assert.deepEqual(faults, [], `variant ${index}: ${JSON.stringify(value)?.slice(0, 500)}`);
    assert.deepEqual(own.emergency, directory.emergency, `variant ${index}`);
    assert.ok(lineCount(own) >= Math.min(1, lineCount(directory)), `variant ${index}`);
  }
  // A validator that throws everything away would pass all of the above.
  assert.ok(kept > COUNT / 2, `services of only ${kept} variants were shown`);
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
});

test('the checker of that run finds what is wrong: records that no validator saw', () => {
  const [good] = readSiteList(OWN_LIST).services;
  assert.ok(good);
  const unsafe: readonly (readonly [string, Service, RegExp])[] = [
    [
      'a name in an address',
      {...good, contacts: [{type: 'web', url: 'https://help.example@evil.example/'}]},
      /leads to/,
    ],
    [
      'a code that forwards calls',
      {...good, contacts: [{type: 'voice', number: '*725551234567'}]},
      /leads to tel:\*72/,
    ],
    ['turned text', {...good, name: 'Call \u202e119'}, /hidden letters/],
    ['a text without end', {...good, added_by_site: {description: 'x'.repeat(5000)}}, /text of 5000/],
  ];
  for (const [what, service, fault] of unsafe) {
    const faults = faultsIn(drawnIn(htmlOf({...QUIET, added: [service]})));
    assert.match(faults.join('\n'), fault, what);
  }
  const unescaped = htmlOf(QUIET) + MARKUP.slice(0, 3).join('');
  const found = faultsIn(drawnIn(unescaped));
  for (const fault of ['markup became <img>', 'markup became <script>', '<a> leads to javascript:alert(1)'])
    assert.ok(found.includes(fault), `${fault}: ${found.join(', ')}`);
  assert.deepEqual(faultsIn(drawnIn(htmlOf({...QUIET, added: [good]}))), []);
});
