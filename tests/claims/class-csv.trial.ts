// Ten thousand names through our CSV into LibreOffice: no cell runs as a formula, and every name
// comes back unchanged.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { csvFrom } from '#core/text/csv.ts';
import type { Trial } from '#delivery/prove/trial.ts';

const NAMES = 10_000;
const families = ['Lò', 'Vi', 'Hà', 'Lương', 'Quách', 'Bùi', 'Nguyễn', 'Trương', 'Phạm'];
const middles = ['Thị', 'Văn', 'Đức', 'Ngọc', 'Mỹ', 'Quỳnh', 'Hữu', 'Khánh'];
const givens = ['Tủa', 'Mây', 'Quý', 'Thủy', 'Hoàng', 'Ánh', 'Dũng', 'Pản', 'Xuyến', 'Ước'];
/** Texts a spreadsheet might run or reinterpret. */
const bad = [
  '=1+1',
  '+84912',
  '-2+3',
  '@SUM(A1)',
  '\t=cmd()',
  '=HYPERLINK("x")',
  '  =A1',
  '"',
  'a,b',
  '1/2',
  '00123',
];

/** Returns the same names every time. Some are decomposed: they must come out unchanged. */
function names(): string[] {
  return Array.from({ length: NAMES }, (_, index) => {
    if (index % 7 === 0) return bad[((index / 7) % bad.length) | 0]!;
    const name = `${families[index % families.length]} ${middles[index % middles.length]} ${givens[index % givens.length]} ${index}`;
    return index % 11 === 0 ? name.normalize('NFD') : name;
  });
}

const unescaped = (text: string): string =>
  text
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, many: string) => ' '.repeat(Number(many ?? 1)))
    .replace(/<text:tab\/>/g, '\t')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** Returns a cell's paragraphs, without the file's layout blanks. */
const paragraphsOf = (cell: string): string =>
  [...cell.matchAll(/<text:p>([\s\S]*?)<\/text:p>/g)]
    .map(([, text]) => unescaped(text!))
    .join('\n');

export const trial: Trial = {
  name: 'class-csv',
  what: '10 000 tên qua CSV vào LibreOffice: không ô nào thành công thức, tên về nguyên từng chữ',
  run: async () => {
    const probe = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
    if (probe.error) return { state: 'skipped', figures: {}, why: 'soffice (libreoffice-calc)' };
    const home = mkdtempSync(join(tmpdir(), 'elm-csv-'));
    try {
      const given = names();
      writeFileSync(join(home, 'lop.csv'), csvFrom(given.map((name) => [name])));
      const profile = `-env:UserInstallation=${pathToFileURL(join(home, 'profile')).href}`;
      // Comma, quotes, UTF-8, from the first line, every column with the default type.
      spawnSync(
        'soffice',
        [
          profile,
          '--headless',
          '--infilter=CSV:44,34,76,1',
          '--convert-to',
          'fods',
          '--outdir',
          home,
          join(home, 'lop.csv'),
        ],
        { timeout: 300_000 },
      );
      const sheet = readFileSync(join(home, 'lop.fods'), 'utf8');
      const formulas = [...sheet.matchAll(/table:formula=/g)].length;
      const cells = [
        ...sheet.matchAll(
          /<table:table-cell\b[^>]*?(?:number-rows-repeated="\d+")?[^>]*>([\s\S]*?)<\/table:table-cell>/g,
        ),
      ]
        .map(([, inside]) => paragraphsOf(inside!))
        .slice(0, NAMES);
      // A spreadsheet reformats numbers and dates; texts that are no names may differ.
      const wrong = given.filter(
        (name, index) =>
          index % 7 !== 0 && (cells[index] ?? '').normalize('NFC') !== name.normalize('NFC'),
      ).length;
      const isSound = formulas === 0 && wrong === 0 && cells.length === NAMES;
      return {
        state: isSound ? 'passed' : 'failed',
        figures: {
          LibreOffice: probe.stdout.trim(),
          tên: cells.length,
          'công thức': formulas,
          'tên khác': wrong,
        },
        ...(isSound
          ? {}
          : { why: `${formulas} ô thành công thức, ${wrong} tên khác, ${cells.length} ô` }),
      };
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  },
};
