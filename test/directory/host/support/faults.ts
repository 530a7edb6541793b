/** What was drawn, whoever drew it: each element with its attributes and its own text. */
export interface Drawn {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Addresses that may be pressed: a page without a name in its address, a number that dials somebody, a mail address. */
const SAFE = [
  /^https:\/\/[^/@\\\s]+(?:[/?#][^\s<>"']*)?$/,
  /^(?:tel|sms):\+?\d{2,15}$/,
  /^tel:\*\d{3,5}$/,
  /^mailto:[\w.+-]+@[\w.-]+$/,
];
/** Ours: pages of the site itself. */
const OWN = /^#/;

/** Isolating marks around names are ours; every other letter that is not seen came from elsewhere. */
const HIDDEN = /(?!\u200c|\u200d|\u2068|\u2069|\n)[\p{Cf}\p{Co}\p{Cs}\p{Cc}]/u;

const LONGEST = 700;

/** What must never be drawn, each fault in words. */
export function faultsIn(drawn: Iterable<Drawn>): readonly string[] {
  const faults: string[] = [];
  for (const {tag, attributes, text} of drawn) {
    for (const [name, value] of Object.entries(attributes)) {
      if (name === 'data-canary') faults.push(`markup became <${tag}>`);
      if (/^on|^style$|^srcdoc$/.test(name)) faults.push(`<${tag}> has ${name}="${value}"`);
      if (
        /^(?:href|src|action|formaction|xlink:href)$/.test(name) &&
        !OWN.test(value) &&
        !SAFE.some(safe => safe.test(value))
      )
        faults.push(`<${tag}> leads to ${value.slice(0, 80)}`);
    }
    if (HIDDEN.test(text)) faults.push(`<${tag}> has hidden letters: ${JSON.stringify(text.slice(0, 80))}`);
    const {length} = text.trim();
    if (length > LONGEST) faults.push(`<${tag}> has a text of ${length} letters`);
  }
  return faults;
}
