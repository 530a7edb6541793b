import {withoutNames} from './support/proper-names.js';
import {found, say, type Rule, type View} from './support/view.js';
import {sentencesOf} from './support/words.js';

const BLAME =
  /\b(you should(n't| not)? have|why did you|your own fault|your mistake|you made a mistake|be more careful|next time|irresponsible|naive|regret|ashamed|shameful|stupid|foolish|you let |you allowed)\b/i;
const FAULT = /\byour fault\b/i;
const STATISTICS =
  /\d ?%|\bper ?cent\b|\b(\d+|one|two|three|four|five|nine) (in|out of) (every )?(\d+|two|three|four|five|six|ten|twenty|a hundred)\b|\b(thousands|hundreds|millions|most (teens|victims|people|children))\b/i;
const DEATHS =
  /\b(suicid\w*|dies|died|dying|deaths?|dead|killed|kill yourself|fatal|lost (his|her|their) li(fe|ves))\b/i;
const FEAR =
  /\b(warning|predators?|criminals?|ruin(ed)?|destroy(ed)?|forever|life-changing|terrible|horrible|nightmare|victims? of)\b/i;
const PROMISES_OF_LAW =
  /\b(you are|you're|you will) not (be )?in trouble\b(?! with me)|\b(you )?(did not|didn't) break (the|any) law|no one will (charge|arrest|punish)/i;
const THREATS_OF_LAW =
  /\billegal\b|against the law|\barrest|\bprison\b|\bjail\b|\boffen[cs]es?\b|\bprosecut|\bcharged with\b|\bcrimin|\bcrimes?\b|\bconvict|\bpunish(ed|able)\b/i;

/** Their only place: the tip for someone who was asked, folded away under "What the law says". */
const LAW = {out: '[data-statement~="S9"], [data-statement~="S10"]'};
/** What a service takes reports of is no threat at the reader. */
const LAW_OR_SERVICE = {out: `${LAW.out}, [data-service]`};

const sentences = ({root}: View, leaving?: {readonly out: string}) => sentencesOf(root, leaving).map(withoutNames);

export const noBlame: Rule = {
  title: '6. no blame, no fear, no statistics, no deaths, no law at a child',
  checks: [
    {
      says: 'no blame',
      faults: view => [
        ...found(sentences(view), BLAME),
        ...found(
          sentences(view).filter(sentence => !/\bnot your fault\b/i.test(sentence)),
          FAULT,
        ),
      ],
      breaks: root => say(root, 'You should not have sent it.'),
    },
    {
      says: 'no statistics',
      faults: view => found(sentences(view), STATISTICS),
      breaks: root => say(root, 'This happens to 1 in 7 teens.'),
    },
    {says: 'no deaths', faults: view => found(sentences(view), DEATHS), breaks: root => say(root, 'A boy died.')},
    {
      says: 'no fear',
      faults: view => found(sentences(view, LAW), FEAR),
      breaks: root => say(root, 'Your image is out there forever.'),
    },
    {
      says: 'no legal promise',
      faults: view => found(sentences(view), PROMISES_OF_LAW),
      breaks: root => say(root, 'You are not in trouble.'),
    },
    {
      says: 'no legal threat',
      faults: view => found(sentences(view, LAW_OR_SERVICE), THREATS_OF_LAW),
      breaks: root => say(root, 'It is illegal.'),
    },
    {
      says: 'no "revenge porn" outside the name of a service',
      faults: view => found(sentences(view), /revenge porn/i),
      breaks: root => say(root, 'Revenge porn can be reported.'),
    },
  ],
};
