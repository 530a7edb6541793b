import {expect} from '@open-wc/testing';
import type {OurElement} from '../../rules/support/composed-tree.js';
import {address, loadBundle, loadRegions, place} from '../../rules/support/live-element.js';
import {watchPage, type PageFaults} from '../../rules/support/page-faults.js';
import {pick, seeded} from '../../rules/support/random.js';
import {textOf} from '../../rules/support/words.js';
import {faultsIn, forEveryTag, saidOn} from './tags.js';

/** A page that draws itself anew sets and takes attributes as it goes: what a reader sees follows the last word alone. */
describe('every element: attributes set, changed and removed in any order', () => {
  let page: PageFaults;
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
    for (const lang of ['en-XA', 'ar-XB']) (await place('threat-response-steps', {lang})).remove();
  });

  beforeEach(() => (page = watchPage()));

  afterEach(() => {
    page.stop();
    element.remove();
    expect(page.errors, 'errors of the page').to.deep.equal([]);
  });

  forEveryTag((tag, {values, seed}) => {
    it('shows the right thing after each of 300 steps', async () => {
      const random = seeded(seed);
      element = await place(tag);
      for (let step = 0; step < 300; step++) {
        const attribute = pick(Object.keys(values), random);
        const action = random();
        if (action < 0.25) element.removeAttribute(attribute);
        else element.setAttribute(attribute, pick(values[attribute] ?? [], random));
        if (action > 0.9) element.remove();
        if (!element.isConnected) document.body.append(element);
        await element.updateComplete;
        expect(faultsIn(element), `seed ${seed}, step ${step}: ${element.outerHTML}`).to.deep.equal([]);
        if (step % 20 > 0) continue;
        const fresh = await place(tag, saidOn(element));
        expect(textOf(element.renderRoot), `seed ${seed}, step ${step}: as a fresh one`).to.equal(
          textOf(fresh.renderRoot),
        );
        fresh.remove();
      }
      await address(element, {});
      expect(faultsIn(element), 'without any').to.deep.equal([]);
    }).timeout(30_000);
  });
});
