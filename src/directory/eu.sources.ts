import type {ProvenanceById} from './provenance.js';

export const euSources: ProvenanceById = {
  'eu-116111': {
    sources: [
      {url: 'https://childhelplineinternational.org/15-years-of-116111/', own_site: true, page_date: '2022-10-29'},
      {url: 'https://euroalert.net/en/news/9357/'},
      {
        url: 'http://europa.eu/rapid/press-release_IP-08-1129_en.htm',
        publisher: 'the European Union',
        page_date: '2008-07-10',
      },
    ],
    caveats:
      'NOT live in 4 EU states (2022) and hours differ: use the national record; do not show as EU-wide fallback for e.g. FR (119), AT (147), IT (1 96 96), BE (102/103). Not a fallback for a country that has no record of its own: not live everywhere.',
    unlisted_because: 'use the national line of the country; the shared number does not work everywhere',
  },
  'eu-116006': {
    sources: [
      {url: 'https://euroalert.net/en/news/9357/'},
      {
        url: 'https://fdocuments.in/document/for-a-good-implementation-of-the-helplin-on-implementing-and-operating-the-116006.html',
        page_date: '2012',
      },
      {url: 'https://findahelpline.com/countries/no', page_date: '2025-08-13'},
      {url: 'https://findahelpline.com/countries/fr', page_date: '2025-12-04'},
      {url: 'https://findahelpline.com/countries/pt', page_date: '2024-11-14'},
      {url: 'https://findahelpline.com/countries/fi', page_date: '2025-09-22'},
      {url: 'https://findahelpline.com/countries/at', page_date: '2023-08-01'},
    ],
    caveats:
      'Number is RESERVED EU-wide but only live in some states; list of live states not seen. Do not show without a national check.',
    unlisted_because: 'not reachable everywhere',
  },
};
