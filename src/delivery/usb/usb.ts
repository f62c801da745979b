// The target most schools use: a folder on a stick or on a Windows share, opened by a double click.
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { interpolate } from '#core/text/messages.ts';
import { usb as usbWords } from './messages/usb.ts';
import { projectRoot } from '../setup/root.mjs';
import type { Target } from '../target.ts';
import { copySite, finishCopy } from '../site-copy.ts';
import { zipFolder } from '../zip-folder.ts';
import { classicBootStep } from './classic-boot.ts';
import { folderLinksStep } from './folder-links.ts';
import { buildScriptStep, itemScriptsStep } from './json-scripts.ts';
import { SHORTCUT, SITE, usbPages } from './pages.ts';

/** For search engines and servers; not used on a stick. */
const servers = ['404.html', 'robots.txt', 'sitemap.xml'];
const licences = ['LICENSE', 'LICENSE-THIRD-PARTY.md'];
const NAME = 'em-len-mang';

async function withoutServerFiles(folder: string) {
  for (const file of servers) await rm(join(folder, file), { force: true });
  return { state: 'done', message: '' } as const;
}

export const usb: Target = {
  name: 'usb',
  what: 'một tệp zip; giải nén ra USB hay thư mục chia sẻ, bấm đúp Mo-bai-hoc.html. Thêm --gallery: kèm bộ mẫu cho người soạn',
  pack: async ({ site, out, builtOn, words }) => {
    const folder = join(out, 'usb');
    await rm(folder, { recursive: true, force: true });
    const { pages } = await copySite(site, join(folder, SITE), {
      gallery: words.includes('--gallery'),
    });
    const stickPages = pages.filter(({ file }) => !servers.includes(file));
    const steps = [
      withoutServerFiles,
      classicBootStep(stickPages),
      itemScriptsStep,
      folderLinksStep,
    ];
    const finished = await finishCopy(join(folder, SITE), builtOn, steps, [buildScriptStep]);
    if (finished.state === 'refused') return finished;
    for (const [file, html] of Object.entries(await usbPages(builtOn)))
      await writeFile(join(folder, file), html);
    await cp(fileURLToPath(new URL(`start/${SHORTCUT}`, import.meta.url)), join(folder, SHORTCUT));
    for (const file of licences)
      await cp(join(projectRoot, file), join(folder, `${file.replace('.md', '')}.txt`));
    const zip = join(out, `${NAME}-usb.zip`);
    const size = await zipFolder(folder, NAME, builtOn, zip);
    return {
      state: 'packed',
      said: [
        interpolate(usbWords.vi.packed, {
          file: `out/${NAME}-usb.zip`,
          size: (size / 1e6).toFixed(1).replace('.', ','),
        }),
      ],
    };
  },
};
