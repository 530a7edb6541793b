import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {Late} from '../../src/core/late.js';

interface Part {
  readonly name: string;
}

/** A part that comes, or fails, when the test says so. */
function partly(options?: ConstructorParameters<typeof Late>[1]) {
  const asked: {come: (part: Part) => void; fail: () => void}[] = [];
  const late = new Late<Part>(
    () =>
      new Promise((come, fail) => {
        asked.push({come, fail: () => fail(new Error('no network'))});
      }),
    options,
  );
  return {late, asked};
}

const soon = (milliseconds = 0) => new Promise(resolve => setTimeout(resolve, milliseconds));
const PART = {name: 'hours'};

describe('a part that is fetched when it is needed', () => {
  test('is not asked for before, and once for everybody who waits', async () => {
    const {late, asked} = partly();
    assert.equal(asked.length, 0);
    const waits = [late.soon(), late.soon()];
    assert.equal(asked.length, 1);
    assert.equal(late.now, undefined);
    asked[0]?.come(PART);
    for (const wait of waits) await wait;
    assert.equal(late.now, PART);
    assert.equal(late.soon(), undefined, 'nothing to wait for any more');
    assert.equal(late.failed, false);
  });

  test('that fails rejects nowhere and is not asked for again until a retry', async () => {
    const {late, asked} = partly();
    const wait = late.soon();
    asked[0]?.fail();
    await wait;
    assert.equal(late.failed, true);
    assert.equal(late.soon(), undefined);
    assert.equal(asked.length, 1);
    late.retry();
    const again = late.soon();
    asked[1]?.come(PART);
    await again;
    assert.deepEqual([late.now, late.failed, asked.length], [PART, false, 2]);
  });

  test('that failed is not given up again by the clock of the wait before', async () => {
    const {late, asked} = partly({patience: 30});
    const first = late.soon();
    asked[0]?.fail();
    await first;
    late.retry();
    await soon(10);
    const again = late.soon();
    await soon(25);
    assert.equal(late.failed, false, 'the first wait would be over now, the second is not');
    asked[1]?.come(PART);
    await again;
    assert.equal(late.now, PART);
  });

  test('that cannot even be asked for has failed', async () => {
    const late = new Late(() => Promise.reject(new Error('blocked')));
    await late.soon();
    assert.equal(late.failed, true);
  });

  test('that takes too long is waited for no longer, and welcome when it comes', async () => {
    const {late, asked} = partly({patience: 5});
    await late.soon();
    assert.equal(late.failed, true);
    asked[0]?.come(PART);
    await soon();
    assert.deepEqual([late.now, late.failed], [PART, false]);
  });

  test('is waited for from the first who waits, not from when it was asked for', async () => {
    const {late, asked} = partly({patience: 30, onlyInTime: true});
    late.ask();
    late.ask();
    await soon(40);
    assert.deepEqual([asked.length, late.failed], [1, false]);
    asked[0]?.come(PART);
    await late.soon();
    assert.deepEqual([late.now, late.failed], [PART, false]);
  });

  test('that would move what a reader sees is left out when it comes too late', async () => {
    const {late, asked} = partly({patience: 5, onlyInTime: true});
    await late.soon();
    asked[0]?.come(PART);
    await soon();
    assert.deepEqual([late.now, late.failed], [undefined, true]);
  });

  test('can be put in place, and is then never fetched', () => {
    const {late, asked} = partly();
    late.register(PART);
    assert.deepEqual([late.now, late.soon(), asked.length], [PART, undefined, 0]);
  });
});
