import {emergencyFor} from '../directory/emergency.js';
import {INTERNATIONAL} from '../directory/international.js';
import type {Directory} from '../directory/model.js';
import {boundMsg} from '../i18n/msg.js';
import type {Block} from './blocks.js';
import {contextFor} from './context.js';
import {dangerLine} from './first-screen.js';
import type {Reader} from './reader.js';

/** What is known of a region without loading anything: its emergency number and the international services. */
export const baseDirectory = (region: string | undefined): Directory => ({
  region,
  emergency: emergencyFor(region),
  international: INTERNATIONAL,
});

/** While a country or a language is on its way: the emergency number, which is always there. */
export function waiting(reader: Reader): readonly Block[] {
  return [dangerLine(contextFor(reader, baseDirectory(reader.region), boundMsg()))];
}
