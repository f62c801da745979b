// `npm run lint`: what the compiler does not say. Layout is Prettier's; types are those of tsc and
// `astro check`, so no rule here asks for types.
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { areaRules } from './areas.js';

/** Names that stand there before a program begins, for the files that no compiler reads. */
const known = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));
const both = ['console', 'URL', 'fetch', 'setTimeout'];
const node = known(...both, 'process', 'Buffer', 'clearTimeout', 'setInterval', 'clearInterval');
/** `MODULES` and `ONCE` are put in by src/delivery/build/head-script.mjs. */
const page = known(
  ...both,
  'document',
  'location',
  'localStorage',
  'sessionStorage',
  'history',
  'indexedDB',
  'window',
  'scrollTo',
  'scrollY',
  'matchMedia',
  'getComputedStyle',
  'addEventListener',
  'dispatchEvent',
  'Event',
  'MODULES',
  'ONCE',
);
/** A page's own handlers and its name are written to, as properties of the window. */
const written = { name: 'writable', onpageshow: 'writable', onunload: 'writable' };

export default defineConfig(
  // Frozen bundles of earlier commits.
  { ignores: ['tests/faults/ages/*.js'] },
  {
    files: ['**/*.{ts,tsx,mjs,js,astro}'],
    extends: [js.configs.recommended, tseslint.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: false }],
      // `({ seq: _, ...rest })` is how a field is left out, `(_, n) =>` how the first of two is
      // passed by.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
    },
  },
  // Longer than a reader likes; each is one table, or one walk whose steps build on each other.
  {
    files: [
      'tests/arbitraries/{inspect,specs}.ts',
      'tests/e2e/{book,cards,classes,courses,lab-doctor,quiet,record}.e2e.ts',
      'tests/faults/ages/checks.ts',
      'tests/faults/storage.e2e.ts',
      'tests/targets/{lan,usb,web}.e2e.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  astro.configs['flat/recommended'],
  {
    files: ['**/*.astro'],
    // `astro check` knows the names a page may use.
    rules: { 'no-undef': 'off' },
  },
  // Preact's hooks follow the same rules as React's. The plugin's other rules are for the React
  // compiler.
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  // Which area may import which.
  ...areaRules.map((rules) => ({ ...rules, plugins: { '@typescript-eslint': tseslint.plugin } })),
  { files: ['**/*.mjs', '**/config/*.js'], languageOptions: { globals: node } },
  // Sent into pages as they stand.
  {
    files: ['src/**/*.js', 'tests/{bench,prints}/*.js'],
    languageOptions: { globals: { ...page, ...written } },
  },
);
