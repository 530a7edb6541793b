import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import type {Block, LinksBlock, StepperControl} from '../../../src/content/blocks.js';
import {drawBlocks, type Action} from '../../../src/elements/blocks/draw.js';

const says = (text: string, statement: 'G4' | 'G5' | 'G7'): Block => ({
  kind: 'statement',
  statements: [statement],
  polarity: 'do',
  prominent: true,
  depth: 2,
  bold: [text],
  lines: [],
});

const stepper = (current: number): StepperControl => ({
  kind: 'control',
  control: 'stepper',
  list: {
    kind: 'steps',
    ordered: true,
    label: 'What to do now',
    steps: [[says('One', 'G4')], [says('Two', 'G5')], [says('Three', 'G7')]],
  },
  current,
  progress: current > 0 ? `Step ${current} of 3` : '',
  begin: 'Begin',
  back: 'Back',
  next: 'Next',
  always: [{kind: 'text', style: 'plain', text: ['Somebody answers']}],
});

describe('drawBlocks: steps one at a time', () => {
  let root: ShadowRoot;
  let host: HTMLElement;
  let acts: Action[];

  beforeEach(() => {
    host = document.createElement('div');
    root = host.attachShadow({mode: 'closed'});
    document.body.append(host);
    acts = [];
  });

  afterEach(() => host.remove());

  function draw(...blocks: readonly Block[]): void {
    render(html`${drawBlocks(blocks, {headingLevel: 2, act: action => acts.push(action)})}`, root);
  }

  const buttons = (): readonly HTMLElement[] => [...root.querySelectorAll('button')];
  const words = (nodes: Iterable<Element>): readonly string[] =>
    Array.from(nodes, node => (node.textContent ?? '').trim());

  for (const [current, shown, leads] of [
    [0, ['Begin'], [1]],
    [1, ['Back', 'Next'], [0, 2]],
    [2, ['Back', 'Next'], [1, 3]],
    [3, ['Back'], [2]],
  ] as const) {
    it(`${current === 0 ? 'before the first' : `in step ${current}`} the buttons are ${shown.join(' and ')}`, () => {
      draw(stepper(current));
      expect(words(buttons())).to.deep.equal(shown);
      for (const button of buttons()) button.click();
      expect(acts).to.deep.equal(leads.map(to => ({control: 'step', to})));
    });

    it(`${current}: the whole list is there, and one step of it at most is marked`, () => {
      draw(stepper(current));
      expect(words(root.querySelectorAll('ol > li'))).to.deep.equal(['One', 'Two', 'Three']);
      const now = words(root.querySelectorAll('li.now'));
      expect(now).to.deep.equal(current === 0 ? [] : [['One', 'Two', 'Three'][current - 1]]);
      expect(words(root.querySelectorAll('.always')).length).to.equal(Math.min(current, 1));
    });
  }

  it('says where the reader is in a node that stays, and again for the eye alone', () => {
    draw(stepper(0));
    const status = root.querySelector('[role="status"]');
    expect(status?.textContent).to.equal('');
    draw(stepper(2));
    expect(root.querySelector('[role="status"]')).to.equal(status);
    expect(status?.textContent).to.equal('Step 2 of 3');
    const ticks = root.querySelector('.ticks');
    expect(ticks?.getAttribute('aria-hidden')).to.equal('true');
    expect(ticks?.querySelectorAll('.done').length).to.equal(2);
    expect(ticks?.children.length).to.equal(3);
  });

  it('a step stays the node it was', () => {
    draw(stepper(1));
    const steps = [...root.querySelectorAll('li')];
    draw(stepper(3));
    expect([...root.querySelectorAll('li')]).to.deep.equal(steps);
  });

  it('the first screen leads to the step that carries its statement', () => {
    const next: LinksBlock = {
      kind: 'links',
      style: 'next',
      links: [{kind: 'link', href: '', firstScreen: 'G7', text: ['Next: keep the messages']}],
    };
    draw(next, stepper(0));
    buttons()[0]?.click();
    expect(acts).to.deep.equal([{control: 'step', to: 3}]);
  });
});
