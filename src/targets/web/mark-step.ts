import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isListed, manifestOf } from '../../tools/build/manifest.ts';
import { isHtml, listFiles, readTexts, saveText } from '../../tools/build/site-files.ts';
import type { StepResult } from '../../tools/build/step.ts';
import { UNNAMED } from './web-pages.ts';

/**
 * Writes the build's name into every page, so that a page of one build is never byte for byte a page of another. The name
 * is made of all files as they are before it.
 */
export async function markStep(folder: string): Promise<StepResult> {
  const files = (await listFiles(folder)).filter(isListed);
  const hashes = await Promise.all(
    files.map(async (file): Promise<[string, string]> => [
      file,
      createHash('sha256')
        .update(await readFile(join(folder, file)))
        .digest('base64'),
    ]),
  );
  const { build } = manifestOf(hashes);
  for (const [page, html] of await readTexts(folder, isHtml))
    await saveText(folder, page, html, html.replace(`data-build="${UNNAMED}"`, `data-build="${build}"`));
  return { state: 'done', said: `Đặt tên bản ${build} vào các trang.` };
}
