import {expect} from '@open-wc/testing';
import {directoryAttributes, expectedServices, nobody, type DirectoryReader} from '../../expected/directory.js';
import {snapshot, statementIds, type OurElement} from '../../rules/support/composed-tree.js';
import {orderedServices} from '../../rules/support/directory-tree.js';
import {loadBundle, loadRegions, place} from '../../rules/support/live-element.js';
import {watchPage} from '../../rules/support/page-faults.js';

const reader: DirectoryReader = {...nobody, age: 'adult', region: 'US'};

/** What a style sheet does to a contact, as the document shows it that the element is in. */
function looks(element: OurElement): readonly string[] {
  const best = element.renderRoot.querySelector('a[href="tel:988"]');
  const style = best && best.ownerDocument.defaultView?.getComputedStyle(best);
  if (!style) throw new Error('there is no contact');
  return [style.display, style.minHeight, style.paddingInlineStart, style.borderTopWidth, style.backgroundColor];
}

describe('resource-directory: on other people\u2019s pages', () => {
  before(async () => {
    await loadBundle();
    await loadRegions();
  });

  it('keeps its services and its look when it is moved into another document and back', async () => {
    const page = watchPage();
    const element = await place('resource-directory', directoryAttributes(reader));
    const before = looks(element);
    const frame = document.createElement('iframe');
    frame.style.cssText = `inline-size: ${innerWidth}px; block-size: 600px; border: 0`;
    document.body.append(frame);
    frame.contentDocument?.body.append(element);
    await element.updateComplete;
    expect(orderedServices(element.renderRoot), 'in the frame').to.deep.equal(expectedServices(reader));
    expect(looks(element), 'in the frame').to.deep.equal(before);
    document.body.append(element);
    await element.updateComplete;
    expect(orderedServices(element.renderRoot), 'back').to.deep.equal(expectedServices(reader));
    expect(looks(element), 'back').to.deep.equal(before);
    frame.remove();
    element.remove();
    page.stop();
    expect(page.errors).to.deep.equal([]);
  });

  it('has a closed root', async () => {
    const element = await place('resource-directory');
    expect(element.shadowRoot).to.equal(null);
    expect(element.renderRoot).to.be.instanceOf(ShadowRoot);
    element.remove();
  });

  it('changes nothing about the tag: attributes are input only', async () => {
    const element = await place('resource-directory', {region: 'US', kinds: 'legal-aid', compact: ''});
    expect(element.outerHTML).to.equal(
      '<resource-directory region="US" kinds="legal-aid" compact=""></resource-directory>',
    );
    element.remove();
  });

  it('shows its children, and the page has no error, when a render throws', async () => {
    const page = watchPage();
    const Directory = customElements.get('resource-directory') as new () => HTMLElement;
    customElements.define(
      'broken-directory',
      class extends Directory {
        render(): never {
          throw new Error('seeded');
        }
      },
    );
    const element = document.createElement('broken-directory') as OurElement;
    element.innerHTML = '<p>Call 988</p>';
    document.body.append(element);
    await Promise.race([element.updateComplete.catch(() => undefined), new Promise(resume => setTimeout(resume, 500))]);
    await new Promise(resume => setTimeout(resume, 50));
    const child = element.firstElementChild as HTMLElement;
    expect(child.checkVisibility(), 'the child is visible').to.be.true;
    expect(child.offsetHeight).to.be.above(0);
    element.remove();
    page.stop();
    expect(page.errors).to.deep.equal([]);
  });

  it('shows its children until there is something better, then its own words', async () => {
    const element = document.createElement('resource-directory') as OurElement;
    element.innerHTML = '<p>Call 988</p>';
    element.setAttribute('region', 'US');
    document.body.append(element);
    await element.updateComplete;
    expect((element.firstElementChild as HTMLElement).checkVisibility()).to.be.false;
    expect(statementIds(element.renderRoot)).to.include('S23');
    element.remove();
  });

  it('takes its settings from around it, its own attributes win, a change is followed', async () => {
    const settings = document.createElement('safety-settings');
    settings.setAttribute('region', 'GB');
    settings.setAttribute('age', 'minor');
    const element = document.createElement('resource-directory') as OurElement;
    settings.append(element);
    document.body.append(settings);
    await element.updateComplete;
    expect(orderedServices(element.renderRoot)).to.deep.equal(
      expectedServices({...nobody, region: 'GB', age: 'minor'}),
    );
    element.setAttribute('age', 'adult');
    await element.updateComplete;
    expect(orderedServices(element.renderRoot)).to.deep.equal(
      expectedServices({...nobody, region: 'GB', age: 'adult'}),
    );
    settings.setAttribute('region', 'US');
    await new Promise(resume => setTimeout(resume, 50));
    expect(orderedServices(element.renderRoot)).to.deep.equal(expectedServices(reader));
    settings.remove();
  });

  it('two on one page have no id in common with the page or with each other\u2019s labels', async () => {
    const [first, second] = [await place('resource-directory', {region: 'US'}), await place('resource-directory')];
    for (const element of [first, second]) {
      const copy = snapshot(element);
      const ids = [...copy.querySelectorAll('[id]')].map(node => node.id);
      expect(new Set(ids).size).to.equal(ids.length);
      for (const node of copy.querySelectorAll('[for], [aria-labelledby], [aria-describedby]')) {
        const named = `${node.getAttribute('for') ?? ''} ${node.getAttribute('aria-labelledby') ?? ''} ${node.getAttribute('aria-describedby') ?? ''}`;
        for (const id of named.split(' ').filter(one => one !== '')) expect(ids).to.include(id);
      }
      element.remove();
    }
  });
});
