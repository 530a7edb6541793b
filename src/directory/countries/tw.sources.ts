import type {ProvenanceById} from '../provenance.js';

export const twSources: ProvenanceById = {
  'tw-siarc': {
    sources: [
      {url: 'https://nchn.news/archives/96247', page_date: '2025-01-26'},
      {
        url: 'https://www.miaoli.gov.tw/social_affairs/News_Content.aspx?n=708&sms=9626&s=743994',
        publisher: 'the Miaoli County government',
      },
      {
        url: 'https://kcpd.kcg.gov.tw/News_Photo_Content.aspx?n=86A6FCB5E1D6943B',
        publisher: 'the Kaohsiung City police',
      },
    ],
    caveats:
      'Handles both children (24 h takedown) and adults (72 h) per PTS 2024. Online reports are taken 24 h. What happens to an image there is not known.',
  },
  'tw-113': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/taiwan-113-protection-hotline/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-16',
      },
      {url: 'https://news.ltn.com.tw/news/life/breakingnews/5165558', page_date: '2025-09-03'},
      {url: 'https://findahelpline.com/countries/tw', page_date: '2025-07-10'},
    ],
  },
  'tw-1925': {
    sources: [
      {url: 'https://udn.com/news/story/7266/9329707', page_date: '2026-02-13'},
      {url: 'https://udn.com/news/story/7266/8943789', page_date: '2025-08-16'},
      {url: 'https://udn.com/news/story/7266/9004922', page_date: '2025-09-15'},
      {url: 'https://health.ltn.com.tw/article/breakingnews/5177833', page_date: '2025-09-14'},
      {
        url: 'https://tw.news.yahoo.com/%E8%8A%B1%E8%93%AE24%E5%B0%8F%E6%99%82%E5%85%8D%E4%BB%98%E8%B2%BB%E5%AE%89%E5%BF%83%E5%B0%88%E7%B7%9A1925-%E4%BE%9D%E8%88%8A%E6%84%9B%E6%88%91-%E9%97%9C%E6%87%B7%E4%B8%8D%E6%89%93%E7%83%8A-101353569.html',
        page_date: '2026-01-28',
      },
      {url: 'https://www.taiwannews.com.tw/news/6200508'},
      {
        url: 'https://mohw.gov.tw/cp-2621-9249-1.html',
        publisher: 'the Taiwanese Ministry of Health and Welfare',
        page_date: '2017',
      },
      {
        url: 'https://ifi.immigration.gov.tw/wSite/fp?xItem=12726&ctNode=37714&mp=2',
        publisher: 'the Taiwanese immigration agency',
        page_date: '2024-05-03',
      },
    ],
    caveats:
      'Confirm it if one official page is found. Callers report waits and "number does not exist" messages. If it is busy, a number left after # is called back.',
    unconfirmed_because:
      'Only by the rule: ministry officials are quoted with 1925 in many newspapers of 2025-2026, but the stored government pages show only the retired 0800-788-995 (one of them, of the immigration agency, still carried it with an update stamp of 2024).',
  },
};
