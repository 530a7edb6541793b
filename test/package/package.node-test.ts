import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {promisify} from 'node:util';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';

const run = promisify(execFile);
const read = (file: string): string => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json')) as {version: string};

/** The files that would be published. */
async function packedFiles(): Promise<string[]> {
  const {stdout} = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts']);
  const [pack] = JSON.parse(stdout) as {files: {path: string}[]}[];
  return (pack?.files ?? []).map(({path}) => path);
}

test('what is published is what somebody can use, and nothing else', async () => {
  const files = await packedFiles();
  for (const file of [
    'LICENSE',
    'README.md',
    'custom-elements.json',
    'package.json',
    'cdn/safety.js',
    'cdn/safety.all.js',
    'cdn/safety.css',
    'cdn/licences.txt',
    'data/services.json',
    'data/services.schema.json',
    'dist/index.js',
    'dist/index.d.ts',
    'dist/define.js',
    'dist/static/index.js',
    'dist/static/cli.js',
  ]) {
    assert.ok(files.includes(file), `${file} is missing`);
  }
  const stray = files.filter(
    file => !/^(cdn\/|data\/|dist\/|LICENSE$|README\.md$|custom-elements\.json$|package\.json$)/.test(file),
  );
  assert.deepEqual(stray, []);
  assert.deepEqual(
    files.filter(file => /\.(sources|unlisted|map|test)\b/.test(file)),
    [],
  );
});

test('publint finds nothing to put right', async () => {
  const {messages, pkg} = await publint({strict: true});
  assert.deepEqual(
    messages.map(message => formatMessage(message, pkg, {color: false})),
    [],
  );
});

test('the version in the code is the version of the package', () => {
  assert.ok(read('src/core/version.ts').includes(`'${manifest.version}'`));
});

test('the lock file names no addresses, so that an install works wherever packages come from', () => {
  assert.doesNotMatch(read('package-lock.json'), /"resolved"/);
  assert.doesNotMatch(read('.npmrc'), /registry\s*=|\/\//);
});
