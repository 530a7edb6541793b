import {VERSION} from './version.js';
import {warnOnce} from './warn.js';

interface Versioned extends CustomElementConstructor {
  readonly version?: string;
}

/**
 * Registers an element unless the tag is taken. Loading the library twice is normal on pages put
 * together by several people, so it is no error; another version is said once.
 *
 * @param registry Absent where there is no document, such as in Node: then nothing happens.
 */
export function define(
  tag: string,
  element: Versioned,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void {
  if (!registry) return;
  const present: Versioned | undefined = registry.get(tag);
  if (present === element) return;
  if (present) {
    if (present.version !== VERSION) {
      warnOnce(
        `<${tag}> is already defined by ${present.version ? `version ${present.version}` : 'other code'}; ` +
          `version ${VERSION} leaves it as it is. Load one copy of the library to be sure which one runs.`,
      );
    }
    return;
  }
  try {
    registry.define(tag, element);
  } catch (error) {
    warnOnce(`<${tag}> could not be defined: ${String(error)}. The guidance inside the tag stays visible.`);
  }
}
