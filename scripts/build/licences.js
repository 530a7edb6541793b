import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Rollup plugin: `licences.txt` beside the bundle, with the licence of every package that is inside it. */
export function licences() {
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(output => output.type === 'chunk');
      const inside = chunks.flatMap(chunk => Object.keys(chunk.modules));
      const packages = [...new Set(inside.map(packageRoot).filter(Boolean))].sort();
      this.emitFile({type: 'asset', fileName: 'licences.txt', source: packages.map(licenceOf).join('\n\n')});
    },
  };
}

/** `…/node_modules/@lit/localize` of a file in it; nothing for a file of ours. */
const packageRoot = file => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file.replaceAll('\\', '/'))?.[0];

function licenceOf(root) {
  const {name, version, license} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return `${name} ${version} (${license})\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trimEnd()}\n`;
}
