import type {ProvenanceById} from '../provenance.js';

export const noSources: ProvenanceById = {
  'no-kripos-tips': {
    sources: [
      {
        url: 'https://www.politiet.no/en/tjenester/tips-politiet/seksuell-utnyttelse-av-barn-pa-internett/',
        own_site: true,
      },
    ],
    caveats: 'One source, but the police themselves. To report a crime against you contact local police.',
  },
  'no-alarmtelefonen': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/norway-alarmtelefonen-for-barn-og-unge/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-17',
      },
      {url: 'https://www.apple.com/no/child-safety/rc'},
      {url: 'https://www.116111.no/omalarmtelefonen', own_site: true},
      {url: 'https://findahelpline.com/countries/no', page_date: '2025-01-06'},
    ],
    caveats: 'Municipal pages of 2009-2015 still print limited hours (15:00-08:00).',
  },
  'no-kors-pa-halsen': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/norway-kors-pa-halsen/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-17',
      },
      {url: 'https://findahelpline.com/countries/no', page_date: '2026-02-08'},
    ],
  },
  'no-mental-helse-116123': {
    sources: [
      {
        url: 'https://helsenorge.no/sykdom/psykiske-lidelser/depresjon/selvmord-og-selvmordstanker',
        publisher: 'the Norwegian health service',
      },
      {
        url: 'https://www.vindafjord.kommune.no/helse-og-velferd/aktuelt-helse-og-velferd/snakk-om-sjolvmordstankar-det-kan-redda-liv.495894.aspx',
        publisher: 'the municipality of Vindafjord',
        page_date: '2023-05',
      },
      {
        url: 'https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352',
        page_date: '2021-11',
      },
    ],
    caveats:
      'Acute: 113. In the menu of 116 123 the key 2 is for parents. sidetmedord.no: chat and writing service, 24 h. Another 24-hour line, Kirkens SOS 22 40 00 40, is on the government page but no page of 2023 or later was seen, so it has no record.',
    privacy: 'anonymous possible; confidential',
  },
};
