import {factsOf} from '../../expected/directory-facts.js';
import {
  directoryRegions,
  expectedDirectories,
  expectedDirectoryIds,
  KINDS,
  kindsFaults,
  type DirectoryReader,
} from '../../expected/directory.js';
import {ages, persons, regions, situations} from '../../expected/reader.js';
import {expectedIds} from '../../expected/steps.js';
import {expectedTip, topics} from '../../expected/tips.js';
import {
  expectedCountry,
  expectedDanger,
  expectedWays,
  urgentRegions,
  type UrgentReader,
} from '../../expected/urgent-help.js';
import {servicesOf, statementIds, statementNodes} from '../../rules/support/composed-tree.js';
import {orderedServices} from '../../rules/support/directory-tree.js';
import {textOf} from '../../rules/support/words.js';

/* What a reader has to get from each element, whatever a page wrote into its tag. */

export type Attributes = Readonly<Record<string, string>>;

/** What is wrong with the tree of an element, where a page said these attributes. Empty: nothing. */
export type Faults = (root: ParentNode & Node, said: Attributes) => readonly string[];

/** Nobody knows what another value would mean, so it is as if nobody had said it. */
const known = <T extends string, Other extends string>(
  all: readonly T[],
  value: string | undefined,
  otherwise: Other,
): T | Other => all.find(one => one === value) ?? otherwise;

const differs = (what: string, shown: unknown, due: unknown): readonly string[] => {
  const [is, should] = [JSON.stringify(shown), JSON.stringify(due)];
  return is === should ? [] : [`${what}: ${is}, not ${should}`];
};

/** The made-up languages have other words for the same guidance. */
const isEnglish = ({lang = ''}: Attributes): boolean => !/^(en-XA|ar-XB)$/.test(lang);

const anybody = (said: Attributes) => ({
  age: known(ages, said['age'], 'unknown'),
  imageAge: known(ages, said['image-age'], 'unknown'),
});

const platformOf = ({platform = ''}: Attributes): string => platform.trim() || 'HerHelp';

/** A reader has to know which site is meant. */
const namesPlatform = (root: Node, said: Attributes): readonly string[] => {
  const words = platformOf(said).replace(/\s+/g, ' ');
  return textOf(root).includes(words) ? [] : [`it does not name "${words.slice(0, 60)}"`];
};

/** Where an address leads that a page may give: to another page, and nowhere else. */
function pageAt(href: string | undefined): string | undefined {
  if (!href?.trim()) return undefined;
  const {protocol, href: whole} = new URL(href.trim(), document.baseURI);
  return /^https?:$/.test(protocol) ? whole : undefined;
}

export const stepsFaults: Faults = (root, said) => [
  ...differs(
    'statements',
    statementIds(root),
    expectedIds({
      ...anybody(said),
      situation: known(situations, said['situation'], 'threatened'),
      person: known(persons, said['person'], 'unknown'),
      region: known(regions, said['region'], 'BO'),
    }),
  ),
  ...namesPlatform(root, said),
];

export const tipFaults: Faults = (root, said) => {
  const topic = known(topics, said['topic'], 'asked-for-image');
  const rules = pageAt(said['guidelines-href']);
  return [
    ...differs(
      'statements',
      statementIds(root),
      expectedTip({
        ...anybody(said),
        topic,
        region: known(regions, said['region'], 'BO'),
        ...(platformOf(said) === 'HerHelp' ? {} : {platform: platformOf(said)}),
        ...(rules === undefined ? {} : {guidelinesHref: rules}),
      }),
    ),
    ...(topic === 'asked-for-image' ? namesPlatform(root, said) : []),
  ];
};

export const directoryFaults: Faults = (root, said) => {
  const reader: DirectoryReader = {
    ...anybody(said),
    person: known(persons, said['person'], 'unknown'),
    region: known(directoryRegions, said['region'], 'BO'),
  };
  const written = (said['kinds'] ?? '').split(/\s+/);
  const kinds = KINDS.filter(kind => written.includes(kind));
  const orders = expectedDirectories(reader).map(({shown, more}) => [...shown, ...more].join(' '));
  const shown = orderedServices(root).join(' ');
  return [
    ...kindsFaults(servicesOf(root), reader, kinds.length > 0 ? kinds : KINDS, id => factsOf(id).kind),
    ...(kinds.length > 0 || orders.includes(shown) ? [] : [`services: ${shown}, not ${orders.join(' or ')}`]),
    ...(kinds.length > 0 || 'compact' in said
      ? differs('the first statement', statementIds(root)[0], 'S23')
      : differs('statements', [...new Set(statementIds(root))], expectedDirectoryIds(reader))),
    ...(isEnglish(said) && !/\bwrong\b/i.test(textOf(root)) ? ['nowhere to say that a number is wrong'] : []),
  ];
};

export const urgentFaults: Faults = (root, said) => {
  const reader: UrgentReader = {
    age: known(ages, said['age'], 'unknown'),
    imageAge: 'unknown',
    region: known(urgentRegions, said['region'], 'none'),
  };
  const danger = expectedDanger(reader);
  const due = [danger.href, ...expectedWays(reader).map(({href}) => href)].filter(href => href !== undefined);
  const hrefs = [...root.querySelectorAll('a')].map(link => link.getAttribute('href'));
  const country = root.querySelector('select')?.selectedOptions[0]?.textContent?.trim();
  return [
    ...differs('statements', statementIds(root), ['G2', 'G3']),
    ...differs('contacts', hrefs, due),
    ...(isEnglish(said) ? differs('country', country, expectedCountry[reader.region]) : []),
    ...(isEnglish(said)
      ? differs(
          'danger',
          statementNodes(root, 'G2')
            .map(node => textOf(node))
            .join(),
          danger.words,
        )
      : []),
  ];
};

export const exitFaults: Faults = (root, said) => {
  const link = root.querySelector('a');
  if (!link) return ['there is no way out'];
  const sticky = said['placement'] === 'sticky';
  const alone = 'compact' in said;
  const words = [...root.querySelectorAll('a, p:not([role])')].map(node => textOf(node)).filter(text => text !== '');
  const limits = 'Leaving does not erase your history.';
  const due = [
    sticky || alone ? 'Leave' : 'Leave this page',
    ...(alone ? [] : [said['shortcut'] === 'off' ? limits : `${limits} Or press Shift three times.`]),
  ];
  return [
    ...differs(
      'leads to',
      link.href,
      pageAt(said['href']) ?? pageAt(said['exit-href']) ?? 'https://www.wikipedia.org/',
    ),
    ...differs('sticky', link.ownerDocument.defaultView?.getComputedStyle(link).position === 'fixed', sticky),
    ...differs('words', words, due),
  ];
};
