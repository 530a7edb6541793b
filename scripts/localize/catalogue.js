/*
 * What lit-localize writes is meant for an application. Three things are put right for a library:
 * its `str` comes from the main entry, which holds the page's global locale; it escapes `&`, `<` and
 * `>` as if every message were HTML, and ours are plain text; and its first lines are not ours.
 */

const HEADER = `// Made by \`npm run localize\` from locales/*.xlf. Changes here are lost.
import type {TemplateMap} from '../msg.js';
`;

/*
 * A catalogue is a chunk of its own, and carries its own two lines of `str`: if it imported them from
 * the main file, a site that adds a query to our address (`safety.js?ver=6`) would load that file twice.
 */
const STR = `
const str = (strings: TemplateStringsArray, ...values: number[]) => ({strTag: true as const, strings, values});
`;

/** The TypeScript text of a catalogue, from the text that lit-localize wrote. */
export function libraryCatalogue(generated) {
  const start = generated.indexOf('export const templates');
  if (start < 0) throw new Error('lit-localize wrote a catalogue that has no "export const templates".');
  const body = generated
    .slice(start)
    .replace('export const templates =', 'export const templates: TemplateMap =')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return HEADER + (body.includes('str`') ? STR : '') + '\n' + body;
}
