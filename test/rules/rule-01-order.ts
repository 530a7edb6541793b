import {idsOf, statementNodes, stepItems} from './support/composed-tree.js';
import {isSteps, isTip, isWholeList, found, say, type Rule, type View} from './support/view.js';
import {sentencesOf} from './support/words.js';

/** Earlier, later. */
const KEEP_REPORT_POLICE_BLOCK = [
  ['G7', 'G9'],
  ['G7', 'S20'],
  ['G9', 'S19'],
  ['S20', 'S19'],
  ['G7', 'G10'],
  ['G9', 'G10'],
  ['S20', 'G10'],
  ['S19', 'G10'],
  ['G12', 'G10'],
] as const;

const CONDITIONS =
  /\b(only (then|after)|once you have|before you (go on|continue|move on)|you must first|when you have done|unless you have)\b/i;

function numberedIds(view: View): readonly string[] {
  const list = isSteps(view) ? view.root.querySelector('ol') : view.root;
  return [...(list?.querySelectorAll('[data-statement]') ?? [])].flatMap(idsOf);
}

const outOfOrder = (ids: readonly string[]): readonly string[] =>
  KEEP_REPORT_POLICE_BLOCK.filter(
    ([earlier, later]) => ids.includes(earlier) && ids.includes(later) && ids.indexOf(earlier) > ids.indexOf(later),
  ).map(([earlier, later]) => `${later} comes before ${earlier}`);

export const order: Rule = {
  title: '1. order when threatened',
  checks: [
    {
      says: 'keep comes before report, report and police before block',
      faults: view => outOfOrder(numberedIds(view)),
      where: view => isSteps(view) || (isTip(view) && view.reader.topic === 'for-parents'),
      breaks: root => {
        const list = root.querySelector('ol') ?? root;
        const block = statementNodes(list, 'G10')[0];
        if (block) list.prepend(block.closest('li') ?? block);
      },
    },
    {
      says: 'with a known person, block is in the last step',
      where: view => isWholeList(view) && view.reader.person === 'known',
      faults: ({root}) => {
        const last = stepItems(root).at(-1);
        return last && statementNodes(last, 'G10').length === 1 ? [] : ['G10 is not in the last step'];
      },
      breaks: root => root.querySelector('ol')?.prepend(stepItems(root).at(-1) as Element),
    },
    {
      says: 'the one at fault, danger and the helpline stand above the numbered list',
      where: isWholeList,
      faults: ({root}) => {
        const list = root.querySelector('ol');
        return ['G1', 'G2', 'G3'].flatMap(id => {
          const [node] = statementNodes(root, id);
          if (!node || !list) return [`${id} or the list is missing`];
          return node.compareDocumentPosition(list) === Node.DOCUMENT_POSITION_FOLLOWING ? [] : [`${id} is not above`];
        });
      },
      breaks: root => root.append(statementNodes(root, 'G3')[0] as Element),
    },
    {
      says: 'nothing tells a reader to delete: what is deleted can prove nothing',
      faults: ({root}) =>
        found(
          sentencesOf(root).filter(sentence => !/\b(not|never)\b.*\bdelet/i.test(sentence)),
          /\bdelet/i,
        ),
      breaks: root => say(root, 'Delete your account.'),
    },
    {
      says: 'no step is a condition for the next',
      faults: ({root}) => found(sentencesOf(root), CONDITIONS),
      breaks: root => say(root, 'Once you have reported, you can get help.'),
    },
    {
      says: 'a reader learns that steps can be skipped',
      where: isWholeList,
      faults: ({root}) =>
        sentencesOf(root).some(sentence => /\bskip\b/i.test(sentence))
          ? []
          : ['nothing says that steps can be skipped'],
      breaks: root => {
        for (const node of [...root.querySelectorAll('*')]) {
          if (/\bskip\b/i.test(node.textContent ?? '') && node.children.length === 0) node.remove();
        }
      },
    },
  ],
};
