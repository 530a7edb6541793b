import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {configureSafety} from '../../../src/core/settings.js';
import '../../../src/elements/quick-exit/define.js';
import {stage, type Stage} from '../../core/support/stage.js';
import type {OurElement} from '../../rules/support/composed-tree.js';
import {until} from '../../rules/support/live-element.js';
import {textOf} from '../../rules/support/words.js';

/** What it says, line by line. */
const linesOf = (element: OurElement): readonly string[] =>
  [...element.renderRoot.querySelectorAll('a, p')].map(node => textOf(node)).filter(text => text !== '');

const linkOf = (element: OurElement): HTMLAnchorElement => {
  const link = element.renderRoot.querySelector('a');
  if (!link) throw new Error('there is no link');
  return link;
};

const LIMITS = 'Leaving does not erase your history.';

describe('quick-exit: words', () => {
  let at: Stage;

  const show = async (html: string): Promise<OurElement> => {
    at = stage(html);
    const element = at.root.querySelector<OurElement>('quick-exit');
    if (!element) throw new Error('there is no exit');
    await element.updateComplete;
    return element;
  };

  afterEach(() => at.clear());

  for (const [attributes, lines] of [
    ['', ['Leave this page', `${LIMITS} Or press Shift three times.`]],
    ['placement="sticky"', ['Leave', `${LIMITS} Or press Shift three times.`]],
    ['compact', ['Leave']],
    ['shortcut="off"', ['Leave this page', LIMITS]],
  ] as const) {
    it(`<quick-exit ${attributes}>`, async () => {
      expect(linesOf(await show(`<quick-exit ${attributes}></quick-exit>`))).to.deep.equal(lines);
    });
  }

  it('follows what the page changes about it, settings around it and for all', async () => {
    const element = await show('<safety-settings><quick-exit></quick-exit></safety-settings>');
    expect(linkOf(element).href).to.equal('https://www.wikipedia.org/');
    configureSafety({exitHref: 'https://one.example/'});
    await element.updateComplete;
    expect(linkOf(element).href).to.equal('https://one.example/');
    element.parentElement?.setAttribute('exit-href', 'https://two.example/');
    await new Promise(resume => setTimeout(resume));
    await element.updateComplete;
    expect(linkOf(element).href).to.equal('https://two.example/');
    element.setAttribute('href', 'https://three.example/');
    await element.updateComplete;
    expect(linkOf(element).href).to.equal('https://three.example/');
    configureSafety({exitHref: undefined});
  });

  it('is a link out of every frame that tells nobody where from', async () => {
    const {target, rel, referrerPolicy} = linkOf(await show('<quick-exit></quick-exit>'));
    expect([target, rel, referrerPolicy].join()).to.equal('_top,nofollow noreferrer,no-referrer');
  });

  it('does not wait for a language: an empty tag leads away in English at once, then in its own', async () => {
    at = stage('<div lang="en-XA"><quick-exit></quick-exit></div>');
    const element = at.root.querySelector('quick-exit') as unknown as OurElement;
    await Promise.resolve();
    await until(() => element.renderRoot.querySelector('a') !== null, 'a link');
    const first = linkOf(element);
    expect(first.closest('[lang]')?.getAttribute('lang')).to.equal('en');
    expect(first.offsetHeight, 'it is seen').to.be.above(40);
    await element.updateComplete;
    expect(linkOf(element).closest('[lang]')?.getAttribute('lang')).to.equal('en-XA');
    expect(element.renderRoot.querySelectorAll('a').length, 'one link').to.equal(1);
  });

  it('shows the children of the tag until its own link is there', async () => {
    at = stage('<div lang="en-XA"><quick-exit><a href="/weather">Weather</a></quick-exit></div>');
    const element = at.root.querySelector('quick-exit') as unknown as OurElement;
    const child = element.firstElementChild as HTMLElement;
    await Promise.resolve();
    await element.updateComplete;
    expect(child.checkVisibility()).to.be.false;
    expect(linkOf(element).href).to.equal('https://www.wikipedia.org/');
  });

  it('is no wider than its words, and no wider than a narrow place', async () => {
    await setViewport({width: 800, height: 600});
    const element = await show('<div style="inline-size: 700px"><quick-exit></quick-exit></div>');
    expect(element.offsetWidth).to.be.below(500);
    (element.parentElement as HTMLElement).style.inlineSize = '150px';
    expect(element.offsetWidth).to.be.at.most(150);
    expect(linkOf(element).scrollWidth).to.be.at.most(150);
    expect(linkOf(element).offsetHeight).to.be.at.least(44);
  });
});
