import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {OurElement} from '../../rules/support/composed-tree.js';
import {loadBundle, place, until} from '../../rules/support/live-element.js';
import {textOf} from '../../rules/support/words.js';

describe('safety-tip: copying the reply', () => {
  let element: OurElement;
  const written: string[] = [];
  const {writeText} = Clipboard.prototype;

  before(loadBundle);

  beforeEach(async () => {
    written.length = 0;
    element = await place('safety-tip');
  });

  afterEach(() => {
    Clipboard.prototype.writeText = writeText;
    element.remove();
  });

  const firstCopy = (): HTMLElement => {
    const button = [...element.renderRoot.querySelectorAll('button')].find(one => /copy/i.test(textOf(one)));
    if (!button) throw new Error('there is no button to copy');
    return button;
  };

  it('copies exactly the reply, by keyboard, and says so', async () => {
    Clipboard.prototype.writeText = async text => void written.push(text);
    firstCopy().focus();
    await sendKeys({press: 'Enter'});
    await until(() => written.length > 0, 'the clipboard');
    expect(written.map(text => text.replace('\u2019', "'"))).to.deep.equal(["No, it's not allowed on HerHelp."]);
    await until(() => /copied/i.test(textOf(element.renderRoot)), '"Copied"');
    expect(
      [...element.renderRoot.querySelectorAll('[role="status"], [aria-live]')].map(node => textOf(node)).join(' '),
    ).to.match(/copied/i);
  });

  it('says what to do where the browser refuses, without an error of the page', async () => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    const before = textOf(element.renderRoot);
    firstCopy().focus();
    await sendKeys({press: 'Space'});
    await until(() => textOf(element.renderRoot) !== before, 'other words');
    expect(textOf(element.renderRoot)).not.to.match(/\bcopied\b/i);
  });
});
