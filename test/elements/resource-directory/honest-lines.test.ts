import {expect} from '@open-wc/testing';
import {
  dateInWords,
  FACTS,
  factsOf,
  NOT_ON_BILL,
  provenance,
  TRACES,
  TYPED_ON,
} from '../../expected/directory-facts.js';
import {
  directoryAttributes,
  everyDirectoryReader,
  nameOfDirectory,
  TRY_FIRST,
  UNCONFIRMED,
  type DirectoryReader,
} from '../../expected/directory.js';
import {snapshot} from '../../rules/support/composed-tree.js';
import {today} from '../../rules/support/clock.js';
import {
  cardsOf,
  emergencyLine,
  foldedWordsOf,
  moreOf,
  openWordsOf,
  serviceOf,
} from '../../rules/support/directory-tree.js';
import {loadBundle, loadRegions, place} from '../../rules/support/live-element.js';
import {sentencesOf, textOf} from '../../rules/support/words.js';

interface View {
  readonly reader: DirectoryReader;
  readonly root: HTMLElement;
}
type FaultsOf = (card: Element, id: string, view: View) => readonly string[];

const OLD = 'This may have changed.';
const isUnconfirmed = (id: string): boolean => UNCONFIRMED.some(one => one === id);
const isLine = (id: string): boolean => ['crisis-line', 'child-helpline'].includes(factsOf(id).kind);
const words = (card: Element): string => textOf(card, {out: '.said, .printed'});
const lacking = (said: string, due: readonly RegExp[] = []): readonly string[] =>
  due.filter(one => !one.test(said)).map(one => `lacks ${one}: "${said}"`);

/** As a day finds it: every reader whose cards differ. */
async function viewsOn(date: string): Promise<readonly View[]> {
  const back = today(date);
  const views: View[] = [];
  for (const reader of everyDirectoryReader.filter(
    ({imageAge, person}) => imageAge === 'unknown' && person === 'unknown',
  )) {
    const element = await place('resource-directory', directoryAttributes(reader));
    views.push({reader, root: snapshot(element)});
    element.remove();
  }
  back();
  return views;
}

const gather = (views: readonly View[], faultsOf: FaultsOf): readonly string[] => [
  ...new Set(
    views.flatMap(view =>
      cardsOf(view.root).flatMap(card => {
        const id = serviceOf(card);
        return faultsOf(card, id, view).map(fault => `${id} (${nameOfDirectory(view.reader)}) ${fault}`);
      }),
    ),
  ),
];

const oneMore: FaultsOf = card => (moreOf(card).length === 1 ? [] : [`has ${moreOf(card).length} "More about this"`]);

const saysName: FaultsOf = (card, id) => {
  const heading = card.querySelector('h1, h2, h3, h4, h5, h6');
  return heading && textOf(heading).includes(factsOf(id).name) ? [] : [`is headed "${heading && textOf(heading)}"`];
};

/** More in sight than a name, contacts and hours: what it is for. */
const saysWhatFor: FaultsOf = (card, id) => {
  const rest = sentencesOf(card, {out: 'details, a, h1, h2, h3, h4, h5, h6, [data-contact], .said, .printed'});
  return rest.some(
    sentence => sentence.split(' ').length >= 3 && !/^(Open|Hours|Free|We do not know|We could not)/.test(sentence),
  )
    ? []
    : [`${id} does not say what it is for: "${rest.join(' ')}"`];
};

const saysWhom: FaultsOf = (card, id) => lacking(openWordsOf(card), factsOf(id).says);
const tells: FaultsOf = (card, id) => lacking(words(card), factsOf(id).tells);
const passesOn: FaultsOf = (card, id) => lacking(openWordsOf(card), factsOf(id).passesOn);

const hours: FaultsOf = (card, id) => {
  const {dayAndNight, hours, hoursUnknown} = factsOf(id);
  const said = words(card);
  return [
    ...lacking(said, hours),
    ...(dayAndNight && !said.includes('Open day and night') ? ['does not say "Open day and night"'] : []),
    ...(!dayAndNight && said.includes('Open day and night') ? ['says "Open day and night"'] : []),
    ...(hoursUnknown && !said.includes('We do not know when they are open.')
      ? ['does not say that we do not know']
      : []),
    ...(/\b(open|closed) now\b/i.test(said) ? ['says that it is open or closed now'] : []),
    ...(/(?<!not )24\/7/.test(said) ? ['says 24/7'] : []),
  ];
};

const languages: FaultsOf = (card, id) =>
  lacking(
    words(card),
    factsOf(id).languages?.map(name => new RegExp(name)),
  );

const cost: FaultsOf = (card, id) => {
  const due = {
    free: /\bfree\b/i,
    'standard rate': /\b(standard|normal|usual)\b.*\b(rate|price|cost)|costs as much as/i,
  };
  const {cost} = factsOf(id);
  return isUnconfirmed(id) || cost === undefined ? [] : lacking(words(card), [due[cost]]);
};

/** Anonymous and confidential are two facts; neither is said of a service that does not say it itself. */
const privacy: FaultsOf = (card, id) => {
  const {anonymous, confidential} = factsOf(id);
  const sentences = sentencesOf(card, {out: '.said, .printed'});
  const about = (word: RegExp) => sentences.filter(sentence => word.test(sentence));
  const nameless = /\banonymous|do(es)? not (have to )?(give|ask|tell|say)[^.]*\bname\b/i;
  const kept = /\bconfidential|\bprivate\b/i;
  const refuses = /\bnot anonymous|\bmay ask\b|\bwill ask\b|contacts? you/i;
  return [
    ...about(/\banonymous/i)
      .filter(one => kept.test(one) && !/\bnot\b/i.test(one))
      .map(one => `mixes two facts: "${one}"`),
    ...(anonymous === 'yes' && about(nameless).length === 0 ? ['does not say that it is anonymous'] : []),
    ...(anonymous === 'no' && about(/\bnot anonymous|\byour name\b|who you are/i).length === 0
      ? ['does not say that it is not anonymous']
      : []),
    ...(anonymous !== 'yes' && about(/\b(is|are|be|stay|remain) anonymous|^anonymous/i).some(one => !refuses.test(one))
      ? ['says that it is anonymous']
      : []),
    ...(confidential !== undefined && !isUnconfirmed(id) && about(kept).length === 0
      ? ['does not say that it is confidential']
      : []),
    ...(confidential === 'unless-danger' &&
    !isUnconfirmed(id) &&
    about(/danger|unless|except|harm|at risk/i).length === 0
      ? ['does not say what the exception is']
      : []),
    ...(confidential === undefined && about(/\bconfidential/i).some(one => !/\bnot\b/i.test(one))
      ? ['says that it is confidential']
      : []),
  ];
};

/** Per card, or once for all cards. */
const traces: FaultsOf = (card, id, {root}) => {
  const has = (selector: string): boolean => card.querySelector(selector) !== null;
  const once = textOf(root, {out: '[part~="card"]'});
  const said = `${words(card)} ${once}`;
  const due = [
    ...(has('a[data-contact="voice"]') && id !== NOT_ON_BILL ? [TRACES.voice] : []),
    ...(has('a[data-contact="text"]') ? [TRACES.text] : []),
    ...(has('a[data-contact="chat"], a[data-contact="web"]') ? [TRACES.page] : []),
  ];
  return [
    ...due.filter(trace => !said.includes(trace)).map(trace => `does not say "${trace}"`),
    ...(id === NOT_ON_BILL && words(card).includes(TRACES.voice) ? [`says "${TRACES.voice}"`] : []),
    ...(id === NOT_ON_BILL && !/\b(not|never|no)\b[^.]*\bbills?\b/i.test(words(card))
      ? ['does not say that it is on no bill']
      : []),
  ];
};

const howWeKnow: FaultsOf = (card, id) => {
  if (isUnconfirmed(id)) return [];
  const said = foldedWordsOf(card);
  return [
    ...lacking(said, provenance(factsOf(id))),
    ...(card.querySelector('a[data-contact="voice"], a[data-contact="text"]') && !said.includes('We have not called.')
      ? ['does not say "We have not called."']
      : []),
    ...(/✓|✔|☑/.test(words(card)) ? ['has a tick'] : []),
  ];
};

const mending: FaultsOf = card => lacking(foldedWordsOf(card), [/\b(wrong|not right|mistake|out of date|correct)\b/i]);

function changed(isOld: (id: string) => boolean): FaultsOf {
  return (card, id, {root}) => {
    if (isUnconfirmed(id)) return [];
    const folded = foldedWordsOf(card);
    if (openWordsOf(card).includes(OLD)) return [`says "${OLD}" in front of everything`];
    if (!isOld(id)) return folded.includes(OLD) ? [`says "${OLD}"`] : [];
    if (!folded.includes(OLD)) return [`does not say "${OLD}"`];
    if (isLine(id)) return nextLine(folded, id, root);
    const first = folded.includes(`${OLD} Look at their website first.`);
    return first === Boolean(factsOf(id).website) ? [] : [`website ${factsOf(id).website}, yet "${folded}"`];
  };
}

/** "If nobody answers, try {another line that this reader is shown}." */
function nextLine(folded: string, id: string, root: ParentNode): readonly string[] {
  const next = /This may have changed\. If nobody answers, try ([^.]+(?:\.[a-z]+)?)\./.exec(folded)?.[1];
  if (next === undefined) return [`names no next line: "${folded}"`];
  const lines = cardsOf(root)
    .map(serviceOf)
    .filter(one => one !== id && (isLine(one) || one === 'intl-findahelpline'));
  return lines.some(one => next.includes(factsOf(one).name)) ? [] : [`says to try ${next}`];
}

const unconfirmed: FaultsOf = (card, id) => {
  const said = openWordsOf(card);
  const lines = ['We could not confirm this number. It may not work.', `Try ${TRY_FIRST} first.`];
  if (isUnconfirmed(id)) return lines.filter(line => !said.includes(line)).map(line => `does not say "${line}"`);
  return said.includes('We could not confirm this number.') && id !== 'gb-childline' ? ['is called unconfirmed'] : [];
};

describe('resource-directory: honest lines on every card', () => {
  let views: readonly View[] = [];
  let later: readonly View[] = [];

  before(async function () {
    this.timeout(60_000);
    await loadBundle();
    await loadRegions();
    views = await viewsOn(TYPED_ON);
    later = await viewsOn('2031-01-01');
  });

  /** Keeps the promise everywhere, and finds it broken where a card is emptied or told a lie. */
  function promise(says: string, faultsOf: FaultsOf, spoil: (card: Element) => void, spoilt: string): void {
    it(says, () => {
      const faults = gather(views, faultsOf);
      expect(faults.slice(0, 12), `${faults.length} faults`).to.deep.equal([]);
    });

    it(`finds it broken: ${says}`, () => {
      const view = views.find(({root}) => cardsOf(root).some(card => serviceOf(card) === spoilt));
      const root = view?.root.cloneNode(true) as HTMLElement;
      const card = cardsOf(root).find(one => serviceOf(one) === spoilt) as Element;
      spoil(card);
      expect(faultsOf(card, spoilt, {...(view as View), root})).not.to.be.empty;
    });
  }

  const empty = (card: Element): void => card.replaceChildren();
  const say = (text: string) => (card: Element) => card.insertAdjacentHTML('beforeend', `<p>${text}</p>`);
  const fold = (card: Element): void => {
    const more = card.ownerDocument.createElement('details');
    more.append(...card.childNodes);
    card.append(more);
  };

  promise('the name is its heading', saysName, empty, 'us-988');
  promise('what it is for, in sight', saysWhatFor, empty, 'us-988');
  promise('whom it is for, in sight', saysWhom, fold, 'gb-childline');
  promise('what a reader has to know before using it', tells, empty, 'us-crisis-text-line');
  promise('what it may pass on, in sight', passesOn, fold, 'us-cybertipline');
  promise('hours as printed text, never computed', hours, say('<b>Open now.</b>'), 'us-trans-lifeline');
  promise('languages', languages, empty, 'us-988');
  promise('what it costs', cost, empty, 'us-988');
  promise('one "More about this"', oneMore, empty, 'us-988');
  promise('anonymous and confidential, each by itself', privacy, say('Anonymous and confidential.'), 'us-rainn');
  promise('the trace that each way leaves', traces, say(TRACES.voice), 'gb-childline');
  promise('how we know, and from when', howWeKnow, empty, 'us-988');
  promise('what to do if these details look wrong', mending, empty, 'us-988');
  promise('what nobody could confirm says so, and whom to try first', unconfirmed, empty, 'us-nova');
  promise(
    'what is old says so behind "More about this", the rest does not',
    changed(id => factsOf(id).old ?? false),
    card => moreOf(card)[0]?.append(OLD),
    'us-988',
  );

  it('years from now all of it is old: a line names the next one, and an emergency number never is', () => {
    const faults = gather(
      later,
      changed(() => true),
    );
    expect(faults.slice(0, 12), `${faults.length} faults`).to.deep.equal([]);
    for (const {root} of later) {
      const line = emergencyLine(root);
      expect(line && textOf(line)).not.to.include(OLD);
      expect(line && textOf(line)).not.to.match(/We (read|have)|Others list/);
    }
  });

  it('after 24 months a source is old, not before', async () => {
    // The page of the State attorneys general is from August 26, 2025.
    for (const [date, old] of [
      ['2027-08-25', false],
      ['2027-08-27', true],
    ] as const) {
      const view = (await viewsOn(date)).find(({reader}) => reader.region === 'US' && reader.age === 'adult');
      const card = cardsOf(view?.root as HTMLElement).find(one => serviceOf(one) === 'us-state-ag');
      expect(card && foldedWordsOf(card).includes(OLD), date).to.equal(old);
    }
  });

  it('dates are read as they are written', () => {
    expect('from October 9, 2026.').to.match(dateInWords('2026-10-09'));
    expect('from July 2018.').to.match(dateInWords('2018-07'));
    expect('from 2023.').to.match(dateInWords('2023'));
    expect('from October 19, 2026.').not.to.match(dateInWords('2026-10-09'));
    expect(Object.values(FACTS).filter(({old}) => old)).not.to.be.empty;
  });

  it('the address a host gives for corrections stands where details may look wrong', async () => {
    const element = await place('resource-directory', {region: 'US', 'correction-href': '/wrong-number'});
    const links = cardsOf(element.renderRoot)
      .flatMap(card => moreOf(card))
      .flatMap(more => [...more.querySelectorAll('a')]);
    expect(links.some(link => link.getAttribute('href')?.startsWith('/wrong-number'))).to.be.true;
    element.remove();
  });
});
