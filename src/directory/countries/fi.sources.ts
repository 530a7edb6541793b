import type {ProvenanceById} from '../provenance.js';

export const fiSources: ProvenanceById = {
  'fi-mll-116111': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/finland-lasten-ja-nuorten-puhelin-ja-netti-child-and-youth-phone/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-17',
      },
      {
        url: 'https://www.sttinfo.fi/tiedote/71690974/aina-joulu-ei-ole-huoleton-mlln-lasten-ja-nuorten-116-111-paivystaa-myos-jouluna?lang=fi',
        page_date: '2025-11-19',
      },
      {url: 'https://www.sttinfo.fi/tiedote/71614865/'},
      {url: 'https://www.sttinfo.fi/tiedote/71614865/mlln-lasten-ja-nuorten-puhelimen'},
    ],
    caveats: 'The hours of Child Helpline International (2022) are stale. Swedish-language line 0800 96 116.',
    privacy: 'anonymous',
  },
  'fi-nettivihje': {
    sources: [
      {url: 'https://www.pelastakaalapset.fi/tyomme-kotimaassa/lapset-digitaalinen-media/nettivihje/'},
      {
        url: 'https://www.sss.fi/2021/01/pelastakaa-lapset-sai-viime-vuonna-lahes-3-000-vihjetta-lapsiin-netissa-kohdistuvista-epaillyista-seksuaalirikoksista/',
        page_date: '2021-01',
      },
    ],
    caveats:
      'The form covers sexual harassment and grooming of people under 18 and spreading nude images of a child; children can report themselves. In danger: 112.',
    privacy: 'anonymous reports',
  },
  'fi-mieli': {
    sources: [
      {url: 'http://mieli.fi/helpline', own_site: true},
      {
        url: 'https://www.sttinfo.fi/tiedote/71748410/mieli-kriisipuhelimessa-jalleen-ennatysvuosi-yli-111-000-vastattua-puhelua?lang=fi',
        own_site: true,
        page_date: '2026-01-21',
      },
      {url: 'https://www.mtvuutiset.fi/artikkeli/kriisipuhelimeen-ennatysmaara-soittoja-viime-vuonna/9285234'},
      {
        url: 'https://www.keskipohjanmaa.fi/uutinen/570555?brand=keskipohjanmaa&title=suomen-mielenterveysseura-vastaa-uudessa-numerossa-paasiaispyhinakin-nyt-myos-ruotsiksi-ja-arabiaksi&src=rss',
        page_date: '2019-04',
      },
    ],
    caveats:
      'Not free: normal call charge. About one call in three was answered in 2025. An Arabic line (0113) existed in 2019 but is not on the current own page, so it is left out. Hours of the lines other than Finnish and English were not in the excerpts. The chat is MIELI Kriisichat.',
    privacy: 'anonymous and confidential',
    cost: "normal call charge of the caller's operator",
  },
};
