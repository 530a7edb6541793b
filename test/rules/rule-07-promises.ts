import {fingerprintOnDevice} from '../expected/services.js';
import {found, isSteps, say, type Rule} from './support/view.js';
import {plain, sentencesOf} from './support/words.js';

const FALSE_PROMISES =
  /\byou are (now )?safe( now)?\b|\bsafe now\b|(nobody|no ?one|no-one) (will|would) believe|(clears?|hides?|deletes?) (your|the) (browser |browsing )?history|completely (anonymous|private|safe)|\b100\b|will (be removed|remove it|take it down|disappear)|gone for good|nobody will (see|know)|always works/i;
const ERASES = /\beras(e|es|ed|ing)\b/i;
const ERASES_NOT = /\bdoes not erase\b/i;
const STAYS = /\bstays? on (your|the) (device|phone|computer)|never leaves (your|the) (device|phone|computer)/i;

export const promises: Rule = {
  title: '7. no false promises',
  checks: [
    {
      says: 'nothing is promised that nobody can keep',
      faults: ({root}) => found(sentencesOf(root), FALSE_PROMISES),
      breaks: root => say(root, 'You are safe now.'),
    },
    {
      says: 'nothing is said to erase anything',
      faults: ({root}) =>
        found(
          sentencesOf(root).filter(sentence => !ERASES_NOT.test(sentence)),
          ERASES,
        ),
      breaks: root => say(root, 'This button erases your history.'),
    },
    {
      says: 'a way out says that it does not erase the history',
      where: view => isSteps(view) && !view.step,
      faults: ({root}) =>
        sentencesOf(root).some(sentence => ERASES_NOT.test(sentence)) ? [] : ['nothing says what it cannot do'],
      breaks: root => root.replaceChildren(),
    },
    {
      says: 'nothing is guaranteed',
      faults: ({root}) =>
        found(
          sentencesOf(root).filter(sentence => !/\b(not|no|never|cannot)\b.*guarantee/i.test(sentence)),
          /guarantee/i,
        ),
      breaks: root => say(root, 'We guarantee it.'),
    },
    {
      says: 'nothing is called verified or checked',
      faults: ({root}) => found(sentencesOf(root), /\bverified\b|\b(we|have) (checked|tested|called) /i),
      breaks: root => say(root, 'A verified number.'),
    },
    {
      says: '"stays on your device" is said beside a service that makes a fingerprint there, and nowhere else',
      faults: ({root}) =>
        [...root.querySelectorAll('*')]
          .filter(node =>
            [...node.childNodes].some(
              child => child.nodeType === Node.TEXT_NODE && STAYS.test(plain(child.textContent ?? '')),
            ),
          )
          .map(node => node.closest('[data-service]')?.getAttribute('data-service') ?? 'no service')
          .filter(service => !fingerprintOnDevice.includes(service))
          .map(service => `said beside ${service}`),
      breaks: root => say(root, 'The image stays on your device.', {'data-service': 'gb-report-remove'}),
    },
    {
      says: 'beside a take-down a reader learns what it cannot reach',
      where: ({root}) => root.querySelector('[data-statement~="G11"]') !== null,
      faults: ({root}) => {
        const said = sentencesOf(root).join(' ');
        return [/sites that take part/i, /encrypted chats/i]
          .filter(limit => !limit.test(said))
          .map(limit => `${limit} is missing`);
      },
      breaks: root => root.replaceChildren(),
    },
  ],
};
