import {expect} from '@open-wc/testing';
import {statementIds, statementNodes, type OurElement} from '../../rules/support/composed-tree.js';
import {address, loadBundle, loadRegions, place} from '../../rules/support/live-element.js';
import {textOf} from '../../rules/support/words.js';

describe('safety-tip: words that depend on settings', () => {
  let element: OurElement;

  before(async () => {
    await loadBundle();
    await loadRegions();
    element = await place('safety-tip');
  });

  after(() => element.remove());

  const words = (id: string): string =>
    statementNodes(element.renderRoot, id)
      .map(node => textOf(node))
      .join(' ');
  const linksIn = (id: string): readonly (string | null)[] =>
    statementNodes(element.renderRoot, id).flatMap(node =>
      [...(node.closest('li') ?? node.parentElement ?? node).querySelectorAll('a')].map(link =>
        link.getAttribute('href'),
      ),
    );

  it('on HerHelp the simplest reply stays as it is', async () => {
    await address(element, {});
    expect(words('S5')).to.include("No, it's not allowed on HerHelp.");
  });

  it('on a platform whose rules are known it names that platform', async () => {
    await address(element, {platform: 'Example', 'guidelines-href': '/rules'});
    expect(words('S5')).to.include("No, it's not allowed on Example.");
    expect(linksIn('S4')).to.include('/rules');
  });

  it('on a platform whose rules are unknown it is "No.", and no rules are claimed', async () => {
    await address(element, {platform: 'Example'});
    expect(words('S5'))
      .to.match(/\bNo\./)
      .and.not.include('not allowed');
    expect(textOf(element.renderRoot)).not.to.include('Community Guidelines');
    expect(textOf(element.renderRoot)).not.to.include('HerHelp');
  });

  it('an address that is none does not make the rules of a platform known', async () => {
    await address(element, {platform: 'Example', 'guidelines-href': 'javascript:alert(1)'});
    expect(statementIds(element.renderRoot)).not.to.include('S4');
    await address(element, {platform: 'Example', 'guidelines-href': '/rules'});
    expect(statementIds(element.renderRoot)).to.include('S4');
  });

  it('a report link is a link where the host gave one, else words that say how', async () => {
    for (const [topic, id] of [
      ['asked-for-image', 'S16'],
      ['for-parents', 'S20'],
    ] as const) {
      await address(element, {topic, 'report-href': '/report'});
      expect(linksIn(id), `${id} with report-href`).to.include('/report');
      await address(element, {topic});
      expect(linksIn(id), `${id} without`).not.to.include('/report');
      expect(textOf(element.renderRoot), `${id} without`).to.include('Use Report on HerHelp');
      await address(element, {topic, platform: 'Example'});
      expect(textOf(element.renderRoot), `${id} on another platform`).to.include('Use Report on Example');
    }
  });

  it('the steps are linked where the host says where they are', async () => {
    for (const topic of ['asked-for-image', 'someone-you-know']) {
      await address(element, {topic, 'steps-href': '/steps'});
      const hrefs = [...element.renderRoot.querySelectorAll('a')].map(link => link.getAttribute('href'));
      expect(hrefs, topic).to.include('/steps');
    }
  });

  it('with a known person, "read this first" is said in full', async () => {
    await address(element, {topic: 'someone-you-know', region: 'US'});
    expect(words('G17')).to.include('Some people get more dangerous when they see you block them');
    expect(words('G17')).to.include('Talk to a helpline first, if you can.');
  });

  it('secure accounts begins with the line about a person who can see the phone', async () => {
    await address(element, {topic: 'secure-accounts'});
    const said = words('G15');
    const helpline = said.indexOf('If someone who scares you can see your phone');
    expect(helpline).to.be.at.least(0);
    expect(helpline).to.be.below(said.search(/new password/i));
  });

  it('a parent reads to stay calm first, may say "not in trouble" only "with me", and asks straight out', async () => {
    await address(element, {topic: 'for-parents', region: 'US'});
    const said = textOf(element.renderRoot);
    expect(said).to.match(/stay calm/i);
    expect(said).to.match(/This is not your fault\. I'm glad you told me\. We will do this together\./);
    expect(said).to.match(/hurt(ing)? themsel/i);
    expect(said).not.to.match(/not in trouble(?! with me)/i);
  });

  it('the reply can be copied, with a word about a phone that somebody looks at', async () => {
    await address(element, {});
    expect(textOf(element.renderRoot)).to.include('Does someone check your phone? Say it face to face instead.');
    const buttons = [...element.renderRoot.querySelectorAll('button')].filter(button => /copy/i.test(textOf(button)));
    expect(buttons.length).to.be.at.least(1);
  });
});
