import type {ProvenanceById} from '../provenance.js';

export const aeSources: ProvenanceById = {
  'ae-116111': {
    sources: [
      {
        url: 'https://www.adpolice.gov.ae/en/Media-Center/News/2021/06/17/The-Hotline--a-Safety-Net-to-Protect-Children',
        publisher: 'a government website',
        page_date: '2021-06-17',
      },
      {
        url: 'https://pledgetimes.com/the-ministry-of-interior-allows-children-to-report-cases-of-abuse-against-them/',
        page_date: '2023-05-09',
      },
      {url: 'https://findahelpline.com/countries/ae'},
    ],
  },
  'ae-dfwac-800111': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/united-arab-emirates-dfwac-helpline/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-18',
      },
    ],
    caveats: 'Dubai residents. Child Helpline International also lists Sharjah 800 700.',
  },
  'ae-800-sakina': {
    sources: [
      {
        url: 'https://www.zawya.com/ar/%D8%A7%D9%84%D8%A8%D9%8A%D8%A7%D9%86%D8%A7%D8%AA-%D8%A7%D9%84%D8%B5%D8%AD%D9%81%D9%8A%D8%A9/%D8%A8%D9%8A%D8%A7%D9%86%D8%A7%D8%AA-%D8%AD%D9%83%D9%88%D9%85%D9%8A%D8%A9/800-sakina-bnz48g8m',
        page_date: '2026-03-02',
      },
      {url: 'https://www.emaratalyoum.com/local-section/health/2026-03-03-1.2021372', page_date: '2026-03-03'},
      {
        url: 'https://www.aletihad.ae/news/%D8%A7%D9%84%D8%A5%D9%85%D8%A7%D8%B1%D8%A7%D8%AA/4648486/-%D8%B5%D8%AD%D8%A9-%D8%A3%D8%A8%D9%88%D8%B8%D8%A8%D9%8A--%D8%AA%D9%81%D8%B9%D9%84-%D8%A7%D9%84%D8%AE%D8%B7-%D8%A7%D9%84%D8%B3%D8%A7%D8%AE%D9%86-sakina-800',
        page_date: '2026-03-02',
      },
    ],
    caveats:
      'Emirate of Abu Dhabi. Printed in letters only; the keypad digits are computed and stand on no page. The older Estijaba 800 1717 (2021/22, Sun-Fri 8-18) is not listed.',
    unconfirmed_because:
      'Switched on «in the present circumstances» of March 2026 and may have ended; its digits are on no page.',
  },
  'ae-ehs-8008877': {
    sources: [
      {
        url: 'https://www.aletihad.ae/news/%D8%A7%D9%84%D8%A5%D9%85%D8%A7%D8%B1%D8%A7%D8%AA/4649310/10-%D8%A2%D9%84%D8%A7%D9%81-%D9%85%D8%B3%D8%AA%D9%81%D9%8A%D8%AF-%D9%85%D9%86-%D9%85%D8%A8%D8%A7%D8%AF%D8%B1%D8%A9--%D8%AA%D8%AD%D8%AF%D8%AB-%D9%84%D9%86%D8%B3%D9%85%D8%B9%D9%83--%D9%84%D9%84%D8%B5%D8%AD%D8%A9-%D8%A7%D9%84%D9%86%D9%81%D8%B3%D9%8A%D8%A9',
        page_date: '2026-03-05',
      },
      {url: 'https://www.emaratalyoum.com/local-section/other/2025-10-21-1.1981530', page_date: '2025-10-21'},
    ],
    caveats: 'Toll-free. The federal 800-4673 (HOPE) of 2020 was for the pandemic and is not listed.',
    privacy: 'confidential',
    unconfirmed_because:
      'One page prints the number, no page of the health service itself is stored, and the two pages give different years for its start.',
  },
};
