import {sharedIn} from './shared.js';

/** Whether somebody writes in a field of ours: all that the rest of the page may know of it. */
interface Typing {
  hasFocus: () => boolean;
}

const typingIn = (document: Document): Typing => sharedIn(document, 'typing', () => ({hasFocus: () => false}));

/**
 * For `focus` of a field of ours. From outside of a closed root nobody sees the field, and keys pressed in it
 * look like keys pressed on the tag. The answer is asked of the field each time, so a field that was removed
 * with the focus in it leaves nothing behind. Focus is in one field at most: the last one counts.
 */
export const focused = (field: Element): void => {
  typingIn(field.ownerDocument).hasFocus = () => field.matches(':focus');
};

/** True while somebody writes in a field of ours, of this copy of the library or another. */
export const typesInOurs = (document: Document): boolean => typingIn(document).hasFocus();
