import type {ProvenanceById} from '../provenance.js';

export const dkSources: ProvenanceById = {
  'dk-bornetelefonen': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/denmark-bornetelefonen/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-16',
      },
      {
        url: 'https://ekstrabladet.dk/nyheder/samfund/boernetelefonen-vil-hjaelpe-tusindvis-af-unge-om-natten/8945221',
        page_date: '2021-11',
      },
      {
        url: 'https://www.bt.dk/samfund/boernetelefonen-har-modtaget-15-procent-flere-opkald-i-juledagene-et-emne-gaar',
        page_date: '2022-12',
      },
      {
        url: 'https://childhelplineinternational.org/20-years-20-voices-borns-vilkar-denmark/',
        publisher: 'Child Helpline International',
        page_date: '2023',
      },
      {url: 'https://findahelpline.com/countries/dk', page_date: '2026-03-08'},
    ],
    caveats:
      '24/7 since November 2021: the profile of Child Helpline International (2022) still prints limited hours and is stale. One local paper misprints the number as 16 6 111.',
  },
  'dk-sletdet': {
    sources: [
      {
        url: 'https://redbarnet.dk/nyheder/unge-stroemmer-til-red-barnet-efter-deling-af-noegenbilleder/',
        own_site: true,
        page_date: '2017-02-03',
      },
      {note: 'dated 2020-21', url: 'https://www.bt.dk/navne/kronprins-frederik-vil-slette-beskeder', page_date: '2020'},
    ],
    caveats:
      'The service is confirmed; its phone number was not on any page that was read (a page of 2016 names Sletdet.dk). Do not ship a phone number. The newest source gives 2020-21 as its date. The front page is that of the organisation, from the address of its own page.',
    privacy: 'anonymous',
    unconfirmed_because: 'redbarnet.dk/sletdet: the current address was not on any page that was read.',
  },
  'dk-livslinien': {
    sources: [
      {url: 'https://www.livslinien.dk/om-livslinien/historie', own_site: true},
      {
        url: 'https://cphpost.dk/2015-10-26/news/suicide-prevention-lifeline-gets-funding-to-stay-open-at-night/',
        page_date: '2015-10-26',
      },
      {url: 'https://nordicstoday.com/article/dk-denmark-suicide-hotline-25-callers-block-500k-calls'},
      {
        url: 'https://www.socialtindblik.dk/kun-et-ud-af-ti-opkald-bliver-besvaret-hos-livslinien-den-selvmordsforebyggende-indsats-halter-fortsat-bagud-i-danmark/',
        page_date: '2022-11-24',
      },
      {
        url: 'https://www.tv2ostjylland.dk/silkeborg/inger-margrethe-endte-i-vin-og-afmagt-nu-frygter-hun-det-samme-for-andre',
        page_date: '2023-09',
      },
      {
        url: 'https://www.sst.dk/da/SST/Fagperson/Sygdomme-lidelser-og-behandling/10-aarsplan-for-psykiatrien-og-mental-sundhed/Psykiatrisk-akuttelefon',
        publisher: 'the Danish Health Authority',
        page_date: '2024-06-18',
      },
    ],
    caveats: 'Most calls go unanswered. A national psychiatric acute phone was planned for 2025: look for its number.',
    privacy: 'anonymous',
    unconfirmed_because: 'The number is on a page of 2015 and on one undated page; its own page does not print it.',
    unlisted_because: 'evidence too thin: a maintainer must confirm it first',
  },
  'dk-sct-nicolai': {
    sources: [
      {url: 'http://aalborgstift.dk/praester/sct-nicolai-tjenesten/', own_site: true},
      {url: 'https://kbh.kirkenskorshaer.dk/sted/sct-nicolai-tjenesten/', own_site: true},
      {url: 'http://featuring.dk/frivillig-hos-sct-nicolai-tjenesten/'},
    ],
    caveats: 'General listening line for lonely and worried people.',
    privacy: 'anonymous; duty of silence; no files kept',
    unconfirmed_because:
      'Two pages of its operator agree on the number, but none has a date and the hours differ (20-01, 9-03).',
    unlisted_because: 'evidence too thin: a maintainer must confirm it first',
  },
};
