import type {Schedule, Service} from '../directory/model.js';
import {hostWords, hostWordsAround} from '../guidance/host-services.js';
import type {Text} from './blocks.js';
import type {Context} from './context.js';
import {dateText} from './date-text.js';
import {isolated} from './marks.js';

/** A Monday, so that the days of RFC 5545 have a date to be named by. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** "Thu, Fri 10:00–18:00": hours for the eye, in the clock of the service. */
function windowText({byday, opens_at, closes_at}: Schedule, lang: string): string {
  const names = new Intl.DateTimeFormat([lang, 'en'], {weekday: 'short', timeZone: 'UTC'});
  const days = (byday?.split(',') ?? []).map(day => names.format(MONDAY + DAYS.indexOf(day) * 86_400_000));
  return [days.join(', '), `${opens_at}–${closes_at}`].join(' ').trim();
}

/**
 * What the site itself says of a service that it added, below the line that says whose it is: its own words as
 * they are, never read as markup.
 */
export function addedLines({added_by_site: added}: Service, context: Context): readonly Text[] {
  if (!added) return [];
  const {msg, reader} = context;
  const {description, alert, area, windows, lang} = added;
  const words = (text: string | undefined): Text[] => (text === undefined ? [] : [[{kind: 'words', text, lang}]]);
  return [
    context.say(hostWords.added),
    ...words(description),
    ...words(alert),
    ...(area === undefined ? [] : [[hostWordsAround.place(msg, isolated(area))]]),
    ...(windows ?? []).map(window => [isolated(windowText(window, reader.lang))]),
  ];
}

/** True where the site said itself what it is for, or nobody did. */
export const hasOwnPurpose = ({added_by_site: added}: Service): boolean =>
  added !== undefined && (added.kindless === true || added.description !== undefined);

/** Stands on the card of a service of ours whose contacts or hours the site changed. */
export const changedLine = ({corrected_date: date}: Service, {msg, reader}: Context): readonly Text[] =>
  date === undefined ? [] : [[hostWordsAround.changed(msg, dateText(date, reader.lang))]];

/** How the site says it knows, where the service or its contacts are not from our sources. */
export function siteProvenance(service: Service, {msg, reader}: Context): readonly string[] | undefined {
  if (service.corrected_date !== undefined) return [];
  if (!service.added_by_site) return undefined;
  const date = service.source_date;
  return date === undefined ? [] : [hostWordsAround.dated(msg, dateText(date, reader.lang))];
}
