/**
 * A school's copy contains no samples for authors: no page, no picture of theirs, no link to them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { sharedLanFolder } from './lan-copy.ts';
import { galleryUsbCopy, sharedUsbCopy } from './usb-copy.ts';
import { sharedWebCopy } from './web-copy.ts';

/** A picture used in no lesson. */
const ownPicture = 'scenes/ai-ga-to.svg';
const ofGallery = new RegExp(String.raw`(^|/)gallery/|${ownPicture}$`);

const folders: Record<string, string> = {};
beforeAll(async () => {
  folders.usb = (await sharedUsbCopy()).folder;
  folders.lan = await sharedLanFolder();
  folders.web = (await sharedWebCopy()).folder;
  folders.withGallery = (await galleryUsbCopy()).folder;
});

/** Returns files of the gallery in a packed folder, and texts that name its pages. */
function galleryIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(500);
  const names = (file: string): boolean =>
    /\.(html|json|xml)$/.test(file) && readFileSync(file, 'utf8').includes('gallery/');
  return files.filter((file) => ofGallery.test(file) || names(file));
}

test.each(['usb', 'lan', 'web'])('%s', (target) => {
  expect(galleryIn(folders[target]!)).toEqual([]);
});

test('red for a stick that was packed with it', { tags: ['control'] }, () => {
  const found = galleryIn(folders.withGallery!);
  expect(found.filter((file) => file.endsWith('.html')).length).toBeGreaterThan(100);
  expect(found.filter((file) => file.endsWith(ownPicture))).toHaveLength(1);
});
