import {passesOn} from '../expected/services.js';
import {statementNodes} from './support/composed-tree.js';
import {type Rule} from './support/view.js';
import {visibleTextOf} from './support/words.js';

/** A service in one place: its card, or its rows in one list. The first screen offers a way to call and nothing else. */
function places(root: ParentNode): readonly {readonly id: string; readonly nodes: readonly Element[]}[] {
  return Object.keys(passesOn).flatMap(id => {
    const nodes = [...root.querySelectorAll(`[data-service="${id}"]`)].filter(
      node => !node.parentElement?.closest('[data-service]') && !node.closest('[part~="first-screen"]'),
    );
    const lists = new Set(nodes.map(node => node.parentElement));
    return [...lists].map(list => ({id, nodes: nodes.filter(node => node.parentElement === list)}));
  });
}

/** A card says it on itself, also where the card is one of many under "More help". */
const said = (nodes: readonly Element[]): string =>
  nodes
    .filter(node => node.matches('[part~="card"]') || !node.closest('details:not([open])'))
    .map(visibleTextOf)
    .join(' ');

const inMore = (node: Element): boolean =>
  [...ancestors(node)].some(
    ancestor =>
      ancestor.nodeName === 'DETAILS' &&
      /^\s*More about this/.test(ancestor.querySelector('summary')?.textContent ?? ''),
  );

function* ancestors(node: Element): Generator<Element> {
  for (let at = node.parentElement; at; at = at.parentElement) yield at;
}

export const whatWillHappen: Rule = {
  title: '8. say what will happen',
  checks: [
    {
      says: 'beside a service a reader sees, without opening anything, to whom it may pass on what it hears',
      where: ({root}) => places(root).length > 0,
      faults: ({root}) =>
        places(root).flatMap(({id, nodes}) =>
          (passesOn[id] ?? [])
            .filter(words => !words.test(said(nodes)))
            .map(words => `${id} lacks ${words}: "${said(nodes)}"`),
        ),
      breaks: root => places(root)[0]?.nodes.forEach(node => node.replaceChildren('Report online')),
    },
    {
      says: 'no "do not", no word about the sexual image is folded away under "More about this"',
      faults: ({root}) =>
        [...root.querySelectorAll('[data-polarity="dont"], [data-statement~="G8"]')]
          .filter(inMore)
          .map(node => `"${node.textContent?.trim()}" is folded away`),
      where: ({root}) => statementNodes(root, 'G8').length > 0,
      breaks: root => {
        const more = root.ownerDocument.createElement('details');
        const summary = root.ownerDocument.createElement('summary');
        summary.textContent = 'More about this';
        more.append(summary, statementNodes(root, 'G8')[0] as Element);
        root.append(more);
      },
    },
  ],
};
