/**
 * Words in pictures are outlines of the site's letters (src/delivery/tools/draw-words.mjs): a
 * picture looks the same whatever fonts a machine has, and its words stay inside their frames.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { machineLetters, siteLetters, type Letters } from '../browser/letters.ts';
import { projectRoot } from '#delivery/setup/root.mjs';

const drawings = join(projectRoot, 'public');
const files = readdirSync(drawings, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.svg'))
  .sort();
const svgOf = (path: string): string => readFileSync(join(drawings, path), 'utf8');
const withWords = files.filter((path) => svgOf(path).includes('<title>'));

let chromium: Launched;
beforeAll(async () => {
  chromium = await launchChromium();
});
afterAll(() => chromium.close());

/**
 * In the page: words that reach beyond the picture, or beyond the smallest shape that contains at
 * least half of their length. A transparent shape is no frame.
 */
const outside = `[...document.querySelectorAll('svg g > title')].flatMap((title) => {
  const svg = title.closest('svg'), words = title.nextElementSibling.getBoundingClientRect(), frame = svg.getBoundingClientRect();
  const shapes = [...svg.querySelectorAll(':is(rect, path, circle, ellipse):not([opacity])')].filter((shape) => !shape.closest('g:has(> title)') && shape.compareDocumentPosition(title) & 4).map((shape) => shape.getBoundingClientRect());
  const across = (box) => Math.min(box.right, words.right) - Math.max(box.left, words.left);
  const under = [frame, ...shapes.filter((box) => across(box) >= words.width / 2 && box.top <= words.top && box.bottom >= words.bottom)];
  const on = under.reduce((least, box) => box.width * box.height < least.width * least.height ? box : least);
  return words.left < on.left || words.right > on.right || words.top < on.top || words.bottom > on.bottom ? [title.textContent + ': ' + [words.left - on.left, on.right - words.right, words.top - on.top, on.bottom - words.bottom].map(Math.round).join(' ')] : [];
})`;

async function wordsOutside(svg: string): Promise<string[]> {
  const page = await chromium.browser.newPage({ viewport: { width: 960, height: 540 } });
  await page.setContent(`<style>body{margin:0}svg{width:960px;display:block}</style>${svg}`);
  const seen = (await page.evaluate(outside)) as string[];
  await page.close();
  return seen;
}

/** Renders the pictures in a browser that has only these fonts. */
async function drawnWith(letters: Letters, svgs: string[]): Promise<string[]> {
  const launched = await launchChromium({ env: letters.env });
  const page = await launched.browser.newPage({ viewport: { width: 960, height: 540 } });
  const drawn: string[] = [];
  for (const svg of svgs) {
    await page.setContent(
      `<body style="margin:0"><img width="960" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`,
    );
    await page.evaluate('document.images[0].decode()');
    drawn.push((await page.screenshot()).toString('base64'));
  }
  await launched.close();
  return drawn;
}

test('no picture uses a font of the machine', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((path) => /<text|font-family/.test(svgOf(path)))).toEqual([]);
});

test('words stay inside their frames', { timeout: 120_000 }, async () => {
  expect(withWords.length).toBeGreaterThan(30);
  const seen: string[] = [];
  for (const path of withWords)
    seen.push(...(await wordsOutside(svgOf(path))).map((words) => `${path}: ${words}`));
  expect(seen).toEqual([]);
});

test(
  'pictures with words look the same with the machine’s fonts and with the site’s',
  { timeout: 180_000 },
  async () => {
    const svgs = withWords.map(svgOf);
    const [first, second] = [
      await drawnWith(machineLetters, svgs),
      await drawnWith(siteLetters(), svgs),
    ];
    expect(withWords.filter((_, at) => first[at] !== second[at])).toEqual([]);
  },
);

const typed = (width: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540"><rect x="300" y="200" width="${width}" height="100" fill="#fff"/><text x="330" y="265" font-size="50" font-weight="700" font-family="Segoe UI,Roboto,Arial,sans-serif">Tặng 9.999 ngọc</text></svg>`;

test(
  'red: words as text elements, and words wider than their frame',
  { timeout: 60_000, tags: ['control'] },
  async () => {
    const { drawWords } = await import('#delivery/tools/draw-words.mjs');
    expect(await wordsOutside(drawWords(typed('520')))).toEqual([]);
    expect((await wordsOutside(drawWords(typed('330'))))[0]).toContain('Tặng 9.999 ngọc');
    const [first, second] = [
      await drawnWith(machineLetters, [typed('520')]),
      await drawnWith(siteLetters(), [typed('520')]),
    ];
    expect(first[0]).not.toBe(second[0]);
  },
);
