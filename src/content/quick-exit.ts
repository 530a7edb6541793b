import {exitWords} from '../guidance/exit.js';
import {NO_FILL, type Words} from '../guidance/model.js';
import type {MsgFn} from '../i18n/msg.js';
import type {ElementBlock, ExitControl} from './blocks.js';
import {asking, type Given} from './given.js';
import {safeHref} from './href.js';

/** Its front page shows nothing that was looked for before, as the page of a search engine would. */
export const DESTINATION = 'https://www.wikipedia.org/';

const WINDOW_MS = {default: 5000, least: 500, most: 60_000} as const;
const PLACEMENTS = ['inline', 'sticky'] as const;
const SHORTCUTS = ['shift', 'off'] as const;

/** How an exit stands on its page, and how the three presses count. */
export interface ExitSettings {
  readonly placement: (typeof PLACEMENTS)[number];
  readonly shortcut: (typeof SHORTCUTS)[number];
  /** In milliseconds, from the first press to the last. */
  readonly shortcutWindow: number;
}

export interface Exit {
  readonly settings: ExitSettings;
  readonly control: ExitControl;
  /** What was wrong with the input, each in words that say the cure. */
  readonly problems: readonly string[];
}

/** How much of the words stands beside the link. */
interface Wording {
  /** One word on the button, where there is little room. */
  readonly short: boolean;
  /** The button alone: who shows it says elsewhere what it cannot do. */
  readonly alone: boolean;
}

function exitControl(href: string, {short, alone}: Wording, msg: MsgFn): ExitControl {
  const say = (words: Words): string => words(msg, NO_FILL);
  const [label, whole] = [say(short ? exitWords.short : exitWords.leave), say(exitWords.leave)];
  return {
    kind: 'control',
    control: 'exit',
    href,
    label,
    // Who speaks to their device says what they see: in every language that has to be part of the name.
    name: whole.includes(label) ? whole : `${label}: ${whole}`,
    limits: alone ? undefined : say(exitWords.limits),
    shortcut: alone ? undefined : say(exitWords.shortcut),
    progress: {2: say(exitWords.twoMore), 1: say(exitWords.oneMore), 0: say(exitWords.stayed)},
    cover: {
      loading: say(exitWords.loading),
      stillLoading: say(exitWords.stillLoading),
      show: say(exitWords.show),
    },
  };
}

/** `<quick-exit>` inside another element. Where it is not defined, its link stands in it and leads away as well. */
export const nestedExit = (href: string | undefined, msg: MsgFn): ElementBlock => ({
  kind: 'element',
  tag: 'quick-exit',
  attributes: {href},
  blocks: [exitControl(href ?? DESTINATION, {short: true, alone: true}, msg)],
});

/**
 * `<quick-exit>`: a link away from the page. It stands in the main file and needs neither the guidance nor a
 * country, because somebody may have to leave before these have arrived.
 */
export function quickExit(given: Given, msg: MsgFn): Exit {
  const {problems, first, oneOf} = asking(given);
  const choice = <T extends string>(name: string, allowed: readonly [T, T]): T =>
    oneOf(name, allowed, `Until then "${allowed[0]}" holds.`) ?? allowed[0];
  const address = (name: string): string | undefined =>
    first(name, safeHref, `Use an http(s) or relative address. Until then it leads to ${DESTINATION}.`);

  const settings: ExitSettings = {
    placement: choice('placement', PLACEMENTS),
    shortcut: choice('shortcut', SHORTCUTS),
    shortcutWindow:
      first(
        'shortcut-window',
        milliseconds,
        `Use milliseconds from ${WINDOW_MS.least} to ${WINDOW_MS.most}. Until then it is ${WINDOW_MS.default}.`,
      ) ?? WINDOW_MS.default,
  };
  const href = address('href') ?? address('exit-href') ?? DESTINATION;
  const alone = given('compact').length > 0;
  const control = exitControl(href, {short: alone || settings.placement === 'sticky', alone}, msg);
  return {settings, control: settings.shortcut === 'off' ? {...control, shortcut: undefined} : control, problems};
}

function milliseconds(value: string): number | undefined {
  const ms = /^\d+$/.test(value.trim()) ? Number(value) : NaN;
  return ms >= WINDOW_MS.least && ms <= WINDOW_MS.most ? ms : undefined;
}
