import { expect, test } from 'vitest';
import { fileInTar } from './fetch-node.ts';

/** Creates one entry of a tar archive: a header of 512 bytes, then the padded file. */
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

test('finds a file after others, complete and no longer', () => {
  expect(Buffer.from(fileInTar(tar, 'bin/node.exe') ?? []).toString()).toBe('x'.repeat(700));
});

test('reports a missing file', () => {
  expect(fileInTar(tar, 'bin/node')).toBeNull();
});
