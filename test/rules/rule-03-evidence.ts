import {imageAgeOf} from '../expected/reader.js';
import {helperTopics} from '../expected/tips.js';
import {statementNodes} from './support/composed-tree.js';
import {found, isSteps, isTip, say, type Rule, type View} from './support/view.js';
import {sentencesOf, textOf} from './support/words.js';

const HARMLESS = /\b(not|never|no one)\b|if no nude or sexual image shows/i;
const SCREENSHOTS_ALLOWED = /\byou can (take|make) screenshots\b/i;

const isHelper = (view: View): boolean => isTip(view) && helperTopics.includes(view.reader.topic);

/** Under 18, unknown, an image that may show someone under 18, or a helper. */
const isStrict = (view: View): boolean =>
  isHelper(view) || view.reader.age !== 'adult' || imageAgeOf(view.reader) !== 'adult';

const namesEvidence = (view: View): boolean =>
  statementNodes(view.root, 'G7').length > 0 && !(isSteps(view) && view.reader.situation === 'personal-info');

export const evidence: Rule = {
  title: '3. evidence',
  checks: [
    {
      // An official take-down service that asks for the image is the one named exception.
      says: 'a strict reader is never told to screenshot, copy, save, download or forward an image',
      where: isStrict,
      faults: ({root}) =>
        found(
          sentencesOf(root, {out: 'button, [data-service]'}).filter(sentence => !HARMLESS.test(sentence)),
          /\bscreen ?shots?\b|\bdownload|\bforward|\b(copy|save|send) (the|it|an?|your|this|that) ?(nude|sexual|image|photo|video)/i,
        ),
      breaks: root => say(root, 'Take a screenshot of it.'),
    },
    {
      says: 'a strict reader is never told "You can take screenshots"',
      where: isStrict,
      faults: ({root}) => found(sentencesOf(root), SCREENSHOTS_ALLOWED),
      breaks: root => say(root, 'You can take screenshots.'),
    },
    {
      says: 'an adult whose image shows an adult reads "You can take screenshots."',
      where: view => !isStrict(view) && namesEvidence(view),
      faults: ({root}) =>
        sentencesOf(root).some(sentence => SCREENSHOTS_ALLOWED.test(sentence)) ? [] : ['the sentence is missing'],
      breaks: root => {
        for (const node of [...root.querySelectorAll('*')]) {
          if (SCREENSHOTS_ALLOWED.test(node.textContent ?? '') && node.children.length === 0) node.remove();
        }
      },
    },
    {
      says: 'beside evidence a strict reader reads to leave the image where it is, without opening anything',
      where: view =>
        isStrict(view) && namesEvidence(view) && !(isTip(view) && view.reader.topic === 'someone-you-know'),
      faults: ({root}) => {
        const [node] = statementNodes(root, 'G8');
        if (!node) return ['G8 is missing'];
        const faults = node.closest('details') ? ['G8 is folded away'] : [];
        const words = textOf(node);
        for (const part of [/do not copy, save, screenshot or send/i, /leave it where it is/i]) {
          if (!part.test(words)) faults.push(`"${words}" lacks ${part}`);
        }
        return faults;
      },
      breaks: root => statementNodes(root, 'G8')[0]?.remove(),
    },
    {
      says: 'a friend who was sent the image reads not to pass it on, and not to leave it where it is',
      where: view => isTip(view) && view.reader.topic === 'for-friends',
      faults: ({root}) => {
        const words = textOf(root);
        return [
          ...(/do not pass it on/i.test(words) ? [] : ['"Do not pass it on" is missing']),
          ...(/leave it where it is/i.test(words) ? ['"Leave it where it is" is said'] : []),
        ];
      },
      breaks: root => say(root, 'Leave it where it is.'),
    },
  ],
};
