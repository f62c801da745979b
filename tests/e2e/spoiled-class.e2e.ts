/**
 * One of forty classes is damaged in the database: 39 are shown, the damaged one is named, and a
 * copy restores it.
 *
 * @module-tag harden
 */
import { expect, it } from 'vitest';
import type { Page } from 'playwright';
import { interpolate } from '#core/text/messages.ts';
import { classes as words } from '#site/teacher/messages/classes.ts';
import { CLASS_DATABASE } from '#player/storage/class-shelf.ts';
import { classOf } from '../arbitraries/class-books.ts';
import { axeFaults } from '../a11y/axe.ts';
import { builtSite } from '../browser/built-site.ts';
import { newPupil } from './walk/pupil.ts';

const PATH = 'teachers/classes/';
const site = builtSite();

type Row = { id: string; about: { value: { name: string } }; pupils: unknown };
/** Forty heads as the page writes them. */
const { takings: _, ...head } = classOf(3);
const heads = Array.from({ length: 40 }, (__, at) => {
  const about = {
    ...head.about,
    value: { ...head.about.value, name: `Lớp ${at + 1}`, number: at + 1 },
  };
  return { ...head, id: `class-${at + 1}`, about };
});

/** Writes rows into the table of classes, bypassing the page. */
const put = (page: Page, rows: readonly unknown[]): Promise<void> =>
  page.evaluate(
    ({ name, all }) =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open(name);
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const write = asked.result.transaction('books', 'readwrite');
          for (const row of all) write.objectStore('books').put(row);
          write.oncomplete = () => (asked.result.close(), resolve());
          write.onerror = () => reject(write.error);
        };
      }),
    { name: CLASS_DATABASE, all: rows },
  );

async function shown(spoil: (row: Row) => unknown): Promise<{ list: number; note: number }> {
  const teacher = await newPupil(site.browser, site.url);
  try {
    const { page } = teacher;
    await page.goto(site.url + PATH);
    await page.getByRole('button', { name: words.make }).waitFor();
    const rows = heads.map((head, at) => (at === 6 ? spoil(structuredClone(head)) : head));
    await put(page, rows);
    await page.reload();
    await page.getByRole('button', { name: words.make }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    return {
      list: await page.locator('.class-list button').count(),
      note: await page.getByText(interpolate(words.unreadOne, { names: 'Lớp 7' })).count(),
    };
  } finally {
    await teacher.close();
  }
}

it.each<[string, (row: Row) => unknown]>([
  ['without a version', (row) => ({ ...row, v: 'x' })],
  [
    'of grade 99',
    (row) => ({ ...row, about: { ...row.about, value: { ...row.about.value, grade: 99 } } }),
  ],
  ['whose stamp is spoiled', (row) => ({ ...row, about: { value: row.about.value } })],
])('a class %s affects no other, and is named', async (_, spoil) =>
  expect(await shown(spoil)).toEqual({ list: 39, note: 1 }),
);

it('red for a sound class: it is in the list, without a notice', async () =>
  expect(await shown((row) => row)).toEqual({ list: 40, note: 0 }));
