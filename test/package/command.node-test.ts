import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {readonly bin: Readonly<Record<string, string>>};
const file = manifest.bin['safety-static'] ?? '';

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const ended = (program: string, args: readonly string[]): Promise<Ended> =>
  new Promise(resolve =>
    execFile(program, args, (error, out, err) => resolve({code: Number(error?.code ?? 0), out, err})),
  );

const command = (...args: readonly string[]): Promise<Ended> => ended(process.execPath, [file, ...args]);

test('prints the guidance of an element, and says nothing else', async () => {
  const built = '../../dist/static/index.js';
  const {renderStatic} = (await import(built)) as {renderStatic: (tag: string, given: object) => Promise<string>};
  const {code, out, err} = await command('threat-response-steps', 'region=US', 'platform=My = site');
  assert.equal(code, 0);
  assert.equal(out, `${await renderStatic('threat-response-steps', {region: 'US', platform: 'My = site'})}\n`);
  assert.match(out, /href="tel:988"/);
  assert.equal(err, '');
});

test('takes an attribute without a value', async () => {
  const [whole, compact] = [
    await command('resource-directory', 'region=US'),
    await command('resource-directory', 'compact', 'region=US'),
  ];
  assert.equal(compact.err, '');
  assert.ok(compact.out.length > 0);
  assert.notEqual(compact.out, whole.out);
});

test('another tag is a mistake that it says the cure of', async () => {
  const {code, out, err} = await command('safety-tipp', 'region=US');
  assert.equal(code, 1);
  assert.equal(out, '');
  assert.match(err, /^There is no element safety-tipp .*Use one of: .*safety-tip/);
  assert.doesNotMatch(err, /\n\s+at /, 'no stack');
});

test('so are no tag and an option there is none of', async () => {
  for (const [args, said] of [
    [[], /Say which element\.\n[^]*Usage: safety-static/],
    [['safety-tip', '--region', 'US'], /no option --region.*name=value/],
  ] as const) {
    const {code, out, err} = await command(...args);
    assert.equal(code, 1);
    assert.equal(out, '');
    assert.match(err, said);
  }
});

test('a mistyped attribute and a value it does not know are said, beside the words', async () => {
  const {code, out, err} = await command('safety-tip', 'regoin=US', 'topic=dragons');
  assert.equal(code, 0);
  assert.match(out, /<h2/);
  assert.match(err, /<safety-tip> has no attribute regoin/);
  assert.match(err, /dragons/);
});

test('--help says how it is used', async () => {
  for (const option of ['--help', '-h']) {
    const {code, out, err} = await command(option);
    assert.equal(code, 0);
    assert.equal(err, '');
    for (const words of ['Usage: safety-static', 'threat-response-steps', 'lang'])
      assert.ok(out.includes(words), words);
  }
});

test('it can be run by its name: the file begins as a program does', () => {
  assert.match(readFileSync(file, 'utf8'), /^#!\/usr\/bin\/env node\n/);
});

test('npm run static is the same command', async () => {
  const args = ['safety-tip', 'topic=for-parents', 'region=GB'];
  const [here, shipped] = [await ended('npm', ['run', '-s', 'static', '--', ...args]), await command(...args)];
  assert.equal(here.out, shipped.out);
  assert.equal(here.code, 0);
});
