import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import type {Block, LinksBlock, StepperControl} from '../../../src/content/blocks.js';
import {drawBlocks, type Action} from '../../../src/elements/blocks/draw.js';
import {goToHeading} from '../../../src/elements/blocks/stepper.js';

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

  it('announces each step once, in one node that is there from the start, and nothing at the start', async () => {
    draw(stepper(0));
    const heard: string[] = [];
    const [status, ...others] = root.querySelectorAll('[role="status"], [aria-live]');
    if (!status) throw new Error('nothing is announced');
    expect(others.length, 'others').to.equal(0);
    const listener = new MutationObserver(() => heard.push(status.textContent ?? ''));
    listener.observe(status, {childList: true, characterData: true, subtree: true});
    for (const current of [1, 2, 3, 2, 0]) {
      draw(stepper(current));
      await Promise.resolve();
    }
    listener.disconnect();
    expect(root.contains(status), 'the node stays').to.be.true;
    expect(heard).to.deep.equal(['Step 1 of 3', 'Step 2 of 3', 'Step 3 of 3', 'Step 2 of 3', '']);
  });

  it('at the start nothing is counted and nothing is repeated below', () => {
    draw(stepper(2));
    draw(stepper(0));
    expect(root.querySelectorAll('.ticks, .pager').length).to.equal(0);
    expect(root.textContent).not.to.include('Somebody answers');
    expect(root.querySelectorAll('li.now').length).to.equal(0);
  });

  it('in the last step every tick is done, and there is no way on', () => {
    draw(stepper(3));
    expect(root.querySelectorAll('.ticks > .done').length).to.equal(3);
    expect(words(root.querySelectorAll('.pager button'))).to.deep.equal(['Back']);
    expect(root.textContent).to.include('Somebody answers');
  });

  it('a list of one step has a way back and none on', () => {
    const alone = stepper(1);
    draw({...alone, list: {...alone.list, steps: alone.list.steps.slice(0, 1)}});
    expect(words(buttons())).to.deep.equal(['Back']);
    expect(root.querySelectorAll('.ticks > *').length).to.equal(1);
  });

  it('no button sends a form that a page has around us', () => {
    for (const current of [0, 1, 3]) {
      draw(stepper(current));
      for (const button of buttons()) expect(button.getAttribute('type'), button.textContent ?? '').to.equal('button');
    }
  });

  it('a step keeps what the reader opened in it, there and back', () => {
    const withMore = (current: number): StepperControl => {
      const plain = stepper(current);
      const more: Block = {kind: 'disclosure', label: 'More about this', blocks: []};
      return {...plain, list: {...plain.list, steps: plain.list.steps.map(step => [...step, more])}};
    };
    draw(withMore(1));
    const [first] = root.querySelectorAll('details');
    if (!first) throw new Error('there is nothing to open');
    first.open = true;
    draw(withMore(2));
    draw(withMore(1));
    expect([...root.querySelectorAll('details')].map(({open}) => open)).to.deep.equal([true, false, false]);
  });

  describe('focus', () => {
    const place = (): HTMLElement => {
      const found = root.querySelector<HTMLElement>('.stepper');
      if (!found) throw new Error('there is no stepper');
      return found;
    };
    const heading = (step: number): HTMLElement => {
      const found = root.querySelectorAll<HTMLElement>('ol > li')[step - 1]?.querySelector<HTMLElement>('.bold');
      if (!found) throw new Error(`step ${step} has no heading`);
      return found;
    };

    it('goes from step to step, and leaves no stop for the Tab key behind', () => {
      draw(stepper(1));
      for (const step of [1, 2, 3, 2, 1]) {
        draw(stepper(step));
        goToHeading(place(), heading(step));
        expect(root.activeElement === heading(step), `step ${step}`).to.be.true;
        const stops = [...root.querySelectorAll('[tabindex]')].map(
          node => `${node.textContent?.trim()} ${node.getAttribute('tabindex')}`,
        );
        expect(stops).to.deep.equal([`${['One', 'Two', 'Three'][step - 1]} -1`]);
      }
      heading(1).blur();
      expect(root.querySelectorAll('[tabindex]').length).to.equal(0);
    });

    it('brings the top of the list into view, and neither the address nor the history learns of it', () => {
      const above = document.createElement('div');
      const below = document.createElement('div');
      above.style.blockSize = below.style.blockSize = '3000px';
      host.before(above);
      host.after(below);
      draw(stepper(3));
      const before = [location.href, history.length];
      goToHeading(place(), heading(3));
      expect(place().getBoundingClientRect().top).to.be.closeTo(0, 1);
      expect([location.href, history.length]).to.deep.equal(before);
      above.remove();
      below.remove();
    });

    it('stays where it is where there is no heading to go to', () => {
      draw(stepper(1));
      const [back] = buttons();
      back?.focus();
      goToHeading(place(), undefined);
      expect(root.activeElement === back).to.be.true;
    });
  });
});
