import {isPhone} from '../../../src/directory/contact.js';
import {type Row, SECOND_LIST} from '../../../test/directory/second-list.js';
import type {PublishedContact, PublishedService} from '../published.js';
import type {Check, Finding} from './finding.js';

const words = (parts: readonly (string | null | undefined)[]): string => parts.map(part => part ?? '–').join(' ');

const typed = ([type, printed, href, more]: Row): string => words([type, printed, href, more?.keyword, more?.vanity]);

function ours(contact: PublishedContact, {listed}: PublishedService): string {
  const phone = isPhone(contact);
  // The second list gives links also to what is kept in the file and never shown.
  const href = listed ? contact.href : undefined;
  return words([
    contact.type,
    phone ? contact.number : contact.url,
    href,
    ...(phone ? [contact.keyword, contact.vanity] : [undefined, undefined]),
  ]);
}

/** Every contact against the list that somebody else typed from the research, in both directions. */
export const secondList: Check = services => [
  ...services.flatMap(service => {
    const rows = SECOND_LIST[service.id];
    if (!rows) return [fault(service.id, 'is not in the second list')];
    const second = rows.map(row => typed(service.listed ? row : [row[0], row[1], null, row[3] ?? {}]));
    const first = service.contacts.map(contact => ours(contact, service));
    return [
      ...first.filter(one => !second.includes(one)).map(one => fault(service.id, `only in the records: ${one}`)),
      ...second.filter(one => !first.includes(one)).map(one => fault(service.id, `only in the second list: ${one}`)),
    ];
  }),
  ...Object.keys(SECOND_LIST)
    .filter(id => !services.some(service => service.id === id))
    .map(id => fault(id, 'is only in the second list')),
];

const fault = (service: string, says: string): Finding => ({check: 'second list', service, says});
