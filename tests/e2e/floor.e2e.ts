/**
 * The built files support the floor of content/browsers.yaml (Chromium 109, Firefox 115): they call
 * nothing newer, and a selector unknown to Firefox 115 changes only the layout. Chromium 109 itself
 * is driven elsewhere; Firefox 115 is not available here.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { distFolder } from '../browser/site-server.ts';

type Newer = { name: string; seen: RegExp; since: string };

const newerCalls: Newer[] = [
  { name: 'Object.groupBy, Map.groupBy', seen: /\b(Object|Map)\.groupBy\(/, since: 'Chromium 117' },
  {
    name: 'toSorted, toReversed, toSpliced',
    seen: /\.(toSorted|toReversed|toSpliced)\(/,
    since: 'Chromium 110',
  },
  {
    name: 'Promise.withResolvers, Promise.try',
    seen: /Promise\.(withResolvers|try)\(/,
    since: 'Chromium 119',
  },
  { name: 'Array.fromAsync', seen: /Array\.fromAsync\(/, since: 'Chromium 121' },
  {
    name: 'iterator helpers',
    seen: /Iterator\.from\(|\.(keys|values|entries)\(\)\.(map|filter|take|drop|toArray|some|every|find)\(/,
    since: 'Chromium 122',
  },
  { name: 'isWellFormed', seen: /\.(isWellFormed|toWellFormed)\(/, since: 'Chromium 111' },
  {
    name: 'a regular expression with the v flag',
    seen: /[(,=]\/(?![*/])(?:[^/\\\n]|\\.)+\/[dgimsuy]*v[dgimsuy]*[.,)]/,
    since: 'Chromium 112',
  },
  { name: 'URL.canParse, URL.parse', seen: /\bURL\.(canParse|parse)\(/, since: 'Chromium 120' },
  {
    name: 'showPopover, startViewTransition',
    seen: /\.(showPopover|togglePopover|startViewTransition)\(/,
    since: 'Chromium 111',
  },
];

const newerStyles: Newer[] = [
  { name: 'nested rules', seen: /[{;]\s*&/, since: 'Chromium 112' },
  {
    name: 'color-mix, light-dark, oklch',
    seen: /\b(color-mix|light-dark|oklch|oklab)\(/,
    since: 'Chromium 111',
  },
  { name: 'subgrid', seen: /:\s*subgrid/, since: 'Chromium 117' },
  { name: '@scope, @starting-style', seen: /@(scope|starting-style)\b/, since: 'Chromium 117' },
  {
    name: 'anchor positioning, popovers',
    seen: /anchor-name|:popover-open/,
    since: 'Chromium 114',
  },
];

const files = readdirSync(distFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(js|mjs|css|html)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(distFolder, file), 'utf8') }));
const scripts = files.filter(({ file }) => /\.m?js$/.test(file));
/** Style sheets, the style of each page, and the sheets inside scripts. */
const styles = files.flatMap(({ file, text }) =>
  file.endsWith('.css')
    ? [{ file, css: text }]
    : file.endsWith('.html')
      ? [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css]) => ({ file, css: css! }))
      : [...text.matchAll(/`((?:[^`{}$]|\$(?!\{))+\{[^`$]*\})\s*`/g)]
          .map(([, css]) => ({ file, css: css! }))
          .filter(({ css }) => /[a-z-]+:[^;{}]+[;}]/.test(css)),
);

const found = (text: string, newer: Newer[]): string[] =>
  newer.filter(({ seen }) => seen.test(text)).map(({ name, since }) => `${name} (${since})`);

/**
 * Returns the rules of a sheet from the inside out: selector and declarations, without the
 * conditions around them.
 */
const rulesOf = (css: string): { selector: string; does: string }[] =>
  [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector, does]) => ({
    selector: selector!.trim(),
    does: does!,
  }));

/**
 * Firefox supports :has() from 121. A selector list with one such part is dropped whole; elements
 * it would hide stay visible.
 */
function hasFaults(css: string): string[] {
  return rulesOf(css)
    .filter(({ selector }) => selector.includes(':has('))
    .flatMap(({ selector, does }) => {
      const parts = selector
        .replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, (all) =>
          all.includes(':has(') ? ':has()' : all.replaceAll(',', ' '),
        )
        .split(',');
      const mixed = parts.filter((part) =>
        !selector.includes(part.trim()) ? false : !part.includes(':has'),
      );
      const hides =
        /display:\s*none|visibility|opacity|content:/.test(does) && !printOnly.test(selector);
      return [
        ...(mixed.length > 0 ? [`${selector}: beside a part without :has()`] : []),
        ...(hides ? [`${selector}: hides`] : []),
      ];
    });
}
/**
 * Only on paper: a guide printed by an old Firefox shows a task both as on paper and as on the
 * screen.
 */
const printOnly = /^\.part:has/;

describe('the built site', () => {
  test('is read completely', () => {
    expect(scripts.length).toBeGreaterThan(60);
    expect(styles.length).toBeGreaterThan(400);
    expect(styles.filter(({ file }) => /\.js$/.test(file)).length).toBeGreaterThan(10);
  });
  test('calls nothing newer than the floor', () =>
    expect(
      scripts.flatMap(({ file, text }) =>
        found(text, newerCalls).map((fault) => `${file}: ${fault}`),
      ),
    ).toEqual([]));
  test('styles by nothing newer than the floor', () =>
    expect([
      ...new Set(
        styles.flatMap(({ file, css }) =>
          found(css, newerStyles).map((fault) => `${file}: ${fault}`),
        ),
      ),
    ]).toEqual([]));
  test('uses :has() only for layout', () =>
    expect([...new Set(styles.flatMap(({ css }) => hasFaults(css)))]).toEqual([]));
});

describe('red', () => {
  test.each([
    'x.toSorted()',
    'Object.groupBy(a,b)',
    'm.keys().map(f)',
    'if(/a/v.test(x))y()',
    'URL.canParse(u)',
  ])('for %s', (text) => expect(found(text, newerCalls)).toHaveLength(1));
  test.each([
    'a{&:hover{color:red}}',
    'a{color:color-mix(in srgb,red,blue)}',
    'a{grid-template-columns:subgrid}',
  ])('for %s', (css) => expect(found(css, newerStyles)).toHaveLength(1));
  test.each(['a,b:has(img){gap:0}', 'b:has(img){display:none}'])('for %s', (css) =>
    expect(hasFaults(css)).toHaveLength(1),
  );
  test('not for rules that only move elements', () =>
    expect(hasFaults('b:has(img),c:has(> .a,> .b){gap:0}')).toEqual([]));
});
