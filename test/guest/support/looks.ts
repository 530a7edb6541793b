import type {Page} from 'playwright-core';

/** What follows from the place and the font of the page, which are the page's own on purpose. */
const OF_THE_PLACE =
  /^(font-family|top|right|bottom|left|inset-.*|(min-|max-)?(width|height|inline-size|block-size)|(perspective|transform)-origin|.*-(left|right|top|bottom|start|end)|grid-template-(columns|rows)|pointer-events|visibility|color-scheme|hyphenate-.*|app-region)$/;

export interface Look {
  readonly name: string;
  /** What is computed and is no initial value, apart from what the place decides. */
  readonly style: Readonly<Record<string, string>>;
}

/** Each node of our elements, in tree order. The outermost is the place they stand in, and has the page's habits. */
export const looksOf = (page: Page): Promise<readonly Look[]> =>
  page.evaluate(source => {
    const ignored = new RegExp(source);
    const blank = document.body.appendChild(document.createElement('div'));
    for (const [name, value] of [
      ['all', 'initial'],
      ['direction', 'ltr'],
      ['unicode-bidi', 'normal'],
    ] as const)
      blank.style.setProperty(name, value, 'important');
    const computed = getComputedStyle(blank);
    const names = [...computed].filter(name => !ignored.test(name) && !name.startsWith('--'));
    const initial = new Map(names.map(name => [name, computed.getPropertyValue(name)]));
    blank.remove();
    return composed
      .hosts()
      .flatMap(host => composed.all(host, ':not(style)').slice(1))
      .map(node => {
        const own = getComputedStyle(node);
        const style: Record<string, string> = {};
        for (const [name, value] of initial) {
          const here = own.getPropertyValue(name);
          if (here !== value) style[name] = here;
        }
        return {name: composed.name(node), style};
      });
  }, OF_THE_PLACE.source);

/** Where two pages differ, in words. */
export const differences = (one: readonly Look[], other: readonly Look[]): readonly string[] =>
  one.length === other.length
    ? one.flatMap(({name, style}, place) =>
        Object.entries({...other[place]?.style, ...style})
          .filter(([property]) => other[place]?.style[property] !== style[property])
          .map(([property]) => `${name}: ${property} is ${other[place]?.style[property]}, not ${style[property]}`),
      )
    : [`${one.length} nodes are ${other.length}`];

/** What a reader could not read, see or hit. Links inside a sentence are as high as its line. */
export const faultsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    composed.hosts().flatMap(host => [
      ...composed.words(host).flatMap(({text, node}) => {
        const {fontSize, opacity, lineHeight, letterSpacing} = getComputedStyle(node);
        const faults = [];
        if (parseFloat(fontSize) < 15) faults.push(`${fontSize} small`);
        if (parseFloat(lineHeight) < parseFloat(fontSize)) faults.push(`lines ${lineHeight} apart`);
        if (Number(opacity) < 1) faults.push('pale');
        if (letterSpacing !== 'normal') faults.push(`letters ${letterSpacing} apart`);
        return faults.map(fault => `"${text.slice(0, 40)}" is ${fault}`);
      }),
      ...composed
        .operable(host)
        .filter(node => !node.parentElement?.closest('p, summary'))
        .filter(node => node.getBoundingClientRect().height < 43.9 || node.getBoundingClientRect().width < 43.9)
        .map(node => `${composed.name(node)} is ${node.offsetWidth} × ${node.offsetHeight}`),
      ...composed
        .all(host, '[data-statement], [data-contact]')
        .filter(node => !node.closest('details:not([open])') && !composed.visible(node))
        .map(node => `${composed.name(node)} is not seen`),
    ]),
  );
