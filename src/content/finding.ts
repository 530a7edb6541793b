import {isPhone} from '../directory/contact.js';
import type {Service} from '../directory/model.js';
import type {Offer} from '../directory/order.js';
import {
  type Findable,
  languageNames,
  matcher,
  type Need,
  NEEDS,
  needOf,
  withPartners,
} from '../directory/query/index.js';
import {findingWords as words, needWords, resultCount} from '../guidance/finding.js';
import type {MsgFn} from '../i18n/msg.js';
import type {FindControl} from './blocks.js';
import type {Picks} from './reader.js';

/** A long list, and what its reader asks of it. */
export interface Search {
  /** In the order of the list, without the emergency line, which stands above whatever is found. */
  readonly offers: readonly Offer[];
  /** Whom everybody can turn to: shown where nothing is found. */
  readonly always: readonly Offer[];
  /** What is said about a service besides its names, in the reader's language. */
  readonly said: (service: Service) => readonly string[];
  /** Absent where no hours are computed. */
  readonly isOpen?: ((service: Service) => boolean) | undefined;
  readonly picks: Picks;
  readonly lang: string;
  readonly msg: MsgFn;
}

export interface Found {
  readonly control: FindControl;
  /** Absent where nothing is asked: then the list stays as it is. */
  readonly offers?: readonly Offer[] | undefined;
}

const isIn = (offers: readonly Offer[], {service}: Offer): boolean =>
  offers.some(({service: {id}}) => id === service.id);

/** Order and ages are the list's own: a search leaves out and never moves. */
export function finding(search: Search): Found {
  const {offers, isOpen, picks} = search;
  const needs = NEEDS.filter(need => offers.some(({service}) => needOf(service.kind) === need));
  // Another country may not have what was chosen before.
  const need = needs.find(one => one === picks.need);
  const openNow = isOpen && picks.openNow;
  const matches = matcher(picks.query ?? '');
  const shape = {needs, need, openNow, hasHours: isOpen !== undefined};
  if (!matches && !need && !openNow) return {control: controlOf(search, shape)};

  const isWanted = ({service}: Offer): boolean =>
    (!need || needOf(service.kind) === need) &&
    (!openNow || isOpen(service)) &&
    (!matches || matches(findableOf(service, search)));
  const wanted = offers.filter(isWanted);
  const found = wanted.length > 0 ? keeping(wanted, search) : forEverybody(search);
  return {control: controlOf(search, shape, wanted.length && found.length), offers: found};
}

/** What was found, with partners, and the emergency numbers that stand in the list: nothing hides those. */
function keeping(wanted: readonly Offer[], {offers, always}: Search): readonly Offer[] {
  const emergency = offers.filter(({service}) => service.kind === 'emergency');
  return withPartners([...emergency, ...wanted], offers, offer => isIn(always, offer));
}

/** Where nothing is found, nobody is left with nothing. */
function forEverybody(search: Search): readonly Offer[] {
  const {offers, always} = search;
  const kept = offers.filter(offer => offer.service.country === 'INTL' || isIn(always, offer));
  return [...keeping(kept, search), ...always.filter(offer => !isIn(offers, offer))];
}

const findableOf = (service: Service, {said, lang, msg}: Search): Findable => {
  const need = needOf(service.kind);
  const codes = [service, ...service.contacts].flatMap(({languages}) => languages ?? []);
  const phones = service.contacts.filter(isPhone);
  return {
    texts: [
      service.name,
      service.organization,
      ...codes.flatMap(code => languageNames(code, lang)),
      ...[service, ...service.contacts].flatMap(({area}) => area ?? []),
      ...phones.flatMap(({vanity}) => vanity ?? []),
      ...said(service),
      ...(need ? [needWords[need](msg)] : []),
    ],
    numbers: phones.map(({number}) => number),
  };
};

interface Shape {
  readonly needs: readonly Need[];
  readonly need: Need | undefined;
  readonly openNow: boolean | undefined;
  readonly hasHours: boolean;
}

function controlOf({picks, msg}: Search, {needs, need, openNow, hasHours}: Shape, count?: number): FindControl {
  const options = [
    {value: '', label: words.anything(msg)},
    ...needs.map(value => ({value, label: needWords[value](msg)})),
  ];
  return {
    kind: 'control',
    control: 'find',
    label: words.group(msg),
    search: {label: words.search(msg), value: picks.query ?? ''},
    need: needs.length > 1 ? {label: words.need(msg), value: need ?? '', options} : undefined,
    openNow: hasHours ? {label: words.openNow(msg), value: Boolean(openNow)} : undefined,
    status: count === undefined ? undefined : count > 0 ? resultCount(msg, String(count)) : words.none(msg),
    showAll: words.showAll(msg),
    all: words.all(msg),
  };
}
