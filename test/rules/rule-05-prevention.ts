import {statementIds} from './support/composed-tree.js';
import {found, isTip, say, type Rule, type View} from './support/view.js';
import {sentencesOf, textOf} from './support/words.js';

const PREVENTION = 'S3 S4 S5 S6 S7 S8 S9 S10 S11 S12 S13'.split(' ');
const PREVENTION_WORDS =
  /it's not allowed on|i don't send those|please stop asking|never share (nude|sexual)|do not share nude|safest (way|is|approach)|against the law|accept a no|losing control|lose control/i;

const asked = (view: View): boolean => isTip(view) && view.reader.topic === 'asked-for-image';

export const prevention: Rule = {
  title: '5. prevention and response do not mix',
  checks: [
    {
      says: 'S3 to S13 never reach a reader who is threatened, or whose image is out, or who helps',
      where: view => !asked(view),
      faults: ({root}) => statementIds(root).filter(id => PREVENTION.includes(id)),
      breaks: root => say(root, 'Think.', {'data-statement': 'S6', 'data-polarity': 'know'}),
    },
    {
      says: 'neither do their words, without an id',
      where: view => !asked(view),
      faults: ({root}) => found(sentencesOf(root), PREVENTION_WORDS),
      breaks: root => say(root, 'No, it\u2019s not allowed on HerHelp.'),
    },
    {
      says: 'beside the replies a threatened reader is told not to reply at all',
      where: asked,
      faults: ({root}) =>
        /Are they threatening you\? Then do not reply at all\./.test(textOf(root)) ? [] : ['the line is missing'],
      breaks: root => root.replaceChildren(),
    },
    {
      says: '"Already shared? It is not your fault." follows the safest way at once',
      where: asked,
      faults: ({root}) => {
        const node = root.querySelector('[data-statement~="S11"]');
        return node && /Already shared\? It is not your fault\./.test(textOf(node)) ? [] : ['the line is missing'];
      },
      breaks: root => root.querySelector('[data-statement~="S11"]')?.replaceChildren('Never share.'),
    },
  ],
};
