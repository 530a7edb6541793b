/*
 * `npm run sources`: writes docs/sources.md, where each statement and number comes from. `--check` only says
 * whether the page is up to date.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {gbSources} from '../src/directory/countries/gb.sources.js';
import {usSources} from '../src/directory/countries/us.sources.js';
import {emergencySources} from '../src/directory/emergency.sources.js';
import {euSources} from '../src/directory/eu.sources.js';
import {internationalSources} from '../src/directory/international.sources.js';
import type {ProvenanceById, Source} from '../src/directory/provenance.js';
import {statementSources, type StatementSource} from '../src/guidance/statements.sources.js';

const FILE = 'docs/sources.md';

const statementLine = ({part, publisher, url, pageDate, says, strength}: StatementSource): string => {
  const who = url ? `[${publisher}](${url})` : publisher;
  return `- ${part === 'whole' ? '' : `*${part}*: `}${who}${pageDate ? `, ${pageDate}` : ''}. ${says} (${strength})`;
};

const statements = Object.entries(statementSources)
  .filter(([id]) => id.startsWith('G'))
  .map(([id, sources]) => `### ${id}\n\n${sources.map(statementLine).join('\n')}`);

const sourceText = ({url, publisher, page_date: date, own_site: own, note}: Source): string =>
  [url ? `<${url}>` : note, publisher, own ? 'their own site' : undefined, date ?? 'undated']
    .filter(Boolean)
    .join(', ');

const serviceLines = (sources: ProvenanceById): string[] =>
  Object.entries(sources).map(
    ([id, {sources: read, caveats}]) =>
      `### ${id}\n\n${read.map(source => `- ${sourceText(source)}`).join('\n')}${caveats ? `\n\n${caveats}` : ''}`,
  );

const page = `# Where each statement and number comes from

Written by \`npm run sources\` from the \`*.sources.ts\` files; change those.

Everything was read in stored copies of pages. Nobody here dialled a number.

## Statements

S1 to S34 are HerHelp's own guidance, “Sharing Photos Safely”, crafted from ConnectSafely.org. G1 to G23 add
what expert bodies say. “says something close” and “only related” mean what they say.

${statements.join('\n\n')}

## Services

${[emergencySources, usSources, gbSources, euSources, internationalSources].flatMap(serviceLines).join('\n\n')}
`;

if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== page) {
    console.error(`${FILE} is not up to date. Run "npm run sources" and commit it.`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(FILE, page);
}
