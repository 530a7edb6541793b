import {statementNodes} from './support/composed-tree.js';
import {found, isDirectory, isUrgent, say, type Rule} from './support/view.js';
import {sentencesOf, textOf} from './support/words.js';

export const endorsement: Rule = {
  title: '10. endorsement',
  checks: [
    {
      says: 'the credit says "based in part", links to ConnectSafely.org and names other sources',
      where: view => !isDirectory(view) && !isUrgent(view),
      faults: ({root}) => {
        const credit = statementNodes(root, 'S2').at(-1);
        if (!credit) return ['S2 is missing'];
        const faults = [];
        if (!/Based in part on advice from ConnectSafely\.org/.test(textOf(credit))) faults.push(textOf(credit));
        if (!/Other sources/.test(textOf(root))) faults.push('"Other sources" is missing');
        const links = [...credit.querySelectorAll('a')].map(link => link.getAttribute('href') ?? '');
        if (!links.some(href => /^https:\/\/(www\.)?connectsafely\.org\//.test(href))) faults.push('no link');
        return faults;
      },
      breaks: root => {
        for (const credit of statementNodes(root, 'S2')) credit.textContent = 'Made with ConnectSafely.org.';
      },
    },
    {
      says: 'nobody is said to approve, endorse or certify',
      faults: ({root}) =>
        found(sentencesOf(root), /\b(approved|endorsed|certified|recommended|official partner|in partnership)\b/i),
      breaks: root => say(root, 'Approved by ConnectSafely.'),
    },
  ],
};
