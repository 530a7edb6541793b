/** Opening hours, one chunk: loaded where somebody looks at services, after the numbers are there. */
export {type Opening, openingOf} from './opening.js';
export {type ReaderTime, inReaderTime} from './reader-time.js';
export {type Home, nextChange, openingOfContact, openingOfService, zoneOf} from './service-opening.js';
