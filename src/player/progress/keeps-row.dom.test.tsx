import { afterEach, expect, test, vi } from 'vitest';
import { fillWebStorage } from '../../../tests/dom/web-storage.ts';
import { canPersist } from './keeps-row.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

type Opening = { result: unknown; onupgradeneeded?(): void; onsuccess?(): void; onerror?(): void };

/** A browser's databases, as far as one row of one new database goes. */
function withDatabases(answers: (opening: Opening) => void): { dropped: string[] } {
  const dropped: string[] = [];
  const result = { createObjectStore: () => ({ put: () => undefined }), close: () => undefined };
  vi.stubGlobal('indexedDB', {
    open: () => {
      const opening: Opening = { result };
      setTimeout(() => answers(opening));
      return opening;
    },
    deleteDatabase: (name: string) => void dropped.push(name),
  });
  return { dropped };
}

test('a browser that keeps a row says so, and nothing of the trial stays', async () => {
  const { dropped } = withDatabases(
    (opening) => (opening.onupgradeneeded!(), opening.onsuccess!()),
  );
  expect(await canPersist()).toBe(true);
  expect([dropped, localStorage.length]).toEqual([['em-len-mang-try'], 0]);
});

test('one that refuses, or has no databases, does not keep', async () => {
  withDatabases((opening) => opening.onerror!());
  expect(await canPersist()).toBe(false);
  vi.stubGlobal('indexedDB', undefined);
  expect(await canPersist()).toBe(false);
});

test('one that does not answer does not keep', async () => {
  vi.useFakeTimers();
  withDatabases(() => undefined);
  const asked = canPersist();
  await vi.advanceTimersByTimeAsync(4000);
  expect(await asked).toBe(false);
});

test('one whose web storage is full does not keep, and no database is made', async () => {
  const { dropped } = withDatabases((opening) => opening.onsuccess!());
  fillWebStorage();
  expect(await canPersist()).toBe(false);
  expect(dropped).toEqual([]);
});
