/*
 * `npm run sources`: writes docs/sources.md, where each statement comes from, and docs/sources/<country>.md,
 * where each service does. `--check` only says whether the pages are up to date.
 */
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import type {Service} from '../src/directory/model.js';
import type {Provenance, Source} from '../src/directory/provenance.js';
import {statementSources, type StatementSource} from '../src/guidance/statements.sources.js';
import {ALL, PROVENANCE} from './directory/records.js';

const PAGE = 'docs/sources.md';
const FOLDER = 'docs/sources';
const WRITTEN = 'Written by `npm run sources` from the `*.sources.ts` files; change those.';

const statementLine = ({part, publisher, url, pageDate, says, strength}: StatementSource): string => {
  const who = url ? `[${publisher}](${url})` : publisher;
  return `- ${part === 'whole' ? '' : `*${part}*: `}${who}${pageDate ? `, ${pageDate}` : ''}. ${says} (${strength})`;
};

const statements = Object.entries(statementSources)
  .filter(([id]) => id.startsWith('G'))
  .map(([id, sources]) => `### ${id}\n\n${sources.map(statementLine).join('\n')}`);

const sourceText = ({url, publisher, page_date: date, own_site: own, note}: Source): string =>
  [url ? `<${url}>` : undefined, note, publisher, own ? 'their own site' : undefined, date ?? 'undated']
    .filter(Boolean)
    .join(', ');

const sources = new Map<string, Provenance>(PROVENANCE.flatMap(([, read]) => Object.entries(read)));

function serviceText({id, name}: Service): string {
  const provenance = sources.get(id);
  if (!provenance) throw new Error(`${id} has no sources.`);
  const {sources: read, caveats, unconfirmed_because: unconfirmed, unlisted_because: unlisted} = provenance;
  const said = [caveats, unconfirmed && `Unconfirmed: ${unconfirmed}`, unlisted && `Not shown: ${unlisted}`];
  return [`## ${id}`, name, read.map(source => `- ${sourceText(source)}`).join('\n'), ...said]
    .filter(Boolean)
    .join('\n\n');
}

const names = new Intl.DisplayNames('en', {type: 'region'});
const nameOf = (country: string): string => (country === 'INTL' ? 'Every country' : (names.of(country) ?? country));
const countries = [...new Set(ALL.map(({country}) => country))].toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
const servicesOf = (country: string): readonly Service[] => ALL.filter(service => service.country === country);
const fileOf = (country: string): string => `${FOLDER}/${country.toLowerCase()}.md`;

const countryPage = (country: string): string => `# ${nameOf(country)}: where each number comes from

${WRITTEN}

${servicesOf(country).map(serviceText).join('\n\n')}
`;

const page = `# Where each statement and number comes from

${WRITTEN}

Everything was read in stored copies of pages. Nobody here dialled a number.

## Services

A page for each country:

${countries.map(country => `- [${nameOf(country)}](${fileOf(country).replace('docs/', '')}), ${servicesOf(country).length} records`).join('\n')}

## Statements

S1 to S34 are HerHelp's own guidance, “Sharing Photos Safely”, crafted from ConnectSafely.org. G1 to G23 add
what expert bodies say. “says something close” and “only related” mean what they say.

${statements.join('\n\n')}
`;

const pages = new Map([[PAGE, page], ...countries.map(country => [fileOf(country), countryPage(country)] as const)]);
const there = existsSync(FOLDER) ? readdirSync(FOLDER).map(file => `${FOLDER}/${file}`) : [];
const stray = there.filter(file => !pages.has(file));

if (process.argv.includes('--check')) {
  const old = [...pages].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  const wrong = [...old.map(([file]) => file), ...stray];
  if (wrong.length > 0) {
    console.error(`${wrong.join(', ')}: not up to date. Run "npm run sources" and commit what it writes.`);
    process.exitCode = 1;
  }
} else {
  mkdirSync(FOLDER, {recursive: true});
  for (const file of stray) rmSync(file);
  for (const [file, text] of pages) writeFileSync(file, text);
}
