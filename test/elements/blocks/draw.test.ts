import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import type {Block, CountryControl, StatementBlock} from '../../../src/content/blocks.js';
import {drawBlocks, type Action, type View} from '../../../src/elements/blocks/draw.js';

const newTab = '(opens in a new tab)';
const dont: StatementBlock = {
  kind: 'statement',
  statements: ['G5'],
  polarity: 'dont',
  prominent: true,
  depth: 2,
  bold: ['Do not pay.'],
  lines: [
    {polarity: 'dont', text: ['Already paid? Pay no more.']},
    {polarity: 'do', text: ['Keep the receipt.']},
  ],
};

describe('drawBlocks', () => {
  let host: HTMLElement;
  let root: ShadowRoot;
  let acts: Action[];

  beforeEach(() => {
    host = document.createElement('div');
    root = host.attachShadow({mode: 'closed'});
    document.body.append(host);
    acts = [];
  });

  afterEach(() => host.remove());

  function draw(blocks: readonly Block[], view: Partial<View> = {}): ShadowRoot {
    render(html`${drawBlocks(blocks, {headingLevel: 2, act: action => acts.push(action), ...view})}`, root);
    return root;
  }

  const one = <T extends Element = HTMLElement>(selector: string): T => {
    const found = root.querySelector<T>(selector);
    if (!found) throw new Error(`nothing is ${selector}`);
    return found;
  };

  const words = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

  describe('headings', () => {
    for (const [headingLevel, depth, tag] of [
      [1, 0, 'H1'],
      [2, 1, 'H3'],
      [5, 1, 'H6'],
      [6, 3, 'H6'],
    ] as const) {
      it(`level ${headingLevel}, ${depth} deep, is ${tag}`, () => {
        draw([{kind: 'heading', depth, text: ['Help']}], {headingLevel});
        expect(one('[part="heading"]').tagName).to.equal(tag);
      });
    }

    it('takes focus from script where a list begins, and never else', () => {
      draw([
        {kind: 'heading', depth: 0, text: ['One'], focusTarget: true},
        {kind: 'heading', depth: 1, text: ['Two']},
      ]);
      expect(one('h2').getAttribute('tabindex')).to.equal('-1');
      expect(one('h3').hasAttribute('tabindex')).to.equal(false);
    });
  });

  describe('statements', () => {
    it('carry their hooks on the outermost node, and a silent mark where they say what not to do', () => {
      draw([dont]);
      expect(one('.statement').getAttribute('data-statement')).to.equal('G5');
      expect(one('.statement').getAttribute('data-polarity')).to.equal('dont');
      expect(words(one('h4'))).to.equal('Do not pay.');
      expect(one('h4 svg').getAttribute('aria-hidden')).to.equal('true');
      expect(one('h4 svg').getAttribute('focusable')).to.equal('false');
    });

    it('let a line of another kind stand alone, without the mark of the others', () => {
      draw([dont]);
      const line = one('p[data-polarity]');
      expect(line.getAttribute('data-polarity')).to.equal('do');
      expect(words(line)).to.equal('Keep the receipt.');
      expect(line.querySelector('svg')).to.equal(null);
    });

    it('mark a line not to do inside one to do', () => {
      draw([{...dont, polarity: 'do'}]);
      expect(root.querySelector('h4 svg')).to.equal(null);
      expect(one('p[data-polarity="dont"] svg')).to.exist;
    });

    it('later in a step are one paragraph that begins in bold', () => {
      draw([{...dont, prominent: false}]);
      expect(words(one('.statement > p'))).to.equal('Do not pay. Already paid? Pay no more.');
      expect(one('.statement > p > b')).to.exist;
    });

    it('on the first screen repeat and are none', () => {
      draw([
        {
          kind: 'group',
          role: 'first-screen',
          blocks: [
            {
              kind: 'group',
              role: 'marked-lines',
              blocks: [{kind: 'text', style: 'plain', firstScreen: 'G5', polarity: 'dont', text: ['Do not pay.']}],
            },
          ],
        },
      ]);
      expect(one('[part="first-screen"] ul').getAttribute('role')).to.equal('list');
      expect(one('li').getAttribute('data-first-screen')).to.equal('G5');
      expect(one('li').hasAttribute('data-statement')).to.equal(false);
    });
  });

  describe('contacts', () => {
    it('on the web open beside the page, tell nobody, and say so', () => {
      draw([
        {
          kind: 'best',
          contacts: [{service: 'us-988', type: 'chat', href: 'https://a.example/', text: ['Chat'], newTab}],
        },
      ]);
      const link = one('a');
      expect(link.getAttribute('target')).to.equal('_blank');
      expect(link.getAttribute('rel')).to.equal('noopener noreferrer');
      expect(link.getAttribute('referrerpolicy')).to.equal('no-referrer');
      expect(link.dataset).to.include({service: 'us-988', contact: 'chat'});
      expect(words(one('.said'))).to.equal(newTab);
    });

    it('by telephone stay plain links, with the number in its own direction', () => {
      draw([
        {kind: 'emergency', service: 'us-911', href: 'tel:911', text: ['Call ', {kind: 'number', text: '911'}, '.']},
      ]);
      expect(one('a').hasAttribute('target')).to.equal(false);
      expect(words(one('a'))).to.equal('Call 911.');
      expect(one('bdi').getAttribute('dir')).to.equal('ltr');
    });

    it('that nobody could confirm are words without a link and without an icon', () => {
      draw([
        {
          kind: 'services',
          style: 'cards',
          depth: 2,
          services: [{service: 'us-nova', name: 'NOVA', lines: [], contacts: [{type: 'voice', text: ['Call 1']}]}],
        },
      ]);
      expect(root.querySelector('a')).to.equal(null);
      expect(one('[part="card"]').dataset.service).to.equal('us-nova');
      expect(one('[data-contact="voice"]').querySelector('svg')).to.equal(null);
    });

    it('with one word on a narrow button keep their whole name', () => {
      draw([{kind: 'best', contacts: [{type: 'text', href: 'sms:988', text: ['Text 988'], short: 'Text'}]}]);
      expect(one('.short').getAttribute('aria-hidden')).to.equal('true');
      expect(words(one('.said'))).to.equal('Text 988');
    });

    it('in rows each say whose they are', () => {
      const contacts = ['tel:1', 'tel:2'].map(href => ({type: 'voice', href, text: ['Call']}) as const);
      draw([
        {kind: 'services', style: 'rows', depth: 2, services: [{service: 'us-988', name: '988', lines: [], contacts}]},
      ]);
      expect(root.querySelectorAll('li[data-service="us-988"] > a[part="contact"]').length).to.equal(2);
    });

    it('never link to a script', () => {
      draw([{kind: 'emergency', href: 'javascript:alert(1)', text: ['Call']}]);
      expect(root.querySelector('[href]')).to.equal(null);
    });
  });

  describe('the country', () => {
    const country = (value: string, codes: readonly string[]): CountryControl => ({
      kind: 'control',
      control: 'country',
      label: 'Numbers for',
      value,
      options: codes.map(code => ({value: code, label: code})),
      status: '',
    });

    it('is right from the first moment, and when the options change', () => {
      draw([country('GB', ['FR', 'GB', 'US'])]);
      expect(one<HTMLSelectElement>('select').value).to.equal('GB');
      draw([country('GB', ['GB', 'US', 'FR', 'DE'])]);
      expect(one<HTMLSelectElement>('select').value).to.equal('GB');
      draw([country('DE', ['GB', 'US', 'FR', 'DE'])]);
      expect(one<HTMLSelectElement>('select').value).to.equal('DE');
    });

    it('is told to the element and to nobody else', () => {
      draw([country('GB', ['GB', 'US'])]);
      const heard: string[] = [];
      for (const type of ['input', 'change']) host.addEventListener(type, event => heard.push(event.type));
      const select = one<HTMLSelectElement>('select');
      select.value = 'US';
      select.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      select.dispatchEvent(new Event('change', {bubbles: true}));
      expect(acts).to.deep.equal([{control: 'country', value: 'US'}]);
      expect(heard).to.deep.equal([]);
      expect(select.hasAttribute('name')).to.equal(false);
      expect(select.autocomplete).to.equal('off');
    });
  });

  describe('words to copy', () => {
    const copy: Block = {
      kind: 'control',
      control: 'copy',
      text: 'No.',
      label: 'Copy',
      done: 'Copied',
      failed: 'Hold the words to copy them.',
      quiet: false,
    };

    it('are asked for by a button', () => {
      draw([copy]);
      one('button').click();
      expect(acts).to.deep.equal([{control: 'copy', text: 'No.'}]);
      expect(words(one('button'))).to.equal('Copy');
      expect(words(one('[role="status"]'))).to.equal('');
    });

    it('say that they are copied, on the button and aloud', () => {
      draw([copy], {copied: 'No.'});
      expect(words(one('button'))).to.equal('Copied');
      expect(words(one('[role="status"]'))).to.equal('Copied');
    });

    it('say what to do where the browser refuses', () => {
      draw([copy], {copyFailed: 'No.'});
      expect(words(one('button'))).to.equal('Copy');
      expect(words(one('[role="status"]'))).to.equal('Hold the words to copy them.');
    });
  });

  describe('steps', () => {
    const steps = (...ids: readonly StatementBlock['statements'][number][]): Block => ({
      kind: 'steps',
      ordered: true,
      label: 'Steps',
      steps: ids.map(id => [
        {...dont, statements: [id]},
        {kind: 'disclosure', label: 'More about this', blocks: []},
      ]),
    });

    it('are one list with its own name', () => {
      draw([steps('G5', 'G7')]);
      expect(one('ol').getAttribute('role')).to.equal('list');
      expect(one('ol').getAttribute('aria-label')).to.equal('Steps');
      expect(root.querySelectorAll('ol > [part="step"]').length).to.equal(2);
    });

    it('of another list do not stand open because those before did', () => {
      draw([steps('G5')]);
      one<HTMLDetailsElement>('details').open = true;
      draw([steps('G5')]);
      expect(one<HTMLDetailsElement>('details').open, 'the same list').to.equal(true);
      draw([steps('G7')]);
      expect(one<HTMLDetailsElement>('details').open, 'another list').to.equal(false);
    });

    it('are reached by "Next" inside the tree, without a new address', () => {
      draw([
        {kind: 'links', style: 'next', links: [{kind: 'link', href: '', firstScreen: 'G7', text: ['Next']}]},
        steps('G5', 'G7'),
      ]);
      const address = location.href;
      one('button').click();
      expect(root.activeElement?.closest('[data-statement]')?.getAttribute('data-statement')).to.equal('G7');
      expect(location.href).to.equal(address);
      (root.activeElement as HTMLElement).blur();
      expect(root.querySelectorAll('[tabindex]').length).to.equal(0);
    });
  });

  it('draws a choice as a button and hands the pick to the element', () => {
    draw([{kind: 'control', control: 'choice', pick: {person: 'known'}, label: 'Someone I know'}]);
    one('button').click();
    expect(acts).to.deep.equal([{control: 'choice', pick: {person: 'known'}}]);
  });

  it('draws a question before the label of a disclosure', () => {
    draw([{kind: 'disclosure', ask: 'Do you know them?', label: 'Read this first.', blocks: [dont]}]);
    expect(words(one('summary'))).to.equal('Do you know them? Read this first.');
    expect(words(one('.label'))).to.equal('Read this first.');
    expect(one('details .statement')).to.exist;
  });

  it('writes no style into the tree', () => {
    draw([dont, {kind: 'quote', text: 'No.'}]);
    expect(root.querySelector('[style], style')).to.equal(null);
  });
});
