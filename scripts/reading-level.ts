/*
 * `npm run reading-level`: the Flesch-Kincaid grade of each topic and each set of steps, and the longest
 * sentence in it. Readers are stressed and many are young: grade 6 at most, 20 words at most.
 */
import {renderStatic} from '../src/static/index.js';
import {HARD_TEXT, MOST_GRADE, MOST_WORDS, isTooHard, measureHtml} from './reading/limits.js';

const TOPICS = [
  'asked-for-image',
  'someone-you-know',
  'fake-images',
  'recovery-scams',
  'secure-accounts',
  'for-parents',
  'for-friends',
];
const SITUATIONS = ['threatened', 'shared', 'personal-info'];
const AGES = ['minor', 'adult', ''];

/** Every link a host can give, so that the words around them are measured too. */
const HREFS = {
  'report-href': '/report',
  'parents-href': '/parents',
  'guidelines-href': '/rules',
  'steps-href': '/steps',
};

interface TextSet {
  readonly name: string;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function* sets(): Generator<TextSet> {
  for (const topic of TOPICS) {
    for (const age of AGES) yield textSet('safety-tip', {topic, age, region: 'US'});
  }
  for (const situation of SITUATIONS) {
    for (const age of AGES) {
      for (const region of ['US', 'GB', '']) yield textSet('threat-response-steps', {situation, age, region});
      yield textSet('threat-response-steps', {situation, age, region: 'US', person: 'known'});
    }
  }
}

function textSet(tag: string, options: Record<string, string>): TextSet {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== ''));
  return {tag, name: Object.values(given).join(' '), attributes: {...HREFS, ...given}};
}

async function main(): Promise<void> {
  const hard = measureHtml(HARD_TEXT);
  if (!isTooHard(hard)) throw new Error(`The measure is broken: it gives a hard text grade ${hard.grade}.`);

  console.log('Grade  Longest  Text');
  const tooHard: string[] = [];
  for (const {name, tag, attributes} of sets()) {
    const result = measureHtml(await renderStatic(tag, attributes));
    console.log(`${result.grade.toFixed(1).padStart(5)}  ${String(result.longest.words).padStart(7)}  ${tag} ${name}`);
    if (isTooHard(result)) tooHard.push(`${tag} ${name}: ${result.grade.toFixed(1)}, "${result.longest.text}"`);
  }
  if (tooHard.length === 0) return;
  console.error(
    `\nToo hard (over grade ${MOST_GRADE}, or over ${MOST_WORDS} words in a sentence):\n${tooHard.join('\n')}`,
  );
  process.exitCode = 1;
}

await main();
