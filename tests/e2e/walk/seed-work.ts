import type { BookLesson } from '#core/progress/portfolio.ts';

export type Seed = {
  /** Unset: unnamed work. */ name?: string;
  key?: string[];
  done: Pick<BookLesson, 'lesson' | 'shape'>[];
  /** Sensitive lessons of which “done” is stored; `half`: those of which “half” is. */ quietly?: string[];
  half?: string[];
};

/**
 * Runs in the page: makes the active profile have finished these lessons, as rows in the database.
 * The page has opened its database.
 */
export async function seedWork({ name, key, done, quietly = [], half = [] }: Seed): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const asked = indexedDB.open('em-len-mang');
    asked.onsuccess = () => resolve(asked.result);
  });
  const writing = database.transaction(['profiles', 'attempts', 'places'], 'readwrite');
  const profile = 'seeded';
  writing.objectStore('profiles').put({
    v: 1,
    id: profile,
    madeOn: 1,
    ...(name && { name, picture: 'trau' }),
    ...(key && { key }),
  });
  const rows = [
    ...done.flatMap(({ lesson, shape: { core, exitA, practice = [] } }) =>
      [...core, ...exitA, ...practice].map((item) => ({
        lesson,
        item,
        kind: 'choice',
        answer: ['x'],
      })),
    ),
    ...quietly.map((lesson) => ({ lesson, item: 'done', kind: 'lesson' })),
  ];
  rows.forEach((row, index) =>
    writing.objectStore('attempts').put({
      v: 1,
      id: `seed${index}`,
      seq: index + 1,
      profile,
      use: 'practice',
      said: 'Kể với bà',
      earned: 1,
      total: 1,
      hints: 0,
      spec: 'a1b2c3d4',
      at: Date.now(),
      ...row,
    }),
  );
  for (const lesson of half)
    writing
      .objectStore('places')
      .put({ v: 1, profile, lesson, step: 8, of: 15, at: Date.now(), half: true });
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  database.close();
  localStorage.setItem('elm:who', profile);
}
