/*
 * `npm run build`: build/ (plain compiled modules, example pages), dist/ (for bundlers), cdn/ (for pages),
 * data/ (the services with their sources), custom-elements.json.
 */
import {rmSync} from 'node:fs';
import {entries} from './build/entries.js';
import {copyTypes} from './build/types.js';
import {run} from './run.js';

for (const folder of ['build', 'dist', 'cdn', 'data']) rmSync(folder, {recursive: true, force: true});

await run('tsc', ['-p', 'tsconfig.json']);
await run('rollup', ['--config', 'rollup.config.js', '--silent']);
copyTypes(Object.values(entries('build/types', '.d.ts')), 'build/types', 'dist');
await run('cem', ['analyze', '--config', 'custom-elements-manifest.config.js', '--quiet']);
await run('tsx', ['scripts/build/data.ts']);
await run('tsx', ['scripts/examples.ts']);
