import {imageAgeOf} from '../expected/reader.js';
import {servicesOf, statementNodes} from './support/composed-tree.js';
import {found, isDirectory, isTip, isWholeList, say, type Rule, type View} from './support/view.js';
import {sentencesOf, textOf} from './support/words.js';

const FOR_MINORS = ['us-takeitdown', 'intl-take-it-down', 'gb-report-remove'];
const FOR_ADULTS = ['intl-stopncii'];

const takesDown = (view: View): boolean => isDirectory(view) || statementNodes(view.root, 'G11').length > 0;

function wrongKinds(view: View): readonly string[] {
  const shown = servicesOf(view.root);
  const minors = shown.some(id => FOR_MINORS.includes(id));
  const adults = shown.some(id => FOR_ADULTS.includes(id));
  const imageAge = imageAgeOf(view.reader);
  const faults = [];
  if (minors !== (imageAge !== 'adult')) faults.push(`take-down for under 18: ${minors}, image age ${imageAge}`);
  if (adults !== (imageAge !== 'minor')) faults.push(`take-down for adults: ${adults}, image age ${imageAge}`);
  return faults;
}

const cardOf = (root: ParentNode, ids: readonly string[]): Element | undefined =>
  ids.map(id => root.querySelector(`[data-service="${id}"]`)).find(card => card !== null) ?? undefined;

export const twoAges: Rule = {
  title: '4. the age of the reader and the age in the image are two facts',
  checks: [
    {
      says: 'take-down services are chosen by the age in the image alone',
      where: takesDown,
      faults: wrongKinds,
      breaks: root => {
        if (cardOf(root, FOR_ADULTS)) cardOf(root, FOR_ADULTS)?.remove();
        else say(root, 'StopNCII', {'data-service': 'intl-stopncii'});
      },
    },
    {
      says: 'where the age in the image is unknown, both kinds say whom they are for',
      where: view => takesDown(view) && imageAgeOf(view.reader) === 'unknown',
      faults: ({root}) => {
        const minor = textOf(cardOf(root, FOR_MINORS) ?? root.ownerDocument.createElement('i'));
        const adult = textOf(cardOf(root, FOR_ADULTS) ?? root.ownerDocument.createElement('i'));
        return [
          ...(/under 18/i.test(minor) ? [] : [`"${minor}" does not say under 18`]),
          ...(/18 or over/i.test(adult) ? [] : [`"${adult}" does not say 18 or over`]),
        ];
      },
      breaks: root => cardOf(root, FOR_ADULTS)?.replaceChildren('StopNCII.org'),
    },
    {
      says: 'where the age of the reader is unknown, what is for under 18 says so',
      where: view =>
        view.reader.age === 'unknown' &&
        (isWholeList(view) || (isTip(view) && view.reader.topic === 'someone-you-know')),
      faults: ({root}) =>
        ['S21', 'S34'].flatMap(id => {
          const [node] = statementNodes(root, id);
          return node && /if you are under 18/i.test(textOf(node)) ? [] : [`${id} does not say "If you are under 18"`];
        }),
      breaks: root => statementNodes(root, 'S21')[0]?.replaceChildren('Tell one adult you trust.'),
    },
    {
      says: 'in the directory the school is for under 18, and says so where the age is not known',
      where: view => isDirectory(view) && !view.compact && view.reader.age === 'unknown',
      faults: ({root}) =>
        statementNodes(root, 'S34').some(node => /if you are under 18/i.test(textOf(node)))
          ? []
          : ['S34 does not say "If you are under 18"'],
      breaks: root => statementNodes(root, 'S34').forEach(node => node.replaceChildren('Your school can help.')),
    },
    {
      says: 'nobody under 18 is told "If you are 18 or over"',
      where: view => isDirectory(view) && view.reader.age === 'minor',
      faults: ({root}) => found(sentencesOf(root), /if you are 18 or over/i),
      breaks: root => say(root, 'If you are 18 or over'),
    },
    {
      says: 'an adult is not told "If you are under 18"',
      where: view => view.reader.age === 'adult' && !(isTip(view) && /^for-/.test(view.reader.topic)),
      faults: ({root}) => found(sentencesOf(root), /if you are under 18/i),
      breaks: root => say(root, 'If you are under 18'),
    },
    {
      says: 'nobody is asked for a birth date or an age',
      faults: ({root}) => [
        ...found(sentencesOf(root), /\bbirth|how old are you|what is your age|enter your age|your age\?/i),
        // The search of a long list is the one field there is.
        ...[...root.querySelectorAll('input:not(.find [type=search]), textarea, [contenteditable]')].map(
          field => `a ${field.nodeName}`,
        ),
      ],
      breaks: root => root.append(root.ownerDocument.createElement('input')),
    },
    {
      says: 'readers read "someone under 18", never "minor"',
      faults: ({root}) => found(sentencesOf(root), /\bminors?\b/i),
      breaks: root => say(root, 'This is for minors.'),
    },
  ],
};
