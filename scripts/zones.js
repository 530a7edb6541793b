/*
 * `npm run zones [folder]`: writes src/directory/zones/table.ts, which country each time zone lies in, from
 * the time zone database in `folder` (default /usr/share/zoneinfo, Debian package tzdata): zone.tab names one
 * country for each zone, tzdata.zi has the old names that browsers still return.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const TABLE = 'src/directory/zones/table.ts';
const WIDTH = 110;

/**
 * Old names whose link leads abroad: the database joins zones whose clocks have agreed since 1970, across
 * borders. Its file `backward` names the place that is meant, behind `#=`; tzdata.zi leaves that out.
 */
const MEANT = {
  'Africa/Asmera': 'Africa/Asmara',
  'Africa/Timbuktu': 'Africa/Bamako',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Virgin': 'America/St_Thomas',
  'Antarctica/South_Pole': 'Antarctica/McMurdo',
  'Atlantic/Jan_Mayen': 'Arctic/Longyearbyen',
  Iceland: 'Atlantic/Reykjavik',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
  'Pacific/Yap': 'Pacific/Chuuk',
};

/** Links of some versions that name a clock and no place: whoever has set one of these may be anywhere. */
const NO_PLACE = /^(?:[CEMW]ET|[EHM]ST|[CEMP]ST\d[CEMP]DT)$/;

const linesOf = (folder, file) => readFileSync(join(folder, file), 'utf8').split('\n');

/** zone → country, for each row of zone.tab. */
const zoneTab = folder =>
  new Map(
    linesOf(folder, 'zone.tab')
      .filter(line => line && !line.startsWith('#'))
      .map(line => line.split('\t'))
      .map(([country, , zone]) => [zone, country]),
  );

/** old name → name, for each link of tzdata.zi: `L Asia/Kolkata Asia/Calcutta`. */
const links = folder =>
  new Map(
    linesOf(folder, 'tzdata.zi')
      .map(line => line.split(' '))
      .filter(([kind]) => kind === 'L')
      .map(([, to, from]) => [from, MEANT[from] ?? to]),
  );

const versionOf = folder => /^# version (\S+)/.exec(linesOf(folder, 'tzdata.zi')[0])?.[1];

/** zone → country, old names included; a name that leads to no country is left out. */
export function countries(folder) {
  const known = zoneTab(folder);
  const linked = links(folder);
  const countryOf = zone => known.get(zone) ?? (linked.has(zone) ? countryOf(linked.get(zone)) : undefined);
  const names = [...new Set([...known.keys(), ...linked.keys()])].filter(name => !NO_PLACE.test(name)).sort();
  return new Map(names.map(name => [name, countryOf(name)]).filter(([, country]) => country));
}

/** area → country → places: `Europe/London` is London in Europe; a name without an area stands under ''. */
function grouped(found) {
  const areas = {};
  for (const [zone, country] of found) {
    const [area, place] = zone.includes('/') ? zone.split(/\/(.*)/s) : ['', zone];
    ((areas[area] ??= {})[country] ??= []).push(place);
  }
  return areas;
}

/** Words in lines that are not too wide. */
function wrapped(words) {
  const lines = [''];
  for (const word of words) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines.map(line => `    ${line}`).join('\n');
}

function sourceOf(version, areas) {
  const rows = Object.entries(areas).map(([area, byCountry]) => {
    const entries = Object.entries(byCountry).sort(([a], [b]) => (a < b ? -1 : 1));
    const words = entries.map(([country, places]) => `${country} ${places.join(' ')};`).join(' ');
    return `  ${area === '' ? "''" : area}: \`\n${wrapped(words.split(' '))}\n  \`,`;
  });
  return `/*
 * Written by \`npm run zones\` from the time zone database ${version} (zone.tab and its links), which is in the
 * public domain. Nobody edits it by hand.
 */

export const TZ_VERSION = '${version}';

/** By the first part of a zone's name: each country, ISO 3166-1 alpha-2, with its places. */
export const PLACES: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`;
}

if (process.argv[1]?.endsWith('zones.js')) {
  const folder = process.argv[2] ?? '/usr/share/zoneinfo';
  const found = countries(folder);
  writeFileSync(TABLE, sourceOf(versionOf(folder), grouped(found)));
  console.log(`${TABLE}: ${found.size} time zones, version ${versionOf(folder)}`);
}
