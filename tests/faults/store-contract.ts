// The contract of every adapter of storage/port.ts, as one self-contained function: it runs in Node
// for memory and inside a real page for IndexedDB. Returns the broken promises, in words.
import type { Attempt, NewAttempt } from '#core/progress/attempt.ts';
import type { Store } from '#player/storage/port.ts';

export async function storeContract(store: Store): Promise<string[]> {
  const broken: string[] = [];
  const holds = (what: string, found: unknown, wanted: unknown) => {
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      broken.push(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  };
  const attempt = (id: string, profile: string): NewAttempt => ({
    v: 1,
    id,
    profile,
    lesson: 'a',
    item: 'b',
    kind: 'choice',
    use: 'practice',
    answer: ['c'],
    said: 'd',
    earned: 0,
    total: 1,
    hints: 0,
    spec: 'e',
    at: 1,
  });
  const place = (profile: string, step: number) => ({
    v: 1 as const,
    profile,
    lesson: 'a',
    step,
    of: 9,
    at: step,
  });
  const bySeq = (rows: Attempt[]) =>
    [...rows].sort((a, b) => a.seq - b.seq).map(({ id, seq }) => `${id}${seq}`);
  const kept = { state: 'kept' };

  holds('a new store is empty', await store.readAll(), {
    attempts: [],
    profiles: [],
    places: [],
    damaged: 0,
  });
  holds('append says kept', await store.append(attempt('one', 'p')), kept);
  await store.append(attempt('two', 'q'));
  holds('the same attempt twice says kept', await store.append(attempt('one', 'p')), kept);
  holds('and is there once; numbers rise by one', bySeq((await store.readAll()).attempts), [
    'one1',
    'two2',
  ]);
  holds(
    'an attempt comes back as it went in',
    (await store.readAll()).attempts.find(({ id }) => id === 'one'),
    { ...attempt('one', 'p'), seq: 1 },
  );
  await Promise.all(['three', 'four', 'five'].map((id) => store.append(attempt(id, 'p'))));
  holds(
    'writes at the same time get different numbers',
    (await store.readAll()).attempts.map(({ seq }) => seq).sort(),
    [1, 2, 3, 4, 5],
  );

  holds('a place says kept', await store.savePlace(place('p', 2)), kept);
  await store.savePlace(place('p', 3));
  await store.savePlace(place('q', 7));
  holds(
    'only the last place of a profile in a lesson stays',
    (await store.readAll()).places.map(({ profile, step }) => profile + step).sort(),
    ['p3', 'q7'],
  );
  await store.saveProfile({ v: 1, id: 'p', madeOn: 1 });
  holds(
    'a profile says kept',
    await store.saveProfile({ v: 1, id: 'p', name: 'Trâu Chăm', picture: 'trau', madeOn: 1 }),
    kept,
  );
  holds(
    'and replaces the older one',
    (await store.readAll()).profiles.map(({ name }) => name),
    ['Trâu Chăm'],
  );

  const work = await store.workOf('p');
  holds(
    'one profile’s work is its own alone',
    [
      work.attempts.map(({ id }) => id).sort(),
      work.profiles.map(({ id }) => id),
      work.places.map(({ step }) => step),
    ],
    [['five', 'four', 'one', 'three'], ['p'], [3]],
  );
  holds('of a profile that is not here there is none', await store.workOf('nobody'), {
    attempts: [],
    profiles: [],
    places: [],
  });
  holds(
    'profiles come without their work',
    (await store.profiles()).map(({ id }) => id),
    ['p'],
  );

  holds('forgetting a place says kept', await store.forgetPlace('q', 'a'), kept);
  holds(
    'and takes that one alone',
    (await store.readAll()).places.map(({ profile }) => profile),
    ['p'],
  );
  await store.savePlace(place('q', 7));

  const carried = {
    attempts: [
      { ...attempt('seven', 'r'), seq: 9 },
      { ...attempt('zero', 'r'), seq: 4 },
      { ...attempt('one', 'r'), seq: 1 },
    ],
    profiles: [
      { v: 1 as const, id: 'r', madeOn: 1 },
      { v: 1 as const, id: 'p', madeOn: 9 },
    ],
    places: [place('p', 1), place('r', 5)],
  };
  holds('taking carried work in says kept', await store.importWork(carried), kept);
  const taken = await store.readAll();
  holds(
    'what was not here is added, in its old order',
    bySeq(taken.attempts.filter(({ profile }) => profile === 'r')),
    ['zero6', 'seven7'],
  );
  holds(
    'what was here stays as it is',
    [
      taken.attempts.find(({ id }) => id === 'one')!.profile,
      taken.places.find(({ profile }) => profile === 'p')!.step,
      taken.profiles.find(({ id }) => id === 'p')!.name,
    ],
    ['p', 3, 'Trâu Chăm'],
  );
  await store.importWork(carried);
  holds('taking it in twice changes nothing', await store.readAll(), taken);
  await store.erase('r');

  holds('erasing a profile says kept', await store.erase('p'), kept);
  const left = await store.readAll();
  holds(
    'it takes its attempts, steps and card, and nobody else’s',
    [bySeq(left.attempts), left.places.length, left.profiles.length],
    [['two2'], 1, 0],
  );
  await store.append(attempt('six', 'q'));
  holds('a number is never given twice', bySeq((await store.readAll()).attempts), ['two2', 'six8']);
  holds('erasing everything says kept', await store.eraseAll(), kept);
  holds('and leaves nothing', await store.readAll(), {
    attempts: [],
    profiles: [],
    places: [],
    damaged: 0,
  });
  return broken;
}
