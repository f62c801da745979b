/**
 * What is shipped keeps to the floor of content/browsers.yaml (Chromium 109, Firefox 115): nothing
 * newer is called, and a selector that Firefox 115 does not know changes layout at most. Chromium
 * 109 itself is driven elsewhere; no Firefox 115 is to be had here.
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
/** Sheets, the style of each page, and the sheets that scripts carry. */
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
 * Rules of a sheet from the inside out: selector and declarations. Conditions around them are left
 * out.
 */
const rulesOf = (css: string): { selector: string; does: string }[] =>
  [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector, does]) => ({
    selector: selector!.trim(),
    does: does!,
  }));

/**
 * Firefox knows :has() from 121. A list of which one part has it is dropped whole; what it would
 * hide stays to be seen.
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
 * On paper only: a guide printed from an old Firefox shows a task both on paper's and on the
 * screen's form.
 */
const printOnly = /^\.part:has/;

describe('what is shipped', () => {
  test('is read whole', () => {
    expect(scripts.length).toBeGreaterThan(60);
    expect(styles.length).toBeGreaterThan(400);
    expect(styles.filter(({ file }) => /\.js$/.test(file)).length).toBeGreaterThan(10);
  });
  test('calls nothing newer than the floor', () =>
    expect(
      scripts.flatMap(({ file, text }) =>
        found(text, newerCalls).map((each) => `${file}: ${each}`),
      ),
    ).toEqual([]));
  test('styles by nothing newer than the floor', () =>
    expect([
      ...new Set(
        styles.flatMap(({ file, css }) =>
          found(css, newerStyles).map((each) => `${file}: ${each}`),
        ),
      ),
    ]).toEqual([]));
  test('leaves layout alone to :has()', () =>
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
  test('not for what only moves', () =>
    expect(hasFaults('b:has(img),c:has(> .a,> .b){gap:0}')).toEqual([]));
});
