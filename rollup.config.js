import {readFileSync} from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {chunkName, secondTry, selfContainedChunks} from './scripts/build/chunks.js';
import {entries} from './scripts/build/entries.js';
import {licences} from './scripts/build/licences.js';
import {minifyCss} from './scripts/build/minify-css.js';
import {asciiOnly, standsAlone, withoutMadeUpLanguages} from './scripts/build/one-file.js';
import {namedMessages} from './scripts/build/named-messages.js';
import {ownCopies} from './scripts/build/own-copies.js';
import {reserve} from './scripts/build/reserve.js';
import {stripNotes} from './scripts/build/strip-notes.js';

const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! ${name} ${version}, MIT. Other licences: licences.txt */`;

// `browser` and `production`: Lit's warnings for developers stay off live pages.
const resolved = nodeResolve({exportConditions: ['browser', 'production'], ignoreSideEffectsForRoot: true});

/** Names of properties stay as they are: Lit copies on one page recognise each other by them. */
const small = options => terser({ecma: 2022, compress: {passes: 2}, format: {comments: /^!/}, ...options});

/*
 * No source maps: they would bring back what is kept out of the bundles, the translators' notes and the
 * reasons behind each fact. `dist/` is there to be read.
 */

/** One file for a page, Lit inside; countries and languages are loaded when a reader needs them. */
const cdn = {
  input: {safety: 'build/js/define.js'},
  // Without this an entry that shares code with a chunk becomes two files and two requests.
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    namedMessages(),
    ownCopies(),
    resolved,
    stripNotes(),
    minifyCss(),
    small({module: true}),
    licences(),
    reserve(banner),
    secondTry(),
    selfContainedChunks(),
  ],
  output: {
    dir: 'cdn',
    entryFileNames: '[name].js',
    chunkFileNames: chunkName,
    banner,
  },
};

/** The same in one classic script that loads nothing more, for old systems and pages opened from disk. */
const oneFile = {
  input: 'build/js/all.js',
  plugins: [
    namedMessages(),
    resolved,
    withoutMadeUpLanguages(),
    stripNotes(),
    minifyCss(),
    small({module: false, toplevel: true}),
    asciiOnly(),
    standsAlone(),
  ],
  output: {file: 'cdn/safety.all.js', format: 'iife', inlineDynamicImports: true, banner},
};

/** The same modules one by one, for a bundler; Lit stays a dependency, so that a page has one. */
const dist = {
  input: {...entries('build/js'), 'static/cli': 'build/js/static/cli.js'},
  external: /^(lit|@lit)(\/|$)/,
  plugins: [stripNotes()],
  output: {dir: 'dist', preserveModules: true, preserveModulesRoot: 'build/js', entryFileNames: '[name].js'},
};

export default [cdn, oneFile, dist];
