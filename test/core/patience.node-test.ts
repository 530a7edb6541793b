import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {Patience} from '../../src/core/patience.js';

const soon = (milliseconds = 0) => new Promise(resolve => setTimeout(resolve, milliseconds));

function waiting() {
  let cameLate = 0;
  let come = (): void => undefined;
  const promise = new Promise<void>(resolve => (come = resolve));
  const patience = new Patience(() => void cameLate++);
  return {patience, promise, come: () => come(), cameLate: () => cameLate};
}

describe('patience', () => {
  test('waits for what comes in time, and says nothing of it', async () => {
    const {patience, promise, come, cameLate} = waiting();
    const wait = patience.with(promise, 1000);
    assert.ok(wait);
    assert.equal(patience.with(promise, 1000), wait, 'asked again it is the same wait');
    come();
    await wait;
    await soon();
    assert.equal(patience.with(promise, 1000), undefined);
    assert.equal(cameLate(), 0);
  });

  test('ends, and says when the thing comes after all, once', async () => {
    const {patience, promise, come, cameLate} = waiting();
    await patience.with(promise, 5);
    assert.equal(patience.with(promise, 5), undefined, 'nobody waits for it any more');
    assert.equal(cameLate(), 0);
    come();
    await soon();
    assert.equal(cameLate(), 1);
  });

  test('is of its own for each thing', async () => {
    const {patience, promise} = waiting();
    await patience.with(promise, 5);
    assert.ok(patience.with(new Promise(() => undefined), 5));
  });
});
