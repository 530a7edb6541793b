import type {ProvenanceById} from '../provenance.js';

export const vnSources: ProvenanceById = {
  'vn-111': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/vietnam-national-hotline-for-child-protection-111/',
        publisher: 'Child Helpline International',
        page_date: '2025-03-31',
      },
      {url: 'https://baomoi.net.vn/tong-dai-quoc-gia-111-va-no-luc-bao-ve-tre-em-c45999149.epi'},
      {
        url: 'https://vietnamnet.vn/4-nhom-nguy-co-pho-bien-voi-tre-em-viet-nam-tren-moi-truong-mang-2467441.html',
        page_date: '2025-11-28',
      },
      {url: 'https://findahelpline.com/countries/vn', page_date: '2025-08-04'},
    ],
    caveats:
      'Handles online blackmail cases; moved from MOLISA to the Ministry of Health in 2025 (the page of Child Helpline International still says MOLISA).',
    unconfirmed_because: 'http://tongdai111.vn/: seen without https only; use https if it answers.',
  },
  'vn-cop': {
    sources: [
      {
        url: 'https://baodaknong.vn/them-giai-phap-bao-cao-xam-hai-tre-em-tren-moi-truong-mang-92573.html',
        page_date: '2022-04-03',
      },
    ],
  },
  'vn-ngay-mai': {
    sources: [{url: 'http://tintuc.vdong.vn/10/1543422.htm', page_date: '2022-08'}],
    caveats: 'No national line was found.',
    unconfirmed_because: 'A small volunteer group, one page of 2022.',
    unlisted_because: 'evidence too thin: a maintainer must confirm it first',
  },
};
