import type {Service} from '../directory/model.js';
import {FIND_A_HELPLINE, findAHelpline, type Offer} from '../directory/order.js';
import {notes, purposeOf} from '../guidance/services.js';
import type {Text} from './blocks.js';
import {contactLine} from './contacts.js';
import type {Context} from './context.js';
import type * as Finding from './finding.js';
import {opennessAt, type Clock} from './hours.js';
import {bestAt} from './listing.js';

/** Up to here reading is quicker than searching: five cards, and a few under one fold. */
const SHORT = 8;

/** What stands around a list that may be long. */
export interface FindingSurroundings extends Clock {
  /** Finds in a long list. Absent where its chunk is not there, and on servers: then the list stands alone. */
  readonly finding?: typeof Finding.finding | undefined;
  /** True while the page goes to a printer: paper has the whole list, whatever is looked for on the screen. */
  readonly onPaper?: boolean | undefined;
}

/** The search above a long list, and what it found. Absent where the list is short or compact. */
export function findAmong(
  offers: readonly Offer[],
  context: Context,
  {finding, onPaper, ...clock}: FindingSurroundings,
): Finding.Found | undefined {
  const {reader, directory, msg} = context;
  if (reader.compact || offers.length <= SHORT) return undefined;
  // The instant of the order, not of the labels: no card goes away while the list is in view.
  const openness = opennessAt(directory, clock);
  const best = bestAt(context, clock).filter(({service}) => service.id !== FIND_A_HELPLINE);
  const found = finding?.({
    offers,
    always: [...best, ...findAHelpline(directory)],
    said: service => saidOf(service, context),
    isOpen: openness && (service => openness(service) === 'open'),
    picks: reader.picks,
    lang: reader.lang,
    msg,
  });
  return found && onPaper ? {control: found.control} : found;
}

/** What it is for, and its contacts in the words of their buttons: "Text HOME to 741741". */
const saidOf = (service: Service, context: Context): readonly string[] => [
  ...[purposeOf(service), ...(service.notes ?? []).map(note => notes[note])].flatMap(words =>
    words ? context.label(words) : [],
  ),
  ...[service.added_by_site?.description ?? '', service.added_by_site?.area ?? ''],
  ...service.contacts.map(contact => plain(contactLine(contact, service, context.msg).text)),
];

const plain = (text: Text): string =>
  text
    .map(part => (typeof part === 'string' ? part : typeof part.text === 'string' ? part.text : plain(part.text)))
    .join('');
