/* Writes data/: every record with its sources, and the schema that it follows. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {publishedData} from '../directory/published.js';
import {SCHEMA} from '../directory/schema.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

mkdirSync('data', {recursive: true});
for (const [file, content] of [
  ['services.schema.json', SCHEMA],
  ['services.json', publishedData(version)],
] as const) {
  writeFileSync(`data/${file}`, `${JSON.stringify(content, null, 1)}\n`);
}
