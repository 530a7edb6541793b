import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('JP', '2026-11-22');

export const jp: Country = {
  code: 'JP',
  timezone: 'Asia/Tokyo',
  services: [
    service({
      id: 'jp-inochi-no-denwa',
      name: '自殺予防いのちの電話 (Inochi no Denwa toll-free)',
      organization: '一般社団法人 日本いのちの電話連盟',
      kind: 'crisis-line',
      contacts: [{type: 'voice', number: '0120-783-556', works_from: 'within-country'}],
      languages: ['ja'],
      // No windows: on one day of each month it keeps other hours, and "closed" would then be wrong.
      hours:
        'daily 16:00-21:00; on the 10th of each month from 08:00 to 08:00 the next day; 24 hours in campaign weeks in September and March',
      cost: 'free',
      assurance_method: 'own-site',
      source_date: '2026-03-10',
      dated_elsewhere: true,
    }),
    service({
      id: 'jp-childline',
      name: 'チャイルドライン Childline Japan',
      organization: 'Childline Support Center',
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '0120-99-7777'},
        {type: 'chat', url: 'https://childline.or.jp/', hours: 'on the days in the calendar of the website'},
      ],
      maximum_age: 17,
      languages: ['ja'],
      hours: 'daily 16:00-21:00, closed from 29 December to 3 January',
      schedules: [{opens_at: '16:00', closes_at: '21:00'}],
      exdates: [{from: '12-29', to: '01-03'}],
      cost: 'free',
      privacy: {anonymous: 'yes'},
      notes: ['chat-may-keep-other-hours', 'closed-at-new-year'],
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2025-07-10',
      dated_elsewhere: true,
    }),
    service({
      id: 'jp-internet-hotline-center',
      name: 'インターネット・ホットラインセンター',
      organization: 'Internet Hotline Center Japan',
      kind: 'hotline-csam-report',
      contacts: [{type: 'web', url: 'https://www.internethotline.jp/'}],
      languages: ['ja'],
      assurance_method: 'own-site',
      source_date: '2026-10-09',
    }),
    service({
      id: 'jp-police-8103-9110',
      name: '#8103 性犯罪被害相談 / #9110 警察相談',
      organization: '警察 (Police)',
      kind: 'police-reporting',
      contacts: [
        {type: 'voice', number: '#8103'},
        {type: 'voice', number: '#9110'},
      ],
      languages: ['ja'],
      hours: 'differ by prefecture',
      notes: ['first-number-sexual-crime', 'connects-to-local-police'],
      assurance_method: 'second-hand',
    }),
    service({
      id: 'jp-inochi-sos',
      name: '#いのちSOS',
      organization: 'NPO 自殺対策支援センター ライフリンク',
      kind: 'crisis-line',
      contacts: [{type: 'voice', number: '0120-061-338'}],
      hours: 'Mon, Thu, Fri 24 hours, other days 06:00-24:00 (2022)',
      cost: 'free',
      privacy: {anonymous: 'possible'},
      assurance: 'unconfirmed',
      assurance_method: 'second-hand',
      source_date: '2022-08-26',
      try_first: 'jp-inochi-no-denwa',
    }),
  ],
};
