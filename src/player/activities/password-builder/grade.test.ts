import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  passwordBuilder as anySpec,
  setBest,
  setBy,
} from '../../../../tests/arbitraries/configure.ts';
import { describeConfigureKind } from '../../../../tests/configure-kind.ts';
import { gradePasswordBuilder, guessedIn, keptIn, passwordOf, piecesIn, weakIn } from './grade.ts';
import { passwordBuilder } from './index.ts';
import type { PasswordBuilderSpec } from './schema.ts';
import { guessesOf } from './strength.ts';

const goodOf = ({ pieces }: PasswordBuilderSpec) =>
  pieces.filter(({ known }) => !known).map(({ id }) => id);
const knownOf = ({ pieces }: PasswordBuilderSpec) =>
  pieces.filter(({ known }) => known).map(({ id }) => id);
const joinOf = ({ joins }: PasswordBuilderSpec) => (joins ? { join: [joins[0]!.id] } : {});
const best = (spec: PasswordBuilderSpec) => ({
  words: goodOf(spec).slice(0, spec.least),
  ...joinOf(spec),
  ...setBest(spec.more ?? []),
});

describeConfigureKind(passwordBuilder, anySpec, {
  by: (spec, picks) => ({
    words: picks.map((n) => spec.pieces[n % spec.pieces.length]!.id),
    ...joinOf(spec),
    ...setBy(spec.more ?? [], picks),
  }),
  best,
  switchesOf: ({ more }) => more ?? [],
});

describe('password-builder', () => {
  const scored = (spec: PasswordBuilderSpec, words: string[]) => {
    const score = gradePasswordBuilder(spec, { ...best(spec), words });
    if (score.state !== 'scored') throw new Error('whole');
    return score;
  };

  it('removes at “Chọn lại” only what gives the key away', () => {
    fc.assert(
      fc.property(anySpec, fc.array(fc.nat(99), { maxLength: 8 }), (spec, picks) => {
        const answer = {
          ...best(spec),
          words: picks.map((n) => spec.pieces[n % spec.pieces.length]!.id),
        };
        const kept = keptIn(spec, answer);
        const before = piecesIn(spec, answer).map(({ id }) => id);
        expect(before.filter((id) => !kept['words']!.includes(id))).toEqual(
          before.filter((id) => weakIn(spec, answer).includes(id)),
        );
        expect(piecesIn(spec, kept).filter(({ known }) => known)).toEqual([]);
        if (guessedIn(spec, answer).length === 0) expect(kept['words']).toEqual(before);
        expect(kept['join']).toEqual(answer.join);
      }),
    );
  });

  it('takes half for one word too few, and half for one known word', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const good = goodOf(spec);
        const total = scored(spec, good.slice(0, spec.least)).total;
        expect(scored(spec, good.slice(0, spec.least - 1))).toMatchObject({
          earned: total - 0.5,
          misconception: spec.short.misconception,
        });
        const [known] = knownOf(spec);
        expect(scored(spec, [...good.slice(0, spec.least), known!]).earned).toBe(total - 0.5);
        expect(scored(spec, [...good.slice(0, spec.least), ...knownOf(spec)]).earned).toBe(
          total - (knownOf(spec).length > 1 ? 1 : 0.5),
        );
      }),
    );
  });

  it('recognises a row of words only in its order, side by side', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const [one, two, three] = goodOf(spec) as [string, string, string];
        const withSong = {
          ...spec,
          together: [{ pieces: [one, two], known: 'Câu hát.', misconception: 'song-is-secret' }],
        };
        expect(guessedIn(withSong, { words: [three, one, two] })).toHaveLength(1);
        expect(guessedIn(withSong, { words: [two, one, three] })).toEqual([]);
        expect(guessedIn(withSong, { words: [one, three, two] })).toEqual([]);
      }),
    );
  });

  it('keeps the order of the words, without duplicates', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const words = [...goodOf(spec)].reverse();
        expect(
          piecesIn(spec, { words: [...words, ...words, 'no such word'] }).map(({ id }) => id),
        ).toEqual(words);
      }),
    );
  });

  const [spec] = fc.sample(anySpec, { numRuns: 1, seed: 1 });

  it('writes the key as typed: without diacritics, spaces and capitals', () => {
    const pieces = [
      { id: 'a', text: 'Đảo Xanh' },
      { id: 'b', text: 'vịt' },
    ];
    expect(
      passwordOf(
        {
          ...spec!,
          pieces,
          joins: [
            { id: 'dot', text: 'Chấm', sign: '.' },
            { id: 'no', text: 'Liền', sign: '' },
          ],
        },
        { words: ['b', 'a'], join: ['dot'] },
      ),
    ).toBe('vit.daoxanh');
  });

  it.each([
    [
      'too few words to choose from',
      { ...spec!, pieces: spec!.pieces.slice(0, 6), least: 5 },
      /từ không ai đoán được/,
    ],
    [
      'nothing to avoid',
      { ...spec!, pieces: spec!.pieces.map(({ id, text }) => ({ id, text })) },
      /có gì để tránh/,
    ],
    [
      'a known word without a belief',
      { ...spec!, pieces: spec!.pieces.map(({ misconception: _, ...rest }) => rest) },
      /known và misconception đi với nhau/,
    ],
    [
      'two words that read the same',
      { ...spec!, pieces: spec!.pieces.map((piece) => ({ ...piece, text: 'trâu' })) },
      /chữ “trâu” dùng hai lần/,
    ],
    [
      'one picture among words',
      {
        ...spec!,
        pieces: spec!.pieces.map((piece, n) =>
          n ? piece : { ...piece, picture: 'pictures/trau.svg' },
        ),
      },
      /từ nào cũng có hình/,
    ],
    [
      'a row of a word that is not there',
      { ...spec!, together: [{ pieces: ['zz', 'yy'], known: 'Câu.', misconception: 'x' }] },
      /không có từ “zz”/,
    ],
    [
      'a switch that takes the place of the words',
      {
        ...spec!,
        more: [
          {
            id: 'words',
            name: 'Cài',
            options: [
              { id: 'a', text: 'A', verdict: 'safe', after: 'Thì.' },
              { id: 'b', text: 'B', verdict: 'safe', after: 'Thì.' },
            ],
          },
        ],
      },
      /đã dùng cho phần ghép từ/,
    ],
  ] as const)('sees %s', (_what, broken, says) =>
    expect(passwordBuilder.validate(broken as never).join('\n')).toMatch(says),
  );
});

describe('the meter', () => {
  const list = [
    'vit',
    'ngonden',
    'doidep',
    'socnau',
    'lucloac',
    'giamgao',
    'minh',
    '2016',
    'mot',
    'con',
  ];
  const of = (password: string, known: string[] = []) => guessesOf(password, list, known);

  it('needs few guesses for common passwords, and for facts known about a person', () => {
    for (const common of ['matkhau', '123456', 'anhyeuem'])
      expect(of(common), common).toBeLessThan(4);
    expect(of('minh2016', ['minh', '2016'])).toBeLessThan(6);
    expect(of('motconvitsocnau', ['motconvit'])).toBeLessThan(of('socnauconmotvit') - 2);
  });

  it('needs many for four unrelated words, and a thousand times more with each', () => {
    const lengths = [
      'ngonden',
      'ngondendoidep',
      'ngondendoidepsocnau',
      'ngondendoidepsocnaugiamgao',
    ].map((password) => of(password));
    for (let n = 1; n < lengths.length; n += 1)
      expect(lengths[n]! - lengths[n - 1]!).toBeGreaterThan(3);
    expect(lengths.at(-1)).toBeGreaterThan(14);
    expect(lengths[2]).toBeLessThan(14);
  });
});
