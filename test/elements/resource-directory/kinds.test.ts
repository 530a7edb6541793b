import {expect} from '@open-wc/testing';
import {factsOf} from '../../expected/directory-facts.js';
import {
  directoryAttributes,
  everyDirectoryReader,
  expectedDirectories,
  expectedHelpersOfKinds,
  KINDS,
  kindsFaults,
  nameOfDirectory,
  type DirectoryReader,
  type Kind,
} from '../../expected/directory.js';
import {servicesOf, snapshot, statementIds, type OurElement} from '../../rules/support/composed-tree.js';
import {cardOf, orderedServices} from '../../rules/support/directory-tree.js';
import {address, loadBundle, loadRegions, place} from '../../rules/support/live-element.js';
import {watchPage} from '../../rules/support/page-faults.js';

const HELPERS = ['S28', 'S29', 'S32', 'S33', 'S34'];
const kindOf = (id: string): Kind => factsOf(id).kind;
const readers = everyDirectoryReader.filter(({imageAge}) => imageAge === 'unknown');

function kindFaults(root: ParentNode, reader: DirectoryReader, kinds: readonly Kind[]): readonly string[] {
  const helpers = [...new Set(statementIds(root))].filter(id => HELPERS.includes(id)).join(' ');
  const dueHelpers = expectedHelpersOfKinds(reader, kinds).join(' ');
  return [
    ...kindsFaults(orderedServices(root), reader, kinds, kindOf),
    ...(helpers === dueHelpers ? [] : [`helpers ${helpers || 'none'}, not ${dueHelpers || 'none'}`]),
  ];
}

describe('resource-directory kinds', () => {
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
    element = await place('resource-directory');
  });

  after(() => element.remove());

  async function compare(written: string, kinds: readonly Kind[]): Promise<void> {
    const faults: string[] = [];
    for (const reader of readers) {
      await address(element, {...directoryAttributes(reader), kinds: written});
      for (const fault of kindFaults(element.renderRoot, reader, kinds)) {
        faults.push(`${nameOfDirectory(reader)}: ${fault}`);
      }
    }
    expect(faults.slice(0, 8), `${faults.length} faults`).to.deep.equal([]);
  }

  for (const kind of KINDS) {
    it(`${kind} alone: those, danger and the best contact`, async () => compare(kind, [kind]));
  }

  it('several, in the order of the list and not in that of the attribute', async () =>
    compare('legal-aid image-removal police-reporting', ['image-removal', 'police-reporting', 'legal-aid']));

  it('all of them: the same as none', async () => {
    for (const reader of readers) {
      await address(element, {...directoryAttributes(reader), kinds: KINDS.join(' ')});
      const orders = expectedDirectories(reader).map(({shown, more}) => [...shown, ...more].join(' '));
      expect(orders, nameOfDirectory(reader)).to.include(orderedServices(element.renderRoot).join(' '));
    }
  });

  it('twice the same, in any spacing', async () => {
    const page = watchPage();
    await compare('legal-aid   legal-aid', ['legal-aid']);
    await compare('\n\tlegal-aid\n crisis-line ', ['legal-aid', 'crisis-line']);
    page.stop();
    expect(page.errors).to.deep.equal([]);
    expect(page.warnings).to.deep.equal([]);
  });

  it('in capital letters', async () => compare('LEGAL-AID Crisis-Line', ['legal-aid', 'crisis-line']));

  it('an empty one shows everything, and is warned about like every empty attribute', async () => {
    const page = watchPage();
    for (const reader of readers) {
      await address(element, {...directoryAttributes(reader), kinds: ''});
      const orders = expectedDirectories(reader).map(({shown, more}) => [...shown, ...more].join(' '));
      expect(orders, nameOfDirectory(reader)).to.include(orderedServices(element.renderRoot).join(' '));
    }
    page.stop();
    expect(page.warnings.length, page.warnings.join('\n')).to.be.at.most(1);
    for (const warning of page.warnings) expect(warning).to.include('kinds=""').and.include('legal-aid');
  });

  it('an unknown one is left out and warned about once, with the cure', async () => {
    const page = watchPage();
    await compare('legal-aid lawyers', ['legal-aid']);
    page.stop();
    expect(page.errors).to.deep.equal([]);
    expect(page.warnings.length, page.warnings.join('\n')).to.equal(1);
    expect(page.warnings[0]).to.include('kinds').and.include('lawyers').and.include('legal-aid');
  });

  for (const written of ['nonsense', '<b>', 'platform-complaint', '__proto__ constructor toString']) {
    it(`"${written}" leaves nothing, so danger and the best contact`, async () => {
      const page = watchPage();
      for (const reader of readers) {
        await address(element, {...directoryAttributes(reader), kinds: written});
        const orders = expectedDirectories(reader).map(({shown, more}) => [...shown, ...more].join(' '));
        // Words that name no kind at all may also count as an attribute nobody filled in.
        const isUnset =
          written !== 'platform-complaint' && orders.includes(orderedServices(element.renderRoot).join(' '));
        if (!isUnset) expect(kindFaults(element.renderRoot, reader, []), nameOfDirectory(reader)).to.deep.equal([]);
      }
      page.stop();
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('after a very long run of words nobody knows, it is found in no time worth speaking of', async () => {
    const page = watchPage();
    const before = performance.now();
    await address(element, {region: 'US', kinds: `${'nonsense '.repeat(20_000)}legal-aid`});
    expect(performance.now() - before).to.be.below(1500);
    expect(servicesOf(element.renderRoot)).to.include('us-lawhelp').and.include('us-988');
    expect(servicesOf(element.renderRoot)).not.to.include('us-ic3');
    page.stop();
    expect(page.errors).to.deep.equal([]);
  });

  it('compact and kinds together: danger and the best contact stay, the fold holds those kinds', async () => {
    const reader: DirectoryReader = {age: 'adult', imageAge: 'unknown', person: 'unknown', region: 'US'};
    await address(element, {...directoryAttributes(reader), kinds: 'legal-aid', compact: ''});
    const hrefs = [...element.renderRoot.querySelectorAll('a')].map(link => link.getAttribute('href'));
    expect(hrefs).to.include('tel:911').and.include('tel:988').and.include('https://www.lsc.gov/');
    expect(hrefs).not.to.include('https://www.ic3.gov/');
    expect(statementIds(element.renderRoot).filter(id => HELPERS.includes(id))).to.deep.equal([]);
  });

  it('finds a crisis line that was hidden, and a kind nobody asked for', async () => {
    const reader: DirectoryReader = {age: 'adult', imageAge: 'unknown', person: 'unknown', region: 'US'};
    await address(element, {...directoryAttributes(reader), kinds: 'legal-aid'});
    const hidden = snapshot(element);
    for (const id of ['us-988', 'us-childhelp']) cardOf(hidden, id)?.remove();
    expect(kindFaults(hidden, reader, ['legal-aid'])).not.to.be.empty;
    const more = snapshot(element);
    more.insertAdjacentHTML('beforeend', '<div part="card" data-service="us-ic3"></div>');
    expect(kindFaults(more, reader, ['legal-aid'])).not.to.be.empty;
  });
});
