/*
 * `npm test`: everything. Each stage runs whatever became of the one before; the last line says how many
 * tests passed and failed in all.
 */
import {filesBelow} from './test/files.js';
import {runStage} from './test/stage.js';

/** Without files Node's runner would look for some by itself, so an empty list has to fail here. */
function nodeTests(folder, suffix) {
  const files = filesBelow(folder, suffix);
  if (files.length === 0) return ['node', '-e', `throw new Error('No *${suffix} below ${folder}.')`];
  return ['node', '--import', 'tsx', '--test', '--test-reporter=spec', '--test-concurrency=2', ...files];
}

const stages = [
  {name: 'lint', command: ['eslint', '.']},
  {name: 'templates', command: ['npm', 'run', '--silent', 'lint:templates']},
  {name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.']},
  {name: 'types', command: ['tsc', '-p', 'tsconfig.check.json']},
  {name: 'messages and catalogues', command: ['node', 'scripts/localize.js', '--check']},
  {name: 'page of sources', command: ['tsx', 'scripts/sources-page.ts', '--check']},
  {name: 'build', command: ['node', 'scripts/build.js']},
  {name: 'size', command: ['node', 'scripts/size.js']},
  {name: 'reading level', command: ['tsx', 'scripts/reading-level.ts']},
  {name: 'tests in Node', command: nodeTests('test', '.node-test.ts')},
  {name: 'tests in the browser', command: ['wtr']},
  {name: 'tests of whole pages', command: nodeTests('test/pages', '.page-test.ts')},
  {name: 'Storybook', command: ['npm', 'run', '--silent', 'build-storybook']},
  {name: 'stories', command: ['node', 'scripts/stories.js']},
];

const results = [];
for (const stage of stages) results.push({name: stage.name, ...(await runStage(stage))});

const sum = key => results.reduce((total, result) => total + result[key], 0);

console.log('\n── all of it');
for (const {name, passed, failed, skipped} of results) {
  const left = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed${left}`);
}
if (sum('failed') > 0) process.exitCode = 1;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
