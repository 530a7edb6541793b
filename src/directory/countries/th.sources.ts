import type {ProvenanceById} from '../provenance.js';

export const thSources: ProvenanceById = {
  'th-ticac-help': {
    sources: [
      {url: 'http://www.khonkaenlive.com/home/2022/', page_date: '2022-08-16'},
      {url: 'https://region7.prd.go.th/th/content/category/detail/id/57/iid/114654'},
    ],
    caveats:
      'Launch pages of 2022 from the government; check that the site is live. For children and young people whose clips leak or who are blackmailed. What happens to an image there is not known.',
  },
  'th-childline-1387': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/thailand-childline-thailand-saidek-1387/',
        publisher: 'Child Helpline International',
        page_date: '2022-10-11',
      },
    ],
    caveats: 'Not among the national lines of a large directory (2026-04-22).',
  },
  'th-1323': {
    sources: [
      {
        url: 'http://www.moeradiothai.net/web/news/detail/4432',
        publisher: "the Thai education ministry's radio",
        page_date: '2020-05-01',
      },
      {url: 'https://thethaiger.com/th/news/1476607/', page_date: '2025-10-27'},
      {url: 'https://mgronline.com/politics/detail/9690000021755', page_date: '2026-03-05'},
      {url: 'https://www.hfocus.org/content/2023/05/27615', page_date: '2023-05'},
      {url: 'https://www.thecoverage.info/news/content/4965'},
      {url: 'https://plptdb.com/16462'},
    ],
    caveats:
      'Long waits are reported. The government page is the radio of another ministry (2020); newer pages are press quoting the Department. An online chat exists, its address was not seen.',
  },
};
