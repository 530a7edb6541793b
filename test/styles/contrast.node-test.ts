import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import axe from 'axe-core';
import {tokens} from '../../src/styles/tokens.js';
import {defaultsIn, documentedIn, type Defaults} from './support/tokens.js';

interface Color {
  parseString(text: string): void;
}
/** The part of axe-core that computes WCAG's contrast, which its types leave out. */
const {color} = axe.commons as unknown as {
  readonly color: {readonly Color: new () => Color; getContrast(back: Color, front: Color): number};
};

function contrast(one: string, other: string): number {
  const [a, b] = [one, other].map(text => {
    const parsed = new color.Color();
    parsed.parseString(text);
    return parsed;
  });
  assert.ok(a && b);
  return color.getContrast(a, b);
}

/** WCAG 2: 7:1 is AAA for text, 3:1 is for what is no text. */
const PAIRS = [
  ['text', 'surface', 7],
  ['text', 'surface-soft', 7],
  ['text-soft', 'surface', 7],
  ['text-soft', 'surface-soft', 7],
  ['accent', 'surface', 7],
  ['accent', 'surface-soft', 7],
  ['on-accent', 'accent', 7],
  ['danger', 'surface', 7],
  ['control', 'surface', 3],
  ['control', 'surface-soft', 3],
  ['focus', 'surface', 3],
  ['focus', 'surface-soft', 3],
] as const;

function tooFaint(defaults: Defaults): readonly string[] {
  return (['light', 'dark'] as const).flatMap(scheme =>
    PAIRS.flatMap(([front, back, least]) => {
      const [one, other] = [front, back].map(name => defaults.get(`--safety-${name}`)?.[scheme]);
      assert.ok(one && other, `${front} and ${back} have a default`);
      const found = contrast(one, other);
      return found >= least ? [] : [`${scheme}: ${front} on ${back} is ${found.toFixed(2)}, not ${least}`];
    }),
  );
}

const defaults = defaultsIn(tokens.cssText);

test('the measure is right', () => {
  assert.equal(contrast('#000', '#fff'), 21);
  assert.equal(contrast('#fff', '#fff'), 1);
  assert.equal(contrast('#777', '#fff').toFixed(2), '4.48');
  assert.equal(contrast('#fff', '#777'), contrast('#777', '#fff'));
});

describe('contrast of the default colours', () => {
  test('7:1 for words, 3:1 for outlines and the focus ring, in the light and in the dark', () => {
    assert.deepEqual(tooFaint(defaults), []);
  });

  test('there are two colours of each', () => {
    for (const [front] of PAIRS) {
      const {light, dark} = defaults.get(`--safety-${front}`) ?? {light: '', dark: ''};
      assert.match(light, /^#[0-9a-f]{3,6}$/);
      assert.notEqual(light, dark, front);
    }
  });

  for (const [front, least] of new Map(PAIRS.map(([name, , least]) => [name, least]))) {
    test(`a fainter ${front} is found, in the light and in the dark`, () => {
      // A grey that is too faint on any paper.
      const grey = least === 7 ? '#7d7d7d' : '#d0d0d0';
      const dark = least === 7 ? '#7d7d7d' : '#303030';
      const found = tooFaint(new Map([...defaults, [`--safety-${front}`, {light: grey, dark}]])).join('\n');
      assert.match(found, new RegExp(`light: ${front} on`));
      assert.match(found, new RegExp(`dark: ${front} on`));
    });
  }
});

describe('docs/look.md', () => {
  const documented = documentedIn();

  const differences = (told: Defaults, own: Defaults): readonly string[] => [
    ...[...own].flatMap(([token, {light, dark}]) => {
      const said = told.get(token);
      if (!said) return [`${token} is not in the docs`];
      return said.light === light && said.dark === dark ? [] : [`${token} is ${light} / ${dark}`];
    }),
    ...[...told.keys()].filter(token => !own.has(token)).map(token => `${token} is not in the sheet`),
  ];

  test('has each token with its default, and no other', () => {
    assert.ok(defaults.size > 20, `${defaults.size} tokens`);
    assert.deepEqual(differences(documented, defaults), []);
  });

  test('a token too few, one too many and another default are found', () => {
    const without = new Map(documented);
    without.delete('--safety-focus');
    assert.deepEqual(differences(without, defaults), ['--safety-focus is not in the docs']);
    const more = new Map([...documented, ['--safety-gone', {light: '1em', dark: '1em'}] as const]);
    assert.deepEqual(differences(more, defaults), ['--safety-gone is not in the sheet']);
    const other = new Map([...documented, ['--safety-text', {light: '#182022', dark: '#fff'}] as const]);
    assert.deepEqual(differences(other, defaults), ['--safety-text is #182022 / #edf1f0']);
    const row = '| `--safety-text`, `--safety-on-accent` | `#000`, `#fff` / `#fff`, `#000` | words |\n';
    assert.deepEqual(
      [...documentedIn('', row)],
      [
        ['--safety-text', {light: '#000', dark: '#fff'}],
        ['--safety-on-accent', {light: '#fff', dark: '#000'}],
      ],
    );
  });
});

test('without light-dark() the page is light, in the same colours', () => {
  assert.throws(
    () =>
      defaultsIn(
        ':host { --_text: var(--safety-text, #000); } @supports (x: y) { :host { --_text: var(--safety-text, light-dark(#111, #fff)); } }',
      ),
    /--safety-text is #000 without/,
  );
});
