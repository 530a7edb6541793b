import type {TemplateMap} from './msg.js';

/** The language the words are written in. */
export const SOURCE_LANGUAGE = 'en';

interface Language {
  readonly dir: 'ltr' | 'rtl';
  readonly load: () => Promise<{readonly templates: TemplateMap}>;
}

/** Every language there is besides the source, each a chunk of its own. */
const languages: Readonly<Record<string, Language>> = {
  'en-XA': {dir: 'ltr', load: () => import('./locales/en-XA.js')},
  'ar-XB': {dir: 'rtl', load: () => import('./locales/ar-XB.js')},
};

/** A catalogue that is there: what to render, and how to mark it. */
export interface Catalogue {
  /** BCP 47, for the `lang` of what is rendered. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly templates?: TemplateMap | undefined;
}

/** The words as they are written. */
export const sourceCatalogue: Catalogue = {lang: SOURCE_LANGUAGE, dir: 'ltr'};
const loaded = new Map<string, Catalogue>();
const loading = new Map<string, Promise<Catalogue>>();

/** The language we have for a BCP 47 tag: the tag itself, else without its last parts, else the source. */
function match(tag: string): string {
  const wanted = tag.toLowerCase().split('-');
  for (; wanted.length > 0; wanted.pop()) {
    const found = Object.keys(languages).find(name => name.toLowerCase() === wanted.join('-'));
    if (found) return found;
  }
  return SOURCE_LANGUAGE;
}

/** Makes a catalogue known without loading: in Node, in tests and in one-file bundles. */
export function registerCatalogue(lang: string, templates: TemplateMap): void {
  loaded.set(lang, {lang, dir: languages[lang]?.dir ?? 'ltr', templates});
}

/**
 * The catalogue for a BCP 47 tag: at once where it is there, else a promise that never rejects. A
 * chunk that fails gives the source language, so that a reader gets words and not a blank panel.
 */
export function catalogueFor(tag: string): Catalogue | Promise<Catalogue> {
  const lang = match(tag);
  const language = languages[lang];
  if (!language) return sourceCatalogue;
  const present = loaded.get(lang);
  if (present) return present;
  const started = loading.get(lang);
  if (started) return started;
  const promise = language.load().then(
    ({templates}) => {
      registerCatalogue(lang, templates);
      return loaded.get(lang) ?? sourceCatalogue;
    },
    () => {
      loaded.set(lang, sourceCatalogue);
      return sourceCatalogue;
    },
  );
  loading.set(lang, promise);
  return promise;
}
