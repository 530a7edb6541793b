import {found, say, type Rule} from './support/view.js';
import {sentencesOf} from './support/words.js';

const SEARCH_ENGINES = /(^|\.)(google|bing|yahoo|duckduckgo|ecosia|baidu|yandex|startpage|qwant|ask)\.[a-z.]+$/;

function host(link: Element): string {
  try {
    return new URL(link.getAttribute('href') ?? '', 'https://host.example/').hostname;
  } catch {
    return '';
  }
}

export const noSearch: Rule = {
  title: '9. no search engine, no paid "recovery" company',
  checks: [
    {
      says: 'no link leads to a search engine',
      faults: ({root}) =>
        [...root.querySelectorAll('[href], [action]')].map(host).filter(name => SEARCH_ENGINES.test(name)),
      breaks: root => {
        const link = root.ownerDocument.createElement('a');
        link.setAttribute('href', 'https://www.google.com/search?q=help');
        root.append(link);
      },
    },
    {
      says: 'nobody is told to search',
      faults: ({root}) =>
        found(
          sentencesOf(root),
          /\b(google|bing)\b|\bsearch (for|online|the (web|internet))\b|\blook (it|them) up online\b|\bsearch engine\b/i,
        ),
      breaks: root => say(root, 'Search for a lawyer near you.'),
    },
    {
      says: 'nobody is told to pay for help',
      faults: ({root}) =>
        found(
          sentencesOf(root).filter(sentence => !/\b(not|never|no)\b/i.test(sentence)),
          /\b(pay|hire|charges?) (a |an |for |someone)/i,
        ).filter(sentence => !/paying often|companies that charge|some companies|phone company/i.test(sentence)),
      breaks: root => say(root, 'Hire a recovery company.'),
    },
  ],
};
