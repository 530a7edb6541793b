import type {ProvenanceById} from '../provenance.js';

export const sgSources: ProvenanceById = {
  'sg-tinkle-friend': {
    sources: [
      {
        url: 'https://childhelplineinternational.org/singapore-tinkle-friend-helpline/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-16',
      },
      {url: 'https://findahelpline.com/countries/sg', page_date: '2025-02-10'},
    ],
    caveats:
      'For children of primary-school age: the source gives no years; primary school there is from 7 to 12, so 12 is the last age. The closing hour differs between lists (19:00 or 20:00): the earlier one is given.',
  },
  'sg-navh': {
    sources: [
      {
        url: 'https://www.straitstimes.com/singapore/what-can-i-do-if-my-friend-is-a-victim-of-sexual-harassment-online-0',
        page_date: '2022-03-27',
      },
      {
        url: 'https://www.straitstimes.com/opinion/forum/forum-raise-awareness-of-helplines-to-stamp-out-abuse',
        page_date: '2021-03',
      },
      {
        url: 'https://www.straitstimes.com/singapore/better-legal-protection-support-from-community-for-victims-of-violence-white-paper',
        page_date: '2022-03-28',
      },
      {url: 'https://www.straitstimes.com/singapore/community/msf-launches-24-hour-family-violence-helpline'},
      {
        url: 'https://msf.gov.sg/media-room/article/Data-On-The-Calls-Received-By-The-24-Hour-National-Anti-Violence-Helpline-NAVH-Since-It-Launched-In-January-2021',
        publisher: 'the Singapore Ministry of Social and Family Development',
      },
    ],
  },
  'sg-shecares': {
    sources: [
      {
        url: 'https://she.org.sg/news/launch-of-shecaresscwo-press-release',
        own_site: true,
        page_date: '2023-01-11',
      },
      {
        url: 'https://tnp.straitstimes.com/news/singapore/new-help-centre-women-facing-online-attacks-harassment',
        page_date: '2023-01',
      },
    ],
    caveats:
      'The phone number of the helpline is not visible in the text that was read: link only. The hours are those of the helpline in 2023. Focus on girls and women.',
  },
  'sg-police-70999': {
    sources: [
      {
        url: 'https://www.straitstimes.com/singapore/what-can-i-do-if-my-friend-is-a-victim-of-sexual-harassment-online-0',
        page_date: '2022-03-27',
      },
      {
        url: 'https://www.channelnewsasia.com/singapore/police-emergency-sms-sender-id-change-70999-4642321?cid=cna_flip_070214',
        page_date: '2024-09-27',
      },
    ],
    caveats:
      'For when you cannot speak or it is not safe to call 999. 71999 was discontinued on 1 October 2024 and replaced by 70999 (news of 27 September 2024): never show 71999.',
    unconfirmed_because: 'One source only: it stays out of the lists until a second one prints 70999.',
    unlisted_because: 'one source only, and an emergency number',
  },
  'sg-mindline-1771': {
    sources: [
      {
        url: 'https://www.moh.gov.sg/newsroom/national-mindline-1771-to-provide--round-the-clock-support-for-mental-health',
        own_site: true,
        page_date: '2025-06-18',
      },
      {
        url: 'https://www.moh.gov.sg/newsroom/doorstop-interview-by-dr-koh-poh-koon--senior-minister-of-state--ministry-of-manpower-and-ministry-of-health--at-the-launch-of-national-mindline-1771-',
        own_site: true,
        page_date: '2025-06-18',
      },
      {
        url: 'https://www.straitstimes.com/singapore/national-mental-health-call-and-textline-launched',
        page_date: '2025-06-18',
      },
    ],
    caveats:
      'Government line for every mental-health worry. The Samaritans of Singapore (1767) have their own record, unconfirmed for want of a government or own page that prints 1767.',
    privacy: 'confidential; anonymous possible',
  },
  'sg-sos-1767': {
    sources: [
      {
        url: 'https://www.channelnewsasia.com/singapore/suicide-whatsapp-service-caretext-samaritans-singapore-help-2929241?cid=cna_flip_070214',
      },
      {url: 'https://www.daily8.com/en/hashtag/SamaritansOfSingapore', page_date: '2025-07-21'},
      {url: 'https://mothership.sg/2022/09/sos-24h-whatsapp-service', page_date: '2022-09-10'},
      {
        url: 'https://coconuts.co/singapore/news/one-person-was-saved-from-suicide-every-three-days-in-the-past-11-months-samaritans-of-singapore-sos-2022-2023',
      },
      {url: 'https://befrienders.org/about-us', publisher: 'Befrienders Worldwide'},
      {
        url: 'https://www.msf.gov.sg/media-room/Pages/Provision-of-onsite-counselling-support-during-after-office-hours-to-residents-who-are-emotionally-unstable.aspx',
        publisher: 'the Singapore Ministry of Social and Family Development',
        page_date: '2021-04-05',
      },
    ],
    caveats:
      'Singapore has 1771 as an active record: that one is named as the one to try first. The WhatsApp number is CareText, printed as 9151 1767; its country code is +65.',
    privacy: 'confidential; in CareText the phone number is not visible to the volunteer',
    unconfirmed_because:
      'Only by the rule: no own or government page that prints 1767 is stored (the page of the ministry has the old 1800 number).',
  },
};
