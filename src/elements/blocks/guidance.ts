import type * as Content from '../../content/index.js';

/** The words and rules of every element: a chunk of its own, fetched with the country, not after it. */
type Guidance = Pick<typeof Content, 'answer'>;

let guidance: Guidance | undefined;
let loading: Promise<void> | undefined;

/** The guidance, once it is there. */
export const guidanceNow = (): Guidance | undefined => guidance;

/** Puts the guidance in place without a chunk: on servers and in the bundle of one file. */
export function registerGuidance(content: Guidance): void {
  guidance = content;
}

/**
 * Fetches the guidance; resolves when it is there or has failed, and never rejects. After a failure the
 * next call tries again.
 */
export function loadGuidance(): Promise<void> {
  loading ??= import('../../content/index.js').then(registerGuidance, () => {
    loading = undefined;
  });
  return loading;
}
