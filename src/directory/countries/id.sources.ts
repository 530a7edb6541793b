import type {ProvenanceById} from '../provenance.js';

export const idSources: ProvenanceById = {
  'id-tepsa': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/indonesia-tepsa-telepon-pelayanan-sosial-anak/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-16',
      },
      {url: 'https://findahelpline.com/countries/id'},
    ],
    caveats: 'Prefer SAPA 129. The hours are those of the entry of 2022 at Child Helpline International.',
    unconfirmed_because:
      'The entry of Child Helpline International is from 2022, and the ministry has since promoted other numbers: verify.',
  },
  'id-sapa-129': {
    sources: [
      {
        url: 'https://beta.tvonenews.com/berita/nasional/391068-laporan-kekerasan-perempuan-dan-anak-masih-tinggi-pemerintah-genjot-kecepatan-respons-sapa-129',
        page_date: '2025-11-20',
      },
      {
        url: 'https://m.tribunnews.com/amp/nasional/2023/01/27/kementerian-pppa-buka-hotline-sapa-129-layanan-untuk-lapor-kekerasan-seksual',
        page_date: '2023-01-27',
      },
      {url: 'https://jakarta365.net/lifestyle/2936910/', page_date: '2026-02-11'},
      {url: 'https://findahelpline.com/countries/id'},
    ],
    caveats: 'Women and children; some pages print the number as 021-129 (older).',
    privacy: 'identity kept confidential',
  },
  'id-healing119': {
    sources: [
      {
        url: 'https://kesprimkom.kemkes.go.id/konten/158/151/0/cegah-bunuh-diri-dukung-kesehatan-jiwa-kenali-layanan-healing119-id',
        own_site: true,
        page_date: '2025-08-07',
      },
      {url: 'https://detak.co/kategori/gaya-hidup/akses-konseling-psikologis-kini-lebih-mudah-lewat-healing119-id'},
      {url: 'https://allindonesian.com/uji-coba-layanan-kesehatan-mental-healing119-kemenkes-pengalaman-tim-media'},
      {
        url: 'https://www.detik.com/jateng/berita/d-7609380/kisah-penyintas-bunuh-diri-dan-konseling-gratis-di-healing-sejiwa',
        page_date: '2024-10-28',
      },
    ],
    caveats:
      'Web only: free counselling with professional counsellors. The phone route 119 ext. 8 was hard to reach in 2024 and is NOT listed; the old 500-454 ended in 2014. Hours not stated.',
    privacy: 'anonymous',
  },
};
