import {sharedIn} from '../../core/shared.js';
import {goingWindows, silence} from './silence.js';

/** What is seen and heard while the other site opens. It says nothing of the page. */
export interface CoverWords {
  readonly loading: string;
  readonly stillLoading: string;
  readonly show: string;
  readonly lang: string;
  readonly dir: string;
}

interface Cover {
  show(words: CoverWords): void;
}

/** Then somebody whose destination is dead gets the page back, if they want it. */
const PATIENCE_MS = 8000;

/** Heavier than what a page says about its body, and not in the body, which it hides. */
const HIDDEN_BODY = ':root > body:not(#cover#cover#cover) {display: none !important}';

/** Said in the order given: the first takes back whatever the page says about every dialog. */
const LOOK = {
  dialog: {
    all: 'initial',
    position: 'fixed',
    inset: '0',
    'z-index': '2147483647',
    display: 'grid',
    'place-content': 'center',
    gap: '1.5em',
    'inline-size': '100%',
    'block-size': '100%',
    'max-inline-size': 'none',
    'max-block-size': 'none',
    'text-align': 'center',
    font: '17px/1.5 system-ui, sans-serif',
    'color-scheme': 'inherit',
    color: 'CanvasText',
    background: 'Canvas',
  },
  p: {all: 'unset', display: 'block'},
  button: {all: 'revert', font: 'inherit', 'min-block-size': '48px', 'padding-inline': '1em'},
} as const;

function make<Name extends keyof typeof LOOK>(document: Document, name: Name): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  // One by one: a strict policy forbids a style attribute as text.
  for (const [property, value] of Object.entries(LOOK[name])) element.style.setProperty(property, value, 'important');
  return element;
}

type Page = Window & typeof globalThis;
/** Takes back what was done. */
type Undo = () => void;

function hideBody(document: Document, view: Page): Undo {
  const {scrollX: left, scrollY: top} = view;
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(HIDDEN_BODY);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
      view.scrollTo({left, top, behavior: 'instant'});
    };
  } catch {
    // Browsers before 2023: the dialog lies over the body anyway.
    return () => {};
  }
}

function neutralTitle(document: Document, neutral: string): Undo {
  const {title} = document;
  document.title = neutral;
  return () => {
    if (document.title === neutral) document.title = title;
  };
}

/** A dialog over everything, also over a dialog of the page, and read aloud. Nothing but our button closes it. */
function openDialog(document: Document, words: CoverWords, show: () => void) {
  const dialog = make(document, 'dialog');
  const said = make(document, 'p');
  const button = make(document, 'button');
  const say = (text: string): void => {
    said.textContent = text;
    dialog.setAttribute('aria-label', text);
  };
  const open = (): void => {
    try {
      dialog.showModal();
    } catch {
      // Without modal dialogs it lies over everything that is no dialog itself.
      dialog.setAttribute('open', '');
    }
  };
  dialog.lang = words.lang;
  dialog.dir = words.dir;
  // `closedby` is for newer browsers; in others the Escape key closes the dialog, and it opens again.
  dialog.setAttribute('closedby', 'none');
  dialog.addEventListener('cancel', event => event.preventDefault());
  dialog.addEventListener('close', open);
  said.setAttribute('role', 'status');
  button.type = 'button';
  button.textContent = words.show;
  button.addEventListener('click', show);
  dialog.append(said);
  say(words.loading);
  document.documentElement.append(dialog);
  open();
  return {
    offer: () => {
      say(words.stillLoading);
      dialog.append(button);
    },
    close: () => {
      dialog.removeEventListener('close', open);
      dialog.close();
      dialog.remove();
    },
  };
}

function makeCover(document: Document, view: Page): Cover {
  let covered = false;

  function put(words: CoverWords): void {
    const dialog = openDialog(document, words, () => takeAway());
    const onPageshow = ({persisted}: PageTransitionEvent): void => {
      if (persisted) dialog.offer();
    };
    const timer = view.setTimeout(dialog.offer, PATIENCE_MS);
    view.addEventListener('pageshow', onPageshow);
    const undo = [
      hideBody(document, view),
      neutralTitle(document, words.loading),
      silence(view),
      () => view.clearTimeout(timer),
      () => view.removeEventListener('pageshow', onPageshow),
      dialog.close,
    ];
    const takeAway = (): void => {
      covered = false;
      // A destination that answers after all may not take the page away again.
      goingWindows(view)[0]?.stop();
      for (const back of undo) back();
    };
  }

  return {
    show(words) {
      if (covered) return;
      covered = true;
      put(words);
    },
  };
}

/** Hides the page of the document at once, until it is gone or the reader wants it back. */
export function cover(document: Document, words: CoverWords): void {
  const view = document.defaultView;
  if (view) sharedIn(document, 'cover', () => makeCover(document, view)).show(words);
}
