// A computer that a whole school uses: many profiles, each with much work. Measures the rows read
// per answer, and whether everything returns when the browser replaces the full database by an
// empty one.
import type { Page } from 'playwright';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { readMe, settled, type Lab, type Pupil } from './lab.ts';
import { readStored } from './stored.ts';

export type Size = { profiles: number; attempts: number };

/**
 * Runs in a page that has opened and closed its database: adds cards, each with answers and a
 * place.
 */
async function fill({ profiles, attempts }: Size): Promise<void> {
  const opening = indexedDB.open('em-len-mang');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = database.transaction(['profiles', 'attempts', 'places'], 'readwrite');
  for (let card = 0; card < profiles; card += 1) {
    const profile = `card${card}`;
    writing
      .objectStore('profiles')
      .put({ v: 1, id: profile, name: `Trâu ${card}`, picture: 'trau', madeOn: 1 });
    writing
      .objectStore('places')
      .put({ v: 1, profile, lesson: 'help-map', step: 3, of: 12, at: card });
    for (let index = 0; index < attempts; index += 1)
      writing.objectStore('attempts').put({
        ...{
          v: 1,
          id: `${profile}-${index}`,
          seq: card * attempts + index + 1,
          profile,
          lesson: 'help-map',
        },
        ...{
          item: `item${index}`,
          kind: 'choice',
          use: 'practice',
          answer: ['tell'],
          said: 'Gọi bà và kể',
        },
        ...{ earned: 1, total: 1, hints: 0, spec: '1c9e07ab', at: 1_795_500_000_000 },
      });
  }
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  database.close();
  localStorage.setItem('elm:who', 'card7');
  // As the page itself would store it: writing that many rows may take time.
  const [birth] = localStorage.getItem('elm:kept')!.split(' ');
  localStorage.setItem('elm:kept', `${birth} ${profiles * attempts}`);
}

/** Fills the computer of a page with a database; `card7` is active afterwards. */
const fillComputer = (page: Page, size: Size): Promise<void> => page.evaluate(fill, size);

export type Rows = { own: number; others: number };

/**
 * Init script: counts the rows of pupils' work that the database returns, by owner. Runs inside the
 * page.
 */
const countRows = (): void => {
  const rows: Rows = { own: 0, others: 0 };
  Object.assign(window, { rows });
  const count = (row: unknown): void => {
    const { profile, id } = (row ?? {}) as { profile?: string; id?: string };
    const whose = profile ?? id;
    if (whose !== undefined)
      rows[whose === localStorage.getItem('elm:who') ? 'own' : 'others'] += 1;
  };
  const isWork = ({ name, transaction }: IDBObjectStore): boolean =>
    transaction.db.name === 'em-len-mang' && /^(attempts|profiles|places)$/.test(name);
  for (const type of [IDBObjectStore, IDBIndex])
    for (const name of ['get', 'getAll', 'openCursor'] as const) {
      const call = type.prototype[name] as (...words: unknown[]) => IDBRequest;
      Object.assign(type.prototype, {
        [name](this: IDBObjectStore | IDBIndex, ...words: unknown[]) {
          const request = call.apply(this, words);
          if (isWork(this instanceof IDBIndex ? this.objectStore : this))
            request.addEventListener('success', () => {
              const { result } = request;
              if (result instanceof IDBCursor) count((result as IDBCursorWithValue).value);
              else for (const row of Array.isArray(result) ? result : [result]) count(row);
            });
          return request;
        },
      });
    }
};

/** Returns the rows read since the last call. */
const rowsSince = (page: Page): Promise<Rows> =>
  page.evaluate(() => {
    const { rows } = window as unknown as { rows: Rows };
    const since = { ...rows };
    Object.assign(rows, { own: 0, others: 0 });
    return since;
  });

const LESSON = 'lessons/four-steps/';
const ITEM = 'deleted-it-all';

/**
 * Opens a lesson on a full computer, at a question; `answer` answers it and waits until it is
 * called saved.
 */
async function atQuestion(
  lab: Lab,
  size: Size,
): Promise<{ page: Page; pupil: Pupil; answer(): Promise<void> }> {
  const pupil = await lab.newPupil();
  const { page: first } = await readMe(pupil);
  await first.goto(`${lab.url}info/`);
  await fillComputer(first, size);
  const page = await pupil.open(LESSON, countRows);
  await settled(page);
  const step = await page.evaluate(
    (item) => document.querySelector(`[data-activity="${item}"]`)!.closest('[id^="b"]')!.id,
    ITEM,
  );
  await page.evaluate((at) => void (location.hash = at), step);
  const question = page.locator(`[data-activity="${ITEM}"]`);
  return {
    page,
    pupil,
    answer: async () => {
      await question.locator('label.option').first().click();
      await question.locator('.bar .button.main').click();
      await question.locator('.saved', { hasText: shell.vi.saved }).waitFor({ timeout: 300_000 });
    },
  };
}

/** Returns the rows read because of one answer, until the page is idle. */
export async function rowsPerAnswer(lab: Lab, size: Size): Promise<Rows> {
  const { page, pupil, answer } = await atQuestion(lab, size);
  // The page is idle: its own rows are read already.
  await page.waitForTimeout(1000);
  await rowsSince(page);
  await answer();
  // The page is idle: its own rows are read already.
  await page.waitForTimeout(1000);
  const rows = await rowsSince(page);
  await pupil.leave();
  return rows;
}

/**
 * The browser replaces the database under an open page; the next answer must restore everything.
 */
export async function exchanged(lab: Lab, size: Size): Promise<{ lost: number; called: string }> {
  const { page, pupil, answer } = await atQuestion(lab, size);
  const session = await pupil.context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: lab.origin,
    storageTypes: 'indexeddb',
  });
  const called = await answer().then(
    () => 'saved',
    (problem) => String(problem),
  );
  const { attempts, profiles, places } = await readStored(page);
  await pupil.leave();
  const filled =
    attempts.filter(({ id }) => id.startsWith('card')).length +
    profiles.length +
    places.filter(({ lesson }) => lesson === 'help-map').length;
  const answers = attempts.filter(({ item }) => item === ITEM).length;
  return { lost: size.profiles * (size.attempts + 2) + 1 - filled - answers, called };
}
