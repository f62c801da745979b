import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCardCode, writeCardCode } from '../../../transfer/card-code.ts';
import { ClassBook } from './class-book.ts';

let folder = '';
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'book-')); });
afterEach(() => rmSync(folder, { recursive: true }));

test('the first start makes every card, later starts find the same', async () => {
  const first = await ClassBook.open(join(folder, 'phieu'));
  const again = await ClassBook.open(join(folder, 'phieu'));
  expect(again.all()).toEqual(first.all());
  expect(again.pin).toMatch(/^\d{6}$/);
  expect(first.all()).toHaveLength(400);
  expect(new Set(first.all().map(({ profile }) => profile)).size).toBe(400);
  for (const { n, code } of first.all()) expect(readCardCode(writeCardCode(n, code))).toEqual({ state: 'read', n, code });
});

test('a new code keeps the work’s owner, erasing changes it; both are on the disk', async () => {
  const book = await ClassBook.open(folder);
  const before = book.card(3)!;
  const renewed = (await book.renew(3, false))!;
  expect([renewed.profile, renewed.code === before.code]).toEqual([before.profile, false]);
  const erased = (await book.renew(3, true))!;
  expect(erased.profile).not.toBe(before.profile);
  expect((await ClassBook.open(folder)).card(3)).toEqual(erased);
  expect(await book.renew(999, false)).toBeNull();
});

test('a new PIN is on the disk, and no card has changed; one that cannot be written leaves the old one', async () => {
  const book = await ClassBook.open(folder);
  const { pin } = book;
  await book.changePin();
  expect(book.pin).toMatch(/^\d{6}$/);
  expect(book.pin).not.toBe(pin);
  const again = await ClassBook.open(folder);
  expect([again.pin, again.all()]).toEqual([book.pin, book.all()]);
  rmSync(folder, { recursive: true });
  await expect(book.changePin()).rejects.toThrow();
  expect(book.pin).toBe(again.pin);
  mkdirSync(folder);
});

test('a book that cannot be read is not replaced: the printed cards would die', async () => {
  for (const text of ['{', '{"v":1}', '{"v":2,"pin":"1","cards":[]}']) {
    writeFileSync(join(folder, 'lop.json'), text);
    await expect(ClassBook.open(folder)).rejects.toThrow();
    expect(readFileSync(join(folder, 'lop.json'), 'utf8')).toBe(text);
  }
});

test('no name is in it', async () => {
  await ClassBook.open(folder);
  expect(Object.keys(JSON.parse(readFileSync(join(folder, 'lop.json'), 'utf8')).cards[0])).toEqual(['n', 'code', 'profile']);
});
