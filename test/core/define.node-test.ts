import assert from 'node:assert/strict';
import {test} from 'node:test';
import {define} from '../../src/core/define.js';

test('where there is no page, nothing is registered and nothing is wrong', () => {
  assert.equal('customElements' in globalThis, false);
  define('safety-tip', class {} as unknown as CustomElementConstructor);
});
