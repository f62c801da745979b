import { afterEach, expect, test, vi } from 'vitest';
import { fillWebStorage } from '../../../tests/dom/web-storage.ts';
import { canPersist } from './keeps-row.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

type Opening = { result: unknown; onupgradeneeded?(): void; onsuccess?(): void; onerror?(): void };

/** Fakes the browser's databases, for one row in one new database. */
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

test('true when the row is written, and the trial database is deleted', async () => {
  const { dropped } = withDatabases(
    (opening) => (opening.onupgradeneeded!(), opening.onsuccess!()),
  );
  expect(await canPersist()).toBe(true);
  expect([dropped, localStorage.length]).toEqual([['em-len-mang-try'], 0]);
});

test('false when the browser refuses or has no databases', async () => {
  withDatabases((opening) => opening.onerror!());
  expect(await canPersist()).toBe(false);
  vi.stubGlobal('indexedDB', undefined);
  expect(await canPersist()).toBe(false);
});

test('false when the browser does not respond', async () => {
  vi.useFakeTimers();
  withDatabases(() => undefined);
  const asked = canPersist();
  await vi.advanceTimersByTimeAsync(4000);
  expect(await asked).toBe(false);
});

test('false when web storage is full, and no database is made', async () => {
  const { dropped } = withDatabases((opening) => opening.onsuccess!());
  fillWebStorage();
  expect(await canPersist()).toBe(false);
  expect(dropped).toEqual([]);
});
