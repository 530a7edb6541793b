import {answer, CONTENT_NAMES} from '../content/index.js';
import {directoryFor, regions} from '../directory/load.js';
import {catalogueFor} from '../i18n/catalogue.js';
import {boundMsg} from '../i18n/msg.js';
import {serialize} from './serialize.js';

/** The tags that can be printed. */
export const STATIC_TAGS: readonly string[] = CONTENT_NAMES;

/**
 * What an element shows, as plain semantic HTML: for the children of its tag, for servers and for
 * readers without JavaScript. The words, numbers and their order are those of the element.
 *
 * @param tag `safety-tip`, `threat-response-steps` or `resource-directory`.
 * @param attributes The attributes of the tag, as in HTML: `{region: 'US', 'heading-level': '3'}`.
 * @param onProblem Told about each value that is not known, in words that say the cure. Default `console.warn`.
 * @throws RangeError for another tag.
 */
export async function renderStatic(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  onProblem: (problem: string) => void = problem => console.warn(problem),
): Promise<string> {
  const name = CONTENT_NAMES.find(known => known === tag);
  if (!name) throw new RangeError(`There is no static form of <${tag}>. Use one of: ${STATIC_TAGS.join(', ')}.`);
  const given = (attribute: string): readonly string[] => {
    const value = attributes[attribute];
    return value === undefined ? [] : [value];
  };
  const {lang, dir, templates} = await catalogueFor(attributes['lang'] ?? '');
  const directory = await directoryFor(attributes['region']);
  const {blocks, headingLevel, problems} = answer(name, {
    given,
    picks: {},
    lang,
    directory,
    msg: boundMsg(templates),
    regions: regions(),
    now: new Date(),
  });
  for (const problem of problems) onProblem(`<${tag}> ${problem}`);
  return serialize(blocks, {headingLevel, lang, dir});
}
