/*
 * `npm run localize`: reads every message out of src, writes locales/*.xlf for translators, fills the
 * two made-up languages, and writes the catalogues that the elements load.
 *
 * `npm run localize -- --check` writes nothing and fails when a run would change something.
 */
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {printDiagnostics} from '@lit/localize-tools/lib/typescript.js';
import prettier from 'prettier';
import {libraryCatalogue} from './localize/catalogue.js';
import {pseudoLocales} from './localize/pseudo.js';

const CONFIG = 'lit-localize.json';

/** Every file that a run writes, path → text. Works in a folder of its own: the tree stays as it is. */
async function generate() {
  const config = readConfigFileAndWriteSchema(CONFIG);
  const {xliffDir} = config.interchange;
  const {outputDir} = config.output;
  const work = mkdtempSync(join(tmpdir(), 'safety-localize-'));
  try {
    const localizer = new RuntimeLitLocalizer({
      ...config,
      interchange: {...config.interchange, xliffDir: join(work, 'xlf')},
      output: {...config.output, outputDir: join(work, 'ts')},
    });
    bringRealTranslations(xliffDir, join(work, 'xlf'));
    const {messages} = extract(localizer);
    const {translations} = localizer.readTranslationsSync();
    for (const [locale, translate] of Object.entries(pseudoLocales)) {
      translations.set(
        locale,
        messages.map(({name, contents}) => ({name, contents: translate(contents)})),
      );
    }
    localizer.assertTranslationsAreValid();
    await localizer.writeInterchangeFiles();
    await localizer.build();
    return await collect(work, xliffDir, outputDir);
  } finally {
    rmSync(work, {recursive: true, force: true});
  }
}

/** The made-up languages are written anew each time, so that their order is the order of the source. */
function bringRealTranslations(from, to) {
  mkdirSync(to, {recursive: true});
  if (!existsSync(from)) return;
  for (const file of readdirSync(from)) {
    if (file.endsWith('.xlf') && !(basename(file, '.xlf') in pseudoLocales)) cpSync(join(from, file), join(to, file));
  }
}

function extract(localizer) {
  const {messages, errors} = localizer.extractSourceMessages();
  if (errors.length > 0) {
    printDiagnostics(errors);
    throw new Error('Some messages cannot be read. The lines above say which, and what lit-localize expects there.');
  }
  const markup = messages.filter(message => message.tag === 'html').map(message => message.name);
  if (markup.length > 0) throw new Error(`Messages are plain words, never html templates: ${markup.join(', ')}.`);
  // A hash of the words would lose every translation with a comma, and the bundles leave out what makes one.
  const unnamed = messages.filter(({name}) => /^[hs][\da-f]{16}$/.test(name)).map(({contents}) => contents.join(''));
  if (unnamed.length > 0) throw new Error(`Give each message an "id": ${unnamed.join(' / ')}`);
  return {messages};
}

async function collect(work, xliffDir, outputDir) {
  const options = await prettier.resolveConfig('src/index.ts');
  const files = new Map();
  for (const file of readdirSync(join(work, 'xlf'))) {
    files.set(join(xliffDir, file), `${readFileSync(join(work, 'xlf', file), 'utf8').trimEnd()}\n`);
  }
  for (const file of readdirSync(join(work, 'ts'))) {
    const text = libraryCatalogue(readFileSync(join(work, 'ts', file), 'utf8'));
    files.set(join(outputDir, file), await prettier.format(text, {...options, parser: 'typescript'}));
  }
  return files;
}

const isCurrent = ([path, text]) => existsSync(path) && readFileSync(path, 'utf8') === text;

const files = await generate();
const stale = [...files].filter(entry => !isCurrent(entry));

if (!process.argv.includes('--check')) {
  for (const [path, text] of stale) {
    mkdirSync(join(path, '..'), {recursive: true});
    writeFileSync(path, text);
  }
  console.log(stale.length > 0 ? `Wrote ${stale.map(([path]) => path).join(', ')}.` : 'Nothing to change.');
} else if (stale.length > 0) {
  console.error(`Out of date: ${stale.map(([path]) => path).join(', ')}. Run "npm run localize" and commit them.`);
  process.exitCode = 1;
} else {
  console.log(`${files.size} files hold what the source says.`);
}
