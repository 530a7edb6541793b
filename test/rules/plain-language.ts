import {withoutNames} from './support/proper-names.js';
import {found, isWholeList, say, type Rule} from './support/view.js';
import {countWords, linesOf, sentencesOf} from './support/words.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

export const plainLanguage: Rule = {
  title: 'plain language',
  checks: [
    {
      says: 'headings never say warning, danger, crime, sextortion or blackmail',
      faults: ({root}) =>
        found(
          [...root.querySelectorAll(HEADINGS)].flatMap(heading => linesOf(heading)).map(withoutNames),
          /warning|danger|crime|sextortion|blackmail/i,
        ),
      breaks: root => {
        const heading = root.ownerDocument.createElement('h3');
        heading.textContent = 'Danger';
        root.append(heading);
      },
    },
    {
      says: 'a sentence has at most 20 words',
      faults: ({root}) =>
        sentencesOf(root, {out: 'select'})
          .filter(sentence => countWords(sentence) > 20)
          .map(sentence => `${countWords(sentence)} words: "${sentence}"`),
      breaks: root => say(root, Array.from({length: 21}, () => 'word').join(' ') + '.'),
    },
    {
      says: 'no slang, no euphemism, no "click here"',
      faults: ({root}) =>
        found(
          sentencesOf(root).map(withoutNames),
          /\b(nudes|pics|sexts?|sexting|sextortion|naughty|intimate moments|spicy|click here|report now!)\b/i,
        ),
      breaks: root => say(root, 'Someone wants nudes.'),
    },
    {
      says: '"nude or sexual image" is said, and that an image is a photo or a video',
      where: view =>
        (isWholeList(view) && view.reader.situation !== 'personal-info') ||
        (view.tag === 'safety-tip' && view.reader.topic === 'asked-for-image'),
      faults: ({root}) => {
        const said = sentencesOf(root).join(' ');
        return [/nude or sexual image/i, /photo or (a )?video/i].filter(words => !words.test(said)).map(String);
      },
      breaks: root => root.replaceChildren(),
    },
  ],
};
