import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isListed, manifestOf } from '../build/manifest.ts';
import { editPages, type PageEdits } from '../build/edit-pages.ts';
import { attributeEdit, attributeOf, elementsOf } from '../build/html.ts';
import { listFiles } from '../build/site-files.ts';
import type { SiteModel } from '../build/site-model.ts';
import type { Step } from '../build/step.ts';
import { UNNAMED } from './web-pages.ts';

/**
 * Writes the build id into every page, so that pages of two builds are never identical. The id is
 * computed from all files as they are before it.
 */
export const markStep =
  (model: Pick<SiteModel, 'pages'>): Step =>
  async (folder) => {
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
    return editPages(
      folder,
      model.pages,
      markPlan(build),
      () => `Đặt tên bản ${build} vào các trang.`,
    );
  };

/** @param build replaces `UNNAMED` */
export const markPlan =
  (build: string) =>
  (html: string): PageEdits => ({
    edits: elementsOf(html)
      .filter((element) => attributeOf(element, 'data-build') === UNNAMED)
      .flatMap((element) => attributeEdit(element, 'data-build', build)),
    expectedCount: 1,
  });
