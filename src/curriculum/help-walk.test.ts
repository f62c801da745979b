import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { helpPaths, type HelpPaths } from './schema/help-path.ts';
import { MAX_PRESSES, spokenTo, listRoutes } from './help-walk.ts';

const read = (name: string) =>
  helpPaths.parse(parse(readFileSync(`content/help/paths/${name}.yaml`, 'utf8')));
const vi = read('vi');
const bands = readdirSync('content/help/paths').flatMap(
  (file) => /^(vi\..+)\.yaml$/.exec(file)?.[1] ?? [],
);
/** Every path in Vietnamese: the common one, then those of single bands. */
const all = ['vi', ...bands].map((name) => ({ name, paths: read(name) }));

const childEnds = ({ ends }: HelpPaths) => Object.entries(ends).filter(([, { adult }]) => !adult);
/** Returns an end's words to its reader, without the words the child says aloud. */
const told = ({ title, now, keep, never, next }: HelpPaths['ends'][string]) =>
  [title, now, keep, never, next].join(' ');

it('the common path begins with ten starts, and one for adults', () => {
  expect(vi.questions[vi.start]!.choices.map(({ to }) => to)).toEqual([
    'scared',
    'asked-picture',
    'threatened',
    'money',
    'bullied',
    'saw',
    'home',
    'meet',
    'friend',
    'unsure',
    'adult-content',
  ]);
});

it('grades 6–9 and 10–12 have their own', () =>
  expect(bands).toEqual(['vi.lop-10-12', 'vi.lop-6-9']));

describe.each(all)('the guided path $name as it is written', ({ paths }) => {
  it('reaches every end in at most four presses, including the first button', () => {
    const ways = listRoutes(paths);
    expect(new Set(ways.map(({ end }) => end))).toEqual(new Set(Object.keys(paths.ends)));
    expect(Math.max(...ways.map(({ presses }) => presses.length + 1))).toBeLessThanOrEqual(
      MAX_PRESSES,
    );
  });
  it('begins with at most twelve choices, the last for adults', () => {
    const { choices } = paths.questions[paths.start]!;
    expect(choices.length).toBeLessThanOrEqual(12);
    expect(choices.map(({ to }) => Boolean(paths.ends[to]?.adult))).toEqual(
      choices.map((_, at) => at === choices.length - 1),
    );
  });
  it('offers in every question a choice for a child who does not want to say it, or knows no listener', () => {
    // Present danger is asked about before; the next question has such a choice.
    const silent = Object.entries(paths.questions).filter(
      ([id, { choices }]) =>
        id !== 'home' &&
        !choices.some(({ text }) =>
          /chưa muốn nói|chưa chắc|chưa biết|muốn có người nghe/i.test(text),
        ),
    );
    expect(silent).toEqual([]);
  });
  it('explains on every route about a friend that telling to help is not telling tales', () => {
    const ends = listRoutes(paths)
      .filter(
        ({ presses }) =>
          paths.questions[paths.start]!.choices.find(({ text }) => text === presses[0])!.to ===
          'friend',
      )
      .map(({ end }) => paths.ends[end]!);
    expect(ends.length).toBeGreaterThan(2);
    for (const end of ends)
      expect(Object.values(end).join(' ')).toContain('Kể để giúp bạn không phải là mách lẻo');
  });
  it('uses only pictograms of the sprite', () => {
    const sprite = readFileSync('src/player/ui/sprite.svg', 'utf8');
    for (const { sign } of Object.values(paths.questions).flatMap(({ choices }) => choices))
      if (sign) expect(sprite).toContain(`id="p-${sign}"`);
  });
  it('calls a listener by one name everywhere', () => {
    const known = Object.assign({}, ...all.map((path) => path.paths.who)) as HelpPaths['who'];
    for (const [id, person] of Object.entries(paths.who)) expect(person).toEqual(known[id]);
  });
});

it('no path leaves a placeholder in any sentence of any listener, in both languages', () => {
  for (const { ends, who, feel, want } of [...all.map(({ paths }) => paths), read('en')])
    for (const person of Object.values(who))
      for (const text of [
        ...Object.values(ends).map(({ say }) => say),
        ...[...feel, ...want].map(({ adds }) => adds),
      ])
        expect(spokenTo(person, text).replace(/\{\d+\}/g, '')).not.toMatch(/[{}]/);
});

/** Kinds of people besides the numbers. */
const doors = [/thầy cô/i, /cô y tế|trạm y tế/i, /công an (xã|tỉnh)/i];
const doorsOf = (text: string): number => doors.filter((door) => door.test(text)).length;
const bandPaths = all.filter(({ name }) => name !== 'vi');

describe.each(bandPaths)(
  'the path $name, for pupils who know more and hear more promises',
  ({ paths }) => {
    it('names two kinds of people to tell at every end, besides the numbers', () => {
      expect(childEnds(paths).filter(([, { now, next }]) => doorsOf(`${now} ${next}`) < 2)).toEqual(
        [],
      );
    });
    it('names no age limit for a number, and promises nothing it cannot keep', () => {
      const promising =
        /\btuổi\b|(?<!\d)1[678](?!\d)|không ai biết|không ai mắng|không bị mắng|chắc chắn|sẽ gỡ được|giữ kín cho/iu;
      expect(childEnds(paths).filter(([, end]) => promising.test(told(end)))).toEqual([]);
    });
    it('has an end for what these grades meet', () => {
      for (const id of [
        'debt-app',
        'partner-watch',
        'partner-push',
        'picture-faked',
        'threat-secret',
        'lost-account',
        'i-teased',
        'i-shared',
        'sad-now',
      ])
        expect(Object.keys(paths.ends)).toContain(id);
    });
    it('tells the child who did harm to stop, to say it and to leave the other alone, and blames no victim', () => {
      const did = childEnds(paths).filter(([id]) => id.startsWith('i-'));
      expect(did.length).toBeGreaterThan(5);
      for (const [id, end] of did) {
        expect(`${end.title} ${end.now}`, id).toMatch(/dừng/i);
        expect(told(end), id).not.toMatch(/^(Em|Bạn) không có lỗi/);
      }
    });
  },
);

/** Matches requests that only a person on the spot can fulfil. */
const needsHer = (say: string): boolean =>
  /\{Ai\} (ở cạnh|tới|xem|đi cùng|cho \{em\} ở)/u.test(say);

it.each(bandPaths)(
  'on the path $name a listener on the phone is never asked to come, to sit beside, to look',
  ({ paths }) => {
    const { who, tellers } = paths;
    const onPhone = ({ tell }: HelpPaths['ends'][string]) =>
      (tellers[tell ?? ''] ?? []).some((teller) => who[teller]!.at === 'phone');
    expect(childEnds(paths).filter(([, end]) => onPhone(end) && needsHer(end.say))).toEqual([]);
  },
);
it('red: a sentence for a listener on the spot', () =>
  expect(needsHer(vi.ends['scared-near']!.say)).toBe(true));

describe('the path of grades 10–12', () => {
  const { ends } = read('vi.lop-10-12');
  /** Its reader is “bạn”; “em” occurs in the child's spoken words, and in “trẻ em”. */
  const calledEm = (text: string) =>
    /(?<!\p{L})em(?!\p{L})/iu.test(text.replace(/“[^”]*”|trẻ em/gi, ''));
  it('never calls the reader “em”', () =>
    expect(childEnds(read('vi.lop-10-12')).filter(([, end]) => calledEm(told(end)))).toEqual([]));
  it('red: a sentence of the common path', () =>
    expect(calledEm(told(vi.ends['meet-now']!))).toBe(true));
  it('has an end for the threats of that age', () => {
    for (const id of [
      'call-now',
      'call-paid',
      'job-fee',
      'job-far',
      'job-held',
      'account-lent',
      'papers-sent',
      'partner-hit',
    ])
      expect(Object.keys(ends)).toContain(id);
  });
});

it('red: an end with one kind of people, a promise', () => {
  expect(doorsOf('Kể tiếp thầy cô tư vấn, cô chủ nhiệm, hoặc gọi {111}.')).toBe(1);
  expect(doorsOf('Kể tiếp thầy cô tư vấn, công an xã, hoặc gọi {111}.')).toBe(2);
});

it('a child refers to herself to suit the listener', () => {
  const say = '{Ai} ơi, {em} sợ. {Em} muốn nói riêng với {ai}.';
  expect(spokenTo({ call: 'Mẹ', me: 'con' }, say)).toBe(
    'Mẹ ơi, con sợ. Con muốn nói riêng với mẹ.',
  );
  expect(spokenTo({ call: 'Cô', me: 'em' }, say)).toBe('Cô ơi, em sợ. Em muốn nói riêng với cô.');
});

it('a circular or dead-end route is not listed', () => {
  const question = (to: string) => ({ ask: '?', choices: [{ text: 'đi', to }] });
  expect(
    listRoutes({ start: 'a', questions: { a: question('b'), b: question('a') }, ends: {} }),
  ).toEqual([]);
  expect(listRoutes({ start: 'a', questions: { a: question('gone') }, ends: {} })).toEqual([]);
});
