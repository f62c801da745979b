import type { Page } from 'playwright';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { remixStudio } from '#player/activities/remix-studio/messages.ts';
import { sampleCases } from './samples.ts';

export const words = remixStudio.vi;
const sample = sampleCases.find(
  ({ kind, id }) => kind === 'remix-studio' && id === 'rights-poster',
)!;

/** Makes the poster like its sample's right answer, and checks it. */
export async function makePoster(page: Page): Promise<void> {
  await page.locator('[data-awake]').waitFor();
  for (const act of sample.right.acts as string[]) {
    const row = page.locator('.inspect-row', { has: page.locator(`b:text-is("${act}")`) });
    if (await row.count()) await row.click();
    else await page.getByLabel(act, { exact: true }).check();
  }
  await page.getByRole('button', { name: shell.vi.check }).click();
  await page.locator('.remark.right').waitFor();
}

export type Picture = {
  name: string;
  width: number;
  height: number;
  /** Number of different colours in the drawing's area. */ colours: number;
};

/** Saves it, and reads the file: its size, and the number of colours of the drawing. */
export async function keepPoster(page: Page): Promise<Picture> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.keep }).click(),
  ]);
  const { readFile } = await import('node:fs/promises');
  const bytes = await readFile(await download.path());
  const read = await page.evaluate(
    async (data) => {
      const image = new Image();
      await new Promise((resolve, reject) =>
        Object.assign(image, { onload: resolve, onerror: reject, src: data }),
      );
      const canvas = Object.assign(document.createElement('canvas'), {
        width: image.naturalWidth,
        height: image.naturalHeight,
      });
      const pen = canvas.getContext('2d')!;
      pen.drawImage(image, 0, 0);
      const seen = new Set<string>();
      for (let x = 0.2; x < 0.8; x += 0.02)
        for (let y = 0.35; y < 0.8; y += 0.02)
          seen.add(
            [
              ...pen.getImageData(Math.round(canvas.width * x), Math.round(canvas.height * y), 1, 1)
                .data,
            ].join(),
          );
      return { width: canvas.width, height: canvas.height, colours: seen.size };
    },
    `data:image/png;base64,${bytes.toString('base64')}`,
  );
  return { name: download.suggestedFilename(), ...read };
}
