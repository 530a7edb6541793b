/*
 * A site's own services and its corrections of ours: how they are fetched, read and put in place. A chunk of its
 * own, loaded only where a page gives such a list.
 */
export {corrected, type Corrected, type Correction} from './corrections.js';
export {fetchSiteFile} from './file.js';
export {readSiteList, type SiteList} from './services.js';
