import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('TW', '2026-11-22');

export const tw: Country = {
  code: 'TW',
  timezone: 'Asia/Taipei',
  services: [
    service({
      id: 'tw-113',
      name: '113 保護專線',
      organization: '衛生福利部',
      kind: 'child-helpline',
      contacts: [{type: 'voice', number: '113'}],
      languages: ['zh-TW'],
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2025-09-03',
      dated_elsewhere: true,
    }),
    service({
      id: 'tw-siarc',
      name: '性影像處理中心 (Sexual Image Removal Centre)',
      organization: '衛生福利部 (Ministry of Health and Welfare)',
      kind: 'image-removal',
      contacts: [
        {type: 'voice', number: '02-6605-7373'},
        {type: 'web', url: 'https://siarc.mohw.gov.tw/'},
        {type: 'chat', url: 'https://siarc.mohw.gov.tw/consult.php'},
      ],
      languages: ['zh-TW'],
      hours: '09:00-22:00 every day; online reports 24 hours',
      schedules: [{opens_at: '09:00', closes_at: '22:00'}],
      assurance_method: 'official',
      publisher: 'the Kaohsiung City police',
      source_date: '2025-01-26',
      dated_elsewhere: true,
    }),
    service({
      id: 'tw-1925',
      name: '1925 安心專線',
      organization: 'Ministry of Health and Welfare',
      kind: 'crisis-line',
      contacts: [{type: 'voice', number: '1925', works_from: 'within-country'}],
      always_open: true,
      cost: 'free',
      notes: ['often-busy', 'leave-number-if-busy'],
      assurance: 'unconfirmed',
      // The stored pages of the state print its old number alone; the press prints this one.
      assurance_method: 'second-hand',
      source_date: '2026-02-13',
      try_first: 'intl-findahelpline',
    }),
  ],
};
