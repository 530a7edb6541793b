import type {ProvenanceById} from '../provenance.js';

export const auSources: ProvenanceById = {
  'au-accce-report': {
    sources: [
      {url: 'https://www.thinkuknow.org.au/index.php/get-help/what-we-dont-do'},
      {url: 'https://www.accce.gov.au/report', own_site: true, page_date: '2026-10-09'},
    ],
    caveats:
      'The first source names the service but not the exact address of the form; the copy of its own page is of that address.',
  },
  'au-esafety-image-based-abuse': {
    sources: [
      {url: 'https://esafety.gov.au/report/what-is-serious-online-abuse', own_site: true},
      {url: 'https://www.esafety.gov.au/image-based-abuse/action/remove-images-video/report-to-us', own_site: true},
      {url: 'https://compass.info/service-providers/office-of-the-esafety-commissioner'},
    ],
    caveats:
      'For people who ordinarily live in Australia. Form only, no phone. eSafety or the police may refer matters of people under 18 to ACCCE. What happens to the image there is not known.',
  },
  'au-kids-helpline': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/australia-kids-helpline-australia/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-17',
      },
      {url: 'https://www.openaustralia.org.au/debates/?id=2023-03-20.209.2', page_date: '2023-03-20'},
      {url: 'https://en.m.wikipedia.org/wiki/Kids_Helpline'},
      {url: 'https://findahelpline.com/countries/au', page_date: '2025-08-28'},
      {url: 'https://yourtown.com.au/apps/webcounselling/live/chat', publisher: 'yourtown'},
      {
        url: 'https://www.healthdirect.gov.au/australian-health-services/healthcare-service/virtual/kids-helpline/parenting-and-family-support/d10bd0b6-ccdc-f931-4e60-af7b09787dcf',
        publisher: 'Healthdirect Australia',
      },
      {url: 'http://kidshelpline.com.au/grownups/getting-help/', own_site: true},
    ],
    privacy: 'private and confidential',
  },
  'au-lifeline': {
    sources: [{note: 'public list whose author says the official page was read', page_date: '2026-09-09'}],
    caveats: 'Both readings come from one project by others that says it read lifeline.org.au.',
  },
};
