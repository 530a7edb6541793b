import type {ProvenanceById} from './provenance.js';

export const internationalSources: ProvenanceById = {
  'intl-stopncii': {
    sources: [
      {url: 'https://swgfl.org.uk/magazine/stopncii-org-tackling-non-consensual-intimate-image-abuse/'},
      {url: 'https://stopncii.org/?lang=it-it', own_site: true},
      {url: 'http://aylo.com/newsroom/preventing-non-consensual-sharing/', page_date: '2023-11-30'},
    ],
    caveats:
      'StopNCII itself warns of impostor sites: the real one never asks you to send or upload photos. Works only on participating platforms. Under-18 images -> Take It Down.',
    privacy: 'hash is made on the device; image is never uploaded',
  },
  'intl-take-it-down': {
    sources: [
      {url: 'https://takeitdown.ncmec.org/faq/', own_site: true},
      {
        url: 'https://www.wtap.com/prnewswire/2023/02/27/ncmec-launches-new-service-that-can-help-you-take-it-down/',
        page_date: '2023-02-27',
      },
      {
        url: 'https://connectsafely.org/new-tool-helps-young-people-remove-explicit-online-images/',
        page_date: '2023-02',
      },
      {note: 'public list whose author says the official page was read', page_date: '2026-09-21'},
    ],
    caveats: 'You must have the image on your device; not for encrypted platforms; participating companies only.',
    privacy: 'anonymous; image never leaves the device, only a hash is shared',
  },
  'intl-inhope': {
    sources: [
      {url: 'https://inhope.org/EN/articles/about-inhope', own_site: true},
      {url: 'https://www.spletno-oko.si/english/inhope'},
      {url: 'https://www.inhope.org/EN/our-members', own_site: true, page_date: '2026-10-09'},
    ],
    caveats:
      'For reporting abuse images of under-18s. Some hotlines do not talk to victims. 44 entries are IWF "Reporting Portals" for countries without their own hotline. Directory is about material, not emergencies.',
  },
  'intl-chi': {
    sources: [
      {url: 'https://childhelplineinternational.org/15-years-of-116111/', own_site: true, page_date: '2022-10-29'},
      {url: 'https://childhelplineinternational.org/the-story-of-116-111/', own_site: true},
    ],
    caveats: 'Many country pages were last changed in 2022.',
  },
  'intl-findahelpline': {
    sources: [
      {url: 'https://developer.throughlinecare.com/general'},
      {
        url: 'https://lifeline-international.com/from-idea-to-impact-how-throughline-is-bridging-the-gap-in-global-crisis-support/',
        page_date: '2024-04',
      },
      {url: 'https://findahelpline.com/countries/ch', own_site: true, page_date: '2026-04-20'},
      {note: 'public list whose author says the official page was read', page_date: '2026-07-20'},
    ],
    caveats: 'The best fallback where no country record exists. Link to it; do not copy its data set (proprietary).',
  },
  'intl-lila': {
    sources: [
      {
        url: 'https://boomdirectory.com/new-global-directory-offers-lifeline-for-women-and-girls-experiencing-violence-world/',
      },
      {url: 'https://lila.help/swa/kuhusu-lila-help', own_site: true},
    ],
    caveats: 'A network of shelters for women runs it.',
  },
  'intl-nomore': {
    sources: [{note: 'a list by others, whose address was not kept', page_date: '2026-07-22'}],
    caveats: 'Own page not seen. Domestic/sexual violence focus, adults.',
  },
};
