import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {sheet} from '../../src/styles/index.js';
import {declarationsIn, atRulesIn, type Declaration} from './support/css.js';

/* What a sheet of ours may not do on somebody else's page, in any browser. */

const ours = sheet.map(({cssText}) => cssText).join('\n');

const said = ({inside, property, value}: Declaration): string => `${inside.join(' ')} { ${property}: ${value} }`;

const found = (css: string, isWrong: (declaration: Declaration) => boolean): readonly string[] =>
  declarationsIn(css).filter(isWrong).map(said);

interface Rule {
  readonly says: string;
  readonly faults: (css: string) => readonly string[];
  /** Each breaks the rule, each in its own way. */
  readonly seeds: readonly string[];
}

const SIDES = 'left|right|top|bottom';
const PHYSICAL = new RegExp(
  `^(?:(?:${SIDES})|(?:margin|padding|scroll-margin|scroll-padding)-(?:${SIDES})|` +
    `border-(?:${SIDES})(?:-.*)?|border-(?:top|bottom)-(?:left|right)-radius|(?:min-|max-)?(?:width|height)|overflow-[xy])$`,
);
const BY_SIDE = /^(?:float|clear|text-align|text-align-last|caption-side|resize)$/;

const RULES: readonly Rule[] = [
  {
    says: 'no --safety-* is set: a default of ours would beat the page',
    faults: css => found(css, ({property}) => property.startsWith('--safety')),
    seeds: [':host { --safety-text: red; }', '@media print { .sheet { --safety-space : 2em } }'],
  },
  {
    says: 'the host follows the colour scheme of the page, not that of the system',
    faults: css =>
      found(
        css,
        ({inside, property}) => property === 'color-scheme' && inside.some(selector => selector.includes(':host')),
      ),
    seeds: [':host { color-scheme: light dark; }', ':host([dark]), .x { color-scheme: dark }'],
  },
  {
    says: 'nothing has a left or a right: the page may run the other way',
    faults: css =>
      found(
        css,
        ({property, value}) => PHYSICAL.test(property) || (BY_SIDE.test(property) && /\b(?:left|right)\b/.test(value)),
      ),
    seeds: [
      '.a { left: 0; }',
      '.a { margin-left: 1em; }',
      '.a { padding-right: 1em }',
      '.a { border-left: 1px solid; }',
      '.a { border-left-width: 1px; }',
      '.a { border-top-right-radius: 1em; }',
      '.a { width: 10em; }',
      '.a { max-height: 10em; }',
      '.a { float: left; }',
      '@media print { .a { text-align: right; } }',
    ],
  },
  {
    says: 'the width of the element decides, not that of the window',
    faults: css => atRulesIn(css).filter(rule => /^@media\b.*\b(?:width|height|aspect-ratio|orientation)\b/.test(rule)),
    seeds: [
      '@media (min-width: 40em) { .a { color: red } }',
      '@media screen and (max-device-width: 40em) { .a { color: red } }',
      '@media (400px <= width <= 700px) { .a { color: red } }',
      '@media screen { @media (orientation: landscape) { .a { color: red } } }',
    ],
  },
  {
    says: 'no length is measured by the window',
    faults: css => found(css, ({value}) => /\d(?:[sld]?v(?:w|h|i|b|min|max))\b/.test(value)),
    seeds: ['.a { inline-size: 50vw; }', '.a { min-block-size: calc(100svh - 1em); }'],
  },
  {
    says: 'underlines are said one property at a time: Safari drops all of a shorthand with a thickness',
    faults: css => found(css, ({property, value}) => property === 'text-decoration' && /\s/.test(value.trim())),
    seeds: ['.a { text-decoration: underline 1px; }', 'a:hover { text-decoration: 2px underline }'],
  },
  {
    says: 'nothing is fetched',
    faults: css => [
      ...found(css, ({value}) => /\burl\(|\bimage-set\(/.test(value)),
      ...atRulesIn(css).filter(rule => /^@(?:import|font-face)/.test(rule)),
    ],
    seeds: [
      '.a { background: url(https://example.com/a.png); }',
      '@import "https://example.com/a.css"; .a { color: red }',
      '@font-face { font-family: A }',
    ],
  },
];

test('the sheets are read whole', () => {
  const declarations = declarationsIn(ours);
  assert.ok(declarations.length > 300, `${declarations.length} declarations`);
  const strange = declarations.filter(({property}) => !/^(?:--_[a-z0-9-]+|-?[a-z-]+)$/.test(property));
  assert.deepEqual(strange.map(said), []);
  for (const rule of ['@media print', '@media screen', '@container safety (min-width: 54em)']) {
    assert.ok(atRulesIn(ours).includes(rule), rule);
  }
});

for (const {says, faults, seeds} of RULES) {
  describe(says, () => {
    test('in our sheets', () => assert.deepEqual(faults(ours), []));

    for (const seed of seeds) {
      test(`finds ${seed}`, () => assert.equal(faults(`${ours}\n${seed}`).length, 1));
    }
  });
}
