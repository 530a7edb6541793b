import {expect} from '@open-wc/testing';
import {expectedIds} from '../../expected/steps.js';
import {statementIds, type OurElement} from '../../rules/support/composed-tree.js';
import {loadBundle, loadRegions, place} from '../../rules/support/live-element.js';
import {watchPage} from '../../rules/support/page-faults.js';
import type {Reader} from '../../expected/reader.js';

const reader: Reader = {situation: 'threatened', age: 'adult', imageAge: 'unknown', person: 'unknown', region: 'US'};

/** What a style sheet does to the best contact, as the document shows it that the element is in. */
function looks(element: OurElement): readonly string[] {
  const best = element.renderRoot.querySelector('a[href="tel:988"]');
  const style = best && best.ownerDocument.defaultView?.getComputedStyle(best);
  if (!style) throw new Error('there is no best contact');
  return [style.display, style.minHeight, style.paddingInlineStart, style.borderTopWidth, style.backgroundColor];
}

describe('threat-response-steps: on other people\u2019s pages', () => {
  before(async () => {
    await loadBundle();
    await loadRegions();
  });

  it('keeps its words and its look when it is moved into another document and back', async () => {
    const page = watchPage();
    const element = await place('threat-response-steps', {age: 'adult', region: 'US'});
    const before = looks(element);
    const frame = document.createElement('iframe');
    frame.style.cssText = `inline-size: ${innerWidth}px; block-size: 600px; border: 0`;
    document.body.append(frame);
    const inside = frame.contentDocument?.body;
    if (!inside) throw new Error('the frame has no document');
    inside.append(element);
    await element.updateComplete;
    expect(statementIds(element.renderRoot), 'in the frame').to.deep.equal(expectedIds(reader));
    expect(looks(element), 'in the frame').to.deep.equal(before);
    document.body.append(element);
    await element.updateComplete;
    expect(statementIds(element.renderRoot), 'back').to.deep.equal(expectedIds(reader));
    expect(looks(element), 'back').to.deep.equal(before);
    frame.remove();
    element.remove();
    page.stop();
    expect(page.errors).to.deep.equal([]);
  });

  it('has a closed root', async () => {
    const element = await place('threat-response-steps');
    expect(element.shadowRoot).to.equal(null);
    expect(element.renderRoot).to.be.instanceOf(ShadowRoot);
    element.remove();
  });

  it('changes nothing about the tag: attributes are input only', async () => {
    const element = await place('threat-response-steps', {region: 'US'});
    expect(element.outerHTML).to.equal('<threat-response-steps region="US"></threat-response-steps>');
    element.remove();
  });

  it('shows its children, and the page has no error, when a render throws', async () => {
    const page = watchPage();
    const Steps = customElements.get('threat-response-steps') as new () => HTMLElement;
    customElements.define(
      'broken-steps',
      class extends Steps {
        render(): never {
          throw new Error('seeded');
        }
      },
    );
    const element = document.createElement('broken-steps') as OurElement;
    element.innerHTML = '<p>Call 988</p>';
    document.body.append(element);
    await Promise.race([element.updateComplete.catch(() => undefined), new Promise(resume => setTimeout(resume, 500))]);
    await new Promise(resume => setTimeout(resume, 50));
    const child = element.firstElementChild as HTMLElement;
    expect(child.checkVisibility(), 'the child is visible').to.be.true;
    expect(child.offsetHeight).to.be.above(0);
    element.setAttribute('region', 'GB');
    await new Promise(resume => setTimeout(resume, 50));
    expect(child.offsetHeight, 'still, after a change').to.be.above(0);
    element.remove();
    page.stop();
    expect(page.errors).to.deep.equal([]);
  });

  it('shows its children until there is something better, then its own words', async () => {
    const element = document.createElement('threat-response-steps') as OurElement;
    element.innerHTML = '<p>Call 988</p>';
    element.setAttribute('region', 'US');
    document.body.append(element);
    await element.updateComplete;
    expect((element.firstElementChild as HTMLElement).checkVisibility()).to.be.false;
    expect(statementIds(element.renderRoot)).to.include('G3');
    element.remove();
  });
});
