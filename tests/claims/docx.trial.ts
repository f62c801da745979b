// Every plan, and the term report, as the site has them, opened by LibreOffice: A4, the words of the page, letters put together.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { projectRoot } from '../../src/tools/setup/root.mjs';
import type { Trial } from '../../src/tools/prove/trial.ts';
import { planWords } from '../plan-page-words.ts';
import { openedIn, sofficeVersion } from '../soffice.ts';

const plans = join(projectRoot, 'dist/teachers/plans');
const BLANK = 'dist/teachers/report/bao-cao-trong.docx';
const squeezed = (text: string): string => text.replace(/\s+/g, ' ');

/** What a plan's file should say, by its own page; null where a plan has no file. */
function filesOfPlans(): { name: string; bytes: Uint8Array; lines: string[] }[] {
  return readdirSync(plans, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const file = readdirSync(join(plans, name)).find((each) => each.endsWith('.docx'));
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
    if (version === null) return { state: 'skipped', figures: {}, why: 'soffice (libreoffice-writer)' };
    const files = filesOfPlans();
    const blank = readFileSync(join(projectRoot, BLANK));
    const opened = openedIn(
      new Map([...files.map(({ name, bytes }) => [name, bytes] as const), ['report', blank]]),
    );
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
    const pages = [...opened.values()].map((each) => each.pages);
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
