import type {Service} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('JP', '2026-11-22');

/**
 * Records that no list of the country shows, kept so that nobody adds them again unread. Never loaded
 * by a page. Why each stands here is with the sources.
 */
export const jpUnlisted: readonly Service[] = [
  service({
    id: 'jp-yorisoi',
    name: 'よりそいホットライン',
    organization: 'operator not named on the page seen (health ministry list)',
    kind: 'crisis-line',
    contacts: [
      {type: 'voice', number: '0120-279-338', area: '岩手県・宮城県・福島県以外'},
      {type: 'voice', number: '0120-279-226', area: '岩手県・宮城県・福島県'},
    ],
    hours: '24/7 (2021)',
    cost: 'free',
    assurance: 'unconfirmed',
    assurance_method: 'second-hand',
    source_date: '2021-03-01',
    listed: false,
  }),
];
