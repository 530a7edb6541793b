import {loaderOf} from './loader.js';

/** The one way to the facts of a country. Each country is a chunk of its own, fetched when somebody needs it. */
export const {directoryFor, registerCountry, retry, regions} = loaderOf({
  GB: () => import('./countries/gb.js').then(({gb}) => gb),
  US: () => import('./countries/us.js').then(({us}) => us),
});
