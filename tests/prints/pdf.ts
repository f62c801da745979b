import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { printed, type Printed } from './layout.ts';
import type { Paper, Sheet } from './sheets.ts';

/** Returns true if poppler's programs are installed. */
export function hasPoppler(): boolean {
  try {
    for (const program of ['pdftotext', 'pdfinfo'])
      execFileSync(program, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

type Pdf = { sides: string[]; width: number; height: number };

async function pdfOf(page: Page, paper: Paper): Promise<Pdf> {
  const folder = mkdtempSync(join(tmpdir(), 'elm-print-'));
  const file = join(folder, 'sheet.pdf');
  writeFileSync(file, await page.pdf({ format: paper, preferCSSPageSize: paper === 'A4' }));
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  // With layout: otherwise a hyphen at a line's end is removed and its word joined. The order of
  // words is not compared.
  execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', file, join(folder, 'text')]);
  const text = readFileSync(join(folder, 'text'), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info)!;
  return {
    sides: text.split('\f').slice(0, Number(/Pages:\s+(\d+)/.exec(info)![1])),
    width: Number(width),
    height: Number(height),
  };
}

const points: Record<Paper, [number, number]> = { A4: [595.3, 841.9], A3: [841.9, 1190.6] };

/** Returns the words, split where a line may break inside one, without bullets. */
const wordsOf = (text: string): string[] =>
  text.split(/[\s\u00a0/\-–—]+/).filter((word) => word !== '' && word !== '•');

const counted = (words: readonly string[]): Map<string, number> =>
  words.reduce((all, word) => all.set(word, (all.get(word) ?? 0) + 1), new Map<string, number>());

/** Returns words of the first list missing from the second, with multiplicity. */
function lacking(words: readonly string[], compared: readonly string[]): string[] {
  const has = counted(compared);
  return words.filter((word) => {
    const left = has.get(word) ?? 0;
    has.set(word, left - 1);
    return left <= 0;
  });
}

const letters = (words: readonly string[]): string => [...words.join('')].sort().join('');

/**
 * Returns true if only gaps differ: `5 →` read as `5→`, a code with wide spacing read letter by
 * letter. pdftotext guesses gaps from distances.
 */
const isSameButGaps = (a: readonly string[], b: readonly string[]): boolean =>
  letters(a) === letters(b);

/** Returns the required words of every side's foot. */
const footWords = ({ foot }: Printed, sides: number): string[] =>
  foot
    ? Array.from({ length: sides }, (_, at) =>
        wordsOf(`${foot.text} ${foot.before} ${at + 1}${foot.between}${sides}`),
      ).flat()
    : [];

/** Returns words inside pictures: in the PDF they may be text or shapes. */
async function pictureWords(page: Page, pictures: readonly string[]): Promise<string[]> {
  const texts = await Promise.all(
    pictures.map((url) =>
      page.request.get(url).then(
        (answer) => answer.text(),
        () => '',
      ),
    ),
  );
  return texts.flatMap((svg) =>
    [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]*)/g)].flatMap(([, text]) => wordsOf(text!)),
  );
}

export type Proof = { faults: string[]; sides: number; words: number };

/** Prints one page to PDF with Chromium, and compares the PDF with the page. */
export async function prove(page: Page, sheet: Sheet, paper: Paper): Promise<Proof> {
  const seen = await printed(page, sheet, paper);
  const pdf = await pdfOf(page, paper);
  const faults = [...seen.faults];
  const [width, height] = points[paper];
  if (Math.abs(pdf.width - width) > 1.5 || Math.abs(pdf.height - height) > 1.5)
    faults.push(`khổ giấy ${pdf.width}×${pdf.height}, cần ${paper}`);
  if (pdf.sides.length > sheet.sides)
    faults.push(`${pdf.sides.length} mặt, nhiều nhất ${sheet.sides}`);

  const pageWords = wordsOf(seen.text);
  const got = wordsOf(pdf.sides.join('\n'));
  const foot = footWords(seen, pdf.sides.length);
  // A side with only the line that names the sheet counts as blank.
  const source = wordsOf((await page.locator('.source').allTextContents()).join(' ')).length;
  for (const [at, side] of pdf.sides.entries())
    if (wordsOf(side).length <= foot.length / pdf.sides.length + source)
      faults.push(`mặt ${at + 1} trắng`);
  for (const word of new Set([...pageWords, ...got]))
    if (word !== word.normalize('NFC')) faults.push(`chữ tách dấu (không phải NFC): “${word}”`);
  const lost = lacking([...pageWords, ...foot], got);
  const again = [
    ...seen.repeatable.flatMap((text) =>
      Array.from({ length: pdf.sides.length * 2 }, () => wordsOf(text)).flat(),
    ),
    ...(await pictureWords(page, seen.pictures)).flatMap((word) =>
      Array.from({ length: seen.pictures.length + 4 }, () => word),
    ),
  ];
  const extra = lacking(lacking(got, [...pageWords, ...foot]), again);
  if (isSameButGaps(lost, extra))
    return { faults, sides: pdf.sides.length, words: pageWords.length };
  if (lost.length > 0)
    faults.push(`trên trang có, trong PDF không: ${lost.slice(0, 12).join(' ')}`);
  if (extra.length > 0)
    faults.push(`trong PDF có, trên trang không: ${extra.slice(0, 12).join(' ')}`);
  return { faults, sides: pdf.sides.length, words: pageWords.length };
}
