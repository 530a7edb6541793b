import {
  isLinkable,
  levelAt,
  paragraphsOf,
  type Block,
  type ContactLine,
  type ControlBlock,
  type ExitControl,
  type HoursBlock,
  type Hooks,
  type Inline,
  type ServiceCard,
  type ServicesBlock,
  type StatementBlock,
  type Text,
} from '../content/blocks.js';
import type {ContactType} from '../directory/model.js';

/** How the page is made that the HTML is for. */
export interface StaticPage {
  /** 1-6, the level of the first heading. */
  readonly headingLevel: number;
  /** BCP 47 */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * Blocks as plain HTML, for a server, the command line, and readers without JavaScript: the same words in the
 * same order with the same hooks as on the live page, readable without a style sheet, one block to a line so
 * that a person can paste and mend it. What needs JavaScript is left out or opened: no country picker, a
 * choice is a fold with what it would show, words to copy are a quotation.
 */
export const serialize = (blocks: readonly Block[], page: StaticPage): string =>
  element('div', {lang: page.lang, dir: page.dir}, drawBlocks(blocks, page.headingLevel)).join('\n') + '\n';

type Lines = readonly string[];
type Attributes = Readonly<Record<string, string | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};
const escape = (text: string): string => text.replace(/[&<>"']/g, sign => ESCAPES[sign] ?? sign);

const open = (tag: string, attributes: Attributes): string =>
  `<${tag}${Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(value ?? '')}"`)
    .join('')}>`;

/** An element of text: one line. `html` is escaped already. */
const line = (tag: string, attributes: Attributes, html: string): string => `${open(tag, attributes)}${html}</${tag}>`;

/** An element of blocks: its content stands indented between its tags. */
const element = (tag: string, attributes: Attributes, content: Lines): Lines =>
  content.length ? [open(tag, attributes), ...content.map(inner => `  ${inner}`), `</${tag}>`] : [];

const hooksOf = ({statements, polarity, firstScreen}: Hooks): Attributes => ({
  'data-statement': statements?.length ? statements.join(' ') : undefined,
  'data-polarity': polarity,
  'data-first-screen': firstScreen,
});

const drawText = (text: Text): string => text.map(drawInline).join('');

function drawInline(part: Inline): string {
  if (typeof part === 'string') return escape(part);
  if (part.kind === 'number') return line('bdi', {dir: 'ltr'}, escape(part.text));
  if (part.kind === 'words') return line('bdi', {lang: part.lang}, escape(part.text));
  const contact = part.kind === 'contact' ? {'data-service': part.service, 'data-contact': part.type} : {};
  return drawLink(part.href, part.newTab, contact, drawText(part.text));
}

/** A link that tells nobody which page was left; plain text where there is nothing to link to. */
function drawLink(href: string | undefined, newTab: string | undefined, attributes: Attributes, html: string): string {
  if (!isLinkable(href)) return Object.keys(attributes).length ? line('span', attributes, html) : html;
  const opensTab = newTab !== undefined || (attributes['data-contact'] !== undefined && /^https?:/i.test(href));
  const target = opensTab ? '_blank' : undefined;
  const safe = {href, target, rel: 'noopener noreferrer', referrerpolicy: 'no-referrer'};
  return line('a', {...safe, ...attributes}, newTab ? `${html} ${escape(newTab)}` : html);
}

const drawBlocks = (blocks: readonly Block[], level: number): Lines => blocks.flatMap(block => drawBlock(block, level));

function drawBlock(block: Block, level: number): Lines {
  switch (block.kind) {
    case 'heading':
      return [line(`h${levelAt(level, block.depth)}`, hooksOf(block), drawText(block.text))];
    case 'text':
      return [line('p', hooksOf(block), drawText(block.text))];
    case 'statement':
      return drawStatement(block, level);
    case 'steps':
      return element(
        block.ordered ? 'ol' : 'ul',
        {'aria-label': block.label},
        block.steps.flatMap(step => element('li', {}, drawBlocks(step, level))),
      );
    case 'services':
      return drawServices(block, level);
    case 'best':
      return [...drawContacts(block.contacts), ...(block.note ? [line('p', {}, escape(block.note))] : [])];
    case 'emergency':
      return [
        block.href
          ? line(
              'p',
              hooksOf(block),
              drawLink(block.href, undefined, contactHooks('voice', block.service), drawText(block.text)),
            )
          : line('p', {...hooksOf(block), 'data-service': block.service}, drawText(block.text)),
      ];
    case 'links':
      return block.links.map(link =>
        line(
          'p',
          hooksOf(link),
          block.style === 'next' ? drawText(link.text) : drawLink(link.href, link.newTab, {}, drawText(link.text)),
        ),
      );
    case 'disclosure':
      return element('details', hooksOf(block), [
        line('summary', {}, escape(block.ask ? `${block.ask} ${block.label}` : block.label)),
        ...drawBlocks(block.blocks, level),
      ]);
    case 'quote':
      return element('blockquote', hooksOf(block), [line('p', {}, escape(block.text))]);
    case 'group': {
      if (block.role === 'marked-lines') return drawMarkedLines(block.blocks);
      const hooks = hooksOf(block);
      const content = drawBlocks(block.blocks, level);
      if (block.label) return element('section', {'aria-label': block.label, ...hooks}, content);
      return Object.values(hooks).some(Boolean) ? element('div', hooks, content) : content;
    }
    case 'control':
      return drawControl(block, level);
    case 'element':
      return drawBlocks(block.blocks, level);
  }
}

function drawStatement(block: StatementBlock, level: number): Lines {
  const {bold, polarity} = block;
  const paragraphs = [...paragraphsOf(block)];
  const heads = block.prominent && bold !== undefined;
  const running = !heads && paragraphs[0]?.polarity === polarity ? paragraphs.shift() : undefined;
  const opening = [
    ...(bold && !heads ? [line('b', {}, drawText(bold))] : []),
    ...(running ? [drawText(running.text)] : []),
  ];
  return element('div', hooksOf(block), [
    ...(block.who ? [line('p', {}, escape(block.who))] : []),
    ...(heads ? [line(`h${levelAt(level, block.depth)}`, {}, drawText(bold))] : []),
    ...(opening.length ? [line('p', {}, opening.join(' '))] : []),
    ...paragraphs.map(one =>
      line('p', {'data-polarity': one.polarity === polarity ? undefined : one.polarity}, drawText(one.text)),
    ),
  ]);
}

const drawMarkedLines = (blocks: readonly Block[]): Lines =>
  element(
    'ul',
    {},
    blocks.flatMap(block => {
      if (block.kind === 'text') return [line('li', hooksOf(block), drawText(block.text))];
      if (block.kind === 'statement')
        return [line('li', hooksOf(block), drawText(block.bold ?? block.lines[0]?.text ?? []))];
      return [];
    }),
  );

const contactHooks = (type: ContactType, service: string | undefined): Attributes => ({
  'data-service': service,
  'data-contact': type,
});

/** One way to reach a service, with the small print about it behind. */
function drawContact(contact: ContactLine): string {
  const attributes = {...hooksOf(contact), ...contactHooks(contact.type, contact.service)};
  const link = drawLink(contact.href, contact.newTab, attributes, drawText(contact.text));
  const said = [contact.note ? escape(contact.note) : [], contact.hours ? drawHours(contact.hours) : []].flat();
  return said.length ? `${link} ${line('small', {}, said.join(' '))}` : link;
}

const drawContacts = (contacts: readonly ContactLine[]): Lines =>
  element(
    'ul',
    {},
    contacts.map(contact => line('li', {}, drawContact(contact))),
  );

const drawServices = (block: ServicesBlock, level: number): Lines =>
  element(
    'ul',
    {},
    block.services.flatMap(card =>
      block.style === 'cards' ? drawCard(card, levelAt(level, block.depth), level) : drawRows(card),
    ),
  );

/** When somebody answers: their own words. Nothing is said of now, which is over when the page is read. */
const drawHours = ({text, state}: HoursBlock): string =>
  [text ? escape(text) : [], state ? line('b', {}, escape(state)) : []].flat().join(' ');

const drawCard = (card: ServiceCard, heading: number, level: number): Lines =>
  element('li', {'data-service': card.service, ...hooksOf(card)}, [
    ...(card.who ? [line('p', {}, escape(card.who))] : []),
    line(`h${heading}`, {}, escape(card.name)),
    ...card.lines.map(said => line('p', {}, drawText(said))),
    ...(card.hours ? [line('p', {}, drawHours(card.hours))] : []),
    ...drawContacts([...(card.best ?? []), ...card.contacts]),
    ...(card.more ? drawBlock(card.more, level) : []),
  ]);

/** Contacts alone: whose they are stands before the first, what the service says behind the last. */
const drawRows = (card: ServiceCard): Lines =>
  card.contacts.flatMap((contact, place) =>
    element('li', {'data-service': card.service, ...(place ? {} : hooksOf(card))}, [
      ...(card.who && !place ? [line('p', {}, escape(card.who))] : []),
      drawContact(contact),
      ...(place === card.contacts.length - 1 ? card.lines.map(said => line('p', {}, drawText(said))) : []),
    ]),
  );

function drawControl(block: ControlBlock, level: number): Lines {
  switch (block.control) {
    case 'country':
    case 'find':
      return [];
    case 'choice': {
      const shown = drawBlocks(block.reveals?.() ?? [], level);
      return shown.length
        ? element('details', {'data-choice': ''}, [line('summary', {}, escape(block.label)), ...shown])
        : [];
    }
    case 'copy':
      return element('blockquote', hooksOf(block), [line('p', {}, escape(block.text))]);
    case 'exit':
      return drawExit(block);
    case 'stepper':
      return drawBlock(block.list, level);
  }
}

/** It cannot cover the page without script, so it only leads away: out of a frame, telling nobody from where. */
function drawExit({href, name, limits}: ExitControl): Lines {
  const safe = {href, target: '_top', rel: 'nofollow noreferrer', referrerpolicy: 'no-referrer'};
  const link = line('a', safe, escape(name));
  return [line('p', {}, limits ? `${link} ${line('small', {}, escape(limits))}` : link)];
}
