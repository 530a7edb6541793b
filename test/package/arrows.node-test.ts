import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';
import {ARROWS, rooms} from '../../scripts/lint/rooms.js';

/* Seeded imports in files that do not exist: each forbidden arrow is reported, each allowed one is not. */

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    {files: ['**/*.ts'], languageOptions: {parser: tseslint.parser}, plugins: {'@typescript-eslint': tseslint.plugin}},
    ...rooms,
  ] as ESLint.Options['overrideConfig'],
});

async function reported(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, {filePath});
  return (result?.messages ?? []).map(({message}) => message);
}

const isReported = async (filePath: string, code: string): Promise<boolean> =>
  (await reported(filePath, code)).length > 0;

/** A file as deep in its room as files there are. */
const fileIn = (room: string): string =>
  room === 'elements' ? 'src/elements/safety-tip/seed.ts' : `src/${room}/seed.ts`;
const pathTo = (from: string, room: string): string => `${from === 'elements' ? '../..' : '..'}/${room}/thing.js`;

const arrows: Readonly<Record<string, Readonly<Record<string, string>>>> = ARROWS;
const names = Object.keys(arrows);

for (const from of names) {
  describe(`the room ${from}`, () => {
    for (const to of names.filter(name => name !== from)) {
      const arrow = arrows[from]?.[to];
      const path = pathTo(from, to);

      test(`${arrow === undefined ? 'may not' : 'may'} import ${arrow === 'type' ? 'types of ' : ''}${to}`, async () => {
        const file = fileIn(from);
        assert.equal(await isReported(file, `import {thing} from '${path}';`), arrow !== 'all', 'import');
        assert.equal(await isReported(file, `export {thing} from '${path}';`), arrow !== 'all', 'export from');
        assert.equal(await isReported(file, `const thing = import('${path}');`), arrow !== 'all', 'import()');
        assert.equal(await isReported(file, `import type {Thing} from '${path}';`), arrow === undefined, 'import type');
        assert.equal(
          await isReported(file, `type T = import('${path}').T;`),
          arrow === undefined,
          'import() as a type',
        );
      });
    }

    test('may import its own files', async () => {
      assert.equal(await isReported(fileIn(from), `import {thing} from './thing.js';`), false);
    });

    test('never imports where facts come from', async () => {
      assert.ok(await isReported(fileIn(from), `import {sources} from './us.sources.js';`));
      assert.ok(await isReported(fileIn(from), `const sources = import('./us.sources.js');`));
    });

    test('does not know @lit/localize', async () => {
      assert.ok(await isReported(fileIn(from), `import {msg} from '@lit/localize';`));
      assert.ok(await isReported(fileIn(from), `import {str} from '@lit/localize/internal/str-tag.js';`));
    });
  });
}

test('the arrows are these', () => {
  assert.deepEqual(ARROWS, {
    elements: {content: 'all', core: 'all', i18n: 'all', styles: 'all', directory: 'all'},
    content: {guidance: 'all', directory: 'all', i18n: 'all'},
    guidance: {i18n: 'all', directory: 'type'},
    static: {content: 'all', directory: 'all', i18n: 'all'},
    core: {i18n: 'all', styles: 'all'},
    directory: {},
    i18n: {},
    styles: {},
  });
});

test('i18n/msg.ts alone knows the insides of @lit/localize, and not even it the main entry', async () => {
  const file = 'src/i18n/msg.ts';
  assert.equal(await isReported(file, `import {str} from '@lit/localize/internal/str-tag.js';`), false);
  assert.ok(await isReported(file, `import {msg} from '@lit/localize';`));
});

test('one element does not import another, except where its define.ts registers what stands in it', async () => {
  const code = `import '../safety-tip/define.js';`;
  assert.equal(await isReported('src/elements/safety-guide/define.ts', code), false);
  assert.ok(await isReported('src/elements/safety-guide/safety-guide.ts', code));
  assert.ok(await isReported('src/elements/safety-guide/define.ts', `import {answer} from '../../static/index.js';`));
  assert.equal(
    await isReported('src/elements/safety-tip/safety-tip.ts', `import {draw} from '../blocks/draw.js';`),
    false,
  );
});

test('rooms that draw nothing do not import Lit', async () => {
  const code = `import {html} from 'lit';`;
  for (const room of ['content', 'guidance', 'directory', 'static', 'i18n'])
    assert.ok(await isReported(fileIn(room), code), room);
  for (const room of ['elements', 'core', 'styles']) assert.equal(await isReported(fileIn(room), code), false, room);
});

test('the entries may import elements, and no sources', async () => {
  assert.equal(await isReported('src/define.ts', `import './elements/safety-tip/define.js';`), false);
  assert.ok(await isReported('src/index.ts', `export {sources} from './directory/us.sources.js';`));
});

test('the lint that everybody runs has these rules', async () => {
  const config = (await new ESLint().calculateConfigForFile('src/guidance/coverage.ts')) as {
    rules: Record<string, readonly unknown[]>;
  };
  const options = JSON.stringify(config.rules['@typescript-eslint/no-restricted-imports']);
  assert.match(options, /guidance may import i18n, directory/);
  assert.ok(config.rules['no-restricted-syntax']);
});
