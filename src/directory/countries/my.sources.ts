import type {ProvenanceById} from '../provenance.js';

export const mySources: ProvenanceById = {
  'my-buddy-bear': {
    sources: [
      {
        url: 'https://www.malaymail.com/news/life/2021/02/05/malaysian-child-helpline-buddy-bear-ready-to-fill-in-the-gap-for-now-defunc/1947219',
        page_date: '2021-02-05',
      },
      {
        url: 'https://liveatpc.com/buddy-bear-a-malaysian-child-helpline-to-help-abused-child/',
        page_date: '2021',
      },
      {url: 'https://findahelpline.com/countries/my', page_date: '2026-04-10'},
    ],
    caveats: 'Still running 2026-04-10; an older source says from 12:00.',
  },
  'my-talian-kasih': {
    sources: [
      {url: 'https://thestar.com.my/news/nation/2024/04/24/doing-right-by-abused-kids', page_date: '2024-04-24'},
      {
        url: 'https://news.amierul.com/2025/11/10/how-talian-kasih-turns-distress-calls-into-action',
        page_date: '2025-11-10',
      },
    ],
    caveats: 'Not child-only; the former child line "Talian Nur" is defunct.',
    privacy: 'personal information kept confidential',
  },
  'my-heal-15555': {
    sources: [
      {
        url: 'https://berita.rtm.gov.my/nasional/senarai-berita-nasional/senarai-artikel/my-minda-17-300-saringan-kesihatan-mental-direkodkan-melalui-mysejahtera',
        publisher: 'Malaysian public radio',
        page_date: '2023-11-20',
      },
      {
        url: 'https://www.kosmo.com.my/2026/01/06/talian-bantuan-kesihatan-mental-terima-163709-panggilan-sejak-2022',
        page_date: '2026-01-06',
      },
      {
        url: 'https://www.thestar.com.my/news/nation/2023/09/10/almost-25000-calls-made-to-039heal-line-15555039-mental-health-helpline-this-year',
        page_date: '2023-09-10',
      },
      {
        url: 'https://www.malaymail.com/news/malaysia/2024/06/25/health-ministry-says-working-with-telcos-to-provide-free-access-to-heal-line-15555/141421',
        page_date: '2024-06-25',
      },
      {url: 'https://selangorjournal.my/2022/10/heal-line-15555-starts-operations-today-kj/', page_date: '2022-10-21'},
    ],
    caveats:
      'Hours are from 2022/2023. Charged at normal rates in June 2024; whether it has become free is not known: do not promise free. The number of Befrienders KL is printed by no stored page good enough. Inside Malaysia.',
    privacy: 'emergency services and police are brought in when an attempt is under way',
    cost: 'charged at normal rates (June 2024)',
  },
};
