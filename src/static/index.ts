import type {Block} from '../content/blocks.js';
import type {Reader} from '../content/reader.js';
import {resolveReader} from '../content/resolve.js';
import {safetyTip} from '../content/safety-tip.js';
import {threatResponseSteps} from '../content/threat-response-steps.js';
import {directoryFor} from '../directory/load.js';
import type {Directory} from '../directory/model.js';
import {catalogueFor} from '../i18n/catalogue.js';
import {boundMsg, type MsgFn} from '../i18n/msg.js';
import {serialize} from './serialize.js';

interface Printable {
  readonly topics: boolean;
  readonly content: (reader: Reader, directory: Directory, msg: MsgFn) => readonly Block[];
}

const printable: Readonly<Record<string, Printable>> = {
  'safety-tip': {topics: true, content: safetyTip},
  'threat-response-steps': {topics: false, content: threatResponseSteps},
};

/** The tags that can be printed. */
export const STATIC_TAGS: readonly string[] = Object.keys(printable);

/**
 * What an element shows, as plain semantic HTML: for the children of its tag, for servers and for
 * readers without JavaScript. The words, numbers and their order are those of the element.
 *
 * @param tag `safety-tip` or `threat-response-steps`.
 * @param attributes The attributes of the tag, as in HTML: `{region: 'US', 'heading-level': '3'}`.
 * @param onProblem Told about each value that is not known, in words that say the cure. Default `console.warn`.
 * @throws RangeError for another tag.
 */
export async function renderStatic(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  onProblem: (problem: string) => void = problem => console.warn(problem),
): Promise<string> {
  const element = printable[tag];
  if (!element) throw new RangeError(`There is no static form of <${tag}>. Use one of: ${STATIC_TAGS.join(', ')}.`);
  const {lang, dir, templates} = await catalogueFor(attributes['lang'] ?? '');
  const given = (name: string): readonly string[] => (attributes[name] === undefined ? [] : [attributes[name]]);
  const {reader, headingLevel, problems} = resolveReader(given, {}, lang, {topics: element.topics});
  for (const problem of problems) onProblem(`<${tag}> ${problem}`);
  const directory = await directoryFor(reader.region);
  return serialize(element.content(reader, directory, boundMsg(templates)), {headingLevel, lang, dir});
}
