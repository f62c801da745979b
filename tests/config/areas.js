// The areas of src/ and their allowed imports, for ESLint. Across areas an import is written with
// `#area/…` (package.json `imports`), within one it is relative, so the rules read the first path
// segment. Lowest first: an area may import itself and those before it.
export const areas = ['core', 'player', 'curriculum', 'site', 'pages', 'delivery'];

/** Packages that an area may not import, as regular expressions of their names. */
const refusedPackages = {
  core: ['preact', 'nanostores', '@nanostores', 'dexie', 'astro', 'node:', 'vite'],
  player: ['astro', 'node:', 'vite', 'docx', 'papaparse', 'read-excel-file', 'minisearch'],
  curriculum: ['preact', 'nanostores', '@nanostores', 'dexie', 'vite'],
  site: ['dexie', 'vite', 'workbox'],
  pages: ['dexie', 'vite', 'workbox', 'preact'],
  delivery: ['astro:'],
};

/** Modules that may not reach a pupil's page at run time; their types may. */
const heavy = [
  { regex: '^zod', message: 'A page gets no schema library; import the type.' },
  { regex: '/schema\\.ts$', message: 'A page gets no schema; import the type.' },
  { regex: '/registry\\.ts$', message: 'A page loads its kinds by `views.ts`.' },
];

/** Only the curriculum area reads content/: it alone asks Astro for it or opens its files. */
const contentPackages = {
  regex: '^astro:content$|/content/.*\\.(yaml|mdx)',
  message: 'Only src/curriculum reads content/; ask it.',
};
const contentCalls = [
  {
    selector:
      'CallExpression[callee.name=/^(readFile|readdir)(Sync)?$/] > Literal[value=/content\\u002F/]',
    message: 'Only src/curriculum reads content/; ask it.',
  },
];

/** A view's words are in its messages file, in both languages. */
const vietnamese = '[\\u00C0-\\u1EF9]';
const ownWords = ['Literal[value', 'TemplateElement[value.raw', 'JSXText[value'].map((node) => ({
  selector: `${node}=/${vietnamese}/]`,
  message: 'Words of a view stand in its messages file.',
}));

/**
 * Returns the rules for one area.
 * @param area its name
 * @param files patterns of its files
 * @param more further patterns of `@typescript-eslint/no-restricted-imports`
 * @param syntax further selectors of `no-restricted-syntax`
 */
function restrict(area, files, more = [], syntax = []) {
  const above = areas.slice(areas.indexOf(area) + 1);
  const names = areas.filter((name) => name !== area).join('|');
  const words = above.length > 0 ? `^#(${above.join('|')})/` : '^#nothing-above/';
  const packages = `^(${refusedPackages[area].join('|')})`;
  const late = (pattern) => `[source.value=/${pattern.replaceAll('/', '\\u002F')}/]`;
  return {
    files,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: words, message: `${area} may not import an area above it.` },
            { regex: `^(\\.\\./)+(${names})/`, message: 'Name another area by `#area/…`.' },
            { regex: packages, message: `${area} may not import this package.` },
            ...(area === 'curriculum' ? [] : [contentPackages]),
            ...more,
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: `ImportExpression${late(words)}`,
          message: `${area} may not import an area above it, late neither.`,
        },
        {
          selector: `TSImportType[source.value=/${words.replaceAll('/', '\\u002F')}/]`,
          message: `${area} may not name types of an area above it.`,
        },
        ...(area === 'curriculum' ? [] : contentCalls),
        ...syntax,
      ],
    },
  };
}
const code = (area) => `src/${area}/**/*.{ts,tsx,mjs,astro}`;
const typesOnly = heavy.map((pattern) => ({ ...pattern, allowTypeImports: true }));
const noOtherKind = {
  regex: '^\\.\\./(?!engines/|shell/)[a-z-]+/',
  message: 'A kind imports no other kind: what two need moves to engines/ or shell/.',
};
const database = {
  regex: '/(database|kept-database|indexed-db|class-database|voice-clips)\\.ts$|^dexie$',
  message: 'The database comes late: import() it, or import types.',
  allowTypeImports: true,
};

/** For ESLint's flat config; a later entry replaces an earlier one for its files. */
export const areaRules = [
  ...areas.map((area) => restrict(area, [code(area)])),
  restrict('player', ['src/player/**/*.{ts,tsx}'], [database]),
  restrict(
    'player',
    ['src/player/{hydrate,profiles,progress,audio,ui}/**/*.{ts,tsx}', 'src/player/**/*.tsx'],
    [database, ...typesOnly],
    ownWords,
  ),
  restrict('player', ['src/player/storage/*.ts'], typesOnly),
  restrict('player', ['src/player/activities/*/*.ts'], [database, noOtherKind]),
  restrict(
    'player',
    ['src/player/activities/*/*.tsx'],
    [database, noOtherKind, ...typesOnly],
    ownWords,
  ),
  restrict('player', ['src/player/activities/{engines,shell}/*.ts'], [database]),
  restrict(
    'player',
    ['src/player/activities/{engines,shell}/*.tsx'],
    [database, ...typesOnly],
    ownWords,
  ),
  restrict('site', ['src/site/**/*.tsx'], typesOnly, ownWords),
  // A kind's printed form is the site's: it is drawn by Astro and uses the site's papers.
  restrict('site', ['src/player/**/*.astro']),
  // Tests may look at what they like.
  {
    files: ['src/**/*.test.{ts,tsx}'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off', 'no-restricted-syntax': 'off' },
  },
];
