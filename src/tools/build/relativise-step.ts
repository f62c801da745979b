import { chunkProblems, inlineProblems, standAloneProblems } from './placement.ts';
import { relativiseCss, relativiseHtml } from './relativise.ts';
import { eachText, isChunk, isCss, isHtml, listFiles, saveText } from './site-files.ts';
import type { StepResult } from './step.ts';

const shown = 10;

/** Makes the site work in any folder, or says what prevents it. Changes nothing when refused. */
export async function relativiseStep(folder: string): Promise<StepResult> {
  const files = new Set(await listFiles(folder));
  const isPage = (file: string) => isHtml(file) && file !== '404.html';
  const problems: string[] = [];
  for await (const { text } of eachText(folder, (file) => file === '404.html'))
    problems.push(...standAloneProblems(text));
  for await (const { file, text } of eachText(folder, isChunk)) problems.push(...chunkProblems(file, text));
  for await (const { file, text } of eachText(folder, isPage)) problems.push(...inlineProblems(file, text));
  if (problems.length > 0) return { state: 'refused', problems };

  const lost: string[] = [];
  const put = async (file: string, before: string, after: ReturnType<typeof relativiseHtml>) => {
    lost.push(...after.lost.map((link) => `${file} → ${link}`));
    await saveText(folder, file, before, after.text);
  };
  let pages = 0;
  for await (const { file, text } of eachText(folder, isPage)) {
    await put(file, text, relativiseHtml(text, file, files));
    pages += 1;
  }
  for await (const { file, text } of eachText(folder, isCss))
    await put(file, text, relativiseCss(text, file, files));
  return { state: 'done', said: `Đổi liên kết sang tương đối ở ${pages} trang.${said(lost)}` };
}

function said(lost: string[]): string {
  if (lost.length === 0) return '';
  const more = lost.length > shown ? `\n  … và ${lost.length - shown} liên kết nữa` : '';
  return ` Có ${lost.length} liên kết không dẫn tới đâu:\n  ${lost.slice(0, shown).join('\n  ')}${more}`;
}
