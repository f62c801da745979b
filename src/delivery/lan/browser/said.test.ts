/**
 * Checks that every error code of the server has a sentence on the pupil's line and on the
 * teacher's page.
 */
import { afterEach, expect, test, vi } from 'vitest';
import { lan } from '../messages/lan.ts';
import { lanClass } from '../messages/lan-class.ts';
import type { CardStoreErrorCode, ErrorCode } from '#core/files/lan-answers.ts';
import { errorReply } from '../server/reply.ts';
import { fetchWork } from './card-client.ts';
import { classWork, isShut, seeClass } from './class-client.ts';

/** The codes shown on the pupil's line and on the teacher's page. The type requires every code. */
const reasons: Record<ErrorCode, [string, string]> = {
  code: ['code', 'failed'],
  changed: ['changed', 'failed'],
  most: ['most', 'failed'],
  big: ['big', 'failed'],
  bad: ['bad', 'failed'],
  wait: ['wait', 'wait'],
  busy: ['busy', 'busy'],
  full: ['full', 'noRoom'],
  failed: ['failed', 'failed'],
  closed: ['closed', 'closed'],
  pin: ['failed', 'pin'],
  key: ['failed', 'key'],
  copy: ['failed', 'copy'],
  unknown: ['failed', 'failed'],
};
const books: Record<CardStoreErrorCode, true> = {
  bookHeld: true,
  bookTorn: true,
  bookAltered: true,
  bookOlder: true,
  bookLost: true,
  bookNewer: true,
  bookFull: true,
  closed: true,
};

const answers = (status: number, body: unknown): void =>
  void vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response(JSON.stringify(body), { status })),
  );
afterEach(() => vi.unstubAllGlobals());

const teacherWords = (why: string): string | undefined =>
  (lanClass.vi.teacher as unknown as Record<string, string>)[why === 'pin' ? 'wrongPin' : why];

test.each(Object.entries(reasons))('“%s”', async (why, [pupil, teacher]) => {
  const reply = errorReply(why as ErrorCode);
  if ('pieces' in reply) throw new Error(why);
  answers(reply.status, reply.body);
  const [card, desk] = [await fetchWork('/', '7 BK7M'), await seeClass('')];
  expect([card, desk]).toEqual([
    { state: 'refused', why: pupil },
    { state: 'refused', why: teacher },
  ]);
  expect([(lan.vi.wrong as Record<string, string>)[pupil], teacherWords(teacher)]).toEqual([
    expect.stringMatching(/\.$/),
    expect.stringMatching(/\.$/),
  ]);
});

test.each(Object.keys(books))(
  'the book is shut: “%s”; the page retries by itself',
  async (book) => {
    answers(503, { why: 'closed', book });
    expect([await fetchWork('/', '7 BK7M'), await seeClass('')]).toEqual([
      { state: 'refused', why: 'closed' },
      { state: 'refused', why: book },
    ]);
    expect([isShut(book as CardStoreErrorCode), teacherWords(book)]).toEqual([
      true,
      expect.stringMatching(/\.$/),
    ]);
  },
);

test('an interrupted class file is not reported as an absent server', async () => {
  vi.stubGlobal('fetch', () =>
    Promise.resolve(
      new Response(new ReadableStream({ start: (stream) => stream.error(new Error('gone')) })),
    ),
  );
  expect(await classWork('')).toEqual({ state: 'refused', why: 'failed' });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no server')));
  expect(await classWork('')).toEqual({ state: 'refused', why: 'away' });
});
