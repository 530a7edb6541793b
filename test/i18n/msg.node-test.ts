import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {boundMsg, str, type TemplateMap} from '../../src/i18n/msg.js';

/** As a catalogue has it: the numbers of the placeholders, in the order of the language. */
const placed = (strings: TemplateStringsArray, ...values: number[]) => ({strTag: true as const, strings, values});
const templates: TemplateMap = {'ui.plain': 'Schlicht.', 'ui.placed': placed`${1} vor ${0}.`};

describe('msg without a catalogue', () => {
  const msg = boundMsg();

  test('gives the words as they are written', () => {
    assert.equal(msg('Plain.', {id: 'ui.plain'}), 'Plain.');
    assert.equal(msg(str`${'a'} before ${'b'}.`, {id: 'ui.placed'}), 'a before b.');
  });
});

describe('msg with a catalogue', () => {
  const msg = boundMsg(templates);

  test('gives the translation', () => assert.equal(msg('Plain.', {id: 'ui.plain'}), 'Schlicht.'));

  test('puts what a placeholder holds where the language wants it', () => {
    assert.equal(msg(str`${'a'} before ${'b'}.`, {id: 'ui.placed'}), 'b vor a.');
    assert.equal(msg(str`${'c'} before ${'d'}.`, {id: 'ui.placed'}), 'd vor c.');
  });

  test('gives English where a translation is missing', () => {
    assert.equal(msg('Other.', {id: 'ui.other'}), 'Other.');
    assert.equal(msg(str`Other ${'a'}.`, {id: 'ui.other'}), 'Other a.');
  });

  test('does not speak for another: two languages stand side by side', () => {
    const english = boundMsg();
    assert.equal(english('Plain.', {id: 'ui.plain'}), 'Plain.');
    assert.equal(msg('Plain.', {id: 'ui.plain'}), 'Schlicht.');
    assert.equal(boundMsg({'ui.plain': 'Simple.'})('Plain.', {id: 'ui.plain'}), 'Simple.');
  });
});
