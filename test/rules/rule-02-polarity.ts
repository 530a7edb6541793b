import {expectedPolarity} from '../expected/polarity.js';
import {idsOf} from './support/composed-tree.js';
import {say, type Rule} from './support/view.js';
import {plain, sentencesIn} from './support/words.js';

const ORDER_NOT_TO = /^(do not|don't|never) /i;
const ORDER_TO = /^(keep|write|tell|talk|report|leave|log out|use|choose|turn on|hide|ask|call|text|save|block) /i;
const LABEL = /^(do|don't|do not|dos|don'ts|donts)[:.!]?$/i;

function* ordersIn(root: HTMLElement): Generator<{readonly sentence: string; readonly polarity: string | undefined}> {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    // Ready words are somebody's own speech; first-screen lines, links and buttons are no statement.
    if (!parent || parent.closest('blockquote, q, [data-first-screen], button, a, option, summary')) continue;
    const polarity = parent.closest('[data-polarity]')?.getAttribute('data-polarity') ?? undefined;
    for (const sentence of sentencesIn(plain(walker.currentNode.textContent ?? ''))) yield {sentence, polarity};
  }
}

export const polarity: Rule = {
  title: '2. polarity is data',
  checks: [
    {
      says: 'every statement has the polarity of its bold line on its outermost node',
      faults: ({root}) =>
        [...root.querySelectorAll('[data-statement]')].flatMap(node => {
          const shown = node.getAttribute('data-polarity');
          return idsOf(node)
            .filter(id => expectedPolarity(id) !== shown)
            .map(id => `${id} is ${shown}, not ${expectedPolarity(id)}`);
        }),
      breaks: root => root.querySelector('[data-statement][data-polarity="dont"]')?.setAttribute('data-polarity', 'do'),
      where: ({root}) => root.querySelector('[data-statement][data-polarity="dont"]') !== null,
    },
    {
      says: 'a sentence that says "Do not" is marked so, also inside a statement of another kind',
      faults: ({root}) =>
        [...ordersIn(root)]
          .filter(({sentence, polarity}) => ORDER_NOT_TO.test(sentence) && polarity !== 'dont')
          .map(({sentence, polarity}) => `"${sentence}" is ${polarity}`),
      breaks: root => say(root, 'Do not answer.', {'data-polarity': 'do'}),
    },
    {
      says: 'a sentence that says what to do is never marked as something not to do',
      faults: ({root}) =>
        [...ordersIn(root)]
          .filter(({sentence, polarity}) => ORDER_TO.test(sentence) && polarity === 'dont')
          .map(({sentence}) => `"${sentence}" is dont`),
      breaks: root => say(root, 'Keep the receipt.', {'data-polarity': 'dont'}),
    },
    {
      says: 'icons are decoration',
      faults: ({root}) =>
        [...root.querySelectorAll('svg, img, [role="img"]')]
          .filter(icon => icon.getAttribute('aria-hidden') !== 'true')
          .map(icon => `${icon.nodeName} is read aloud`),
      breaks: root => root.append(root.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'svg')),
    },
    {
      says: 'no label Do or Don\u2019t stands before a sentence or over a list',
      faults: ({root}) =>
        [...root.querySelectorAll('*')].flatMap(node => {
          const labels = [node.textContent, node.getAttribute('aria-label'), node.getAttribute('title')];
          return labels.filter(label => LABEL.test(plain(label ?? ''))).map(label => `a label "${label}"`);
        }),
      breaks: root => say(root, 'Don\u2019t:'),
    },
  ],
};
