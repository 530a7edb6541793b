import {typesInOurs} from '../../core/typing.js';

/** How many presses lead away. Fewer happen by accident, more are too slow. */
const PRESSES = 3;

/** Fields without letters: Shift means nothing there. */
const NOT_TYPED = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];

/** What the three presses do. */
export interface ShiftListener {
  /** From the first press to the last, in milliseconds. Absent: nobody wants the shortcut. */
  readonly windowMs: () => number | undefined;
  /** So many presses are left; 0 when the time is over; nothing when another key took the count back. */
  readonly progress: (left?: 0 | 1 | 2) => void;
  readonly leave: () => void;
}

/**
 * Calls back when Shift was pressed three times and nothing else. A press counts when the key comes up again
 * alone, so that capitals, Shift+Tab, Shift+click and scrolling sideways are none. It listens on the window and
 * first of all, so that neither a dialog nor a script of the page can keep the keys away.
 */
export function listenForShift(view: Window, {windowMs, progress, leave}: ShiftListener): () => void {
  let presses = 0;
  let alone = false;
  let timer = 0;

  const forget = (): boolean => {
    const counted = presses > 0;
    presses = 0;
    view.clearTimeout(timer);
    return counted;
  };
  const other = (): void => {
    alone = false;
    if (forget()) progress();
  };
  const onKeydown = (event: KeyboardEvent): void => {
    if (!isShift(event) || isTyping(event) || typesInOurs(view.document)) other();
    else if (!event.repeat) alone = true;
  };
  const onKeyup = (event: KeyboardEvent): void => {
    const ms = windowMs();
    if (!alone || ms === undefined || !isShift(event)) return;
    if (presses === 0) timer = view.setTimeout(() => forget() && progress(0), ms);
    presses++;
    if (presses < PRESSES) {
      progress((PRESSES - presses) as 1 | 2);
      return;
    }
    forget();
    leave();
  };

  const listeners = [
    ['keydown', onKeydown],
    ['keyup', onKeyup],
    ['pointerdown', other],
    ['wheel', other],
  ] as const;
  // Passive: scrolling waits for nobody.
  const options = {capture: true, passive: true};
  for (const [type, heard] of listeners) view.addEventListener(type, heard as EventListener, options);
  return () => {
    forget();
    for (const [type, heard] of listeners) view.removeEventListener(type, heard as EventListener, true);
  };
}

/** The key of a keyboard, left or right. Keyboards on a screen name no place on a keyboard. */
const isShift = ({key, code, isComposing, ctrlKey, altKey, metaKey}: KeyboardEvent): boolean =>
  key === 'Shift' && code !== '' && !isComposing && !ctrlKey && !altKey && !metaKey;

function isTyping(event: Event): boolean {
  const target = event.composedPath()[0] as Partial<HTMLInputElement> & {readonly ownerDocument?: Document | null};
  const {localName = '', ownerDocument, type = ''} = target;
  if (localName === 'input') return !NOT_TYPED.includes(type);
  if (localName === 'textarea' || target.isContentEditable || ownerDocument?.designMode === 'on') return true;
  if (/^(?:textbox|searchbox|combobox)$/.test(target.getAttribute?.('role') ?? '')) return true;
  // A field of somebody else whose root is closed: all that can be seen is that it takes part in forms.
  const element = localName.includes('-') && ownerDocument?.defaultView?.customElements.get(localName);
  return Boolean(element && (element as {formAssociated?: boolean}).formAssociated);
}
