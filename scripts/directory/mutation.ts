/*
 * `npm run check:mutation`: gives every digit of every number that ships another value, one at a time, and
 * asks the checks of `check:services` whether they notice. `--all` tries all nine other digits instead of
 * two. Nothing here keeps a sum of the file: a number is caught by what it says of itself, by the number
 * plan of its country, or by the list that somebody else typed.
 */
import {isPhone} from '../../src/directory/contact.js';
import {ALONE, CHECKS, type Check} from './checks/index.js';
import {type PublishedService, publishedData} from './published.js';

export interface Mutation {
  readonly service: string;
  readonly from: string;
  readonly to: string;
  readonly services: readonly PublishedService[];
}

/** What has to be caught, in percent. */
const ENOUGH = 95;
const OTHERS = process.argv.includes('--all') ? 9 : 2;

/** A number with one digit changed, wherever it has digits. `step` 1 to 9 is how far each moves. */
const oneDigitOff = (number: string, step: number): readonly string[] =>
  [...number].flatMap((digit, place) =>
    /\d/.test(digit) ? number.slice(0, place) + String((Number(digit) + step) % 10) + number.slice(place + 1) : [],
  );

/** Another step for each number and turn, the same in every run. */
const stepFor = (number: string, turn: number): number =>
  OTHERS === 9 ? turn + 1 : ((Number(number.replace(/\D/g, '').slice(-4)) + turn * 4) % 9) + 1;

export function* mutations(services: readonly PublishedService[]): Generator<Mutation> {
  for (const [place, service] of services.entries()) {
    if (!service.listed) continue;
    for (const [index, contact] of service.contacts.entries()) {
      if (!isPhone(contact)) continue;
      for (let turn = 0; turn < OTHERS; turn += 1) {
        for (const number of oneDigitOff(contact.number, stepFor(contact.number, turn))) {
          // The link follows from the number, so it is wrong as well.
          const href = contact.href?.replace(linkDigits(contact.number), () => linkDigits(number));
          const changed = {
            ...service,
            contacts: service.contacts.with(index, {...contact, number, ...(href && {href})}),
          };
          yield {service: service.id, from: contact.number, to: number, services: services.with(place, changed)};
        }
      }
    }
  }
}

const linkDigits = (number: string): string => number.replace(/\D/g, '');

export const catches = (checks: readonly Check[], {services}: Pick<Mutation, 'services'>): boolean =>
  checks.some(check => check(services).some(({warning}) => !warning));

if (process.argv[1] === import.meta.filename) {
  const {services} = publishedData('0.0.0');
  if (catches(CHECKS, {services}))
    throw new Error('The records have faults already. Run "npm run check:services" first.');
  const all = [...mutations(services)];
  const missedAlone = all.filter(mutation => !catches(ALONE, mutation));
  const missed = missedAlone.filter(mutation => !catches(CHECKS, mutation));
  const share = (of: readonly Mutation[]): string => (100 - (of.length / all.length) * 100).toFixed(1);
  for (const {service, from, to} of missed.slice(0, 20)) console.log(`missed: ${service} ${from} → ${to}`);
  console.log(`${all.length} mutations of one digit, ${share(missed)} % caught (at least ${ENOUGH} %).`);
  console.log(`Without the second list: ${share(missedAlone)} %.`);
  if (all.length === 0 || Number(share(missed)) < ENOUGH) process.exitCode = 1;
}
