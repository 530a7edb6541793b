import {expect} from '@open-wc/testing';
import {ages, regions} from '../../expected/reader.js';
import {expectedTip, nameOfTip, tipAttributes, topics, type TipReader} from '../../expected/tips.js';
import {statementIds, type OurElement} from '../../rules/support/composed-tree.js';
import {address, loadBundle, loadRegions, place} from '../../rules/support/live-element.js';

const sites: readonly Partial<TipReader>[] = [
  {},
  {platform: 'Example'},
  {platform: 'Example', guidelinesHref: 'https://example.com/rules'},
  {guidelinesHref: '/rules', reportHref: '/report', parentsHref: '/parents', stepsHref: '/steps'},
  {platform: 'Example', reportHref: '/report', stepsHref: '/steps'},
];

const readers: readonly TipReader[] = topics.flatMap(topic =>
  ages.flatMap(age =>
    ages.flatMap(imageAge =>
      regions.flatMap(region => sites.map((site): TipReader => ({topic, age, imageAge, region, ...site}))),
    ),
  ),
);

describe('safety-tip: which statements, in which order', () => {
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
    element = await place('safety-tip');
  });

  after(() => element.remove());

  for (const topic of topics) {
    it(topic, async () => {
      for (const reader of readers.filter(one => one.topic === topic)) {
        await address(element, tipAttributes(reader));
        expect(statementIds(element.renderRoot), nameOfTip(reader)).to.deep.equal(expectedTip(reader));
      }
    }).timeout(30_000);

    for (const lang of ['en-XA', 'ar-XB']) {
      it(`${topic}, the same in ${lang}`, async () => {
        for (const age of ages) {
          const reader: TipReader = {topic, age, imageAge: 'unknown', region: 'US'};
          await address(element, {...tipAttributes(reader), lang});
          expect(statementIds(element.renderRoot), nameOfTip(reader)).to.deep.equal(expectedTip(reader));
        }
      });
    }
  }

  it('without attributes it speaks to someone who was asked', async () => {
    await address(element, {});
    const nobody: TipReader = {topic: 'asked-for-image', age: 'unknown', imageAge: 'unknown', region: 'BO'};
    expect(statementIds(element.renderRoot)).to.deep.equal(expectedTip(nobody));
  });

  it('S6, S7 and S8 are one block', async () => {
    await address(element, {topic: 'asked-for-image'});
    expect(element.renderRoot.querySelectorAll('[data-statement="S6 S7 S8"]').length).to.equal(1);
  });

  it('what was asked for stands in a list without numbers', async () => {
    await address(element, {topic: 'asked-for-image'});
    expect(element.renderRoot.querySelectorAll('ol').length).to.equal(0);
    const list = [...element.renderRoot.querySelectorAll('ul')].find(ul => ul.querySelector('[data-statement~="S14"]'));
    expect(list, 'a ul around S14').to.be.instanceOf(HTMLUListElement);
    for (const id of ['S16', 'S12', 'S6', 'S11']) {
      expect(list?.querySelector(`[data-statement~="${id}"]`), id).not.to.equal(null);
    }
  });

  it('the law is folded away, under its own name, the person who asks first', async () => {
    await address(element, {topic: 'asked-for-image'});
    for (const id of ['S9', 'S10']) {
      const disclosure = element.renderRoot.querySelector(`[data-statement~="${id}"]`)?.closest('details');
      expect(disclosure?.open, id).to.be.false;
      expect(disclosure?.querySelector('summary')?.textContent?.trim(), id).to.equal('What the law says');
    }
    expect(element.renderRoot.querySelector('[data-statement~="S10"]')?.textContent).to.match(
      /^\s*(a person|the person|people|someone) who asks? /i,
    );
  });
});
