import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {promisify} from 'node:util';
import {entries, tags} from '../../scripts/build/entries.js';

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | {readonly types: string; readonly default: string}>>;
  readonly sideEffects: readonly string[];
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const run = promisify(execFile);

/** Runs code in a Node of its own, where no test has put anything, and gives what it prints. */
async function inNode(code: string): Promise<string> {
  const {stdout} = await run(process.execPath, ['--input-type=module', '--eval', code]);
  return stdout.trim();
}

/** Each address a developer can import: `@herhelp/safety-elements/define.js`. */
const specifiers = Object.keys(manifest.exports)
  .filter(path => path.endsWith('.js') || path === '.')
  .flatMap(path => (path.includes('*') ? tags().map(tag => path.replace('*', tag)) : [path]))
  .map(path => path.replace(/^\./, manifest.name));

const registers = (specifier: string): boolean => specifier.endsWith('define.js');

for (const specifier of specifiers) {
  describe(specifier, () => {
    test('is imported in bare Node, and adds nothing to its globals', async () => {
      // Lit itself puts a `customElements` there.
      const code = `
        await import('lit');
        const before = new Set(Object.getOwnPropertyNames(globalThis));
        await import('${specifier}');
        console.log(Object.getOwnPropertyNames(globalThis).filter(name => !before.has(name)).join());`;
      assert.equal(await inNode(code), '');
    });

    test(registers(specifier) ? 'registers its tags' : 'registers nothing', async () => {
      const code = `
        await import('lit');
        const names = [];
        const {define} = customElements;
        customElements.define = (name, ...rest) => (names.push(name), define.call(customElements, name, ...rest));
        await import('${specifier}');
        console.log(names.length);`;
      assert.equal(Number(await inNode(code)) > 0, registers(specifier));
    });
  });
}

test('each exported file is there, with its types', () => {
  for (const target of Object.values(manifest.exports)) {
    for (const file of typeof target === 'string' ? [target] : [target.types, target.default]) {
      if (!file.includes('*')) assert.ok(existsSync(file), file);
    }
  }
  for (const file of [...Object.values(entries('dist')), ...Object.values(entries('dist', '.d.ts'))]) {
    assert.ok(existsSync(file), file);
  }
});

test('each tag can be imported as a class alone', () => {
  for (const tag of tags())
    assert.ok(`./elements/${tag}/${tag}.js` in manifest.exports, `package.json exports no ${tag}.js`);
});

test('bundlers keep the modules that register', () => {
  for (const file of ['dist/define.js', 'dist/elements/*/define.js', 'src/**/define.ts']) {
    assert.ok(manifest.sideEffects.includes(file), file);
  }
});
