import {expect} from '@open-wc/testing';
import {faultsIn, type Drawn} from '../../directory/host/support/faults.js';
import {variant} from '../../directory/host/support/variants.js';
import type {OurElement} from '../../rules/support/composed-tree.js';
import {loadBundle, place, until} from '../../rules/support/live-element.js';
import {watchPage, type PageFaults} from '../../rules/support/page-faults.js';
import {seeded} from '../../rules/support/random.js';
import {textOf} from '../../rules/support/words.js';

const COUNT = 300;
const FILES = ['open-referral/service_full.json', 'open-referral/service_list.json', 'own-list.json'];

type Directory = OurElement & {services?: unknown};

/** The panel's own words about tabs and icons aside: every node that was drawn. */
function drawnOn(element: OurElement): Drawn[] {
  return [...element.renderRoot.querySelectorAll('*:not(style)')].map(node => ({
    tag: node.localName,
    attributes: Object.fromEntries([...node.attributes].map(({name, value}) => [name, value])),
    text: [...node.childNodes].map(child => (child.nodeType === Node.TEXT_NODE ? child.nodeValue : '')).join(''),
  }));
}

describe('resource-directory: hostile lists on the live element', function () {
  this.timeout(120_000);

  let page: PageFaults;
  let element: Directory;
  let files: readonly string[];

  before(async () => {
    await loadBundle();
    files = await Promise.all(FILES.map(async name => (await fetch(`/test/directory/host/${name}`)).text()));
    element = await place('resource-directory', {region: 'BO'});
    page = watchPage();
  });

  after(() => {
    page.stop();
    element.remove();
  });

  it(`${COUNT} variants: no error of the page, no unsafe address, no markup, and ours stay`, async () => {
    const random = seeded(61123);
    let added = 0;
    for (let index = 0; index < COUNT; index++) {
      element.services = variant(files, random);
      await element.updateComplete;
      const drawn = drawnOn(element);
      expect(faultsIn(drawn), `variant ${index}`).to.deep.equal([]);
      expect(textOf(element.renderRoot), `variant ${index}`).to.include('In danger?');
      if (drawn.some(({attributes}) => attributes['data-service']?.startsWith('host-'))) added++;
    }
    expect(page.errors).to.deep.equal([]);
    expect(added, 'variants of which something was shown').to.be.above(COUNT / 2);
  });

  it('the checker of that run finds a seeded fault', async () => {
    element.services = JSON.parse(files[2] as string);
    await until(() => textOf(element.renderRoot).includes('School counselors'), 'the added service');
    expect(faultsIn(drawnOn(element))).to.deep.equal([]);
    const fault = document.createElement('a');
    fault.setAttribute('href', 'javascript:alert(1)');
    fault.setAttribute('data-canary', '');
    element.renderRoot.append(fault);
    expect(faultsIn(drawnOn(element)))
      .to.include('markup became <a>')
      .and.include('<a> leads to javascript:alert(1)');
    fault.remove();
  });
});
