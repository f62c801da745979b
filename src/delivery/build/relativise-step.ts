import { applyEdits, elementsOf, type Edit } from './html.ts';
import { chunkProblems, inlineProblems, standAloneProblems } from './placement.ts';
import { relativeEdits, relativiseCss } from './relativise.ts';
import { eachText, isChunk, isCss, isHtml, listFiles, saveText } from './site-files.ts';
import type { StepResult } from './step.ts';

const shown = 10;

/** Makes the site work in any folder, or reports what prevents it. Changes nothing if refused. */
export async function relativiseStep(folder: string): Promise<StepResult> {
  const files = new Set(await listFiles(folder));
  const isPage = (file: string) => isHtml(file) && file !== '404.html';
  const problems: string[] = [];
  for await (const { text } of eachText(folder, (file) => file === '404.html'))
    problems.push(...standAloneProblems(text));
  for await (const { file, text } of eachText(folder, isChunk))
    problems.push(...chunkProblems(file, text));
  // Each page is parsed once, because parsing is most of the work of a copy.
  const plans = new Map<string, Edit[]>();
  const lost: string[] = [];
  const noteLost = (file: string, links: readonly string[]) =>
    lost.push(...links.map((link) => `${file} → ${link}`));
  for await (const { file, text } of eachText(folder, isPage)) {
    const elements = elementsOf(text);
    problems.push(...inlineProblems(file, text, elements));
    const planned = relativeEdits(elements, file, files);
    noteLost(file, planned.lost);
    plans.set(file, planned.edits);
  }
  if (problems.length > 0) return { state: 'refused', problems };

  for await (const { file, text } of eachText(folder, isPage))
    await saveText(folder, file, text, applyEdits(text, plans.get(file)!));
  for await (const { file, text } of eachText(folder, isCss)) {
    const turned = relativiseCss(text, file, files);
    noteLost(file, turned.lost);
    await saveText(folder, file, text, turned.text);
  }
  return {
    state: 'done',
    message: `Đổi liên kết sang tương đối ở ${plans.size} trang.${said(lost)}`,
  };
}

function said(lost: string[]): string {
  if (lost.length === 0) return '';
  const more = lost.length > shown ? `\n  … và ${lost.length - shown} liên kết nữa` : '';
  return ` Có ${lost.length} liên kết không dẫn tới đâu:\n  ${lost.slice(0, shown).join('\n  ')}${more}`;
}
