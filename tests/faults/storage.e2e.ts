// The database damaged, closed, wiped, shared: what the pupil sees, and what is really stored.
// @module-tag storage
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { interpolate } from '#core/text/messages.ts';
import { me } from '#site/pupil/messages/me.ts';
import { notices } from '#site/shared/messages/notices.ts';
import { localKeys, sessionKeys } from '#player/storage/storage-keys.ts';
import { distFolder } from '../browser/site-server.ts';
import { answer, answerAll, optionAt, samplePath, saved, unsaved } from './answering.ts';
import { drainedTooEarly, onlyMainHangs, openingHangs, openingThrows } from './broken-database.ts';
import { hasNotice, notice, pupilTests, readMe, settled, until } from './lab.ts';
import { storeContract } from './store-contract.ts';
import { putRaw, readStored } from './stored.ts';

const words = notices.vi;
const pupilTest = pupilTests();

pupilTest('IndexedDB keeps what every store promises', async (pupil, lab) => {
  const page = await pupil.open('info/');
  const chunk = readdirSync(join(distFolder, '_astro')).find((file) =>
    /^storage\..*\.js$/.test(file),
  );
  // A file of several modules exports each as an object.
  const opened = `import('${lab.url}_astro/${chunk}').then((modules) =>
    Object.values(modules).find((module) => module.openIndexedDb).openIndexedDb(() => {}))`;
  expect(await page.evaluate(`${opened}.then(({ store }) => (${storeContract})(store))`)).toEqual(
    [],
  );
});

pupilTest('a damaged row is set aside and said on /me/, and the lesson works', async (pupil) => {
  const page = await pupil.open(samplePath);
  await answerAll(page, 2);
  const { attempts } = await readStored(page);
  await putRaw(page, 'attempts', [{ ...attempts[0], earned: 'nhiều' }, { id: 'torn' }]);
  await putRaw(page, 'places', [{ profile: attempts[0]!.profile, lesson: 'help-map', step: null }]);
  await putRaw(page, 'profiles', [{ id: 'nobody' }]);
  const { page: mePage, text } = await readMe(pupil);
  expect(text).toContain(interpolate(me.vi.damaged, { n: 4 }));
  expect(text).toContain(interpolate(me.vi.answers, { n: 1 }));
  expect(await hasNotice(mePage)).toBe(false);
  const stored = await readStored(mePage);
  expect(stored.damaged.map(({ table }) => table)).toEqual([
    'attempts',
    'attempts',
    'profiles',
    'places',
  ]);
  expect(stored.damaged.map(({ row }) => row)).toContainEqual({ ...attempts[0], earned: 'nhiều' });
  await page.reload();
  await answerAll(page, 1, 2);
  expect((await readStored(page)).attempts).toHaveLength(2);
});

for (const [how, broken, expected] of [
  ['hangs', openingHangs, unsaved],
  ['is refused', openingThrows, unsaved],
  ['hangs but the inbox works', onlyMainHangs, saved],
] as const)
  pupilTest(
    `a database whose opening ${how}: feedback at once, a banner, and only what is on the disk is called saved`,
    async (pupil) => {
      const page = await pupil.open(samplePath, broken);
      await answer(page, optionAt(0));
      expect(await page.innerText('.remark')).not.toBe('');
      expect(await notice(page)).toContain(words.memory);
      await expected(page);
      await answer(page, optionAt(1));
      await expected(page);
      expect(await notice(page)).toContain(words.memory);
      const { page: mePage } = await readMe(pupil);
      expect((await readStored(mePage)).attempts).toHaveLength(expected === saved ? 2 : 0);
    },
  );

pupilTest(
  'answers that only the inbox took are still those of who sits here, when a power cut has left web storage empty',
  async (pupil) => {
    const page = await pupil.open(samplePath, onlyMainHangs);
    await answerAll(page, 2);
    await page.evaluate(() => localStorage.clear());
    await page.close();
    const { text } = await readMe(pupil);
    expect(text).toContain(interpolate(me.vi.answers, { n: 2 }));
  },
);

pupilTest(
  'two tabs that write at the same time keep everything, each number given once',
  async (pupil) => {
    const first = await pupil.open(samplePath);
    // A separate window: a background tab renders once a second.
    const opening = pupil.context.waitForEvent('page');
    await first.evaluate(() => void open(location.href, '', 'noopener,width=900,height=700'));
    const second = await opening;
    await second.waitForLoadState();
    // The first answer creates the profile: two first answers in the same instant would create two
    // guests.
    await answerAll(first, 1);
    // The second page may show that answer as it opens: it continues with the next option, because
    // ticking the same one changes nothing.
    await settled(second);
    await Promise.all([answerAll(first, 7, 1), answerAll(second, 8, 1)]);
    const { page } = await readMe(pupil);
    const { attempts } = await readStored(page);
    expect(attempts.map(({ seq }) => seq)).toEqual(Array.from({ length: 16 }, (_, n) => n + 1));
    expect(new Set(attempts.map(({ profile }) => profile)).size).toBe(1);
  },
);

pupilTest(
  'a first answer that comes into the inbox just after it was drained keeps its place before the second',
  async (pupil) => {
    await pupil.context.route('**/indexed-db*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    const page = await pupil.open(samplePath, drainedTooEarly);
    await answerAll(page, 1);
    await settled(page);
    await answerAll(page, 2, 1);
    const { attempts, inbox } = await readStored(page);
    expect(attempts.map(({ answer: given }) => given)).toEqual([0, 1, 2].map((n) => [optionAt(n)]));
    expect(inbox).toEqual([]);
  },
);

pupilTest(
  'a wiped database is noticed, with the number, and not called empty',
  async (pupil, lab) => {
    const page = await pupil.open(samplePath);
    await settled(page);
    await answerAll(page, 3);
    await page.goto('about:blank');
    const session = await pupil.context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', {
      origin: lab.origin,
      storageTypes: 'indexeddb',
    });
    await page.goto(lab.url + samplePath);
    expect(await notice(page)).toContain(interpolate(words.lost, { n: 3 }));
    await page.click(`text=${words.seen}`);
    await answerAll(page, 1, 3);
    await page.reload();
    await settled(page);
    expect(await hasNotice(page)).toBe(false);
  },
);

pupilTest(
  'a database that the browser empties under an open page is filled again from the page',
  async (pupil, lab) => {
    const page = await pupil.open(samplePath);
    await settled(page);
    await answerAll(page, 3);
    const before = await readStored(page);
    await putRaw(page, 'profiles', [
      { v: 1, id: 'other', name: 'Vịt Vui', picture: 'vit', madeOn: 1 },
    ]);
    await answerAll(page, 1, 3);
    const session = await pupil.context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', {
      origin: lab.origin,
      storageTypes: 'indexeddb',
    });
    await answerAll(page, 1, 4);
    const { attempts, profiles, meta } = await readStored(page);
    expect(attempts.map(({ answer: given }) => given)).toEqual(
      [0, 1, 2, 3, 4].map((n) => [optionAt(n)]),
    );
    expect(attempts.slice(0, 3)).toEqual(before.attempts);
    expect(profiles.map(({ name }) => name)).toEqual(['Vịt Vui']);
    expect(meta.find(({ key }) => key === 'birth')).toEqual(
      before.meta.find(({ key }) => key === 'birth'),
    );
    const { page: mePage } = await readMe(pupil);
    expect(await hasNotice(mePage)).toBe(false);
  },
);

pupilTest('what another tab has erased is not put back by an open page', async (pupil, lab) => {
  const page = await pupil.open(samplePath);
  await settled(page);
  await putRaw(page, 'profiles', [
    { v: 1, id: 'other', name: 'Vịt Vui', picture: 'vit', madeOn: 1 },
  ]);
  await answerAll(page, 1);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.open('em-len-mang').onsuccess = ({ target }) => {
          const { result: database } = target as IDBOpenDBRequest;
          const erasing = database.transaction('profiles', 'readwrite');
          erasing.objectStore('profiles').delete('other');
          erasing.oncomplete = () => resolve(database.close());
        };
      }),
  );
  await answerAll(page, 1, 1);
  const session = await pupil.context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: lab.origin,
    storageTypes: 'indexeddb',
  });
  await answerAll(page, 1, 2);
  const { attempts, profiles } = await readStored(page);
  expect([attempts.length, profiles]).toEqual([3, []]);
});

pupilTest(
  'what a person cleared in the browser, web storage and all, is not put back by an open page',
  async (pupil, lab) => {
    const page = await pupil.open(samplePath);
    await settled(page);
    await answerAll(page, 2);
    const session = await pupil.context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin: lab.origin, storageTypes: 'all' });
    await answerAll(page, 1, 2);
    expect((await readStored(page)).attempts.map(({ answer: given }) => given)).toEqual([
      [optionAt(2)],
    ]);
  },
);

pupilTest(
  'wiped localStorage: the lesson resumes at its step from the database, and nothing is called lost',
  async (pupil, lab) => {
    const page = await pupil.open('lessons/help-map/');
    await settled(page);
    for (const step of ['2', '3', '4'])
      await page.evaluate((at) => {
        location.hash = `b${at}`;
      }, step);
    await page.waitForFunction(() => document.documentElement.dataset.at === '4');
    await until(async () => (await readStored(page)).places[0]?.step === 4);
    const { profile } = (await readStored(page)).places[0]!;
    await page.goto('about:blank');
    const session = await pupil.context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', {
      origin: lab.origin,
      storageTypes: 'local_storage',
    });
    await page.goto(`${lab.url}lessons/help-map/`);
    await page.waitForFunction(() => document.documentElement.dataset.at === '4');
    await settled(page);
    expect(await hasNotice(page)).toBe(false);
    expect((await readStored(page)).localStorage['elm:who']).toBe(profile);
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset.at)).toBe('4');
  },
);

pupilTest(
  'wiped localStorage does not move a page that a pupil has already touched',
  async (pupil, lab) => {
    const page = await pupil.open('lessons/help-map/');
    await settled(page);
    await page.evaluate(() => {
      location.hash = 'b5';
    });
    await until(async () => (await readStored(page)).places.length === 1);
    await page.goto('about:blank');
    const session = await pupil.context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', {
      origin: lab.origin,
      storageTypes: 'local_storage',
    });
    const lesson = await pupil.open('lessons/help-map/', () => {
      addEventListener('DOMContentLoaded', () =>
        setInterval(() => dispatchEvent(new Event('pointerdown')), 5),
      );
    });
    await settled(lesson);
    expect(await lesson.evaluate(() => document.documentElement.dataset.at)).toBe('0');
  },
);

pupilTest(
  'work of a guest who left long ago is forgotten without being called lost',
  async (pupil) => {
    const page = await pupil.open(samplePath);
    await settled(page);
    await answerAll(page, 2);
    const { profile } = (await readStored(page)).attempts[0]!;
    await putRaw(page, 'profiles', [
      { v: 1, id: profile, madeOn: 1, leftAt: Date.now() - 13 * 3_600_000 },
    ]);
    await page.evaluate(() => localStorage.removeItem('elm:who'));
    const { page: mePage, text } = await readMe(pupil);
    expect(text).toContain(me.vi.nothing);
    expect(await hasNotice(mePage)).toBe(false);
  },
);

pupilTest('what is erased does not come back from the inbox', async (pupil) => {
  const page = await pupil.open(samplePath, onlyMainHangs);
  await answerAll(page, 2);
  await page.close();
  const mePage = await pupil.open('me/#may-giu-gi', onlyMainHangs);
  await mePage.getByRole('button', { name: me.vi.eraseAll }).click();
  await mePage.click(`.confirm >> text="${me.vi.yes}"`);
  await mePage.waitForSelector(`text=${me.vi.erased}`);
  await mePage.close();
  const { text } = await readMe(pupil);
  expect(text).toContain(me.vi.nothing);
});

pupilTest(
  '“Xóa hết” takes every key of the device, and leaves the mark of the empty database',
  async (pupil) => {
    const page = await pupil.open(samplePath);
    await settled(page);
    await answerAll(page, 1);
    const { page: mePage } = await readMe(pupil);
    await mePage.evaluate(
      ([device, tab]) => {
        for (const key of device)
          localStorage.setItem(key.replace(/:$/, ':help-map'), localStorage[key] ?? 'x');
        for (const key of tab) sessionStorage.setItem(key, 'x');
      },
      [Object.values(localKeys), Object.values(sessionKeys)] as const,
    );
    await mePage.getByRole('button', { name: me.vi.eraseAll }).click();
    await mePage.click(`.confirm >> text="${me.vi.yes}"`);
    await mePage.waitForSelector(`text=${me.vi.erased}`);
    const { attempts, meta, localStorage: device, sessionStorage: tab } = await readStored(mePage);
    expect(attempts).toEqual([]);
    expect(device).toEqual({ 'elm:kept': `${meta.find(({ key }) => key === 'birth')!.value} 0` });
    expect(Object.keys(tab)).toEqual(['elm:out']);
  },
);
