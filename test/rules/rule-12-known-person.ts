import {expectedDirectories} from '../expected/directory.js';
import {statementNodes, stepItems} from './support/composed-tree.js';
import {orderedServices} from './support/directory-tree.js';
import {isDirectory, isSteps, isWholeList, say, type Rule, type View} from './support/view.js';
import {sentencesOf, textOf} from './support/words.js';

const isKnown = (view: View): boolean => isWholeList(view) && view.reader.person === 'known';

const lacks = (root: ParentNode, id: string, words: RegExp): readonly string[] => {
  const said = statementNodes(root, id).map(node => textOf(node.closest('li') ?? node));
  return said.some(text => words.test(text)) ? [] : [`${id} does not say ${words}`];
};

export const knownPerson: Rule = {
  title: '12. a known person changes everything',
  checks: [
    {
      says: 'the first step is "read this first"',
      where: isKnown,
      faults: ({root}) => {
        const [first] = stepItems(root);
        return first && statementNodes(first, 'G17').length === 1 ? [] : ['G17 is not in the first step'];
      },
      breaks: root => root.querySelector('ol')?.append(stepItems(root)[0] as Element),
    },
    {
      says: 'going silent comes with "when it is safe"',
      where: isKnown,
      faults: ({root}) => lacks(root, 'G4', /when it is safe/i),
      breaks: root => statementNodes(root, 'G4').forEach(node => node.replaceChildren('Stop replying.')),
    },
    {
      says: 'so do new passwords',
      where: isKnown,
      faults: ({root}) => lacks(root, 'G15', /when it is safe/i),
      breaks: root =>
        statementNodes(root, 'G15').forEach(node => (node.closest('li') ?? node).replaceChildren('New password.')),
    },
    {
      says: 'notes are kept where the person cannot look',
      where: isKnown,
      faults: ({root}) => lacks(root, 'G7', /keep notes where (they|the person) cannot look/i),
      breaks: root =>
        statementNodes(root, 'G7').forEach(node => (node.closest('li') ?? node).replaceChildren('Keep the messages.')),
    },
    {
      says: 'nothing asks for money or images in return for safety: never pay or send more',
      where: view => statementNodes(view.root, 'G17').length > 0,
      faults: ({root}) => lacks(root, 'G17', /never pay or send more|do not pay or send more/i),
      breaks: root =>
        statementNodes(root, 'G17').forEach(node => (node.closest('li') ?? node).replaceChildren('Read this first.')),
    },
    {
      says: 'changing passwords is never told without the word about a person who can see the phone',
      where: view => statementNodes(view.root, 'G15').length > 0,
      faults: ({root}) =>
        lacks(
          root,
          'G15',
          /if someone who scares you can see your phone, talk to a helpline before you change passwords/i,
        ),
      breaks: root =>
        statementNodes(root, 'G15').forEach(node => (node.closest('li') ?? node).replaceChildren('New password.')),
    },
    {
      says: 'a stranger\u2019s list is not offered the steps for someone known',
      where: view => isSteps(view) && view.reader.person === 'stranger',
      faults: ({root}) =>
        sentencesOf(root).filter(sentence => /someone i know|do you know them|do you know this person/i.test(sentence)),
      breaks: root => say(root, 'Show the steps for someone I know'),
    },
    {
      says: 'in the directory the line for someone hurt by a known person comes right after the crisis line',
      where: view =>
        isDirectory(view) && !view.compact && view.reader.person === 'known' && view.reader.region === 'US',
      faults: view => {
        if (!isDirectory(view)) return [];
        const shown = orderedServices(view.root).slice(0, 4);
        const due = expectedDirectories(view.reader).map(list => list.shown.slice(0, 4).join(' '));
        return due.includes(shown.join(' ')) ? [] : [shown.join(' ')];
      },
      breaks: root => root.querySelector('[part~="card"] ~ [part~="card"]')?.remove(),
    },
  ],
};
