import fc from 'fast-check';
import type { Settings, Switch } from '#player/activities/engines/configure.ts';
import { feedAfter } from '#player/activities/feed-sim/grade.ts';
import type { FeedSimSpec } from '#player/activities/feed-sim/schema.ts';
import type { PasswordBuilderSpec } from '#player/activities/password-builder/schema.ts';
import type { PermissionsLabSpec } from '#player/activities/permissions-lab/schema.ts';
import type { PrivacyLabSpec } from '#player/activities/privacy-lab/schema.ts';
import type { ScreenPlannerSpec } from '#player/activities/screen-planner/schema.ts';
import { base, ids } from './specs.ts';

/** Random sound specs of the kinds that configure. */

const verdicts = fc.array(fc.constantFrom('partly' as const, 'unsafe' as const), {
  minLength: 4,
  maxLength: 4,
});

/**
 * Settings of one switch: the first is never safe, the second always, each with different texts.
 */
const settings = fc.tuple(ids(2, 4), verdicts, fc.boolean()).map(([names, slips, shows]) =>
  names.map((id, n) => ({
    id,
    text: `Nút ${id}`,
    after: `Thì ${id}.`,
    ...(shows ? { shows: `Thấy ${id}` } : {}),
    ...(n === 1
      ? { verdict: 'safe' as const }
      : { verdict: slips[n]!, next: `Đổi ${id}.`, misconception: `belief-${id}` }),
  })),
);

/** Switches with an unsafe default, or without a default. */
const switches = (least: number, most: number, isSet: boolean): fc.Arbitrary<Switch[]> =>
  fc
    .tuple(ids(least, most), fc.array(settings, { minLength: most, maxLength: most }))
    .map(([names, all]) =>
      names.map((id, n) => ({
        id: `s-${id}`,
        name: `Cài ${id}`,
        options: all[n]!,
        ...(isSet ? { start: all[n]![0]!.id } : {}),
      })),
    );

export const privacyLab: fc.Arbitrary<PrivacyLabSpec> = fc.tuple(base, switches(2, 6, true)).map(
  ([fields, all]) =>
    ({
      kind: 'privacy-lab',
      ...fields,
      app: 'Tíu Tít',
      parts: { asks: 'Thấy gì?', always: ['Tên'] },
      right: 'Xong.',
      switches: all.map((item, n) =>
        n
          ? item
          : {
              ...item,
              options: item.options.map((option) => ({ ...option, shows: `Thấy ${option.id}` })),
            },
      ),
    }) as PrivacyLabSpec,
);

const more = fc.option(switches(1, 2, false), { nil: undefined });

const slip = fc.constantFrom('partly' as const, 'unsafe' as const).map((verdict) => ({
  verdict,
  after: `Thì ${verdict}.`,
  next: 'Đổi nhé.',
  misconception: `belief-${verdict}`,
}));
const safe = fc
  .constantFrom('Vẫn chạy.', 'Tốt.')
  .map((after) => ({ verdict: 'safe' as const, after }));
const asks = fc
  .tuple(
    ids(1, 3),
    fc.tuple(slip, fc.option(slip, { nil: undefined }), fc.option(safe, { nil: undefined }), safe),
  )
  .map(([names, [always, using, ask, never]]) =>
    names.map((id) => ({
      id,
      wants: `muốn ${id}`,
      always,
      never,
      ...(using ? { using } : {}),
      ...(ask ? { ask } : {}),
    })),
  );

export const permissionsLab: fc.Arbitrary<PermissionsLabSpec> = fc
  .tuple(base, ids(1, 3), fc.array(asks, { minLength: 3, maxLength: 3 }), more)
  .map(
    ([fields, names, all, further]) =>
      ({
        kind: 'permissions-lab',
        ...fields,
        phone: 'Máy',
        answers: { always: 'Cho', using: 'Khi dùng', ask: 'Hỏi', never: 'Không' },
        right: 'Xong.',
        apps: names.map((id, n) => ({
          id: `app-${id}`,
          name: `App ${id}`,
          tells: 'Việc.',
          asks: all[n]!,
        })),
        ...(further ? { more: further } : {}),
      }) as PermissionsLabSpec,
  );

export const passwordBuilder: fc.Arbitrary<PasswordBuilderSpec> = fc
  .tuple(
    base,
    ids(10, 14),
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 3, max: 5 }),
    fc.boolean(),
    more,
  )
  .map(
    ([fields, names, knowns, least, joins, further]) =>
      ({
        kind: 'password-builder',
        ...fields,
        account: 'Tài khoản',
        asks: 'Chọn từ.',
        least,
        short: { feedback: 'Ngắn quá.', misconception: 'short-is-enough' },
        right: 'Xong.',
        pieces: names.map((id, n) => ({
          id,
          text: `từ ${id}`,
          ...(n < knowns ? { known: `Biết ${id}.`, misconception: `belief-${id}` } : {}),
        })),
        ...(joins
          ? {
              joins: [
                { id: 'dash', text: 'Gạch', sign: '-' },
                { id: 'none', text: 'Liền', sign: '' },
              ],
            }
          : {}),
        ...(further ? { more: further } : {}),
      }) as PasswordBuilderSpec,
  );

const named = (what: string) => (id: string) => ({ id: `${what}-${id}`, text: `${what} ${id}` });
/** A night for the first thing, never the second in the hour before, and a minimum of the third. */
export const screenPlanner: fc.Arbitrary<ScreenPlannerSpec> = fc
  .tuple(
    base,
    fc.option(ids(2, 5), { nil: undefined }),
    ids(4, 6),
    ids(3, 5),
    fc.boolean(),
    fc.constantFrom('day' as const, 'week' as const),
    more,
  )
  .map(([fields, days, hours, cards, isGiven, per, further]) => {
    const [slots, things] = [hours.map(named('giờ')), cards.map(named('thẻ'))].map((list) =>
      list.map(({ id, text }) => ({ id: id.replace('giờ', 'h').replace('thẻ', 't'), text })),
    ) as [ScreenPlannerSpec['slots'], ScreenPlannerSpec['things']];
    const unmet = (id: string) => ({
      id,
      text: `Điều ${id}`,
      after: `Thì ${id}.`,
      feedback: `Sửa ${id}.`,
      misconception: `belief-${id}`,
    });
    const [last, before] = [slots.at(-1)!.id, slots.at(-2)!.id];
    return {
      kind: 'screen-planner',
      ...fields,
      plan: 'Lịch',
      slots,
      things,
      right: 'Xong.',
      ...(days ? { days: days.map((id) => ({ id, text: `Ngày ${id}` })) } : {}),
      ...(further ? { more: further } : {}),
      ...(isGiven ? { given: [{ slot: slots[0]!.id, thing: things[2]!.id }] } : {}),
      rules: [
        { ...unmet('r-only'), how: 'only', thing: things[0]!.id, slots: [last] },
        { ...unmet('r-never'), how: 'never', thing: things[1]!.id, slots: [before] },
        { ...unmet('r-apart'), how: 'apart', thing: things[1]!.id, row: 1 },
        { ...unmet('r-some'), how: 'some', thing: things[2]!.id, least: 2, per },
      ],
    } as ScreenPlannerSpec;
  });

/** The goals are the result of random acts, so that they are reachable. */
export const feedSim: fc.Arbitrary<FeedSimSpec> = fc
  .tuple(
    base,
    ids(3, 5),
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 }),
    fc.integer({ min: 3, max: 5 }),
    fc.integer({ min: 1, max: 2 }),
    fc.array(fc.constantFrom('watch', 'skip', 'less', 'follow', 'search'), {
      minLength: 30,
      maxLength: 30,
    }),
    more,
  )
  .map(([fields, names, starts, shown, rounds, ways, further]) => {
    const topics = names.map((id, n) => ({
      id,
      text: `Chuyện ${id}`,
      start: starts[n]!,
      feel: (['up', 'flat', 'down'] as const)[n % 3]!,
      cards: ['Bài một', 'Bài hai'],
    }));
    const spec = {
      kind: 'feed-sim',
      ...fields,
      app: 'VuiVẽ',
      viewer: 'Tít',
      topics,
      shown,
      rounds,
      acts: { watch: 'Xem', skip: 'Lướt', less: 'Thôi', follow: 'Theo', search: 'Tìm' },
      goals: [],
      way: [],
      right: 'Xong.',
      ...(further ? { more: further } : {}),
    } as unknown as FeedSimSpec;
    const posts = shown * rounds;
    const way = [
      ...ways.map((act, n) => (act === 'search' ? `search-${names[n % names.length]!}` : act)),
      ...Array.from({ length: posts }, () => 'skip'),
    ];
    const last = way.findIndex((_, n) => feedAfter(spec, { acts: way.slice(0, n + 1) }).isOver);
    const acts = way.slice(0, last + 1);
    const { page, mood } = feedAfter(spec, { acts });
    const of = (id: string) => page.filter(({ topic }) => topic === id).length;
    const unmet = (id: string) => ({
      id: `g-${id}`,
      text: `Đích ${id}`,
      feedback: `Sửa ${id}.`,
      misconception: `belief-${id}`,
    });
    const kinds = new Set(page.map(({ topic }) => topic)).size;
    return {
      ...spec,
      way: acts.length < 3 ? [...acts, 'skip', 'skip'] : acts,
      goals: [
        {
          ...unmet('share'),
          how: 'share',
          topic: names[0]!,
          least: Math.max(1, of(names[0]!)),
          ...(of(names[0]!) ? {} : { least: undefined, most: 0 }),
        },
        { ...unmet('mood'), how: 'mood', least: mood },
        ...(kinds > 1 ? [{ ...unmet('variety'), how: 'variety' as const, least: kinds }] : []),
      ].map((part) =>
        Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)),
      ),
    } as unknown as FeedSimSpec;
  });

/** Returns a setting for every switch, by `picks`. */
export const setBy = (all: readonly Switch[], picks: readonly number[]): Settings =>
  Object.fromEntries(
    all.map(({ id, options }, n) => [id, [options[picks[n % picks.length]! % options.length]!.id]]),
  );

/** Returns settings that reach the goal. */
export const setBest = (all: readonly Switch[]): Settings =>
  Object.fromEntries(
    all.map(({ id, options }) => [id, [options.find(({ verdict }) => verdict === 'safe')!.id]]),
  );
