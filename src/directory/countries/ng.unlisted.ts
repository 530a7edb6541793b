import type {Service} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('NG', '2026-11-22');

/** Records that no list of the country shows; why stands with the sources. Never loaded by a page. */
export const ngUnlisted: readonly Service[] = [
  service({
    id: 'ng-surpin',
    name: 'SURPIN 0800 078 7746',
    organization: 'SURPIN',
    kind: 'crisis-line',
    contacts: [{type: 'voice', number: '0800 078 7746', works_from: 'within-country'}],
    cost: 'free',
    assurance: 'unconfirmed',
    assurance_method: 'second-hand',
    listed: false,
  }),
];
