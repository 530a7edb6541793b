import type {Country} from '../model.js';
import {recordsOf} from '../record.js';

const service = recordsOf('PE', '2026-11-22');

export const pe: Country = {
  code: 'PE',
  timezone: 'America/Lima',
  services: [
    service({
      id: 'pe-113',
      name: 'Línea 113, opción 5 (salud mental)',
      organization: 'Ministerio de Salud del Perú (Infosalud)',
      kind: 'crisis-line',
      contacts: [{type: 'voice', number: '113', keypad: '5', works_from: 'within-country'}],
      always_open: true,
      cost: 'free',
      privacy: {confidential: 'yes'},
      assurance_method: 'official',
      publisher: 'Peruvian public television',
      source_date: '2026-03-02',
      dated_elsewhere: true,
    }),
  ],
};
