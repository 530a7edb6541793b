import {Late} from '../../core/late.js';

/*
 * What is fetched beside `safety.js` when an element needs it. Countries, languages and the guess of a country
 * have calls of their own.
 */

/** The words and rules of every element: fetched with the country, not after it. */
export const guidance = new Late(() => import('../../content/index.js'));

/** What reckons opening hours. Without it hours are text. */
export const hours = new Late(() => import('../../directory/hours/index.js'), {patience: 1000});

/** Search and filters above a long list. What comes too late would move the numbers below it. */
export const finding = new Late(() => import('./finding.js'), {patience: 1000, onlyInTime: true});

/** What reads a site's own services. */
export const siteLists = new Late(() => import('./site-lists.js'));
