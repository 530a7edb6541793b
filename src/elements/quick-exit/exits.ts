import {sharedIn} from '../../core/shared.js';
import {walk} from '../../core/walk.js';
import {listenForShift} from './shortcut.js';

/** One exit on the page, as the document's one listener for the shortcut sees it. */
export interface Exit {
  readonly tag: Element;
  /** In milliseconds. Absent: this exit wants no shortcut. */
  readonly windowMs: () => number | undefined;
  /** So many presses are left; 0 when the time is over; nothing when the count was taken back. */
  readonly progress: (left?: 0 | 1 | 2) => void;
  readonly leave: () => void;
}

/** All exits of a document, whichever copy of the library they come from. */
interface Exits {
  add(exit: Exit): () => void;
}

/** Behind an open dialog nothing is read aloud, so an exit inside the dialog speaks and leads first. */
function isInDialog(tag: Element): boolean {
  for (const ancestor of walk(tag)) {
    try {
      if (ancestor.matches(':modal')) return true;
    } catch {
      // A browser that does not know `:modal`.
      return false;
    }
  }
  return false;
}

function makeExits(view: Window): Exits {
  const exits = new Set<Exit>();
  let stop: (() => void) | undefined;
  let told: Exit | undefined;

  const chosen = (): Exit | undefined => {
    const all = [...exits].filter(exit => exit.windowMs() !== undefined);
    return all.find(({tag}) => isInDialog(tag)) ?? all[0];
  };
  const tell = (left?: 0 | 1 | 2): void => {
    const now = chosen();
    // A dialog has opened or closed since the last press.
    if (told !== now) told?.progress();
    told = now;
    now?.progress(left);
  };
  return {
    add(exit) {
      exits.add(exit);
      stop ??= listenForShift(view, {
        windowMs: () => chosen()?.windowMs(),
        progress: tell,
        leave: () => chosen()?.leave(),
      });
      return () => {
        exits.delete(exit);
        if (exits.size > 0) return;
        stop?.();
        stop = undefined;
      };
    },
  };
}

/** Puts an exit on the page until the returned function is called. A document without a window has no keys. */
export function addExit(exit: Exit): () => void {
  const document = exit.tag.ownerDocument;
  const view = document.defaultView;
  return view ? sharedIn(document, 'exits', () => makeExits(view)).add(exit) : () => {};
}
