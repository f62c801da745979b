import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCardCode, writeCardCode } from '#core/codes/card-code.ts';
import { isAlsoAssignment } from '#core/codes/typed-paper.ts';
import { sumOf } from './book-text.ts';
import { CardStore } from './class-book.ts';

let folder = '';
let main = '';
let copy = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'book-'));
  [main, copy] = [join(folder, 'lop.json'), join(folder, 'lop.json.truoc')];
});
afterEach(() => rmSync(folder, { recursive: true }));

async function open(at = folder): Promise<CardStore> {
  const opened = await CardStore.open(at);
  if (opened.state === 'refused') throw new Error(opened.why);
  return opened.book;
}
const seen = (): string[] => readdirSync(folder).sort();

test('the first start creates every card, later starts find the same', async () => {
  const first = await open(join(folder, 'phieu'));
  const again = await open(join(folder, 'phieu'));
  expect(again.all()).toEqual(first.all());
  expect(again.pin).toMatch(/^\d{6}$/);
  expect(first.all()).toHaveLength(400);
  expect(new Set(first.all().map(({ profile }) => profile)).size).toBe(400);
  for (const { n, code } of first.all()) {
    expect(readCardCode(writeCardCode(n, code))).toEqual({ state: 'read', n, code });
    expect(isAlsoAssignment(n, code)).toBe(false);
  }
});

test('a new code keeps the work’s owner, erasing changes it; both are on the disk, and former values are remembered', async () => {
  const book = await open();
  const before = book.card(3)!;
  const renewed = await book.renew(3, false);
  expect(renewed).toMatchObject({
    state: 'renewed',
    card: { profile: before.profile, was: [before.code] },
  });
  const erased = await book.renew(3, true);
  expect(erased).toMatchObject({ state: 'renewed', card: { gone: [before.profile] } });
  expect(book.card(3)!.profile).not.toBe(before.profile);
  expect(new Set([before.code, ...book.card(3)!.was!, book.card(3)!.code]).size).toBe(3);
  expect((await open()).all()).toEqual(book.all());
  expect(await book.renew(999, false)).toEqual({ state: 'refused', why: 'unknown' });
});

test('concurrent changes are serialized, and all are on the disk', async () => {
  const book = await open();
  const changed = await Promise.all(
    Array.from({ length: 20 }, (_, at) => book.renew(at + 1, at % 2 === 0)),
  );
  expect(changed.every(({ state }) => state === 'renewed')).toBe(true);
  expect((await open()).all()).toEqual(book.all());
});

test('a new PIN is on the disk and in the copy, and changes no card, even during concurrent changes', async () => {
  const book = await open();
  const { pin } = book;
  const [, , changed] = await Promise.all([
    book.renew(1, false),
    book.renew(2, true),
    book.changePin(),
    book.renew(3, false),
  ]);
  expect(changed).toEqual({ state: 'saved', isCopyOld: false });
  expect(book.pin).toMatch(/^\d{6}$/);
  expect(book.pin).not.toBe(pin);
  const again = await open();
  expect([again.pin, again.all()]).toEqual([book.pin, book.all()]);
  expect(again.card(3)!.was).toHaveLength(1);
  expect(readFileSync(copy, 'utf8')).toBe(readFileSync(main, 'utf8'));
});

test('it contains no name', async () => {
  await open();
  expect(Object.keys(JSON.parse(readFileSync(main, 'utf8')).cards[0])).toEqual([
    'n',
    'code',
    'profile',
  ]);
});

test('a book of the first version opens, and gets its copy', async () => {
  // Frozen: a book of 24 November 2026, cut to two cards. Never edit it.
  const old =
    '{"v":1,"pin":"482913","madeOn":1795500000000,"cards":[{"n":1,"code":"BK7M","profile":"p9x2"},{"n":2,"code":"CC22","profile":"q8"}]}';
  writeFileSync(main, old);
  const book = await open();
  expect([book.pin, book.card(1)]).toEqual(['482913', { n: 1, code: 'BK7M', profile: 'p9x2' }]);
  // It is migrated once: from now on it has a sum.
  expect(JSON.parse(readFileSync(main, 'utf8'))).toMatchObject({ v: 2, gen: 1, pin: '482913' });
  expect(readFileSync(copy, 'utf8')).toBe(readFileSync(main, 'utf8'));
});

describe('a damaged book', () => {
  test.each([
    ['gone', () => unlinkSync(main)],
    ['half-written', () => writeFileSync(main, readFileSync(main, 'utf8').slice(0, 5000))],
    ['empty', () => writeFileSync(main, '')],
    ['all zeros, as a power cut leaves it', () => writeFileSync(main, Buffer.alloc(30_000))],
    ['without cards', () => writeFileSync(main, '{"v":1,"pin":"1","cards":[]}')],
  ])('%s: the copy takes its place, every code lives', async (_, harm) => {
    const book = await open();
    await book.renew(7, false);
    harm();
    const opened = await CardStore.open(folder);
    expect(opened).toMatchObject({ state: 'open', isCopy: true });
    expect((await open()).all()).toEqual(book.all());
    expect(readFileSync(main, 'utf8')).toBe(readFileSync(copy, 'utf8'));
  });

  test('broken content is set aside, not deleted', async () => {
    await open();
    writeFileSync(main, '{"v":1,');
    await open();
    expect(readFileSync(join(folder, 'lop.json.hong'), 'utf8')).toBe('{"v":1,');
  });

  test.each([
    ['bookTorn', '{'],
    ['bookAltered', '{"v":1}'],
    ['bookAltered', '{"v":2,"pin":"1","cards":[]}'],
    ['bookNewer', '{"v":3,"pin":"1","cards":[]}'],
  ] as const)(
    '%s, and no copy: it says so and is not replaced, for the printed cards would die',
    async (why, text) => {
      writeFileSync(main, text);
      expect(await CardStore.open(folder)).toEqual({ state: 'refused', why });
      expect([seen(), readFileSync(main, 'utf8')]).toEqual([['lop.json'], text]);
    },
  );

  test('an unreadable book (any error but “not there”) is reported and nothing is written; once readable it has the same codes', async () => {
    const book = await open();
    const kept = readFileSync(main, 'utf8');
    for (const harm of [() => symlinkSync(main, main), () => mkdirSync(main)]) {
      rmSync(main, { recursive: true, force: true });
      harm();
      expect(await CardStore.open(folder)).toEqual({ state: 'refused', why: 'bookHeld' });
      expect(seen()).toEqual(['giu-cho', 'lop.json', 'lop.json.truoc']);
    }
    rmSync(main, { recursive: true });
    writeFileSync(main, kept);
    expect((await open()).all()).toEqual(book.all());
  });

  test('a missing book with a locked copy gives no new class', async () => {
    await open();
    unlinkSync(main);
    unlinkSync(copy);
    symlinkSync(copy, copy);
    expect(await CardStore.open(folder)).toEqual({ state: 'refused', why: 'bookHeld' });
    expect(existsSync(main)).toBe(false);
  });

  test('a missing book and copy with existing work give no new class, and nothing is written', async () => {
    writeFileSync(join(folder, '007.jsonl'), '{}\n');
    expect(await CardStore.open(folder)).toEqual({ state: 'refused', why: 'bookLost' });
    expect(seen()).toEqual(['007.jsonl']);
  });
});

describe('a full disk (/dev/full replaces the new book’s file)', () => {
  const noRoom = () => symlinkSync('/dev/full', `${main}.moi`);

  test('a code that could not be changed stays valid, here and after a restart', async () => {
    const book = await open();
    const before = book.card(5)!;
    noRoom();
    expect(await book.renew(5, false)).toEqual({ state: 'refused', why: 'full' });
    expect([book.card(5), (await open()).card(5)]).toEqual([before, before]);
    // The failed attempt removed its half-written file: there is room again.
    expect(await book.renew(5, false)).toMatchObject({ state: 'renewed' });
  });

  test('a card is still erased: the reserved room is used, and reserved again', async () => {
    const book = await open();
    noRoom();
    expect(await book.renew(5, true)).toMatchObject({ state: 'renewed', isCopyOld: false });
    expect([seen(), (await open()).card(5)]).toEqual([
      ['lop.json', 'lop.json.truoc'],
      book.card(5),
    ]);
    await book.holdRoom();
    expect(seen()).toContain('giu-cho');
  });

  test('red without the reserved room: the card is not erased', async () => {
    const book = await open();
    await book.releaseRoom();
    noRoom();
    expect(await book.renew(5, true)).toEqual({ state: 'refused', why: 'full' });
  });

  test('a PIN that could not be changed stays valid, here and after a restart', async () => {
    const book = await open();
    const { pin } = book;
    noRoom();
    expect(await book.changePin()).toEqual({ state: 'refused', why: 'full' });
    expect([book.pin, (await open()).pin]).toEqual([pin, pin]);
    expect(await book.changePin()).toMatchObject({ state: 'saved' });
  });

  test('a first book that does not fit is reported, and created once there is room', async () => {
    noRoom();
    expect(await CardStore.open(folder)).toEqual({ state: 'refused', why: 'bookFull' });
    expect(seen()).toEqual([]);
    expect((await open()).all()).toHaveLength(400);
  });
});

describe('the latest state seen by this PC (the mark beside the folder)', () => {
  const markFile = (): string => `${folder}.moc`;
  afterEach(() => rmSync(markFile(), { force: true }));
  /** Raises the generation, as a flipped bit may; with a valid or an outdated sum. */
  async function raised(isSumRight: boolean): Promise<string> {
    const book = await open();
    await book.renew(1, false);
    const { sum, marks } = JSON.parse(readFileSync(markFile(), 'utf8')) as {
      sum: string;
      marks: Record<string, { gen: number; savedOn: number }>;
    };
    marks[String(book.madeOn)]!.gen += 64;
    writeFileSync(markFile(), JSON.stringify({ sum: isSumRight ? sumOf(marks) : sum, marks }));
    const opened = await CardStore.open(folder);
    return opened.state === 'open' ? 'open' : opened.why;
  }

  test('altered, it locks out no class', async () => expect(await raised(false)).toBe('open'));
  test('red with a valid sum: the folder is an older one', async () =>
    expect(await raised(true)).toBe('bookOlder'));
});
