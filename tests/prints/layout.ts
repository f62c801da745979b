import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import type { Paper, Sheet } from './sheets.ts';

export type Printed = {
  /** The printed text, as the page itself reports it. */
  text: string;
  /** Table heads, which repeat on each side. */
  repeatable: string[];
  pictures: string[];
  /** Cut, too wide or too tall content, as sentences. */
  faults: string[];
  foot: { text: string; before: string; between: string } | null;
};

const source = readFileSync(fileURLToPath(new URL('in-page.js', import.meta.url)), 'utf8');
const mm = (n: number): number => (n * 96) / 25.4;
const sizes: Record<Paper, { width: number; height: number }> = {
  A4: { width: 210, height: 297 },
  A3: { width: 297, height: 420 },
};

/**
 * Returns the paper without its margins, in pixels. Posters have margins as shares of the width;
 * sides of the card kit have their own.
 */
function contentBox({ sort }: Sheet, paper: Paper): { width: number; height: number } {
  const { width, height } = sizes[paper];
  const margin = sort === 'poster' ? width * 0.04 : sort === 'kit' ? 0 : 14;
  return { width: Math.floor(mm(width - 2 * margin)), height: Math.floor(mm(height - 2 * margin)) };
}

/**
 * Returns the minimum text size in points: a pupil reads a worksheet at arm's length, in poor
 * light.
 */
const leastLetters = ({ sort }: Sheet): number => (sort === 'worksheet' ? 10 : 8.5);

/** Lays the page out for this paper and reads it. */
export async function printed(
  page: Page,
  sheet: Sheet,
  paper: Paper = sheet.papers[0]!,
): Promise<Printed> {
  const box = contentBox(sheet, paper);
  await page.setViewportSize(box);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate('document.fonts.ready');
  return (await page.evaluate(
    `${source}\nreadPrinted({ pageHeight: ${box.height}, least: ${leastLetters(sheet)} })`,
  )) as Printed;
}
