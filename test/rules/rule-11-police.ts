import {alwaysReachable} from '../expected/directory.js';
import {expectedCrisisLines} from '../expected/services.js';
import {expectedWays} from '../expected/urgent-help.js';
import {servicesOf, statementIds, statementNodes, stepItems} from './support/composed-tree.js';
import {cardOf, orderedServices} from './support/directory-tree.js';
import {found, isDirectory, isTip, isUrgent, isWholeList, say, type Rule, type View} from './support/view.js';
import {sentencesOf} from './support/words.js';

const ORDERS =
  /^((please |now |you must |you should |you need to |you have to )?(call|contact|tell|ring|phone|go to|inform|report (it|them|this|the threat) to) (the |your local |your )?police\b)|\bpolice (must|have to|will) /i;

/** In one line there is room for the best contact alone. */
function crisisLinesDue(view: View): readonly string[] {
  if (isDirectory(view)) return [];
  return isUrgent(view) ? expectedWays(view.reader).map(({service}) => service) : expectedCrisisLines(view.reader);
}

export const police: Rule = {
  title: '11. police are a choice, except in danger',
  checks: [
    {
      says: 'the step with police says that the choice is the reader\u2019s, after the report route',
      where: isWholeList,
      faults: ({root}) => {
        const step = stepItems(root).find(item => statementNodes(item, 'S19').length > 0);
        if (!step) return ['no step names the police'];
        const ids = statementIds(step);
        return [
          ...(ids.includes('G23') ? [] : ['G23 does not ride with S19']),
          ...(ids.indexOf('G12') > ids.indexOf('S19') ? ['S19 stands before the report route'] : []),
        ];
      },
      breaks: root => statementNodes(root, 'G23')[0]?.remove(),
    },
    {
      says: 'where a tip names a report route or the police, the choice is beside it',
      where: view => isTip(view) && ['G12', 'S15', 'S19'].some(id => statementNodes(view.root, id).length > 0),
      faults: ({root}) => {
        const ids = statementIds(root);
        return ['G12', 'S15', 'S19']
          .filter(id => ids.includes(id) && ids[ids.indexOf(id) + 1] !== 'G23')
          .map(id => `G23 does not follow ${id}`);
      },
      breaks: root => statementNodes(root, 'G23')[0]?.remove(),
    },
    {
      says: 'nothing orders a reader to the police',
      faults: ({root}) => found(sentencesOf(root, {out: '[data-statement~="G2"], [data-statement~="G18"]'}), ORDERS),
      breaks: root => say(root, 'Call the police.'),
    },
    {
      says: 'the helpline is one of the reader\u2019s own country, never empty',
      where: view => !isDirectory(view) && statementNodes(view.root, 'G3').length > 0,
      faults: view => {
        const shown = new Set(statementNodes(view.root, 'G3').flatMap(servicesOf));
        return crisisLinesDue(view)
          .filter(id => !shown.has(id))
          .map(id => `${id} is not beside G3`);
      },
      breaks: root => statementNodes(root, 'G3').forEach(node => node.replaceChildren('Talk to someone right now.')),
    },
    {
      says: 'in the directory somebody to talk to stands in front of the police',
      where: isDirectory,
      faults: view => {
        if (!isDirectory(view)) return [];
        const shown = orderedServices(view.root);
        const human = shown.findIndex(id => alwaysReachable(view.reader).includes(id));
        const police = shown.findIndex(id => /-(fbi|ic3|ceop|police-101)$/.test(id));
        return human >= 0 && (police < 0 || human < police) ? [] : [shown.join(' ')];
      },
      breaks: (root, view) => {
        if (isDirectory(view)) for (const id of alwaysReachable(view.reader)) cardOf(root, id)?.remove();
      },
    },
  ],
};
