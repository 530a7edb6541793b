import type {ProvenanceById} from '../provenance.js';

export const jpSources: ProvenanceById = {
  'jp-police-8103-9110': {
    sources: [
      {url: 'https://article.yahoo.co.jp/detail/8fbefe27ae3772acf113f52d0ea4d3020a1cbe91'},
      {url: 'https://findahelpline.com/countries/jp'},
    ],
    caveats:
      'Routes to prefectural police; hours vary. #8103: victims of sexual crime. #9110: police consultation, non-emergency.',
  },
  'jp-childline': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/japan-childline-japan/',
        publisher: 'Child Helpline International',
        page_date: '2024-10-14',
      },
      {url: 'https://apple.com/jp/child-safety/rc-u13'},
      {url: 'https://findahelpline.com/countries/jp', page_date: '2025-07-10'},
    ],
    caveats: 'Closed 29 December to 3 January; chat only on the days in the calendar of the site.',
    privacy: 'anonymous',
  },
  'jp-internet-hotline-center': {
    sources: [
      {url: 'https://apple.com/jp/child-safety/rc', note: 'mirror'},
      {url: 'http://anan.jpn.org/archives/692071'},
      {url: 'https://www.internethotline.jp/', own_site: true, page_date: '2026-10-09'},
    ],
    caveats: 'The address itself was not printed in the retrieved text.',
  },
  'jp-inochi-no-denwa': {
    sources: [
      {
        url: 'https://www.city.akiruno.tokyo.jp/0000015267.html',
        publisher: 'a government website',
        page_date: '2023-03-24',
      },
      {url: 'http://www.tamainochi.com/index.asp?patten_cd=12&page_no=9', own_site: true},
      {url: 'https://www.wacoca.com/news/2637709/?amp=1'},
      {
        url: 'https://www.kawatana.jp/topics/news/post-1166.html',
        publisher: 'a government website',
        page_date: '2025-09',
      },
      {url: 'https://fujiinformation.com/area/71637.html'},
      {url: 'https://news.livedoor.com/article/detail/30736885/', page_date: '2026-03-10'},
    ],
    caveats:
      'Not around the clock on normal days. In September and March campaign weeks it is open 24 h. In Japan also #いのちSOS and よりそいホットライン (unconfirmed records); #9999 works only in set periods: do not list it. Languages are not stated; taken as Japanese only. Free, inside Japan.',
  },
  'jp-inochi-sos': {
    sources: [
      {url: 'https://mainichi.jp/articles/20220826/osg/00m/040/001000d', page_date: '2022-08-26'},
      {url: 'http://mashiroyuina.com/imakakaeteiruonayami/'},
    ],
    caveats: 'Hours of 2022.',
    privacy: 'anonymous possible',
    unconfirmed_because: 'No own or government page, and nothing of 2023 or later.',
  },
  'jp-yorisoi': {
    sources: [
      {
        url: 'https://meikikai-home.com/%e3%80%90%ef%bc%93%e6%9c%88%e3%81%af%e8%87%aa%e6%ae%ba%e5%af%be%e7%ad%96%e5%bc%b7%e5%8c%96%e6%9c%88%e9%96%93%e3%81%a7%e3%81%99%e3%80%91/',
        page_date: '2021-03-01',
      },
    ],
    caveats: '0120-279-338: free; not Iwate, Miyagi, Fukushima. 0120-279-226: Iwate, Miyagi, Fukushima.',
    unconfirmed_because: 'One private copy of a ministry list of 2021.',
    unlisted_because: 'evidence too thin: a maintainer must confirm it first',
  },
};
