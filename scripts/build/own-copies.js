import {readFileSync} from 'node:fs';

/**
 * Rollup plugin: a file that is loaded later brings its own copy of the code it is written with, instead
 * of importing it from the main file. Each chunk stands alone (see `chunks.js`). Only for code without
 * state: what a copy remembers, the other does not know.
 */
export function ownCopies() {
  return {
    name: 'own-copies',
    async resolveId(source, importer = '') {
      const owner = ownerOf(importer);
      if (!owner) return null;
      const found = await this.resolve(source, withoutQuery(importer), {skipSelf: true});
      return found && `${withoutQuery(found.id)}?own-copy=${owner}`;
    },
    load(id) {
      return id.includes('?own-copy=') ? readFileSync(withoutQuery(id), 'utf8') : null;
    },
  };
}

const withoutQuery = id => id.replace(/\?.*$/, '');

/** What starts a chunk: the file of a country, the words and rules of all elements, what finds in a long list, opening hours, a site's own services. */
const CHUNKS =
  /\/directory\/countries\/([\w-]+)\.js$|\/(content)\/index\.js$|\/blocks\/(finding)\.js$|\/directory\/(hours)\/index\.js$|\/blocks\/(site-lists)\.js$/;

/** `us` for the file of that country, `content` for the guidance, `finding` for the search, and the same for what they bring along. */
function ownerOf(importer) {
  const copied = /\?own-copy=([\w-]+)$/.exec(importer);
  if (copied) return copied[1];
  const chunk = CHUNKS.exec(importer);
  return chunk?.slice(1).find(Boolean);
}
