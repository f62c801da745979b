// The usb target packed and unpacked, into a realistic folder name with spaces and Vietnamese
// letters.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { usb } from '#delivery/usb/usb.ts';
import { editedFolder } from '../browser/edited-site.ts';
import { keptSamples } from '../browser/kept-samples.ts';
import { distFolder } from '../browser/site-server.ts';
import { packedOnce } from './packed-once.ts';

export type UsbCopy = {
  folder: string;
  /** Address of a page of the site, or of a file beside it. */ page(path: string): string;
  beside(file: string): string;
};

/** @param site another folder than dist/, such as an edited copy of it */
export async function usbCopy(site = distFolder): Promise<UsbCopy & { remove(): void }> {
  const home = mkdtempSync(join(tmpdir(), 'elm-usb-'));
  await unpackInto(home, site);
  return { ...copyIn(home), remove: () => rmSync(home, { recursive: true, force: true }) };
}

/** The same, made once for all test files of a run; read-only. */
export const sharedUsbCopy = async (): Promise<UsbCopy> =>
  copyIn(await packedOnce('usb', (home) => unpackInto(home, distFolder)));

/** A stick that also contains the samples: shared by all test files of a run. */
export const galleryUsbCopy = async (): Promise<UsbCopy> =>
  copyIn(
    await packedOnce('usb-gallery', async (home) => {
      const { folder, remove } = editedFolder(keptSamples);
      await unpackInto(home, folder, ['--gallery']);
      remove();
    }),
  );

const stickIn = (home: string): string => join(home, 'USB của cô Hà');

async function unpackInto(home: string, site: string, words: string[] = []): Promise<void> {
  const { builtOn } = JSON.parse(readFileSync(join(site, 'build.json'), 'utf8')) as {
    builtOn: string;
  };
  const packed = await usb.pack({ site, out: home, builtOn, words });
  if (packed.state === 'refused') throw new Error(packed.problems.join('\n'));
  const stick = stickIn(home);
  for (const [path, bytes] of Object.entries(
    unzipSync(readFileSync(join(home, 'em-len-mang-usb.zip'))),
  )) {
    mkdirSync(dirname(join(stick, path)), { recursive: true });
    writeFileSync(join(stick, path), bytes);
  }
}

function copyIn(home: string): UsbCopy {
  const folder = join(stickIn(home), 'em-len-mang');
  const address = (path: string): string => pathToFileURL(join(folder, path)).href;
  const page = (path: string): string => {
    const [plain = '', hash] = path.split('#');
    return (
      address(`trang/${plain === '' || plain.endsWith('/') ? `${plain}index.html` : plain}`) +
      (hash ? `#${hash}` : '')
    );
  };
  return { folder, page, beside: address };
}
