import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/elements/quick-exit/define.js';
import type {OurElement} from '../../rules/support/composed-tree.js';

const place = async (into: Element, html = '<quick-exit></quick-exit>'): Promise<OurElement> => {
  into.insertAdjacentHTML('beforeend', html);
  const element = into.lastElementChild as OurElement;
  await element.updateComplete;
  return element;
};

/** What it says of the keys. Two presses are enough: the third would leave the tests. */
const saysAfter = async (element: OurElement, presses: 1 | 2): Promise<string> => {
  for (let press = 0; press < presses; press++) await sendKeys({press: 'Shift'});
  await element.updateComplete;
  const said = element.renderRoot.querySelector('[role="status"]')?.textContent ?? '';
  await sendKeys({press: 'ArrowDown'});
  await element.updateComplete;
  return said;
};

const ONE_MORE = 'Press Shift 1 more time to leave.';

describe('quick-exit: keys on other people\u2019s pages', () => {
  let element: OurElement;

  afterEach(() => element.remove());

  it('changes nothing about its tag nor the page while somebody presses', async () => {
    const before = [document.title, history.length, document.adoptedStyleSheets.length].join();
    element = await place(document.body, '<quick-exit href="/weather"></quick-exit>');
    expect(await saysAfter(element, 2)).to.equal(ONE_MORE);
    expect(element.outerHTML).to.equal('<quick-exit href="/weather"></quick-exit>');
    expect([document.title, history.length, document.adoptedStyleSheets.length].join()).to.equal(before);
  });

  it('counts presses once where a page connects it twice', async () => {
    element = await place(document.body);
    (element as unknown as {connectedCallback(): void}).connectedCallback();
    expect(await saysAfter(element, 2)).to.equal(ONE_MORE);
  });

  it('hears the keys of the document that it is in', async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'inline-size: 600px; block-size: 300px';
    document.body.append(frame);
    const inside = frame.contentDocument?.body;
    if (!inside) throw new Error('the frame has no document');
    element = await place(document.body);
    inside.append(element);
    await element.updateComplete;
    expect(await saysAfter(element, 2), 'keys of the page').to.equal('');
    inside.tabIndex = -1;
    frame.focus();
    inside.focus();
    expect(await saysAfter(element, 2), 'keys of the frame').to.equal(ONE_MORE);
    expect(getComputedStyle(element.renderRoot.querySelector('a') as Element).minHeight, 'its look').not.to.equal(
      '0px',
    );
    document.body.append(element);
    await element.updateComplete;
    frame.remove();
    window.focus();
    expect(await saysAfter(element, 2), 'back').to.equal(ONE_MORE);
  });

  it('comes to life with a piece of a page that was made aside', async () => {
    const aside = new DOMParser().parseFromString('<quick-exit></quick-exit>', 'text/html').body;
    element = aside.firstElementChild as OurElement;
    document.body.append(element);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('a')?.checkVisibility()).to.be.true;
    expect(await saysAfter(element, 2)).to.equal(ONE_MORE);
  });
});
