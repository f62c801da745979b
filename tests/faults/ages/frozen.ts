// How this site's databases were created in each version, as recorded calls to IndexedDB. Frozen:
// data on pupils' computers does not change with the code. `in-page.ts` repeats the calls.

/** `createIndex`: name, key path, options as given. */
type Index = [name: string, keyPath: string | string[], options?: IDBIndexParameters];
/** `put`: the row, and its key unless it is inside. */
type Row = [row: object | number, key?: string];
export type Made = {
  name: string;
  /** The number passed to `open`. */
  version: number;
  stores: Record<string, { options?: IDBObjectStoreParameters; indexes?: Index[]; rows?: Row[] }>;
};

const AT = 1_795_500_000_000;

const answer = (id: string, seq: number, profile: string): Row => [
  {
    ...{
      v: 1,
      id,
      seq,
      profile,
      lesson: 'help-map',
      item: 'which-adult',
      kind: 'choice',
      use: 'practice',
    },
    ...{
      answer: ['tell'],
      said: 'Gọi bà và kể',
      earned: 1,
      total: 1,
      hints: 0,
      spec: '1c9e07ab',
      at: AT,
    },
  },
];
const place = (profile: string, lesson: string, step: number): Row => [
  { v: 1, profile, lesson, step, of: 12, at: AT },
];

const progressRows = {
  attempts: [
    answer('a1', 1, 'na'),
    answer('z2', 2, 'minh'),
    answer('b3', 4, 'na'),
    answer('c4', 5, 'guest'),
  ],
  profiles: [
    [{ v: 1, id: 'na', name: 'Trâu Chăm', picture: 'trau', madeOn: AT, key: ['vit', 'ca', 'ong'] }],
    [{ v: 1, id: 'minh', name: 'Vịt Vui', picture: 'vit', madeOn: AT }],
  ] as Row[],
  places: [place('na', 'help-map', 3), place('na', 'four-steps', 7), place('guest', 'help-map', 2)],
  meta: [
    [{ key: 'epoch', value: 1 }],
    [{ key: 'birth', value: 'b7yd94tunkhurtuyn2e6' }],
    // An answer was erased: its number is not assigned again.
    [{ key: 'seq', value: 6 }],
  ] as Row[],
  damaged: [[{ table: 'attempts', row: { torn: true }, at: AT, n: 1 }]] as Row[],
};

const once = { unique: false, multiEntry: false };
/** By Dexie at 900bb83. */
const progressByDexie: Made = {
  name: 'em-len-mang',
  version: 10,
  stores: {
    attempts: {
      options: { keyPath: 'id', autoIncrement: false },
      indexes: [
        ['profile', 'profile', once],
        ['[profile+lesson]', ['profile', 'lesson'], once],
      ],
      rows: progressRows.attempts,
    },
    profiles: { options: { keyPath: 'id', autoIncrement: false }, rows: progressRows.profiles },
    places: {
      options: { keyPath: ['profile', 'lesson'], autoIncrement: false },
      indexes: [['profile', 'profile', once]],
      rows: progressRows.places,
    },
    meta: { options: { keyPath: 'key', autoIncrement: false }, rows: progressRows.meta },
    damaged: { options: { keyPath: 'n', autoIncrement: true }, rows: progressRows.damaged },
  },
};

/** By idb at 1f2faeb3. */
const progressByIdb: Made = {
  name: 'em-len-mang',
  version: 10,
  stores: {
    attempts: {
      options: { keyPath: 'id' },
      indexes: [
        ['profile', 'profile'],
        ['[profile+lesson]', ['profile', 'lesson']],
      ],
      rows: progressRows.attempts,
    },
    profiles: { options: { keyPath: 'id' }, rows: progressRows.profiles },
    places: {
      options: { keyPath: ['profile', 'lesson'] },
      indexes: [['profile', 'profile']],
      rows: progressRows.places,
    },
    meta: { options: { keyPath: 'key' }, rows: progressRows.meta },
    damaged: { options: { keyPath: 'n', autoIncrement: true }, rows: progressRows.damaged },
  },
};

/** By idb at 1f2faeb3. At 900bb83 there were no classes. */
const classes: Made = {
  name: 'em-len-mang-classes',
  version: 1,
  stores: {
    books: {
      options: { keyPath: 'id' },
      rows: [
        [
          {
            ...{ v: 1, id: 'class-1', undone: {}, moved: {} },
            about: { value: { name: '4A', grade: 4, number: 1, year: 2026 }, n: 1, by: 'class-1' },
            pupils: { 'c1-p1': { value: { state: 'listed', card: 1 }, n: 2, by: 'list-1' } },
          },
        ],
      ],
    },
    takings: {
      options: { keyPath: ['book', 'id'] },
      indexes: [['book', 'book']],
      rows: [
        [
          {
            ...{ id: 't-1', book: 'class-1', way: 'files', at: AT },
            records: {
              'c1-p1.a': {
                ...{ kind: 'answer', id: 'c1-p1.a', pupil: 'c1-p1' },
                attempt: {
                  ...{
                    v: 1,
                    id: 'c1-p1.a',
                    seq: 1,
                    profile: 'c1-p1',
                    lesson: 'help-map',
                    item: 'a',
                  },
                  ...{
                    kind: 'choice',
                    use: 'practice',
                    answer: 'given',
                    earned: 1,
                    total: 1,
                    hints: 0,
                  },
                  ...{ spec: 's', at: AT },
                },
              },
            },
          },
        ],
      ],
    },
    times: {
      rows: [
        [AT, 'made'],
        [AT, 'changed'],
      ],
    },
  },
};

/** By raw calls, at 900bb83 and at 1f2faeb3. */
const voices: Made = {
  name: 'em-len-mang-voices',
  version: 1,
  stores: {
    clips: {
      options: { keyPath: ['label', 'name'] },
      rows: [
        [{ label: 'giọng cô', name: '0z6ccsfgrgv', sound: 'data:audio/webm;base64,AAAA', at: AT }],
        [{ label: 'giọng cô', name: '1crca8441im', sound: 'data:audio/webm;base64,BBBB', at: AT }],
        [
          {
            label: 'tiếng Thái',
            name: '0z6ccsfgrgv',
            sound: 'data:audio/webm;base64,CCCC',
            at: AT,
          },
        ],
      ],
    },
  },
};

export type Age = {
  age: string;
  made: Made[];
  /** Dexie reports that something declared is missing. */ lacks?: boolean;
};

/** The versions an opening may find: a computer of 900bb83, one of 1f2faeb3, a new one. */
export const ages: Age[] = [
  { age: 'Dexie at 900bb83', made: [progressByDexie, voices] },
  { age: 'idb at 1f2faeb3', made: [progressByIdb, classes, voices] },
  { age: 'none', made: [] },
];

/**
 * Returns a database with a table and an index unknown to the code, as another version may have
 * left them.
 */
const withUnknown = (made: Made, version: number): Made => ({
  ...made,
  version,
  stores: {
    ...Object.fromEntries(
      Object.entries(made.stores).map(([table, store]) => [
        table,
        { ...store, indexes: [...(store.indexes ?? []), ['unknown', 'unknown'] as Index] },
      ]),
    ),
    unknown: { options: { keyPath: 'id' }, rows: [[{ id: 'kept' }]] },
  },
});

/** The same version number, with parts that this version does not declare. */
export const withMore: Age = {
  age: 'unknown tables and indexes',
  made: [withUnknown(progressByIdb, 10), withUnknown(classes, 1), withUnknown(voices, 1)],
};

/** As a later version may create them: higher numbers, the same epoch. */
export const higher: Age = {
  age: 'n + 1',
  made: [withUnknown(progressByIdb, 20), withUnknown(classes, 2), withUnknown(voices, 2)],
};

/**
 * Higher, and an index declared by this version is missing: Dexie by itself would add it and raise
 * the number.
 */
export const higherWithLess: Age = {
  age: 'n + 1 without an index',
  lacks: true,
  made: [
    {
      ...higher.made[0]!,
      stores: {
        ...higher.made[0]!.stores,
        places: { ...progressByIdb.stores.places!, indexes: [] },
      },
    },
  ],
};

/** Rows mean something else: today's code must not write. */
export const newerEpoch: Age = {
  age: 'a higher epoch',
  made: [
    {
      ...higher.made[0]!,
      stores: {
        ...higher.made[0]!.stores,
        meta: {
          options: { keyPath: 'key' },
          rows: [[{ key: 'epoch', value: 2 }], ...progressRows.meta.slice(1)],
        },
      },
    },
  ],
};
