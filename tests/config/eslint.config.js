// `npm run lint`: checks that the compiler does not make. Prettier does layout; tsc and `astro
// check` do types, so no rule here needs types.
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { areaRules } from './areas.js';

/** Returns globals for files that no compiler reads. */
const known = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));
const both = ['console', 'URL', 'fetch', 'setTimeout'];
const node = known(...both, 'process', 'Buffer', 'clearTimeout', 'setInterval', 'clearInterval');
/** src/delivery/build/head-script.mjs replaces `MODULES` and `NO_HISTORY`. */
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
  'NO_HISTORY',
);
/** A page's handlers and its name are assigned as properties of the window. */
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
      // `({ seq: _, ...rest })` omits a field, `(_, n) =>` ignores the first parameter.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
    },
  },
  // Longer than readers like; each is one table, or one flow whose steps build on each other.
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
    // `astro check` knows the globals of a page.
    rules: { 'no-undef': 'off' },
  },
  // Preact's hooks follow the same rules as React's. The plugin's other rules are for the React
  // compiler.
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  // Allowed imports between areas.
  ...areaRules.map((rules) => ({ ...rules, plugins: { '@typescript-eslint': tseslint.plugin } })),
  { files: ['**/*.mjs', '**/config/*.js'], languageOptions: { globals: node } },
  // Sent into pages unchanged.
  {
    files: ['src/**/*.js', 'tests/{bench,prints}/*.js'],
    languageOptions: { globals: { ...page, ...written } },
  },
);
