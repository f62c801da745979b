import { chunkProblems, inlineProblems, standAloneProblems } from './placement.ts';
import { relativiseCss, relativiseHtml } from './relativise.ts';
import { isChunk, isCss, isHtml, listFiles, readTexts, saveText } from './site-files.ts';
import type { StepResult } from './step.ts';

const shown = 10;

/** Makes the site work in any folder, or says what prevents it. Changes nothing when refused. */
export async function relativiseStep(folder: string): Promise<StepResult> {
  const files = new Set(await listFiles(folder));
  const pages = await readTexts(folder, isHtml);
  const alone = pages.get('404.html');
  pages.delete('404.html');
  const chunks = await readTexts(folder, isChunk);
  const problems = [
    ...(alone === undefined ? [] : standAloneProblems(alone)),
    ...[...chunks].flatMap(([file, code]) => chunkProblems(file, code)),
    ...[...pages].flatMap(([page, html]) => inlineProblems(page, html)),
  ];
  if (problems.length > 0) return { state: 'refused', problems };

  const lost: string[] = [];
  const put = async (file: string, before: string, after: ReturnType<typeof relativiseHtml>) => {
    lost.push(...after.lost.map((link) => `${file} → ${link}`));
    await saveText(folder, file, before, after.text);
  };
  for (const [page, html] of pages) await put(page, html, relativiseHtml(html, page, files));
  for (const [file, css] of await readTexts(folder, isCss)) {
    await put(file, css, relativiseCss(css, file, files));
  }
  return { state: 'done', said: `Đổi liên kết sang tương đối ở ${pages.size} trang.${said(lost)}` };
}

function said(lost: string[]): string {
  if (lost.length === 0) return '';
  const more = lost.length > shown ? `\n  … và ${lost.length - shown} liên kết nữa` : '';
  return ` Có ${lost.length} liên kết không dẫn tới đâu:\n  ${lost.slice(0, shown).join('\n  ')}${more}`;
}
