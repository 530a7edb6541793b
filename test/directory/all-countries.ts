import {type Age, type Researched, agesServedBy, alsoReachedBy, reachedBy} from './research.js';

/** What is shown of one service: every link in its nodes, and all their words. */
export interface Shown {
  readonly hrefs: readonly string[];
  readonly words: string;
}
/** By the id of the service. */
export type Panel = ReadonlyMap<string, Shown>;

/** Two countries have their order by hand: there the list says whom a service is shown to. */
export type ListsByHand = Readonly<Record<string, Readonly<Record<Age, readonly string[]>>>>;

const digits = (text: string): string => text.replace(/\D/g, '');

/** What the panel of a country is to show to a reader of this age, of the researched services. */
export function dueIn(country: string, age: Age, research: readonly Researched[], lists: ListsByHand) {
  const own = research.filter(service => service.country === country && service.status !== 'not-shown');
  const byHand = lists[country];
  return own.filter(service =>
    byHand && service.kind !== 'emergency' ? byHand[age].includes(service.id) : agesServedBy(service).includes(age),
  );
}

/** Every way in which a panel differs from what is due there, in words. */
export function faultsOf(panel: Panel, due: readonly Researched[], research: readonly Researched[]): readonly string[] {
  return [
    ...due.flatMap(service => {
      const shown = panel.get(service.id);
      return shown ? faultsOfService(service, shown) : [`${service.id} is not there`];
    }),
    ...research
      .filter(({status}) => status === 'not-shown')
      .flatMap(service => (panel.has(service.id) ? [`${service.id} is there, and must not be`] : [])),
  ];
}

function faultsOfService(service: Researched, {hrefs, words}: Shown): readonly string[] {
  const due = reachedBy(service);
  const pages = hrefs.filter(href => href.startsWith('https:'));
  const allowed = [...due.flatMap(({href}) => href ?? []), ...alsoReachedBy(service)];
  return [
    ...due.flatMap(({href}) => (href === null || hrefs.includes(href) ? [] : [`${service.id} lacks ${href}`])),
    ...[...new Set(hrefs)].flatMap(href => (allowed.includes(href) ? [] : [`${service.id} leads to ${href}`])),
    // A link says where it leads by itself; what is no link has to be read.
    ...due
      .filter(({href, printed}) => !href?.startsWith('https:') && !pages.some(page => page.includes(printed)))
      .filter(({printed}) => !words.includes(printed) && !digits(words).includes(digits(printed) || ' '))
      .map(({printed}) => `${service.id} does not print ${printed}`),
  ];
}
