/*
 * Which room of src may import which. Arrows point one way, so that a view can be replaced without the
 * words, and a country added without either.
 *
 * Core rules of ESLint do the work. They read the import itself and never the disk, so a wrong arrow is
 * found also where the file it points at is not there yet.
 */

/** room → rooms it may import; `type` for types alone. */
export const ARROWS = {
  elements: {content: 'all', core: 'all', i18n: 'all', styles: 'all', directory: 'all'},
  content: {guidance: 'all', directory: 'all', i18n: 'all'},
  guidance: {i18n: 'all', directory: 'type'},
  static: {content: 'all', directory: 'all', i18n: 'all'},
  core: {i18n: 'all', styles: 'all'},
  directory: {},
  i18n: {},
  styles: {},
};

const ROOMS = Object.keys(ARROWS);

/** Rooms that draw. The others work where there is no page: on a server, in a test, on the command line. */
const DRAWING = ['elements', 'core', 'styles'];

/** `../content/x.js`, `../../content/x.js` */
const pathInto = rooms => `^(?:\\.\\.?/)+(?:${rooms.join('|')})/`;

const SOURCES = {
  regex: '\\.sources(?:\\.js)?$',
  message: 'Where a fact comes from is for docs and tests. It is kept out of what ships.',
};
const LOCALIZE = {
  regex: '^@lit/localize(?:/|$)',
  message:
    'src/i18n/msg.ts is the only place that knows @lit/localize: its main entry holds the locale of the whole page.',
};
/** The main entry is nobody's. */
const LOCALIZE_MAIN = {...LOCALIZE, regex: '^@lit/localize$'};
const LIT = {regex: '^lit(?:/|$)', message: 'This room draws nothing: it works without a page.'};
/** A tag has a hyphen in its name, shared parts of the views have none. */
const OTHER_TAG = {
  regex: '^\\.\\./[a-z]+-[a-z-]+/',
  message: 'One element does not import another: it names it in its template.',
};

function forbiddenRooms(room) {
  const to = ROOMS.filter(other => other !== room);
  const never = to.filter(other => !ARROWS[room][other]);
  const typesOnly = to.filter(other => ARROWS[room][other] === 'type');
  const allowed = Object.keys(ARROWS[room]).join(', ') || 'no other room';
  return [
    never.length > 0 && {regex: pathInto(never), message: `${room} may import ${allowed}.`},
    typesOnly.length > 0 && {
      regex: pathInto(typesOnly),
      allowTypeImports: true,
      message: `${room} may import types of ${typesOnly.join(', ')}, and nothing else of it.`,
    },
  ].filter(Boolean);
}

/** ESLint's rules for these patterns: import, export … from, `import()`, and `import('…')` as a type. */
function rules(patterns) {
  const dynamic = patterns.flatMap(({regex, message, allowTypeImports}) => {
    const source = `/${regex.replaceAll('/', '\\u002F')}/`;
    const selectors = [`ImportExpression > Literal[value=${source}]`];
    if (!allowTypeImports) selectors.push(`TSImportType Literal[value=${source}]`);
    return selectors.map(selector => ({selector, message}));
  });
  return {
    '@typescript-eslint/no-restricted-imports': ['error', {patterns}],
    'no-restricted-syntax': ['error', ...dynamic],
  };
}

const roomConfigs = ROOMS.map(room => ({
  name: `rooms/${room}`,
  files: [`src/${room}/**/*.ts`],
  ignores: ['**/*.sources.ts'],
  rules: rules([
    ...forbiddenRooms(room),
    ...(room === 'elements' ? [OTHER_TAG] : []),
    ...(DRAWING.includes(room) ? [] : [LIT]),
    SOURCES,
    LOCALIZE,
  ]),
}));

export const rooms = [
  {name: 'rooms/entries', files: ['src/*.ts'], rules: rules([SOURCES, LOCALIZE])},
  ...roomConfigs,
  {
    name: 'rooms/sources',
    files: ['src/**/*.sources.ts'],
    rules: rules([
      {regex: pathInto(['elements', 'core', 'styles', 'static']), message: 'Sources stand apart from the views.'},
    ]),
  },
  // These three are the exceptions that the rules above speak of.
  {
    name: 'rooms/msg',
    files: ['src/i18n/msg.ts'],
    rules: rules([...forbiddenRooms('i18n'), LIT, SOURCES, LOCALIZE_MAIN]),
  },
  // What defines an element defines the elements that stand in it.
  {
    name: 'rooms/define',
    files: ['src/elements/*/define.ts'],
    rules: rules([...forbiddenRooms('elements'), SOURCES, LOCALIZE]),
  },
];
