import type {ProvenanceById} from '../provenance.js';

export const plSources: ProvenanceById = {
  'pl-116111': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/poland-telefon-zaufania/',
        publisher: 'Child Helpline International',
        page_date: '2023-05-22',
      },
      {
        url: 'https://media.fdds.pl/369032-jeszcze-wiecej-wsparcia-w-telefonie-zaufania-dla-dzieci-i-mlodziezy-116-111-fundacji-dajemy-dzieciom-sile',
        page_date: '2024',
      },
      {
        url: 'https://kulczykfoundation.org.pl/co-robimy/pomocowe/polska-telefon-zaufania-dla-dzieci-i-mlodziezy-116-111',
      },
      {url: 'https://findahelpline.com/countries/pl', page_date: '2026-01-14'},
    ],
    caveats:
      'Funding of the 24/7 service has changed over time; confirm the hours. The chat is open 24/7 as well since 2024.',
    privacy: 'anonymous',
  },
  'pl-dyzurnet': {
    sources: [
      {
        url: 'https://pcpr-limanowa.pl/blog/2020/02/21/nie-badz-bierny-pomoz-reaguj-zglos-nielegalne-tresci',
        page_date: '2020-02-21',
      },
      {url: 'https://pap-mediaroom.pl/node/592183', page_date: '2025'},
      {url: 'https://dyzurnet.pl/faq.html', own_site: true},
    ],
    privacy: 'anonymous reports',
  },
  'pl-116123': {
    sources: [
      {
        url: 'https://myszkow.policja.gov.pl/k17/bezpieczenstwo/infolinie/47049,116-123-telefon-dla-osob-przezywajacych-kryzys-emocjonalny.html',
        publisher: 'the police in Myszków',
      },
      {
        url: 'https://banai.pl/ponad-110-tys-polaczen-z-numerem-116-123-ministerstwo-cyfryzacji-o-pomocy-dla-osob-w-kryzysie-emocjonalnym/',
        page_date: '2024-01-19',
      },
      {
        url: 'https://www.telepolis.pl/wiadomosci/ministerstwo-cyfryzacji-wazne-numery-kampania',
        page_date: '2025-11',
      },
    ],
    caveats:
      'For adults; children and young people: 116 111 (pl-116111). The government page is old (hours Mon-Fri 14-22 then); the round-the-clock hours come from press quoting the Ministry in 2024 and 2025. 116sos.pl: chat and contact form.',
    privacy: 'anonymous',
  },
  'pl-800702222': {
    sources: [
      {url: 'https://zdrowie.pap.pl/psyche/na-kryzys-telefon-800-70-2222'},
      {url: 'https://zdrowie.pap.pl/psyche/telefon-800-70-2222-ratuje-zycie'},
    ],
    caveats: 'Free; inside Poland.',
    privacy: 'services step in when life is in danger',
    unconfirmed_because: 'Only undated pages of about 2019; paid from a programme that ended in 2020.',
    unlisted_because: 'evidence too thin: a maintainer must confirm it first',
  },
};
