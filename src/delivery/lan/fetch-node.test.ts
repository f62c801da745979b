import { expect, test } from 'vitest';
import { fileInTar } from './fetch-node.ts';

/** One entry of a tar archive: a header of 512 bytes, then the file, padded. */
function entry(path: string, text: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(path, 0);
  header.write(text.length.toString(8).padStart(11, '0'), 124);
  return Buffer.concat([
    header,
    Buffer.from(text.padEnd(Math.ceil(text.length / 512) * 512, '\0')),
  ]);
}
const tar = Buffer.concat([
  entry('package/package.json', '{}'),
  entry('package/bin/node.exe', 'x'.repeat(700)),
  Buffer.alloc(1024),
]);

test('finds a file behind others, whole and no longer', () => {
  expect(Buffer.from(fileInTar(tar, 'bin/node.exe') ?? []).toString()).toBe('x'.repeat(700));
});

test('says so when it is not there', () => {
  expect(fileInTar(tar, 'bin/node')).toBeNull();
});
