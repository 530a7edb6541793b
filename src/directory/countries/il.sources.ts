import type {ProvenanceById} from '../provenance.js';

export const ilSources: ProvenanceById = {
  'il-eran-1201': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/israel-eran-emotional-first-aid-in-israel/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-17',
      },
      {url: 'https://findahelpline.com/countries/il', page_date: '2026-01-26'},
    ],
    caveats: 'Also serves as a child helpline (Child Helpline International).',
    privacy: 'anonymous',
  },
  'il-105': {
    sources: [
      {url: 'https://nesheryouth.wixsite.com/noar/blank-27'},
      {url: 'https://www.jpost.com/israel-news/article-784496', page_date: '2024-02'},
      {url: 'https://criminali.co.il/'},
    ],
    caveats:
      'For people under 18, parents and professionals. The State Comptroller criticised a lack of Arabic-speaking staff (2021). Life in danger: police 100.',
  },
  'il-eli': {
    sources: [
      {url: 'https://maariv.co.il/news/education/article-1097106'},
      {url: 'https://anglo-list.com/eli-child-protection-services/', page_date: '2021-10-20'},
      {
        url: 'https://childhelplineinternational.org/statement-children-in-israel-and-palestine/',
        publisher: 'Child Helpline International',
      },
    ],
    caveats:
      'By Child Helpline International the child helplines of Israel are those of ERAN and NATAL: 1201 (il-eran-1201, in the file) serves children too, and 105 (il-105) is the line for children online.',
    unconfirmed_because: 'Sources print two different numbers.',
    unlisted_because: 'evidence too thin: a maintainer must confirm it first',
  },
};
