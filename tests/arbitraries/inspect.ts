import fc from 'fast-check';
import type { AiLabSpec } from '#player/activities/ai-lab/schema.ts';
import type { ConsentCheckerSpec } from '#player/activities/consent-checker/schema.ts';
import { keyOf, type InspectAnswer, type InspectCase } from '#player/activities/engines/inspect.ts';
import type { FactCheckLabSpec } from '#player/activities/fact-check-lab/schema.ts';
import type { FootprintMapSpec } from '#player/activities/footprint-map/schema.ts';
import type { ModeratorLabSpec } from '#player/activities/moderator-lab/schema.ts';
import type { InboxHuntSpec } from '#player/activities/inbox-hunt/schema.ts';
import { base, ids } from './specs.ts';

/** Random sound specs of the kinds that inspect. */

/** Places or sentences, the first `signs` of them signs; every text is unique. */
const parts = (signs: number) =>
  ids(3, 5).map((names) =>
    names.map((id, n) => ({ id, text: `Câu ${id}`, ...(n < signs ? { why: `Vì ${id}` } : {}) })),
  );

/** One safe act that asks; the others are partly or unsafe. */
const acts = fc
  .tuple(
    ids(2, 4),
    fc.array(fc.constantFrom('partly' as const, 'unsafe' as const), { minLength: 4, maxLength: 4 }),
    fc.nat({ max: 3 }),
  )
  .map(([names, verdicts, safeAt]) =>
    names.map((id, n) =>
      n === safeAt % names.length
        ? {
            id,
            text: `Việc ${id}`,
            sign: 'ask' as const,
            verdict: 'safe' as const,
            feedback: `Tốt ${id}.`,
          }
        : {
            id,
            text: `Việc ${id}`,
            verdict: verdicts[n]!,
            feedback: `Xem ${id}.`,
            misconception: `belief-${id}`,
          },
    ),
  );

const named = <T>(item: fc.Arbitrary<T>, least: number, most: number) =>
  fc
    .tuple(ids(least, most), fc.array(item, { minLength: most, maxLength: most }))
    .map(([names, all]) => names.map((id, n) => ({ id, name: `Mục ${id}`, ...all[n]! })));

const message = (truth: 'real' | 'trap') =>
  parts(truth === 'trap' ? 2 : 0).map((all) => ({
    app: 'Tin nhắn',
    parts: all,
    truth,
    feedback: `Vì thế, ${truth}.`,
    misconception: truth,
  }));
export const inboxHunt: fc.Arbitrary<InboxHuntSpec> = fc
  .constantFrom<[string, number, number]>(['lop-1-3', 4, 5], ['lop-4-5', 12, 14])
  .chain(([band, least, most]) =>
    fc.tuple(
      base.map((fields) => ({ ...fields, iCan: [`accounts-and-scams.${band}.3`] })),
      acts,
      fc
        .tuple(message('real'), message('trap'))
        .chain((two) =>
          named(fc.constantFrom(...two), least, most).map((all) =>
            all.map((item, n) => ({ ...item, ...two[n % 2]! })),
          ),
        ),
    ),
  )
  .map(([fields, what, cases]) => ({
    kind: 'inbox-hunt',
    ...fields,
    inbox: 'Tin',
    judge: { real: 'Thật', trap: 'Bẫy', ask: 'Hỏi' },
    acts: what,
    cases,
    right: 'Xong.',
  }));

const people = ids(1, 4).map((names) =>
  names.map((id) => ({ id, text: `Hỏi ${id}`, says: `${id}: “Ừ.”`, later: 'Thôi.' })),
);
const places = parts(2).map((all) =>
  all.map((item, n) => ({ ...item, at: [1 + 2 * n, 1, 2, 2] as [number, number, number, number] })),
);
export const consentChecker: fc.Arbitrary<ConsentCheckerSpec> = fc
  .tuple(
    base,
    named(fc.record({ parts: fc.option(places, { nil: undefined }), people, options: acts }), 2, 5),
    fc.boolean(),
  )
  .map(([fields, cases, isTold]) => ({
    kind: 'consent-checker',
    ...fields,
    album: 'Ảnh',
    missed: 'Hỏi thêm.',
    right: 'Xong.',
    // In half of them the last photo is described in words.
    cases: cases.map((item, n) =>
      isTold && n === cases.length - 1
        ? {
            ...item,
            parts: item.parts?.map(({ at: _, ...part }) => part),
            told: { who: 'Quân', where: 'Ở sân' },
          }
        : { ...item, picture: 'scenes/nha-san.svg', pictureText: 'Nhà' },
    ),
  }));

const sources = ids(2, 4).map((names) =>
  names.map((id, n) => ({
    id,
    text: `Nguồn ${id}`,
    step: 'who' as const,
    says: `${id} nói.`,
    ...(n > 1 ? { spare: true as const } : {}),
  })),
);
export const factCheckLab: fc.Arbitrary<FactCheckLabSpec> = fc
  .tuple(
    base,
    fc.constantFrom(3, 5),
    named(
      fc.record({
        parts: fc.nat({ max: 2 }).chain(parts),
        sources,
        fits: fc.nat({ max: 2 }),
        options: acts,
      }),
      1,
      4,
    ),
  )
  .map(([fields, steps, cases]) => ({
    kind: 'fact-check-lab',
    ...fields,
    desk: 'Bàn',
    missed: 'Mở thêm.',
    right: 'Xong.',
    sure: Array.from({ length: steps }, (_, n) => `Mức ${n}`),
    cases: cases.map((item) => ({ ...item, from: 'Nhóm' })),
  }));

const things = fc.record({
  looks: fc.option(
    ids(1, 3).map((names) => names.map((id) => ({ id, text: `Nhìn ${id}`, says: `Thấy ${id}.` }))),
    { nil: undefined },
  ),
  sources,
  options: fc.option(acts, { nil: undefined }),
});
export const aiLab: fc.Arbitrary<AiLabSpec> = fc
  .tuple(base, named(things, 3, 6))
  .map(([fields, cases]) => ({
    kind: 'ai-lab',
    ...fields,
    desk: 'Bàn',
    missed: 'Mở thêm.',
    right: 'Xong.',
    judge: { real: 'Thật', made: 'Máy làm', ask: 'Hỏi', asked: 'Hỏi là đúng.' },
    sure: [
      { at: 10, text: 'Ít' },
      { at: 90, text: 'Nhiều' },
    ],
    cases: cases.map(({ sources: all, ...rest }, n) => ({
      ...rest,
      from: 'Nhóm',
      parts: ['Lời.'],
      truth: (['real', 'made', 'unknown'] as const)[n % 3]!,
      feedback: `Vì ${rest.id}.`,
      misconception: 'belief',
      sources: all.map(({ step: _, ...source }) => source),
    })),
  }));

export const footprintMap: fc.Arbitrary<FootprintMapSpec> = fc
  .tuple(
    base,
    named(fc.record({ parts: fc.option(parts(1), { nil: undefined }), options: acts }), 2, 6),
  )
  .map(([fields, cases]) => ({
    kind: 'footprint-map',
    ...fields,
    trail: 'Đường đi',
    ask: 'Ai xem?',
    missed: 'Xem lại.',
    right: 'Xong.',
    cases: cases.map((item) => ({ ...item, tells: 'Chuyện.' })),
  }));

const outcome = (verdict: 'safe' | 'partly' | 'unsafe') => ({
  verdict,
  feedback: `Nên ${verdict}.`,
  ...(verdict === 'safe' ? {} : { misconception: 'belief' }),
});
const posts = fc.tuple(
  fc.constantFrom('safe' as const, 'partly' as const),
  fc.option(acts, { nil: undefined }),
);
export const moderatorLab: fc.Arbitrary<ModeratorLabSpec> = fc
  .tuple(
    base,
    named(
      posts.map((all) => ({ all })),
      2,
      6,
    ),
  )
  .map(([fields, cases]) => ({
    kind: 'moderator-lab',
    ...fields,
    board: 'Góc',
    right: 'Xong.',
    mismatch: 'Chưa khớp.',
    rules: [
      { id: 'one', text: 'Luật 1' },
      { id: 'two', text: 'Luật 2' },
    ],
    types: [
      { id: 'differ', text: 'Khác', why: 'Vì việc.' },
      { id: 'attack', text: 'Chê', why: 'Vì người.' },
    ],
    acts: {
      keep: 'Giữ',
      mend: 'Sửa',
      hide: 'Ẩn',
      report: 'Báo',
      ask: 'Hỏi',
      asked: 'Hỏi là đúng.',
    },
    cases: cases.map(({ id, name, all: [mend, options] }, n) => ({
      id,
      name,
      parts: ['Lời.'],
      sides: { writer: 'A', readers: 'B' },
      ...(options ? { appeal: { says: 'Sao?', options } } : {}),
      ...(n % 2
        ? {
            type: 'attack',
            rule: 'one',
            does: {
              keep: outcome('unsafe'),
              mend: outcome(mend),
              hide: outcome('safe'),
              report: outcome('safe'),
            },
          }
        : {
            type: 'differ',
            does: {
              keep: outcome('safe'),
              mend: outcome('partly'),
              hide: outcome('unsafe'),
              report: outcome('unsafe'),
            },
          }),
    })),
  }));

/** Returns a complete answer: items in every group of every case, by `picks`. */
export function answerBy(cases: readonly InspectCase[], picks: readonly number[]): InspectAnswer {
  let n = 0;
  const next = () => picks[n++ % picks.length]!;
  return Object.fromEntries(
    cases.flatMap((at) =>
      at.groups.map((group) => [
        keyOf(at, group),
        group.how === 'pick'
          ? [group.items[next() % group.items.length]!.id]
          : group.items.filter((_, m) => m === 0 || next() % 2 === 0).map(({ id }) => id),
      ]),
    ),
  );
}

/** Returns the best answer: every sign, everything opened, the first safe act. */
export const bestAnswer = (cases: readonly InspectCase[]): InspectAnswer =>
  Object.fromEntries(
    cases.flatMap((at) =>
      at.groups
        .map(
          (group) =>
            [
              keyOf(at, group),
              group.items
                .filter(({ verdict, why, spare }) =>
                  group.how === 'pick'
                    ? verdict === 'safe'
                    : group.how === 'find'
                      ? why !== undefined
                      : !spare,
                )
                .slice(0, group.how === 'pick' ? 1 : 9)
                .map(({ id }) => id),
            ] as const,
        )
        .map(([key, chosen], n) => [
          key,
          chosen.length > 0 || at.groups[n]!.how !== 'pick' ? chosen : [at.groups[n]!.items[0]!.id],
        ]),
    ),
  );
