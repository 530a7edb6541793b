import type {ProvenanceById} from '../provenance.js';

export const zaSources: ProvenanceById = {
  'za-childline-116': {
    sources: [
      {
        url: 'https://www.childlinesa.org.za/media-statement-childline-south-africa-national-office-issuing-short-code-116-childline-south-africa-17th-april-2020/',
        own_site: true,
        page_date: '2020-04-17',
      },
      {
        url: 'https://vukuzenzele.gov.za/children-can-call-116-help',
        publisher: 'the South African government',
      },
      {
        url: 'https://childhelplineinternational.org/south-africa-childline-south-africa/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-17',
      },
      {url: 'https://findahelpline.com/countries/za', page_date: '2026-01-19'},
    ],
    caveats:
      'Replaces 08000 55555 (0800 055 555), to be withdrawn in December 2020 (KZN: 2022). Many lists still print the old number.',
    cost: 'free from all operators',
  },
  'za-gbv-command-centre': {
    sources: [
      {
        url: 'https://citizen.co.za/krugersdorp-news/news-headlines/2022/05/26/childprotectionweek-how-to-get-help',
        page_date: '2022-05-26',
      },
      {url: 'https://findahelpline.com/countries/za', page_date: '2025-10-07'},
    ],
    caveats: '*120*7867# is a USSD "please call me" code.',
  },
  'za-fpb-hotline': {
    sources: [
      {url: 'https://www.fpb.org.za/child-protection/', own_site: true},
      {url: 'https://www.fpbhotline.org.za/about-us.aspx'},
      {url: 'https://apps.fpb.org.za/hotline/', own_site: true, page_date: '2026-10-09'},
    ],
    caveats:
      'Stored pages are undated and may be old. INHOPE member per the page of the FPB. The old toll-free 0800 148 148 appears only in a page of 2008: never ship it. fpbhotline.org.za (older address) is replaced here by apps.fpb.org.za/hotline, the one INHOPE lists.',
    privacy: 'secure and confidential (own statement)',
  },
  'za-sadag-0800567567': {
    sources: [
      {
        url: 'https://www.sadag.org/index.php?option=com_content&view=article&id=462:health-system-a-let-down&catid=74&Itemid=412',
        own_site: true,
        page_date: '2024',
      },
      {
        url: 'https://www.sadag.org/index.php?option=com_content&view=article&id=3141:world-mental-health-day-7-october-2020&catid=149:press-releases&Itemid=601',
        own_site: true,
        page_date: '2024',
      },
      {
        url: 'http://www.pressreader.com/south-africa/the-star-early-edition/20190212/281668256233737',
        page_date: '2019-02-12',
      },
      {
        url: 'https://www.sabcnews.com/sabcnews/sadag-encourages-the-mentally-fatigued-to-reach-out-amid-world-suicide-prevention-day/',
        page_date: '2022-09-10',
      },
      {url: 'https://news.backabuddy.co.za/2025/11/04/mens-mental-health-month', page_date: '2025-11-04'},
    ],
    caveats:
      'The date of the own pages is taken from the 2024 calendar in their sidebar. 0800 567 567: toll-free, 24 h; 0800 456 789: Cipla SADAG mental health line, 24 h; 31393: a counsellor calls back, so it is not for a phone somebody else watches. WhatsApp numbers changed over the years (two different ones were printed) and are left out.',
  },
};
