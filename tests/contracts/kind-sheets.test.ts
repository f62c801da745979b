/**
 * A kind's sheet is added to a lesson's page when the first question of that kind is hydrated, and
 * stays. A rule that begins with a class of the page would style the page: a story's text in the
 * ink of an answer. So no rule of a kind may begin so.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file));

/** Classes that a lesson's page uses around its questions: steps, their text, bubbles. */
const written = [
  ...filesIn('src/site/lesson', /\.astro$/),
  'src/site/lesson/Lesson.astro',
  'src/site/lesson/quotes.ts',
].map((file) => readFileSync(join(root, file), 'utf8'));
const classesOf = (text: string): string[] =>
  [...text.matchAll(/class(?::list)?=(?:"([^"]*)"|\{\[([\s\S]*?)\]\})/g)].flatMap(
    ([, plain, list]) =>
      plain === undefined
        ? [...list!.matchAll(/'([^']*)'/g)].flatMap(([, name]) => name!.split(' '))
        : plain.split(' '),
  );
/**
 * Parts that a kind shares with the page on purpose: controls, a frame, small text, a place for an
 * audio button, the number of picks.
 */
const shared = [
  'button',
  'card',
  'plate',
  'small',
  'ears',
  'ear',
  'options',
  'option',
  'pictured',
  'plain',
  'several',
];
const ofPage = new Set(written.flatMap(classesOf).filter((name) => name && !shared.includes(name)));

/** Returns the rules of a sheet that begin with a class of the page. */
function strayRules(css: string): string[] {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}@;]+)\{/g);
  return [...rules]
    .flatMap(([, selectors]) => selectors!.split(','))
    .map((selector) => selector.trim())
    .filter((selector) => ofPage.has(/^\.([\w-]+)/.exec(selector)?.[1] ?? ''));
}

const sheets = filesIn('src/player/activities', /\.css$/);

test('the page’s own classes are found', () => {
  expect([...ofPage]).toEqual(
    expect.arrayContaining(['read', 'told', 'said', 'face', 'step', 'work']),
  );
});

test.each(sheets)('%s styles nothing of the page around its question', (file) => {
  expect(strayRules(readFileSync(join(root, file), 'utf8'))).toEqual([]);
});

test('red if the ink of “kể ngay” applies to the page', () =>
  expect(strayRules('.tell-now .told { color: red } .told { color: red }')).toEqual(['.told']));
