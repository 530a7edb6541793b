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
  try {
    const present: Versioned | undefined = registry.get(tag);
    if (!present) registry.define(tag, element);
    else if (present !== element) sayTaken(tag, present.version);
  } catch (error) {
    warnOnce(
      `<${tag}> could not be defined: ${String(error)}. What stands in our tags stays visible. ` +
        'Load safety.js before any script that replaces customElements.define.',
      // A page that refuses refuses every tag with the same words: once is enough.
      String(error),
    );
  }
}

function sayTaken(tag: string, version: string | undefined): void {
  if (version === VERSION) return;
  const cure = `version ${VERSION} leaves it as it is. Load one copy of the library to be sure which one runs.`;
  if (version) warnOnce(`<${tag}> is already defined by version ${version}; ${cure}`, version);
  else warnOnce(`<${tag}> is already defined by other code; ${cure}`);
}
