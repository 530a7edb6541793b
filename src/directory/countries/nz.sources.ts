import type {ProvenanceById} from '../provenance.js';

export const nzSources: ProvenanceById = {
  'nz-whatsup': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/new-zealand-0800-whats-up/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-16',
      },
      {
        note: 'GitHub, FirebirdSolutions/Guardian, Docs/NZ_CRISIS_RESOURCES_VERIFIED.md',
        page_date: '2025-11-17',
      },
    ],
    caveats:
      'The name of the operator is not in the excerpt that was kept. Hours differ between lists, so none are given.',
    unconfirmed_because: 'One source from 2022.',
  },
  'nz-youthline': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/new-zealand-youthline/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-16',
      },
      {
        url: 'http://youthaffairs.govt.nz/news/2012/youthline.html',
        publisher: 'the New Zealand government',
        page_date: '2012-01-17',
      },
      {
        url: 'https://livenews.co.nz/2023/11/04/social-services-youthline-moves-to-24-7-counselling-service-with-support-from-asb',
        page_date: '2023-11-04',
      },
      {
        note: 'GitHub, FirebirdSolutions/Guardian, Docs/NZ_CRISIS_RESOURCES_VERIFIED.md',
        page_date: '2025-11-17',
      },
      {url: 'https://findahelpline.com/countries/nz', page_date: '2025-03-30'},
    ],
    caveats: '24/7 since November 2023 for every issue.',
    privacy: 'confidential',
  },
  'nz-1737': {
    sources: [
      {
        url: 'http://www.newshub.co.nz/home/health/2017/06/combined-text-and-call-helpline-to-assist-mental-health-crunch.html',
        page_date: '2017-06',
      },
      {
        url: 'https://m.scoop.co.nz/stories/GE1709/S00050/national-mental-health-helpline-two-months-on.htm',
        page_date: '2017-09-08',
      },
      {note: 'public list whose author says the official page was read', page_date: '2026-09-09'},
      {url: 'https://findahelpline.com/countries/nz', page_date: '2025-09-01'},
    ],
    caveats: 'The two press sources are from 2017; the lists are of 2025 and 2026.',
  },
  'nz-netsafe': {
    sources: [
      {url: 'http://www.netsafe.org.nz/hdc/', own_site: true},
      {
        url: 'https://report.netsafe.org.nz/hc/en-au/requests/new?ticket_form_id=551107974273',
        own_site: true,
      },
      {url: 'https://ageconcerncan.org.nz/listings/netsafe-net-safe'},
      {url: 'https://www.deaf.org.nz/translation/netsafe-helpline/'},
    ],
    caveats:
      'Conflict: an older directory (Age Concern) says phone Mon-Fri 08:00-17:00. The digits are the keypad spelling of NETSAFE (computed), not printed in the sources; a seventh letter is ignored by the network. Approved agency under the Harmful Digital Communications Act 2015; says to call 111 in danger.',
    privacy: 'free and confidential',
  },
  'nz-dia': {
    sources: [
      {
        url: 'https://www.dia.govt.nz/Digital-Safety-Report-Online-Child-Exploitation-material',
        own_site: true,
        page_date: '2026-10-09',
      },
    ],
  },
};
