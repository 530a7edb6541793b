import type {ProvenanceById} from '../provenance.js';

export const egSources: ProvenanceById = {
  'eg-child-16000': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/egypt-child-helpline-egypt/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-12',
      },
    ],
    caveats: 'One source (2022).',
    unconfirmed_because:
      'The WhatsApp number is printed as +2001016609579, with the trunk 0 kept: the form here drops the 0 and must be confirmed.',
  },
  'eg-108': {
    sources: [
      {url: 'https://sabaq.me/?p=32459'},
      {note: 'article about Egypt and online blackmail', url: 'https://followict.news/'},
      {url: 'https://sarabic.ae/20210604/', page_date: '2021-06-04'},
    ],
    caveats: 'Police line; some articles add that a formal report in person is also needed.',
  },
  'eg-16328': {
    sources: [
      {
        url: 'https://elnabaa.net/947913/%d8%a7%d9%84%d8%b5%d8%ad%d8%a9-%d8%aa%d8%b6%d8%b9-%d8%b1%d9%82%d9%85-%d8%b3%d8%a7%d8%ae%d9%86-%d9%84%d9%85%d9%86-%d9%8a%d9%88%d8%a7%d8%ac%d9%87-%d8%b6%d8%ba%d9%88%d8%b7-%d9%86%d9%81%d8%b3%d9%8a%d8%a9-%d9%88%d8%ad%d9%8a%d8%a7%d8%aa%d9%8a%d8%a9',
      },
      {url: 'http://allafrica.com/stories/202303060276.html', page_date: '2023-03-06'},
    ],
    caveats:
      'Inside Egypt. Older: 0800 888 0700 and 02 2081 6831 (2018-2020), do not list. 16023 is the addiction line.',
    unconfirmed_because: 'One undated press page prints 16328.',
    unlisted_because: 'evidence too thin: a maintainer must confirm it first',
  },
};
