import type {ProvenanceById} from '../provenance.js';

export const gbSources: ProvenanceById = {
  'gb-ceop': {
    sources: [
      {url: 'https://www.thinkuknow.co.uk/11_13/help/CEOP/'},
      {url: 'https://ceopeducation.co.uk/11_18/lets-talk-about/sexual-abuse/online-grooming'},
      {url: 'https://www.ceop.police.uk/Safety-Centre/', own_site: true, page_date: '2026-10-09'},
      {note: 'public list whose author says the official page was read', page_date: '2026-09-21'},
    ],
    caveats: 'Email replies are not instant: 999 in danger.',
    privacy: 'a child protection advisor contacts you by phone or email; may tell other adults to keep you safe',
  },
  'gb-police-101': {
    sources: [
      {url: 'https://ceopeducation.co.uk/11_18/lets-talk-about/sexual-abuse/online-grooming'},
      {url: 'https://gms.bucks.sch.uk/parents-carers/national-crime-agency/'},
      {note: 'public list whose author says the official page was read', page_date: '2026-09-21'},
    ],
    caveats: '999 if in immediate danger.',
  },
  'gb-report-remove': {
    sources: [
      {url: 'https://www.iwf.org.uk/what-we-do/why-we-exist/report-remove'},
      {
        url: 'https://www.mumsnet.com/talk/parenting/5520251-how-report-remove-can-help-you-keep-your-children-safe-online',
      },
      {url: 'https://crimestoppers-uk.org/fearless/news/2024/report-remove', page_date: '2024'},
      {url: 'https://www.ceopeducation.co.uk/11_18/lets-talk-about/online-safety/reporting-nude-images/'},
      {note: 'public list whose author says the official page was read', page_date: '2026-09-21'},
      {url: 'https://learning.nspcc.org.uk/research-resources/report-remove', publisher: 'the NSPCC'},
    ],
    caveats:
      'Account needed; may ask for proof of age (sources differ). Also for images that might be shared, not only those already public.',
    privacy: 'confidential; Childline account needed, real name not required',
  },
  'gb-childline': {
    sources: [
      {
        url: 'https://www.sunderlandecho.com/news/opinion/columnists/childline-advice-when-a-child-contacts-us-we-will-listen-and-support-them-3817957',
        page_date: '2022-08-28',
      },
      {
        url: 'https://childhelplineinternational.org/united-kingdom-childline-uk/',
        publisher: 'Child Helpline International',
        page_date: '2022-05-17',
      },
      {url: 'https://learning.nspcc.org.uk/services/childline'},
      {note: 'public list whose author says the official page was read', page_date: '2026-09-21'},
      {note: 'public list whose author says the official page was read', page_date: '2026-07-28'},
      {url: 'https://findahelpline.com/countries/gb', page_date: '2026-01-28'},
      {url: 'http://www.childline.org.uk/pages/about.aspx?panel=open&type=Texture', own_site: true},
    ],
    caveats: '"24/7 (1-2-1 chat may have its own hours)".',
    privacy: 'confidential unless in real danger',
    cost: 'free; not shown on phone bills',
    unconfirmed_because: '116 111: no source of 2026 prints it.',
  },
  'gb-papyrus': {
    sources: [
      {url: 'https://www.papyrus-uk.org/hopelineuk-faqs/'},
      {
        url: 'https://childhelplineinternational.org/hopeline247/',
        publisher: 'Child Helpline International',
        page_date: '2025-03-10',
      },
      {url: 'https://findahelpline.com/countries/gb', page_date: '2026-02-03'},
    ],
    caveats: 'Up to 35 years. An older text number of it is retired and not listed.',
  },
  'gb-samaritans': {
    sources: [
      {url: 'https://fullfact.org/online/samaritans-text-message-service/', page_date: '2022-12-08'},
      {note: 'public list whose author says the official page was read', page_date: '2026-09-21'},
      {note: 'public list whose author says the official page was read', page_date: '2026-09-09'},
      {url: 'https://findahelpline.com/countries/gb', page_date: '2025-03-03'},
    ],
    caveats:
      'A Samaritans text number was retired in Feb 2020 and still circulates (Full Fact): never list it. Also serves Ireland.',
  },
  'gb-shout': {
    sources: [
      {url: 'https://www.crisistextline.uk/how-it-works/'},
      {url: 'https://fullfact.org/online/samaritans-text-message-service/', page_date: '2022-12-08'},
      {note: 'public list whose author says the official page was read', page_date: '2026-09-09'},
      {url: 'https://findahelpline.com/countries/gb', page_date: '2026-03-30'},
    ],
    caveats: 'Any first word works, SHOUT is the one it prints. UK only.',
    privacy: 'confidential',
  },
  'gb-revenge-porn-helpline': {
    sources: [
      {url: 'https://swgfl.org.uk/helplines/revenge-porn-helpline/'},
      {url: 'https://revengepornhelpline.org.uk/information-and-advice/about-intimate-image-abuse/', own_site: true},
      {url: 'https://revengepornhelpline.org.uk/faq/', own_site: true},
    ],
    caveats: 'Adults 18+ in the UK only. Under-18s: Report Remove / Childline.',
    privacy: 'confidential',
    cost: 'free support; 0345 numbers are charged at standard geographic rate',
  },
  'gb-iwf': {
    sources: [
      {url: 'https://report.iwf.org.uk/en', own_site: true, page_date: '2026-10-09'},
      {url: 'https://digitalharm.org/report/resources'},
    ],
    caveats: 'For images of under-18s. Young people themselves: Report Remove.',
    privacy: 'anonymous',
  },
  'gb-domestic-abuse': {
    sources: [
      {url: 'https://gov.uk/government/news/refuge-awarded-grant-to-operate-domestic-abuse-helpline'},
      {url: 'https://www.centre56.org.uk/domestic-abuse'},
    ],
    caveats: 'Mainly England: the card says so.',
  },
};
