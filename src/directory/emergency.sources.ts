import type {ProvenanceById} from './provenance.js';

export const emergencySources: ProvenanceById = {
  'us-911': {
    sources: [
      {
        url: 'https://www.gov.uk/foreign-travel-advice/usa',
        publisher: 'the UK government (travel advice)',
        page_date: '2026-04-22',
      },
      {url: 'https://flaglersheriff.com/youth-safety/online/protect-your-privacy'},
      {
        url: 'https://github.com/google/libphonenumber/blob/f7e3e88c/resources/ShortNumberMetadata.xml',
        page_date: '2026-07-17',
      },
      {url: 'https://www.911.gov/', publisher: 'the US government', page_date: '2026-10-09'},
    ],
    caveats: 'libphonenumber also lists 112 for US mobiles; show 911 only.',
  },
  'gb-emergency': {
    sources: [
      {url: 'https://www.thinkuknow.co.uk/11_13/help/CEOP/'},
      {url: 'https://newheightsschool.co.uk/ceop/'},
      {
        url: 'https://github.com/google/libphonenumber/blob/f7e3e88c/resources/ShortNumberMetadata.xml',
        page_date: '2026-07-17',
      },
      {url: 'https://www.ceop.police.uk/ceop-reporting/', page_date: '2026-10-09'},
    ],
    caveats: 'libphonenumber also lists 112.',
  },
  'eu-112': {
    sources: [
      {url: 'https://upday.com/es/si-tengo-una-emergencia-llamo-al-112-al-091-o-al-061'},
      {url: 'https://github.com/google/libphonenumber', page_date: '2026-07-17'},
      {
        url: 'https://digital-strategy.ec.europa.eu/en/policies/112',
        publisher: 'the European Commission',
        page_date: '2026-10-09',
      },
    ],
  },
};
