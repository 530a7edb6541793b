import {emergencyFor} from '../directory/emergency.js';
import type {Directory} from '../directory/model.js';
import {boundMsg} from '../i18n/msg.js';
import type {Block} from './blocks.js';
import {dangerLine} from './emergency.js';

/** While anything is on its way, or where it never comes: the emergency number, which is always there. */
export function waiting(region: string | undefined): readonly Block[] {
  const directory: Directory = {region, emergency: emergencyFor(region), international: []};
  return [dangerLine(directory, boundMsg())];
}
