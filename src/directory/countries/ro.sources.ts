import type {ProvenanceById} from '../provenance.js';

export const roSources: ProvenanceById = {
  'ro-116111': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/romania-telefonul-copilului-116111-romania/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-17',
      },
      {url: 'https://findahelpline.com/countries/ro', page_date: '2026-04-15'},
    ],
    caveats:
      'Closed at weekends (directory check 2026-04-15; an older list says 08-20 daily). ro-119 is 24/7: it comes first.',
  },
  'ro-119': {
    sources: [
      {
        url: 'https://stirileprotv.ro/stiri/actualitate/a-fost-lansat-telefonul-copilului-119-unde-vor-putea-fi-raportate-abuzurile-asupra-minorilor.html',
        page_date: '2022-01-05',
      },
      {
        url: 'https://www.emaramures.ro/mai-avertizeaza-asupra-riscurilor-distribuirii-de-imagini-personale-in-mediul-online/',
        page_date: '2026-02-01',
      },
    ],
    caveats: 'The Interior Ministry recommended it in 2026 specifically for children pressured for intimate images.',
    privacy: 'confidential',
  },
  'ro-esc-abuz': {
    sources: [
      {url: 'https://www.oradenet.ro/en/esc-abuz/', own_site: true},
      {
        url: 'https://www.scena9.ro/article/linii-urgenta-pentru-abuz-online-violenta-adolescenti-internet-watch-foundation',
        page_date: '2025-10-23',
      },
      {url: 'https://findahelpline.com/countries/ro', page_date: '2025-05-29'},
    ],
    privacy: 'anonymous possible',
  },
};
