import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {ContentName} from '../../src/content/index.js';
import {ages, situations} from '../expected/reader.js';
import {topics} from '../expected/tips.js';
import {ask, type Attributes} from './support/ask.js';
import {nodesIn} from './support/blocks.js';

const MINOR = 'If you are under 18';
const ADULT = 'If you are 18 or over';
const HELP_MINOR = 'For someone under 18';
const IMAGE_MINOR = 'If someone under 18 is in the image';
const IMAGE_ADULT = 'If someone 18 or over is in the image';
const ASKED = 'If they ask for something';

/** What carries a label: a statement or a service, and whose it says that it is. */
async function labels(tag: ContentName, attributes: Attributes): Promise<Readonly<Record<string, string>>> {
  const {blocks} = await ask(tag, attributes);
  return Object.fromEntries(
    [...nodesIn(blocks)].flatMap(({who, statements, service}) =>
      typeof who === 'string' ? [[typeof service === 'string' ? service : String(statements), who]] : [],
    ),
  );
}

const steps = (attributes: Attributes) => labels('threat-response-steps', attributes);
const tip = (attributes: Attributes) => labels('safety-tip', attributes);

/** A reader who told us their age is not asked to think about it; only the age in the image may be open. */
test('who said how old they are reads no label about their own age', async () => {
  let labelled = 0;
  for (const region of ['US', 'GB', 'BO'])
    for (const age of ages) {
      const said: Attributes = {region, ...(age === 'unknown' ? {} : {age})};
      const found = [
        ...(await Promise.all(situations.map(situation => steps({...said, situation})))),
        ...(await Promise.all(topics.map(topic => tip({...said, topic})))),
      ].flatMap(each => Object.values(each));
      const about = found.filter(label => label === MINOR || label === ADULT);
      if (age === 'unknown') labelled += about.length;
      else assert.deepEqual(about, [], `${region} ${age}`);
    }
  assert.ok(labelled > 0, 'the labels are there for somebody');
});

describe('where nobody said how old the reader is', () => {
  test('the words for young people say so', async () => {
    const found = await steps({region: 'US'});
    assert.deepEqual([found['S21'], found['S34']], [MINOR, MINOR]);
  });

  test('so do those of the tip', async () => {
    const found = await tip({topic: 'someone-you-know', region: 'US'});
    assert.deepEqual([found['S21'], found['S34']], [MINOR, MINOR]);
  });

  test('each of two report routes says for whom it is', async () => {
    const us = await steps({region: 'US'});
    assert.deepEqual([us['us-cybertipline'], us['us-ic3']], [MINOR, ADULT]);
    const gb = await steps({region: 'GB'});
    assert.deepEqual([gb['gb-ceop'], gb['gb-revenge-porn-helpline']], [MINOR, ADULT]);
  });
});

describe('where nobody said who is in the image', () => {
  for (const [region, minor] of [
    ['US', 'us-takeitdown'],
    ['BO', 'intl-take-it-down'],
  ] as const) {
    test(`${region}: each of two take-down services says for whom it is`, async () => {
      for (const age of [{}, {age: 'adult'}]) {
        const found = await steps({region, ...age});
        assert.deepEqual([found[minor], found['intl-stopncii']], [IMAGE_MINOR, IMAGE_ADULT]);
      }
    });
  }

  test('a service for readers under 18 says that, beside those that go by the image', async () => {
    const found = await steps({region: 'GB'});
    assert.deepEqual(
      [found['gb-report-remove'], found['intl-take-it-down'], found['intl-stopncii']],
      [MINOR, IMAGE_MINOR, IMAGE_ADULT],
    );
  });

  test('and none says it where somebody did', async () => {
    for (const imageAge of ['minor', 'adult']) {
      const found = Object.values(await steps({region: 'US', 'image-age': imageAge}));
      assert.deepEqual(
        found.filter(label => label === IMAGE_MINOR || label === IMAGE_ADULT),
        [],
      );
    }
  });
});

describe('a helper is not the one of whom a label speaks', () => {
  for (const topic of ['for-parents', 'for-friends'] as const) {
    test(topic, async () => {
      for (const region of ['US', 'GB', 'BO']) {
        const found = Object.values(await tip({topic, region}));
        assert.deepEqual(
          found.filter(label => label === MINOR || label === ADULT),
          [],
        );
      }
    });
  }

  test('for a parent a service says for whom it is', async () => {
    assert.equal((await tip({topic: 'for-parents', region: 'GB'}))['gb-report-remove'], HELP_MINOR);
  });
});

test('where an image is out, what only answers a demand says so', async () => {
  for (const age of ['minor', 'adult']) {
    assert.equal((await steps({situation: 'shared', age, region: 'US'}))['G4'], ASKED);
    for (const situation of ['threatened', 'personal-info']) {
      assert.equal(Object.values(await steps({situation, age, region: 'US'})).includes(ASKED), false);
    }
  }
});
