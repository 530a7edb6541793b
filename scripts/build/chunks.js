/*
 * Names of the files beside `cdn/safety.js`: `guidance.js`, `country-us.js`, `locale-ar-XB.js`.
 *
 * They carry no hash. The address of a release holds its version, so every file under it may be cached
 * for good; a readable name can be listed in a policy or an integrity map, preloaded, and understood by
 * whoever reads a log. A site that copies the folder replaces all of it.
 */
export function chunkName({facadeModuleId, name}) {
  const path = (facadeModuleId ?? '').replaceAll('\\', '/');
  const country = /\/directory\/countries\/([\w-]+)\.js$/.exec(path);
  const locale = /\/i18n\/locales\/([\w-]+)\.js$/.exec(path);
  if (country) return `country-${country[1]}.js`;
  if (locale) return `locale-${locale[1]}.js`;
  if (path.endsWith('/content/index.js')) return 'guidance.js';
  if (path.endsWith('/blocks/finding.js')) return 'finding.js';
  if (path.endsWith('/directory/zones/index.js')) return 'zones.js';
  if (path.endsWith('/directory/hours/index.js')) return 'hours.js';
  if (path.endsWith('/elements/blocks/site-lists.js')) return 'host-services.js';
  return `${name}.js`;
}

/**
 * Rollup plugin: a file that does not arrive is asked for once more, under another fragment, because
 * Firefox never fetches the same address again after a failure. Each time another one: the same file may
 * be asked for later, when the browser is back online. No server sees a fragment.
 */
export function secondTry() {
  return {
    name: 'second-try',
    renderDynamicImport: () => ({
      left: '(file => import(file).catch(() => import(`${file}#${Date.now()}`)))(',
      right: ')',
    }),
  };
}

/**
 * Rollup plugin: no file beside the main one may import another. The main file is often asked for with a
 * query that a site adds (`safety.js?ver=6`); a chunk that imports `./safety.js` would then load a second
 * copy of everything. It also keeps a country at one request.
 */
export function selfContainedChunks() {
  return {
    name: 'self-contained-chunks',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || chunk.imports.length === 0) continue;
        const modules = Object.keys(chunk.modules).map(module => module.replace(/^.*\/build\/js\//, ''));
        this.error(
          `${chunk.fileName} (${modules.join(', ')}) imports ${chunk.imports.join(', ')}. ` +
            'A file that is loaded later may only hold data, or code that nothing else uses.',
        );
      }
    },
  };
}
