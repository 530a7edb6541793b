import type {Service} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('VN', '2026-11-22');

/** Records that no list of the country shows; why stands with the sources. Never loaded by a page. */
export const vnUnlisted: readonly Service[] = [
  service({
    id: 'vn-ngay-mai',
    name: 'Đường dây nóng Ngày Mai',
    organization: 'Ngày Mai (volunteers)',
    kind: 'crisis-line',
    contacts: [{type: 'voice', number: '096 306 1414'}],
    hours: 'Wed-Sun 13:00-20:30 (2022)',
    schedules: [{byday: 'WE,TH,FR,SA,SU', opens_at: '13:00', closes_at: '20:30'}],
    cost: 'free',
    assurance: 'unconfirmed',
    assurance_method: 'second-hand',
    source_date: '2022-08',
    listed: false,
  }),
];
