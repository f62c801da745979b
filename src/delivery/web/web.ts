// A copy for the internet that opens offline after the first visit.
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { interpolate } from '#core/text/messages.ts';
import { webHost } from './messages/web-host.ts';
import { compressStep } from '../build/compress.ts';
import { listFiles } from '../build/site-files.ts';
import { readModel } from '../build/site-model.ts';
import { withoutGallery } from '../without-gallery.ts';
import type { Step, StepResult } from '../build/step.ts';
import { projectRoot } from '../setup/root.mjs';
import { megabytes } from '#core/files/pack-list.ts';
import type { Target } from '../target.ts';
import { copySite, finishCopy } from '../site-copy.ts';
import { addressFrom, addressStep, noAddressStep } from './address.ts';
import { hostGuide } from './host-guide.ts';
import { markStep } from './mark-step.ts';
import { offlinePageStep } from './offline-page.ts';
import { webPagesStep } from './web-pages.ts';
import { packListOf, workerCode, workerStep } from './worker-step.ts';

const ownFile = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const licences = ['LICENSE', 'LICENSE-THIRD-PARTY.md'];
const GUIDE = 'Huong-dan.html';

export type WebOptions = {
  /** Its future address: `https://em-len-mang.example/`. */
  root?: string | undefined;
  /** Steps after the worker. */
  after?: Step[];
};

/** Builds the site with its worker, uncompressed. */
export async function webSite(
  site: string,
  folder: string,
  builtOn: string,
  { root, after = [] }: WebOptions = {},
): Promise<StepResult> {
  const model = await copySite(site, folder);
  const address = root === undefined ? noAddressStep(model) : addressStep(root, model);
  return finishCopy(
    folder,
    builtOn,
    [
      webPagesStep(await readFile(ownFile('web.css'), 'utf8'), model),
      offlinePageStep(builtOn, model),
      address,
      markStep(model),
    ],
    [workerStep(model), ...after],
  );
}

/** Writes header rules for hosts, samples for servers beside the site, and the kill switch. */
async function putHosts(folder: string, pages: string): Promise<void> {
  for (const file of await readdir(ownFile('hosts/site')))
    await cp(ownFile(`hosts/site/${file}`), join(pages, file.replace(/^dot-/, '.')));
  await cp(ownFile('hosts/server'), join(folder, 'may-chu'), { recursive: true });
  await mkdir(join(folder, 'tat'), { recursive: true });
  await writeFile(join(folder, 'tat/sw.js'), await workerCode('off.ts', ''));
}

export const web: Target = {
  name: 'web',
  what: 'một thư mục để đưa lên mạng; khối lớp nào được bấm “Tải về máy” thì máy ấy mất mạng vẫn học được khối ấy',
  pack: async ({ site, out, builtOn, words }) => {
    const address = addressFrom(words);
    if (address.state === 'wrong') return { state: 'refused', problems: [address.why] };
    const folder = join(out, 'web');
    const pages = join(folder, 'trang');
    await rm(folder, { recursive: true, force: true });
    const finished = await webSite(site, pages, builtOn, {
      root: address.state === 'known' ? address.root : undefined,
      after: [compressStep],
    });
    if (finished.state === 'refused') return finished;
    await putHosts(folder, pages);
    await writeFile(join(folder, GUIDE), await hostGuide(builtOn));
    for (const file of licences)
      await cp(join(projectRoot, file), join(folder, `${file.replace('.md', '')}.txt`));
    const sizes = await Promise.all(
      (await listFiles(folder)).map((file) => stat(join(folder, file)).then(({ size }) => size)),
    );
    const { shell, packs, files } = await packListOf(pages, withoutGallery(await readModel(site)));
    const figures = {
      folder: 'out/web',
      guide: GUIDE,
      size: (sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(0),
      parts: Object.keys(packs).length,
      shell: megabytes(shell.reduce((sum, path) => sum + files[path]![1], 0)),
    };
    return {
      state: 'packed',
      said: [
        interpolate(webHost.vi.packed, figures),
        address.state === 'known' ? interpolate(webHost.vi.address, address) : webHost.vi.noAddress,
      ],
    };
  },
};
