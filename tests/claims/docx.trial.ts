// Every plan of the site, the blank report and a filled report, opened by LibreOffice: A4, the
// words of the page, composed letters.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { reportPaper } from '#site/teacher/report/report-paper.ts';
import { writeDocx } from '#core/office/write-docx.ts';
import { projectRoot } from '#delivery/setup/root.mjs';
import type { Trial } from '#delivery/prove/trial.ts';
import { planWords } from '../plan-page-words.ts';
import { wordsInDocx } from '../docx-words.ts';
import { openedIn, sofficeVersion } from '../soffice.ts';

const plans = join(projectRoot, 'dist/teachers/plans');
const BLANK = 'dist/teachers/report/bao-cao-trong.docx';
/** The report of a school with small classes, as its page makes it. */
const rows = [
  { name: '6A', grade: 6, lessons: ['a'], pupils: 31, families: 20 },
  { name: '6B', grade: 6, lessons: ['a'], pupils: 3, families: 9 },
  { name: '6C', grade: 6, lessons: [], pupils: 28, families: 2 },
];
const lessons = [{ id: 'a', title: 'Săn bẫy trong hộp thư', grades: [6] }];
const filledReport = (): Promise<Uint8Array> =>
  writeDocx(reportPaper(rows, lessons, { from: '1/8/2026', to: '28/11/2026' }), 'x', new Date());

const squeezed = (text: string): string => text.replace(/\s+/g, ' ');

/** A file, and the lines that must be in it. */
type File = { name: string; bytes: Uint8Array; lines: string[] };

/** Returns a file that LibreOffice must read unchanged. */
const ofItself = (name: string, bytes: Uint8Array): File => ({
  name,
  bytes,
  lines: wordsInDocx(bytes)
    .split(/[\n\t]/)
    .filter((line) => line.trim() !== ''),
});

/** Returns the plans' files with the lines of their pages. */
function filesOfPlans(): File[] {
  return readdirSync(plans, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const file = readdirSync(join(plans, name)).find((entryName) => entryName.endsWith('.docx'));
      if (!file) throw new Error(`dist/teachers/plans/${name}/: no .docx. Run npm run build.`);
      return {
        name,
        bytes: readFileSync(join(plans, name, file)),
        lines: planWords(parse(readFileSync(join(plans, name, 'index.html'), 'utf8'))),
      };
    });
}

export const trial: Trial = {
  name: 'docx',
  what: 'kế hoạch và mẫu báo cáo (.docx) mở trong LibreOffice: khổ A4, đủ chữ của trang, chữ dựng sẵn (NFC)',
  run: async () => {
    const version = sofficeVersion();
    if (version === null)
      return { state: 'skipped', figures: {}, why: 'soffice (libreoffice-writer)' };
    const files = [
      ...filesOfPlans(),
      ofItself('blank', readFileSync(join(projectRoot, BLANK))),
      ofItself('report', await filledReport()),
    ];
    const opened = openedIn(new Map(files.map(({ name, bytes }) => [name, bytes] as const)));
    const problems = [
      ...files.flatMap(({ name, lines }) => {
        const text = squeezed(opened.get(name)!.text);
        return lines
          .filter((line) => !text.includes(squeezed(line).trim()))
          .map((line) => `${name}: “${line.slice(0, 60)}”`);
      }),
      ...[...opened].flatMap(([name, { text, widthMm, heightMm }]) => [
        ...(text === text.normalize('NFC') ? [] : [`${name}: not NFC`]),
        ...(widthMm === 210 && heightMm === 297 ? [] : [`${name}: ${widthMm} × ${heightMm} mm`]),
      ]),
    ];
    const pages = [...opened.values()].map((file) => file.pages);
    return {
      state: problems.length === 0 ? 'passed' : 'failed',
      figures: {
        LibreOffice: version,
        tệp: opened.size,
        'dòng của trang': files.reduce((sum, { lines }) => sum + lines.length, 0),
        'dòng thiếu': problems.length,
        'nhiều mặt nhất': Math.max(...pages),
      },
      ...(problems.length > 0 ? { why: problems.slice(0, 5).join('; ') } : {}),
    };
  },
};
