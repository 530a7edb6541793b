import type {Directory, Kind, Service} from '../directory/model.js';
import {isConfirmed, type Offer} from '../directory/order.js';
import type {StatementId} from '../guidance/coverage.js';
import {hostWords} from '../guidance/host-services.js';
import {interfaceWords} from '../guidance/interface.js';
import type {MsgFn} from '../i18n/msg.js';
import type {Block, EmergencyBlock, ServiceCard} from './blocks.js';
import {contextFor, type Context} from './context.js';
import {countryControl} from './country.js';
import {directoryCard} from './directory-card.js';
import {dangerLine} from './emergency.js';
import {emergencyDetails} from './emergency-details.js';
import type {Clock} from './hours.js';
import {bestAt, listing} from './listing.js';
import {findAmong, type FindingSurroundings} from './long-list.js';
import type {Reader} from './reader.js';
import {boldLine, more, statement} from './statement.js';

/** Helpers who have no number of their own: where they stand among the cards, and the kinds they count as. */
interface Helpers {
  readonly ids: readonly StatementId[];
  readonly kinds: readonly Kind[];
  /** Before the first card of these kinds, or after the last. */
  readonly place: 'before' | 'after';
  readonly among: readonly Kind[];
  readonly minorsOnly?: true;
}

const CRISIS: readonly StatementId[] = ['S24', 'S25'];

const HELPERS: readonly Helpers[] = [
  {ids: ['S34'], kinds: ['child-helpline'], place: 'before', among: ['child-helpline'], minorsOnly: true},
  {ids: ['S28', 'S29'], kinds: ['victim-support'], place: 'after', among: ['victim-support', 'sexual-violence']},
  {ids: ['S32'], kinds: ['legal-aid'], place: 'after', among: ['legal-aid']},
  {ids: ['S33'], kinds: ['legal-aid', 'crisis-line'], place: 'after', among: ['legal-aid']},
];

/** Not added by the site. */
const isOurs = (service: Service): boolean => service.added_by_site === undefined;

/** A line that can be named as the next one to try. */
const isLine = (service: Service): boolean =>
  (service.kind === 'crisis-line' || service.kind === 'child-helpline') && isConfirmed(service) && isOurs(service);

/** The emergency number heads the list; nothing can hide it. */
function emergency(context: Context): EmergencyBlock {
  return {...dangerLine(context.directory, context.msg, context.guess), firstScreen: undefined, polarity: undefined};
}

function helperBlocks(ids: readonly StatementId[], context: Context): readonly Block[] {
  const who =
    ids.includes('S34') && context.reader.age === 'unknown' ? context.label(interfaceWords.ifMinor) : undefined;
  const rest = more(ids, context);
  return [
    ...ids.map((id): Block => statement([id], context, {prominent: false, depth: 1, who})),
    ...(rest ? [rest] : []),
  ];
}

const helpersFor = ({reader}: Context): readonly Helpers[] =>
  HELPERS.filter(
    ({kinds, minorsOnly}) =>
      !(minorsOnly && reader.age === 'adult') && (!reader.kinds || kinds.some(kind => reader.kinds?.includes(kind))),
  );

/** What stands after every helper in the order of services. */
const LATER: readonly Kind[] = ['parent-support', 'directory'];

/** Where in a list of services the helpers stand: at their group, or where it would be. */
function placeOf({place, among}: Helpers, services: readonly Service[]): number {
  const inGroup = (service: Service): boolean =>
    among.includes(service.kind) && isConfirmed(service) && isOurs(service);
  if (place === 'before') return Math.max(0, services.findIndex(inGroup));
  const last = services.findLastIndex(inGroup);
  const later = services.findIndex(
    service => LATER.includes(service.kind) || !isConfirmed(service) || !isOurs(service),
  );
  return last >= 0 ? last + 1 : later >= 0 ? later : services.length;
}

/** The cards under the fold, with the helpers at their groups. */
function rest(offers: readonly Offer[], cards: (offers: readonly Offer[]) => Block[], context: Context): Block[] {
  const services = offers.map(({service}) => service);
  const placed = helpersFor(context).map(helpers => ({at: placeOf(helpers, services), ids: helpers.ids}));
  const cuts = [...new Set([0, ...placed.map(({at}) => at), offers.length])].sort((a, b) => a - b);
  return cuts.flatMap((at, index) => [
    ...placed.filter(place => place.at === at).flatMap(({ids}) => helperBlocks(ids, context)),
    ...cards(offers.slice(at, cuts[index + 1] ?? at)),
  ]);
}

/** `<resource-directory>`: services and helpers near the reader. */
export function resourceDirectory(
  reader: Reader,
  directory: Directory,
  msg: MsgFn,
  {
    regions,
    siteListFailed,
    ...around
  }: FindingSurroundings & {
    readonly regions: readonly string[];
    readonly siteListFailed?: boolean | undefined;
  },
): readonly Block[] {
  const context = contextFor(reader, directory, msg, around.now);
  const clock: Clock = around;
  const best = bestAt(context, clock).map(({service}) => service.id);
  const {shown, more: folded} = listing(context, clock);
  const found = findAmong([...shown, ...folded], context, around);
  const lines = [...shown, ...folded].map(({service}) => service).filter(isLine);

  const card = (offer: Offer): ServiceCard => {
    const nextLine = lines.find(line => line.id !== offer.service.id);
    return directoryCard(offer, {clock, nextLine}, offer.service.id === best[0], context);
  };
  const cards = (offers: readonly Offer[]): Block[] =>
    offers.length > 0 ? [{kind: 'services', style: 'cards', depth: 1, services: offers.map(card)}] : [];
  const fold = (blocks: readonly Block[]): Block[] =>
    blocks.length > 0
      ? [{kind: 'disclosure', style: 'rest', label: context.label(interfaceWords.moreHelp), blocks}]
      : [];
  const isBest = ({service}: Offer): boolean => best.includes(service.id);

  const list: readonly Block[] = reader.compact
    ? [
        ...cards([...shown, ...folded].filter(isBest)),
        ...fold(cards([...shown, ...folded].filter(offer => !isBest(offer)))),
      ]
    : found?.offers
      ? cards(found.offers)
      : [
          ...(!reader.kinds || reader.kinds.includes('crisis-line') ? helperBlocks(CRISIS, context) : []),
          ...cards(shown),
          ...fold(rest(folded, cards, context)),
        ];
  return [
    {kind: 'heading', depth: 0, statements: ['S23'], polarity: 'know', text: boldLine('S23', context)},
    emergency(context),
    {kind: 'group', role: 'loose', blocks: emergencyDetails(directory, msg)},
    countryControl(context, regions),
    ...(found ? [found.control] : []),
    {kind: 'group', role: 'directory', blocks: list},
    ...(siteListFailed ? [{kind: 'text', style: 'fine', text: context.say(hostWords.notLoaded)} as const] : []),
    ...(reader.compact ? [] : [{kind: 'text', style: 'fine', text: context.say(interfaceWords.stays)} as const]),
  ];
}
