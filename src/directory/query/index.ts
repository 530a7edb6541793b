/** Looking for a service in a long list: part of the chunk `finding.js`. */
export {languageNames} from './languages.js';
export {type Findable, matcher} from './match.js';
export {type Need, NEEDS, needOf} from './needs.js';
export {withPartners} from './partners.js';
