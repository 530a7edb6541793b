import type {ProvenanceById} from '../provenance.js';

export const hkSources: ProvenanceById = {
  'hk-aca-hotline': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/hong-kong-china-parent-child-support-line/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-16',
      },
      {url: 'https://findahelpline.com/countries/hk', page_date: '2025-07-27'},
    ],
    caveats:
      'CONFLICT inside the page of Child Helpline International: the text says 2755 1122, the contact box says 116 111. libphonenumber does not know 116 111 in Hong Kong, so only 2755 1122 is listed.',
    privacy: 'strictly confidential',
  },
  'hk-rainlily': {
    sources: [
      {url: 'https://seeme.hk/eng/whatnow/threat', own_site: true},
      {url: 'https://hongkongfp.com/2021/03/10', note: 'path shortened', page_date: '2021-03-10'},
      {url: 'https://findahelpline.com/countries/hk', page_date: '2026-01-14'},
    ],
    caveats: 'Number seen on the organisation’s own campaign site only.',
    privacy: 'strictly confidential',
  },
  'hk-adcc-18222': {
    sources: [{url: 'https://agora0.github.io/2005/rthk/2020/05/01/', page_date: '2020-05-01'}],
    caveats: 'Scam helpline (covers naked-chat blackmail); source of 2020.',
    unconfirmed_because: 'One source, of 2020, and not a page of the police.',
  },
  'hk-18111': {
    sources: [
      {
        url: 'https://news.gov.hk/eng/2023/12/20231227/20231227_162155_701.html',
        publisher: 'a government website',
        page_date: '2023-12-27',
      },
      {
        url: 'https://www.shallwetalk.hk/en/feature-topics/kick-off-ceremony-of-the-mental-health-support-hotline/',
        own_site: true,
        page_date: '2023-12-27',
      },
      {
        url: 'https://www.hk01.com/%E7%A4%BE%E6%9C%83%E6%96%B0%E8%81%9E/60291496/%E6%83%85%E7%B7%92%E9%80%9A-22%E5%80%8B%E6%9C%88%E6%8E%A522%E8%90%AC%E9%80%9A%E9%9B%BB%E8%A9%B1-%E7%86%B1%E7%B7%9A%E6%96%B0%E5%A2%9Ewhatsapp%E6%94%AF%E6%8F%B4%E7%AD%89%E6%96%B0%E5%8A%9F%E8%83%BD',
        page_date: '2025-11-04',
      },
    ],
    caveats:
      'WhatsApp support exists since November 2025 but no stored page prints a WhatsApp number, so only the call is listed. 12 languages according to the press (not named in the excerpt).',
  },
};
