import {readFileSync} from 'node:fs';

const textOf = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

/** Open Referral's own example files, as JSON. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  'service_full.json': textOf('open-referral/service_full.json'),
  'service_simple.json': textOf('open-referral/service_simple.json'),
  'service_list.json': textOf('open-referral/service_list.json'),
};

/** A list as a partner writes one, with what our records have beyond HSDS and with corrections. */
export const OWN_LIST = textOf('own-list.json');
