import { expect, test } from 'vitest';
import { fnv1a } from './fnv1a.ts';
import { hashOf } from '../progress/ids.ts';

// The published test vectors of FNV-1a.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('“%s” is %i', (text, hash) => {
  expect(fnv1a(new TextEncoder().encode(text))).toBe(hash);
});

test('hashes of wordings match saved work, also for characters beyond the BMP', () => {
  expect(hashOf('{"stem":"Mây làm gì?"}')).toBe('f71e6667');
  expect(hashOf('🐃 và em')).toBe('aa36a671');
});
