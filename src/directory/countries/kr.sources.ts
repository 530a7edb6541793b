import type {ProvenanceById} from '../provenance.js';

export const krSources: ProvenanceById = {
  'kr-1388': {
    sources: [
      {url: 'https://hankyung.com/amp/202004084178Y', page_date: '2020-04-08'},
      {url: 'http://www.jeonmae.co.kr/news/articleView.html?idxno=803195', page_date: '2020-04-08'},
      {url: 'https://findahelpline.com/countries/kr'},
    ],
    caveats: 'Counsels "몸캠피싱" (sextortion) and helps connect to deletion support.',
  },
  'kr-1366': {
    sources: [
      {
        url: 'https://yuki35.com/entry/%EC%A7%80%ED%84%B8%EC%84%B1%EB%B2%94%EC%A3%84-%EC%83%81%EB%8B%B4%EC%9D%80-%E2%98%8E1366',
        page_date: '2025-04',
      },
      {url: 'https://jiwonjoa.com/', page_date: '2025-04'},
      {url: 'https://findahelpline.com/countries/kr', page_date: '2026-02-19'},
      {note: 'public list whose author says the official page was read', page_date: '2026-05-31'},
      {url: 'https://www.servedream.com/announcements/138300000038'},
      {url: 'https://sisatoday.co.kr/amp/179574122665053', page_date: '2025-04-16'},
    ],
    caveats:
      '1366 first. 02-735-8994 is still printed for the central centre (2026-02-19). d4u.stop.or.kr is printed by three sources; www.d4u.or.kr must not ship. All genders and ages; includes deletion support.',
    privacy: 'confidential',
  },
  'kr-109': {
    sources: [
      {
        url: 'https://eiec.kdi.re.kr/policy/materialView.do?num=246730',
        publisher: 'the Korea Development Institute',
        page_date: '2024-01-02',
      },
      {url: 'https://newspim.com/news/view/20240102000281', page_date: '2024-01-02'},
      {url: 'https://m.segye.com/ampView/20240910518155', page_date: '2024-09-10'},
      {url: 'http://www.sejongilbo.co.kr/news/articleViewAmp.html?idxno=1319', page_date: '2024-09-10'},
      {url: 'https://heraldk.com/?p=2487719'},
    ],
    caveats:
      'Replaces 1393 (and 1577-0199 for suicide): do not list those. Text counselling since 10 September 2024. KakaoTalk channel name: 마들랜. In an emergency the line links to police 112 and other agencies. Inside Korea.',
    privacy: 'in an emergency police (112) or another agency is brought in',
  },
};
