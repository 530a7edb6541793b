import {expect} from '@open-wc/testing';
import {CONTACTS, core, dials, UNLISTED_ADDRESSES, UNLISTED_NUMBERS} from '../../expected/directory-contacts.js';
import {
  directoryAttributes,
  everyDirectoryReader,
  expectedEmergency,
  expectedServices,
  nameOfDirectory,
  UNCONFIRMED,
  type DirectoryReader,
} from '../../expected/directory.js';
import {snapshot, type OurElement} from '../../rules/support/composed-tree.js';
import {cardOf, cardsOf, emergencyLine, serviceOf} from '../../rules/support/directory-tree.js';
import {address, loadBundle, loadRegions, place} from '../../rules/support/live-element.js';
import {textOf} from '../../rules/support/words.js';

/** Links that helpers without a number may name, besides those of the services. */
const HELPERS_PAGES = ['https://www.lawhelp.org/', 'https://www.lsc.gov/'];

const hrefsIn = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('a[href]')].map(link => link.getAttribute('href') ?? '');
const dialled = (root: ParentNode): readonly string[] => hrefsIn(root).filter(href => /^(tel|sms):/.test(href));

/** The words of a node, digits alone. */
const digitsOf = (node: Node): string => textOf(node).replace(/\D/g, '');

function contactFaults(root: HTMLElement, reader: DirectoryReader): readonly string[] {
  return expectedServices(reader).flatMap(id => {
    const card = id === expectedEmergency(reader) ? emergencyLine(root) : cardOf(root, id);
    return card ? cardFaults(card, id) : [`there is no ${id}`];
  });
}

function cardFaults(card: Element, id: string): readonly string[] {
  const {calls = [], texts = [], pages = [], never = []} = CONTACTS[id] ?? {};
  const wrapped = card.ownerDocument.createElement('div');
  wrapped.append(card.cloneNode(true));
  const hrefs = hrefsIn(wrapped);
  const faults = [
    ...calls.filter(number => !hrefs.some(href => href.startsWith('tel:') && dials(href, number))),
    ...texts
      .map(([number]) => number)
      .filter(number => !hrefs.some(href => href.startsWith('sms:') && dials(href, number))),
    ...pages.filter(page => !hrefs.includes(page)),
  ].map(missing => `${id} lacks ${missing}`);
  for (const href of dialled(wrapped)) {
    const numbers = href.startsWith('tel:') ? calls : texts.map(([number]) => number);
    if (!numbers.some(number => dials(href, number))) faults.push(`${id} has ${href}`);
    if (never.some(number => dials(href, number))) faults.push(`${id} must not have ${href}`);
  }
  for (const [number, keyword] of texts) {
    const link = [...wrapped.querySelectorAll('a[href^="sms:"]')].find(one =>
      dials(one.getAttribute('href') ?? '', number),
    );
    if (!link || keyword === undefined) continue;
    if (!textOf(link).includes(keyword)) faults.push(`${id}: "${textOf(link)}" does not print ${keyword}`);
    const body = /\?&?body=(.*)$/.exec(link.getAttribute('href') ?? '')?.[1];
    if (body !== undefined && body !== keyword) faults.push(`${id}: the message begins with ${body}`);
  }
  return faults;
}

/** A number in a link is the number on the screen. */
const printedFaults = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('a[href^="tel:"], a[href^="sms:"]')]
    .filter(link => !digitsOf(link).includes(core(link.getAttribute('href') ?? '').replace(/\D/g, '')))
    .map(link => `${link.getAttribute('href')} says "${textOf(link)}"`);

function unlistedFaults(root: ParentNode, reader: DirectoryReader): readonly string[] {
  const listed = expectedServices(reader).flatMap(id => CONTACTS[id]?.pages ?? []);
  const allowed = [...listed, ...(reader.region === 'US' ? HELPERS_PAGES : [])];
  const words = textOf(root as unknown as Node);
  return [
    ...hrefsIn(root)
      .filter(href => /^https?:/.test(href) && !allowed.includes(href))
      .map(href => `${href} is of no listed service`),
    ...UNLISTED_ADDRESSES.filter(part => hrefsIn(root).some(href => href.includes(part)) || words.includes(part)),
    ...UNLISTED_NUMBERS.filter(number => words.includes(number) || dialled(root).some(href => dials(href, number))),
  ];
}

describe('resource-directory: contacts', () => {
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
    element = await place('resource-directory');
  });

  after(() => element.remove());

  const forEveryReader = (title: string, faultsOf: (root: HTMLElement, reader: DirectoryReader) => readonly string[]) =>
    it(title, async () => {
      const faults = new Set<string>();
      for (const reader of everyDirectoryReader) {
        await address(element, directoryAttributes(reader));
        for (const fault of faultsOf(snapshot(element), reader)) faults.add(`${nameOfDirectory(reader)}: ${fault}`);
      }
      expect([...faults].slice(0, 12), `${faults.size} faults`).to.deep.equal([]);
    }).timeout(60_000);

  forEveryReader('every number and page of every service is a link, keywords are printed', contactFaults);

  forEveryReader('a number in a link is the number on the screen', printedFaults);

  forEveryReader('nothing leads to a service that is not listed', unlistedFaults);

  forEveryReader('nobody can call or text what nobody could confirm', root =>
    UNCONFIRMED.flatMap(id => {
      const card = cardOf(root, id);
      if (!card) return [];
      const numbers = CONTACTS[id]?.never ?? [];
      const shown = numbers.filter(number => digitsOf(card).includes(core(number)));
      return [
        ...dialled(root).filter(href => numbers.some(number => dials(href, number))),
        ...(shown.length === numbers.length ? [] : [`${id} does not print its number`]),
      ];
    }),
  );

  forEveryReader('where we have no data no number can be called by a tap', (root, {region}) =>
    region === 'BO' ? dialled(root) : [],
  );

  forEveryReader('each card says whose it is, and each contact what kind it is', root =>
    cardsOf(root).flatMap(card =>
      [...card.querySelectorAll('a[href^="tel:"], a[href^="sms:"], [data-contact]')]
        .filter(
          link =>
            !/^(voice|text|chat|web|email|whatsapp|textphone)$/.test(link.getAttribute('data-contact') ?? '') ||
            serviceOf(link.closest('[data-service]') ?? link) === '',
        )
        .map(link => link.outerHTML.slice(0, 120)),
    ),
  );

  forEveryReader('pages open in a new tab, say so, and tell nobody where the reader came from', root =>
    [...root.querySelectorAll('a[href^="http"]')]
      .filter(
        link =>
          link.getAttribute('target') !== '_blank' ||
          !/noopener/.test(link.getAttribute('rel') ?? '') ||
          !/noreferrer/.test(link.getAttribute('rel') ?? '') ||
          link.getAttribute('referrerpolicy') !== 'no-referrer' ||
          !/new tab/.test(link.textContent ?? ''),
      )
      .map(link => link.outerHTML.slice(0, 160)),
  );

  forEveryReader('calls and texts are plain links, short codes without a plus, numbers left to right', root => [
    ...[...root.querySelectorAll('a[href^="tel:"][target], a[href^="sms:"][target]')].map(link => link.outerHTML),
    ...dialled(root).filter(href => /\+/.test(href) && href.replace(/\D/g, '').length <= 7),
    ...[...root.querySelectorAll('bdi:not([dir="ltr"])')].map(number => number.outerHTML),
  ]);

  it('every number of the research is there for some reader', async () => {
    const reached = new Set(everyDirectoryReader.flatMap(expectedServices));
    expect(Object.keys(CONTACTS).filter(id => !reached.has(id))).to.deep.equal([]);
  });

  it('a chat link that is a front page says so', async () => {
    for (const [region, id, page] of [
      ['US', 'us-loveisrespect', 'https://www.loveisrespect.org/'],
      ['US', 'us-ndvh', 'https://www.thehotline.org/'],
      ['US', 'us-childhelp', 'https://childhelphotline.org/'],
      ['GB', 'gb-childline', 'https://www.childline.org.uk/'],
    ] as const) {
      await address(element, {region});
      const link = cardOf(element.renderRoot, id)?.querySelector(`a[data-contact="chat"][href="${page}"]`);
      expect(link && textOf(link, {out: '.said, .printed'}), id).to.include('Chat on their website');
    }
  });

  it('finds a number that is missing, wrong, not the printed one, unlisted or not confirmed', async () => {
    const reader: DirectoryReader = {age: 'adult', imageAge: 'unknown', person: 'unknown', region: 'US'};
    await address(element, directoryAttributes(reader));
    const spoilt = (spoil: (root: HTMLElement) => void): HTMLElement => {
      const root = snapshot(element);
      spoil(root);
      return root;
    };
    const before = contactFaults(snapshot(element), reader).length;
    const link = (root: ParentNode, id: string): Element | null | undefined =>
      cardOf(root, id)?.querySelector('a[href^="tel:"]');

    const missing = spoilt(root => link(root, 'us-rainn')?.remove());
    expect(contactFaults(missing, reader).length).to.be.above(before);

    const wrong = spoilt(root => link(root, 'us-rainn')?.setAttribute('href', 'tel:+18006564674'));
    expect(contactFaults(wrong, reader).length).to.be.above(before);
    expect(printedFaults(wrong)).not.to.be.empty;

    const unconfirmed = spoilt(root =>
      cardOf(root, 'us-nova')?.insertAdjacentHTML('beforeend', '<a href="tel:+18008796682">1-800-879-6682</a>'),
    );
    expect(contactFaults(unconfirmed, reader).length).to.be.above(before);

    const unlisted = spoilt(root =>
      root.insertAdjacentHTML('beforeend', '<a href="https://takeitdown.ftc.gov/">FTC</a>'),
    );
    expect(unlistedFaults(unlisted, reader).length).to.be.above(unlistedFaults(snapshot(element), reader).length);
  });
});
