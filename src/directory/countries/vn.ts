import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('VN', '2026-11-22');

export const vn: Country = {
  code: 'VN',
  timezone: 'Asia/Ho_Chi_Minh',
  services: [
    service({
      id: 'vn-111',
      name: 'Tổng đài quốc gia bảo vệ trẻ em 111',
      organization: 'Bộ Y tế – Cục Bà mẹ và Trẻ em',
      kind: 'child-helpline',
      contacts: [
        {type: 'voice', number: '111'},
        // Seen without encryption alone, so it is text and never a link.
        {type: 'web', url: 'http://tongdai111.vn/', unconfirmed: true},
      ],
      audience: 'minor',
      languages: ['vi'],
      always_open: true,
      notes: ['also-online-abuse'],
      assurance_method: 'official',
      publisher: 'Child Helpline International',
      source_date: '2025-11-28',
      dated_elsewhere: true,
    }),
    service({
      id: 'vn-cop',
      name: 'Mạng lưới bảo vệ trẻ em trên môi trường mạng (vn-cop.vn)',
      organization: 'VNCERT/CC – Ministry of Information',
      kind: 'hotline-csam-report',
      contacts: [{type: 'web', url: 'https://vn-cop.vn/'}],
      audience: 'minor',
      languages: ['vi'],
      assurance_method: 'second-hand',
      source_date: '2022-04-03',
    }),
  ],
};
