import fc from 'fast-check';
import type {
  ComposeAnswer,
  ComposeSlot,
  Composition,
} from '#player/activities/engines/compose.ts';

/**
 * Random sound compositions: some slots of taste, one whose parts require a part of the next, one
 * or two with a part that breaks a rule.
 */
export const composition: fc.Arbitrary<Composition> = fc
  .record({
    taste: fc.integer({ min: 1, max: 3 }),
    asking: fc.integer({ min: 1, max: 3 }),
    breaking: fc.integer({ min: 1, max: 2 }),
    many: fc.boolean(),
    freeFirst: fc.boolean(),
  })
  .map(({ taste, asking, breaking, many, freeFirst }) => {
    const part = (id: string, more: object = {}) => ({ id, text: `Phần ${id}`, ...more });
    const slots: ComposeSlot[] = [
      ...Array.from({ length: taste }, (_, n) => ({
        id: `taste-${n}`,
        name: `Mục ${n}`,
        parts: [part(`t${n}-a`), part(`t${n}-b`)],
      })),
      {
        id: 'work',
        name: 'Tranh',
        parts: Array.from({ length: asking }, (_, n) =>
          part(`w${n}`, { needs: [{ rule: 'credit', part: `c${n}` }] }),
        ).concat(part('none')),
      },
      {
        id: 'credit',
        name: 'Tên',
        ...(many ? { many: true, may: true } : {}),
        parts: Array.from({ length: asking }, (_, n) => part(`c${n}`)).concat(
          part('web', { breaks: { rule: 'credit', feedback: 'Chưa nói ai.' } }),
          part('own'),
        ),
      },
      ...Array.from({ length: breaking }, (_, n) => {
        const free = part(`b${n}-free`);
        const bad = part(`b${n}-bad`, { breaks: { rule: 'leave', feedback: `Vì ${n}.` } });
        return {
          id: `breaks-${n}`,
          name: `Chỗ ${n}`,
          parts: freeFirst ? [free, bad] : [bad, free],
        };
      }),
    ];
    return {
      slots,
      rules: [
        { id: 'credit', text: 'Có tên', feedback: 'Ghi tên đã.', misconception: 'no-names' },
        { id: 'leave', text: 'Được phép', feedback: 'Xin phép đã.', misconception: 'no-leave' },
      ],
      right: 'Xong.',
    };
  });

/**
 * Returns a complete answer by `picks`: one part in each slot, or some where several are allowed.
 */
export function composedBy({ slots }: Composition, picks: readonly number[]): ComposeAnswer {
  let n = 0;
  const next = () => picks[n++ % picks.length]!;
  return Object.fromEntries(
    slots.map(({ id, many, may, parts }) => [
      `${id}/part`,
      many
        ? parts.filter((_, at) => (at === 0 && !may) || next() % 2 === 0).map((part) => part.id)
        : [parts[next() % parts.length]!.id],
    ]),
  );
}
