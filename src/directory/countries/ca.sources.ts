import type {ProvenanceById} from '../provenance.js';

export const caSources: ProvenanceById = {
  'ca-needhelpnow': {
    sources: [
      {
        url: 'https://protectchildren.ca/en/press-and-media/news-releases/2024/sextortion-information-campaign',
        page_date: '2024',
      },
      {url: 'https://www.protectkidsonline.ca/app/en/report_concerning_behaviour'},
      {url: 'http://www.texted.ca/app/en/', publisher: 'the Canadian Centre for Child Protection'},
      {url: 'https://aidezmoisvp.ca/en/privacy-policy/', own_site: true, page_date: '2012-12-19'},
      {note: 'public list whose author says the official page was read'},
    ],
    caveats: 'French site: AidezMoiSVP.ca (not read again). What happens to the image is not known.',
  },
  'ca-kids-help-phone': {
    sources: [
      {url: 'https://kidshelpphone.ca/text-about-it/', own_site: true},
      {
        url: 'https://childhelplineinternational.org/canada-kids-help-phone/',
        publisher: 'Child Helpline International',
        page_date: '2025-11-14',
      },
      {url: 'https://www.cbc.ca/news/health/mental-health-crisis-text-kids-help-phone-1.4894118', page_date: '2018-11'},
      {note: 'public list whose author says the official page was read', page_date: '2026-07-28'},
      {url: 'https://findahelpline.com/countries/ca', page_date: '2026-02-02'},
    ],
    privacy: 'confidential',
  },
  'ca-988': {
    sources: [
      {
        url: 'https://www.newswire.ca/news-releases/government-of-canada-announces-kids-help-phone-as-9-8-8-network-partner-898887020.html',
        page_date: '2023-11-17',
      },
      {note: 'public list whose author says the official page was read', page_date: '2026-09-09'},
      {url: 'https://findahelpline.com/countries/ca', page_date: '2026-03-23'},
    ],
    caveats: 'Different operator from the US 988 (988.ca). Text 988 works 24/7 by two sources of 2026.',
  },
  'ca-cybertip': {
    sources: [
      {url: 'https://www.protectkidsonline.ca/app/en/report_concerning_behaviour'},
      {url: 'https://cyberaide.ca./en/report/taking-action'},
      {url: 'https://www.cybertip.ca/app/en/', own_site: true},
      {url: 'https://www.cybertip.ca/en/report/', own_site: true, page_date: '2026-10-09'},
      {url: 'https://rcmp.ca/en/child-sexual-exploitation/online-child-sexual-exploitation', page_date: '2026-10-09'},
    ],
    caveats:
      'The pages of protectkidsonline.ca, cyberaide.ca and cybertip.ca are run by the same organisation; its French name is Cyberaide.ca. Not 24/7, so 911 first in danger. Not in the INHOPE directory on 2026-10-09.',
    privacy: 'may report without giving contact details',
  },
};
