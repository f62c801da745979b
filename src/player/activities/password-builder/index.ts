import { equally, type Guess } from '#core/questions/guesses.ts';
import type { Kind } from '#core/questions/kind.ts';
import { shuffleForTry } from '#core/questions/permute.ts';
import { alike, switchFaults } from '../engines/configure-faults.ts';
import { switchLines } from '../engines/configure-key.ts';
import { gradePasswordBuilder, sayPasswordBuilder, type PasswordBuilderAnswer } from './grade.ts';
import { passwordBuilderSpec, type PasswordBuilderSpec } from './schema.ts';

function faults({
  pieces,
  together = [],
  joins = [],
  least,
  more = [],
}: PasswordBuilderSpec): string[] {
  const found = [
    ...alike('từ', pieces),
    ...switchFaults(more),
    ...alike(
      'chữ trên màn hình',
      [...pieces, ...joins].map(({ id, text }, n) => ({ id: `${id}-${n}`, text })),
    ).filter((each) => each.includes('chữ “')),
  ];
  for (const { id, known, misconception } of pieces)
    if (Boolean(known) !== Boolean(misconception))
      found.push(`từ “${id}”: known và misconception đi với nhau`);
  if (pieces.filter(({ known }) => !known).length < least + 1)
    found.push(`cần ít nhất ${least + 1} từ không ai đoán được`);
  if (!pieces.some(({ known }) => known)) found.push('cần ít nhất một từ có known: có gì để tránh');
  if (new Set(pieces.map(({ picture }) => picture === undefined)).size > 1)
    found.push('đã có hình thì từ nào cũng có hình');
  for (const each of together.flatMap((one) => one.pieces))
    if (!pieces.some(({ id }) => id === each)) found.push(`together: không có từ “${each}”`);
  for (const id of ['words', 'join', 'long', 'secret'])
    if (more.some((each) => each.id === id))
      found.push(`more: mã “${id}” đã dùng cho phần ghép từ`);
  return [...new Set(found)];
}

/** Too many to count them all: draws that are the same on every machine. */
const DRAWS = 4000;

/**
 * As many words as it asks for, in any order, and any setting; what joins the words earns nothing.
 */
function guesses({
  pieces,
  joins,
  least,
  more = [],
}: PasswordBuilderSpec): Guess<PasswordBuilderAnswer>[] {
  const names = pieces.map(({ id }) => id);
  return equally(
    Array.from({ length: DRAWS }, (_, draw) => ({
      words: shuffleForTry(names, draw + 1).slice(0, least),
      ...(joins && { join: [joins[0]!.id] }),
      ...Object.fromEntries(
        more.map(({ id, options }, place) => [
          id,
          [shuffleForTry(options, draw * more.length + place + 1)[0]!.id],
        ]),
      ),
    })),
  );
}

export const passwordBuilder: Kind<PasswordBuilderSpec, PasswordBuilderAnswer> = {
  name: 'password-builder',
  taskType: 'building',
  spec: passwordBuilderSpec,
  parts: true,
  grade: gradePasswordBuilder,
  say: sayPasswordBuilder,
  validate: faults,
  guesses,
  answerKey: ({ pieces, together = [], more = [] }) => ({
    choices: pieces.map(({ text }) => text),
    lines: [
      ...pieces
        .filter(({ known }) => known)
        .map(({ text, known }) => ({ text, feedback: known!, right: false })),
      ...together.map((each) => ({
        text: each.pieces
          .map((id) => pieces.find((piece) => piece.id === id)?.text ?? id)
          .join(' '),
        feedback: each.known,
        right: false,
      })),
      ...switchLines(more),
    ],
  }),
};
