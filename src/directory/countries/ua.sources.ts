import type {ProvenanceById} from '../provenance.js';

export const uaSources: ProvenanceById = {
  'ua-la-strada-116111': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/ukraine-ukraine-national-child-toll-free-hotline/',
        publisher: 'Child Helpline International',
        page_date: '2023-12-04',
      },
      {
        url: 'https://hromadske.radio/podcasts/rankova-hvylya/lyshe-2-ditey-vykorystovuyut-garyachu-liniyu-shchob-povidomyty-pro-nasylstvo',
      },
      {
        url: 'http://zt.ridna.ua/2015/02/11/haryacha-liniya-de-dity-mozhut-otrymaty-bezkoshtovnu-konsultatsiyu-psyholohiv-yurystiv-ta-sotsialnyh-pratsivnykiv/',
        page_date: '2015-02-11',
      },
      {url: 'https://findahelpline.com/countries/ua', page_date: '2025-08-28'},
    ],
    caveats:
      'The old mobile short code 772 (2015) is outdated. 116 111 cannot be reached with a Ukrainian SIM outside Ukraine. The page itself says that the war partly disrupts the service.',
    privacy: 'anonymous and confidential',
  },
  'ua-stopsexting-1545': {
    sources: [{url: 'https://nedrschool.com.ua/site/page?id=130'}],
    caveats: 'Press 3 after 1545.',
    unconfirmed_because: 'One school page, undated.',
  },
  'ua-stopcrime': {
    sources: [
      {
        url: 'https://www.zoda.gov.ua/news/68547/povidomlyayte-pro-seksualne-nasilstvo-nad-ditmi-onlayn-portal-StopCrime.html',
        publisher: 'the Zaporizhzhia regional administration',
        page_date: '2024-03-04',
      },
      {
        url: 'https://amp.my.ua/news/cluster/2024-03-04-v-ukrayini-zapustili-pershii-portal-povidomlen-pro-seksualni-zlochini-proti-ditei/',
        page_date: '2024-03-04',
      },
    ],
    privacy: 'anonymous possible',
  },
  'ua-npa-0800100102': {
    sources: [
      {
        url: 'https://berezanska-gromada.gov.ua/news/1738583979',
        publisher: 'a municipality in Ukraine',
        page_date: '2025-02-03',
      },
      {
        url: 'https://krasnogradrda.gov.ua/2022/08/03/gromadyani-yaki-postrazhdali-vid-vijni-mozhut-otrimati-telefonom-bezoplatnu-psixologichnu-dopomogu',
        publisher: 'a district administration in Ukraine',
        page_date: '2022-08-03',
      },
      {
        url: 'https://izmail-rda.od.gov.ua/yes-ta-proon-pidtrymaly-zapusk-garyachoyi-liniyi-dlya-psyhologichnoyi-dopomogy-ukrayinczyam-yaki-postrazhdaly-vid-vijny',
        publisher: 'a district administration in Ukraine',
      },
      {
        url: 'https://www.radiosvoboda.org/a/news-proon-bezkoshtovna-psyholohichna-dopomoha/33625822.html',
        page_date: '2025-12-17',
      },
    ],
    caveats:
      'Not a night line, and it depends on donors: it was closed for months in 2025. The hours (Europe/Kyiv) are from 2022. For Ukrainians abroad other numbers were printed in 2022; not listed. Round the clock: Lifeline Ukraine 7333 (unconfirmed record); children 116 111 (ua-la-strada-116111).',
    cost: 'free; inside Ukraine',
  },
  'ua-lifeline-7333': {
    sources: [
      {
        url: 'https://poda.gov.ua/news/119895',
        publisher: 'a regional government in Ukraine',
        page_date: '2019-08-22',
      },
      {
        url: 'https://techtoday.in.ua/ru/vodafone-news-ru/goryachaya-lynyya-lifeline-ukraine-po-profylaktyke-samoubyjstv-prodolzhyt-podderzhyvat-psyhycheskoe-zdorove-ukrayntsev-164921.html',
      },
      {url: 'https://v-variant.com.ua/ru/article/lifeline-ukraine-donechchyny-luhanshchyny'},
      {
        url: 'https://dzerkalo.media/news/v-ukraini-zapratsyue-garyacha-liniya-psihologichnoi-pidtrimki-dlya-veteraniv-viyni',
      },
    ],
    caveats:
      'Short code; in 2024 described for Vodafone subscribers. Began for veterans, now for all. It lived through a money crisis about 2021.',
    cost: 'free (Vodafone)',
    unconfirmed_because:
      'The government page is of 2019, no dated page after 2023 prints the number, and it is not clear that 7333 works on every network.',
  },
};
