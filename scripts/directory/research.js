/*
 * `node scripts/directory/research.js <file>`: makes test/directory/research.json anew from the research, a
 * list of services with their sources. What a test compares stays; sources, dates and caveats stand in
 * `src/directory` beside the records. The copy is not for editing: a number that changes later is written
 * in `src/directory`, in the second list, and in DEPARTURES of test/directory/research.ts with its reason.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';

const COPY = 'test/directory/research.json';
const KEPT = ['id', 'country', 'kind', 'audience', 'ageRange', 'image_age', 'status', 'same_as', 'not_shown_because'];
const KEPT_OF_CHANNELS = ['type', 'value', 'note', 'unconfirmed'];

const only = (keys, record) => Object.fromEntries(keys.filter(key => key in record).map(key => [key, record[key]]));

const [file] = process.argv.slice(2);
if (!file) throw new Error('Say where the research is: node scripts/directory/research.js <file>');
const services = JSON.parse(readFileSync(file, 'utf8'));
const trimmed = services.map(service => ({
  ...only(KEPT, service),
  channels: service.channels.map(channel => only(KEPT_OF_CHANNELS, channel)),
}));
writeFileSync(COPY, await format(JSON.stringify(trimmed), {...(await resolveConfig(COPY)), filepath: COPY}));
