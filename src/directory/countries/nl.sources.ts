import type {ProvenanceById} from '../provenance.js';

export const nlSources: ProvenanceById = {
  'nl-kindertelefoon': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/netherlands-de-kindertelefoon/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-17',
      },
      {url: 'https://www.nu.nl/coronavirus/6036016/', page_date: '2020-05'},
      {url: 'https://findahelpline.com/countries/nl', page_date: '2025-08-14'},
    ],
    caveats:
      'Number from one source (Child Helpline International, 2022); the service itself is confirmed by nu.nl. The hours are of 2022.',
    privacy: 'confidential',
    unconfirmed_because: '116 111: not printed by the source of 2025.',
  },
  'nl-helpwanted': {
    sources: [
      {url: 'http://www.helpwanted.nl/en', own_site: true},
      {
        url: 'https://childhelplineinternational.org/netherlands-offlimits/',
        publisher: 'Child Helpline International',
        page_date: '2026-03-02',
      },
      {url: 'https://findahelpline.com/countries/nl', page_date: '2026-01-14'},
    ],
    caveats:
      'The name moves from Helpwanted to Offlimits hulplijn: follow redirects. The hours are those of Child Helpline International (2026-03-02); weekend hours differ between lists, so they are text and nothing is computed from them.',
    privacy: 'anonymous',
  },
  'nl-offlimits-meldpunt': {
    sources: [
      {url: 'https://meldpunt.offlimits.nl/', own_site: true, page_date: '2026-10-09'},
      {
        url: 'https://welingelichtekringen.nl/samenleving/zorgen-over-toename-van-online-grensoverschrijdend-gedrag',
        page_date: '2024',
      },
    ],
    caveats: 'meldpunt-kinderporno.nl redirects here.',
  },
  'nl-113': {
    sources: [
      {url: 'https://www.113.nl/qa-nummerwijziging-113-en-gratis-nummer-0800-0113', own_site: true},
      {
        url: 'https://www.upday.com/nl/binnenland/nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt',
        page_date: '2025-10-03',
      },
      {
        url: 'https://www.hartvannederland.nl/nieuws/2020/telefoonnummer-113-zelfmoordpreventie/',
        page_date: '2020',
      },
      {
        url: 'https://www.nu.nl/binnenland/6062813/hulplijn-113-nu-ook-rechtstreeks-bereikbaar-voor-zelfmoordpreventie.html?redirect=1',
        page_date: '2020-07',
      },
    ],
    caveats:
      '0800-0113 is put first: in 2020 the short number 113 appeared on the bill and it is not known whether that ended when it became free in October 2025. 0900-0113 is old. 113 works inside the Netherlands.',
    privacy: 'anonymous',
    cost: '0800-0113: free, anonymous on the bill (2020); 113: free since October 2025',
  },
};
