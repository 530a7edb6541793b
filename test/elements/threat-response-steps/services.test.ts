import {expect} from '@open-wc/testing';
import {attributesOf, everyReader, imageAgeOf, nameOf, type Reader} from '../../expected/reader.js';
import {
  expectedCrisisLines,
  expectedKnownPersonLine,
  expectedReportRoutes,
  expectedTakeDown,
  forbiddenServices,
  ownPrefixes,
} from '../../expected/services.js';
import {servicesOf, statementNodes, stepItems, type OurElement} from '../../rules/support/composed-tree.js';
import {address, loadBundle, loadRegions, place} from '../../rules/support/live-element.js';

/** Called for every reader; gathers what differs, so that one run shows the pattern. */
type Compare = (element: OurElement, reader: Reader) => readonly string[];

const stepWith = (element: OurElement, id: string): Element | undefined =>
  stepItems(element.renderRoot).find(item => statementNodes(item, id).length > 0);

const differ = (what: string, shown: readonly string[], expected: readonly string[]): readonly string[] =>
  shown.join(' ') === expected.join(' ')
    ? []
    : [`${what}: ${shown.join(' ') || 'none'}, not ${expected.join(' ') || 'none'}`];

describe('threat-response-steps: services in the steps', () => {
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
    element = await place('threat-response-steps');
  });

  after(() => element.remove());

  const forEveryReader = (title: string, compare: Compare) =>
    it(title, async () => {
      const faults: string[] = [];
      for (const reader of everyReader) {
        await address(element, attributesOf(reader));
        for (const fault of compare(element, reader)) faults.push(`${nameOf(reader)}: ${fault}`);
      }
      expect(faults.slice(0, 8), `${faults.length} faults`).to.deep.equal([]);
    }).timeout(30_000);

  forEveryReader('the report routes stand beside G12, in order', (at, reader) => {
    const step = stepWith(at, 'S19');
    return step ? differ('report', servicesOf(step), expectedReportRoutes(reader)) : ['no step with S19'];
  });

  forEveryReader('the take-down services stand beside G11, by the age in the image', (at, reader) => {
    if (reader.situation === 'personal-info') return [];
    const step = stepWith(at, 'G11');
    if (!step) return ['no step with G11'];
    // Which kind comes first where the age is unknown is nobody's safety.
    const ordered = (ids: readonly string[]) => (imageAgeOf(reader) === 'unknown' ? ids.toSorted() : ids);
    return differ('take-down', ordered(servicesOf(step)), ordered(expectedTakeDown(reader)));
  });

  forEveryReader(
    'the crisis line of the country stands beside G3, for under 18 the child helpline too',
    (at, reader) => {
      const shown = statementNodes(at.renderRoot, 'G3').flatMap(servicesOf);
      return differ('crisis', shown.toSorted(), expectedCrisisLines(reader).toSorted());
    },
  );

  forEveryReader('with a known person, their line comes right after the crisis line', (at, reader) => {
    if (reader.person !== 'known') return [];
    const step = stepWith(at, 'S24');
    const shown = (step ? servicesOf(step) : []).filter(id => !/-(911|emergency)$/.test(id));
    const lines = expectedKnownPersonLine(reader);
    const due = [...expectedCrisisLines(reader), ...lines];
    const between = shown.slice(0, Math.max(...lines.map(id => shown.indexOf(id)), 0)).filter(id => !due.includes(id));
    return [...lines.filter(id => !shown.includes(id)), ...between].map(id => `${id}: ${shown.join(' ')}`);
  });

  forEveryReader('nothing of another country, nothing unconfirmed, nothing for somebody else', (at, reader) => {
    const shown = servicesOf(at.renderRoot);
    return [
      ...shown.filter(id => !ownPrefixes[reader.region].some(prefix => id.startsWith(prefix))),
      ...shown.filter(id => forbiddenServices(reader).includes(id)),
    ];
  });

  forEveryReader('where we have no data no number can be called by a tap', (at, reader) => {
    if (reader.region !== 'BO') return [];
    return [...at.renderRoot.querySelectorAll('a[href^="tel:"], a[href^="sms:"]')].map(link => link.outerHTML);
  });

  forEveryReader('a complaint about a platform goes to the FTC, in the US, when the image is out', (at, reader) => {
    const due = reader.situation === 'shared' && reader.region === 'US';
    const nodes = statementNodes(at.renderRoot, 'G21');
    return due === nodes.length > 0 ? [] : [`G21: ${nodes.length}`];
  });
});

describe('threat-response-steps: contacts', () => {
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
    element = await place('threat-response-steps');
  });

  after(() => element.remove());

  it('every link out of a service tells nobody where it came from', async () => {
    for (const region of ['US', 'GB', 'BO']) {
      await address(element, {region, situation: 'shared'});
      for (const link of element.renderRoot.querySelectorAll('a[href^="http"]:not(quick-exit *)')) {
        expect(link.getAttribute('rel'), link.outerHTML).to.include('noopener').and.include('noreferrer');
        expect(link.getAttribute('referrerpolicy'), link.outerHTML).to.equal('no-referrer');
        expect(link.getAttribute('target'), link.outerHTML).to.equal('_blank');
        expect(link.textContent, link.outerHTML).to.match(/new tab/);
      }
    }
  });

  it('calls, texts and mails are plain links', async () => {
    await address(element, {region: 'US'});
    const plain = [...element.renderRoot.querySelectorAll('a[href^="tel:"], a[href^="sms:"], a[href^="mailto:"]')];
    expect(plain).not.to.be.empty;
    for (const link of plain) expect(link.hasAttribute('target'), link.outerHTML).to.be.false;
  });

  it('a short code never gets a plus, a number is read left to right', async () => {
    for (const region of ['US', 'GB']) {
      await address(element, {region});
      for (const link of element.renderRoot.querySelectorAll('a[href^="tel:"], a[href^="sms:"]')) {
        const digits = (link.getAttribute('href') ?? '').replace(/^(tel|sms):/, '').split('?')[0] ?? '';
        if (digits.length <= 6) expect(digits).to.match(/^\d+$/);
      }
      const numbers = [...element.renderRoot.querySelectorAll('bdi')];
      expect(numbers).not.to.be.empty;
      for (const number of numbers) expect(number.getAttribute('dir'), number.outerHTML).to.equal('ltr');
    }
  });

  it('each contact link says what kind it is', async () => {
    await address(element, {region: 'US'});
    const links = [...element.renderRoot.querySelectorAll('[data-service] a, a[data-contact]')];
    expect(links).not.to.be.empty;
    for (const link of links) {
      expect(['voice', 'text', 'chat', 'web', 'email', 'whatsapp', 'textphone'], link.outerHTML).to.include(
        link.getAttribute('data-contact'),
      );
    }
  });
});
