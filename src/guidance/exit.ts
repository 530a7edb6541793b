import type {Words} from './model.js';

/** The words of the way out. They promise that the page goes, and nothing about what stays behind. */
export const exitWords = {
  leave: msg => msg('Leave this page', {id: 'ui.exit.leave', desc: 'A link away from this page, fast.'}),
  short: msg => msg('Leave', {id: 'ui.exit.short', desc: 'The same link where there is little room. One word.'}),
  limits: msg =>
    msg('Leaving does not erase your history.', {
      id: 'ui.exit.limits',
      desc: 'Beside the link away from this page: the history of the browser keeps it.',
    }),
  shortcut: msg =>
    msg('Or press Shift three times.', {
      id: 'ui.exit.shortcut',
      desc: 'Beside the link away from this page. Shift is the key; use the name printed on keyboards.',
    }),
  twoMore: msg =>
    msg('Press Shift 2 more times to leave.', {
      id: 'ui.exit.two-more',
      desc: 'Announced when somebody pressed the Shift key once.',
    }),
  oneMore: msg =>
    msg('Press Shift 1 more time to leave.', {
      id: 'ui.exit.one-more',
      desc: 'Announced when somebody pressed the Shift key twice.',
    }),
  stayed: msg =>
    msg('You are still on this page.', {
      id: 'ui.exit.stayed',
      desc: 'Announced when somebody stopped pressing the Shift key before the third time.',
    }),
  loading: msg =>
    msg('Loading…', {
      id: 'ui.exit.loading',
      desc: 'All that is seen while another website opens, and the title of the window. It must say nothing of this page.',
    }),
  stillLoading: msg =>
    msg('Still loading…', {
      id: 'ui.exit.still-loading',
      desc: 'After eight seconds. It must say nothing of this page.',
    }),
  show: msg =>
    msg('Show page', {id: 'ui.exit.show', desc: 'A quiet button beside “Still loading…”: takes the cover away.'}),
} as const satisfies Record<string, Words>;
