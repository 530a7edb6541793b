import type {ProvenanceById} from '../provenance.js';

export const inSources: ProvenanceById = {
  'in-childline-1098': {
    sources: [
      {
        url: 'https://www.thehansindia.com/andhra-pradesh/childline-1098-to-run-under-police-dept-752068',
        page_date: '2022',
      },
      {
        url: 'https://goa9media.com/2023/06/21/under-comprehensive-thinking-of-one-nation-one-helpline-government-decided-to-link-child-helpline-with-erss-112',
        page_date: '2023-06-21',
      },
      {
        url: 'https://www.thehindu.com/news/national/childline-to-be-merged-with-emergency-response-support-system-in-nine-states-and-union-territories/article66991061.ece',
        page_date: '2023-06-20',
      },
      {url: 'https://findahelpline.com/countries/in', page_date: '2021-06-02'},
    ],
    caveats:
      'Run by state governments since 2023, linked to police line 112: a call may reach a government control room. Some Hindi articles of 2023 say that 112 will REPLACE 1098: check again. No entry for India at Child Helpline International.',
  },
  'in-cybercrime-portal': {
    sources: [
      {url: 'https://indiangovtscheme.com/?p=14561', page_date: '2025-03'},
      {url: 'https://nationalbharat24news.in/'},
      {url: 'https://www.realshepower.in/digital-fortresses/amp'},
      {url: 'https://cybercrime.gov.in/Webform/FAQ.aspx', own_site: true, page_date: '2026-10-09'},
    ],
    caveats:
      '1930 is primarily for financial cyber fraud (money lost only); for intimate-image blackmail use the portal section "Report Women/Child Related Crime".',
    privacy: 'women/child related reports can be made anonymously on the portal',
  },
  'in-tele-manas': {
    sources: [
      {
        url: 'https://www.lokmattimes.com/technology/over-29-lakh-phone-calls-handled-by-tele-manas-cells-savitri-thakur-2/',
        page_date: '2025-12-13',
      },
      {
        url: 'https://theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre/',
        page_date: '2025-02-07',
      },
      {note: 'public list whose author says the official page was read', page_date: '2026-09-09'},
    ],
  },
  'in-women-181': {
    sources: [
      {
        url: 'https://www.lokmattimes.com/technology/over-29-lakh-phone-calls-handled-by-tele-manas-cells-savitri-thakur-2/',
        page_date: '2025-12-13',
      },
    ],
  },
};
