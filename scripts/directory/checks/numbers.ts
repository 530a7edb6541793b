import {isPhone} from '../../../src/directory/contact.js';
import type {PhoneContact} from '../../../src/directory/model.js';
import type {PublishedService} from '../published.js';
import type {Check, Finding} from './finding.js';

export const digitsOf = (text: string): string => text.replace(/\D/g, '');
export const phonesOf = ({contacts}: PublishedService): readonly PhoneContact[] => contacts.filter(isPhone);

const KEYPAD = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
const spelt = (letters: string): string =>
  digitsOf(letters.replace(/[A-Z]/g, letter => String(KEYPAD.findIndex(key => key.includes(letter)))));

/** Letters that people know a number by spell its digits. */
const keypad: Check = services =>
  services.flatMap(service =>
    phonesOf(service).flatMap(({number, vanity}): Finding[] =>
      vanity === undefined || spelt(vanity) === digitsOf(number)
        ? []
        : [
            {
              check: 'keypad',
              service: service.id,
              says: `${vanity} spells ${spelt(vanity)}, and the number is ${number}`,
            },
          ],
    ),
  );

/** Numbers that stand in the name or id of a service and are none: `healing119.id` is an address. */
const NO_NUMBERS = ['id-healing119'];

/** A number in the name or the id of a service is one of its numbers. */
const numberInRecord: Check = services =>
  services
    .filter(({id}) => !NO_NUMBERS.includes(id))
    .flatMap(service => {
      const own = phonesOf(service).flatMap(({number, vanity}) => [
        digitsOf(number),
        ...(vanity ? [spelt(vanity)] : []),
      ]);
      const has = (number: string): boolean => own.some(digits => digits.includes(number));
      return numbersIn(service)
        .filter(number => !has(digitsOf(number)) && !partsOf(number).every(has))
        .map((number): Finding => ({
          check: 'number in record',
          service: service.id,
          says: `“${number}” is in its name or id, and not among its numbers: ${own.join(', ')}`,
        }));
    });

const numbersIn = ({id, name}: PublishedService): readonly string[] =>
  [id, name].flatMap(text => text.match(/\d[\d -]*\d/g) ?? []).filter(number => digitsOf(number).length > 2);
const partsOf = (number: string): readonly string[] => number.split(/[ -]/);

/** A North American number is printed with its leading 1 and three groups; anything else that long is a slip. */
const northAmerican: Check = services =>
  services
    .filter(({country}) => country === 'US' || country === 'CA')
    .flatMap(service =>
      phonesOf(service)
        .filter(({number}) => digitsOf(number).length > 6 && !/^1-[2-9]\d\d-[2-9]\d\d-\d{4}$/.test(number))
        .map(({number}): Finding => ({check: 'form', service: service.id, says: `${number} is not 1-NXX-NXX-XXXX`})),
    );

/** One contact stands once. */
const twice: Check = services =>
  services.flatMap(({id, contacts}) => {
    const all = contacts.map(contact => `${contact.type} ${isPhone(contact) ? digitsOf(contact.number) : contact.url}`);
    return all
      .filter((contact, place) => all.indexOf(contact) !== place)
      .map((contact): Finding => ({check: 'form', service: id, says: `${contact} stands twice`}));
  });

export const numberChecks: readonly Check[] = [keypad, numberInRecord, northAmerican, twice];
