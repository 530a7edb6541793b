import type {ProvenanceById} from '../provenance.js';

export const ieSources: ProvenanceById = {
  'ie-hotline-ie': {
    sources: [
      {url: 'https://hotline.ie/report', own_site: true},
      {url: 'https://www.echolive.ie/corknews/arid-40371413.html', page_date: '2021-09'},
      {
        url: 'https://www.radiokerry.ie/news/senior-kerry-garda-urges-people-to-report-online-harassment-281383',
        page_date: '2022-05-12',
      },
    ],
    caveats:
      'INHOPE member. Sharing or threatening to share is an offence (Coco’s Law). What happens to an image there is not known.',
    privacy: 'secure, anonymous and confidential reporting',
  },
  'ie-childline': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/ireland-ispcc-childline/',
        publisher: 'Child Helpline International',
        page_date: '2023-04-06',
      },
      {
        url: 'http://www.breakingnews.ie/ireland/childine-volunteers-answered-1020-calls-from-children-on-christmas-day-820223.html',
        page_date: '2017-12-26',
      },
      {url: 'https://www.ispcc.ie/childlines-24-7-support-line-conversations-in-the-lead-up-to-christmas/'},
      {url: 'https://findahelpline.com/countries/ie', page_date: '2026-02-08'},
      {url: 'https://www.ispcc.ie/index.php/support-available', publisher: 'the ISPCC'},
    ],
    caveats:
      '1800 66 66 66 and chat are in a directory checked 2026-02-08, on the operator’s page and in the press; 116 111 rests on one list of 2023 and the text line is no longer listed: both are marked unconfirmed.',
    privacy: 'confidential',
    unconfirmed_because: '116 111: one list of 2023 only. 50101: not in any source of 2026; may have ended.',
  },
  'ie-samaritans': {
    sources: [
      {url: 'https://fullfact.org/online/samaritans-text-message-service/', page_date: '2022-12-08'},
      {note: 'public list whose author says the official page was read', page_date: '2026-09-09'},
    ],
    caveats: 'Taken from the UK record, which says that the same number serves Ireland.',
  },
  'ie-50808': {
    sources: [
      {
        url: 'https://todayfm.com/news/247-mental-health-text-support-service-officially-launched-1031466',
        page_date: '2020-06-16',
      },
      {url: 'https://www.irishexaminer.com/news/arid-31005605.html'},
      {url: 'https://avondhupress.ie/live-saving-innovative-24-7-text-service-launches-in-ireland/'},
    ],
    caveats:
      'The keyword TALK is of 2020; HELLO, another that is said to be in use, is on none of the stored pages. Ireland already has a crisis line in the file.',
    privacy: 'anonymous; in extreme cases an ambulance is sent',
    unconfirmed_because: 'Every stored page is of 2020.',
    unlisted_because: 'evidence too thin: a maintainer must confirm it first',
  },
};
