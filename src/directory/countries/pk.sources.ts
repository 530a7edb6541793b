import type {ProvenanceById} from '../provenance.js';

export const pkSources: ProvenanceById = {
  'pk-madadgaar-1098': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/pakistan-madadgaar-national-helpline/',
        publisher: 'Child Helpline International',
        page_date: '2024-10-14',
      },
    ],
    caveats: 'Not among the national lines of a large directory (2026-04-22).',
  },
  'pk-drf-cyber-harassment': {
    sources: [
      {
        url: 'https://pakistan.asia-news.com/en_GB/articles/cnmi_pf/features/2017/06/14/feature-02',
        page_date: '2017-06-14',
      },
      {url: 'https://findahelpline.com/countries/pk', page_date: '2025-07-14'},
    ],
    caveats: 'Renamed from Cyber Harassment Helpline; same number in a directory check of 2025-07-14.',
    privacy: 'free, gender-sensitive and confidential',
  },
  'pk-nccia-1799': {
    sources: [
      {url: 'https://www.arabnews.pk/node/2603229', page_date: '2025-06-04'},
      {url: 'https://paklawyer.com/answer/threatening-to-leak-my-intimate-photos/'},
    ],
    caveats:
      'Replaces FIA Cyber Crime Wing 9911/1991 (older pages, e.g. wenews 2023, say 9911): those are outdated. The hours come from a lawyer’s answer to a question.',
  },
  'pk-humraaz-1166': {
    sources: [
      {
        url: 'https://economy.pk/pm-announces-launch-of-govts-first-mental-health-app-humraaz-helpline',
        page_date: '2023-04-07',
      },
      {url: 'https://www.vosa.tv/archives/28585'},
    ],
    caveats: 'Other lists give other numbers.',
    unconfirmed_because: 'Two launch reports, no later sign of life and no government page.',
    unlisted_because: 'evidence too thin: a maintainer must confirm it first',
  },
  'pk-umang': {
    sources: [{url: 'https://hourstv.com/suicide-helpline-pakistan/'}],
    caveats: 'The hours are those of the blog.',
    unconfirmed_because: 'One blog.',
    unlisted_because: 'evidence too thin: a maintainer must confirm it first',
  },
};
