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
    ).filter((fault) => fault.includes('chữ “')),
  ];
  for (const { id, known, misconception } of pieces)
    if (Boolean(known) !== Boolean(misconception))
      found.push(`từ “${id}”: known và misconception đi với nhau`);
  if (pieces.filter(({ known }) => !known).length < least + 1)
    found.push(`cần ít nhất ${least + 1} từ không ai đoán được`);
  if (!pieces.some(({ known }) => known)) found.push('cần ít nhất một từ có known: có gì để tránh');
  if (new Set(pieces.map(({ picture }) => picture === undefined)).size > 1)
    found.push('đã có hình thì từ nào cũng có hình');
  for (const wanted of together.flatMap((row) => row.pieces))
    if (!pieces.some(({ id }) => id === wanted)) found.push(`together: không có từ “${wanted}”`);
  for (const id of ['words', 'join', 'long', 'secret'])
    if (more.some((item) => item.id === id))
      found.push(`more: mã “${id}” đã dùng cho phần ghép từ`);
  return [...new Set(found)];
}

/** Too many to enumerate: random draws that are the same on every machine. */
const DRAWS = 4000;

/**
 * Draws the required number of words in any order, and any settings; the separator earns nothing.
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
      ...together.map((row) => ({
        text: row.pieces.map((id) => pieces.find((piece) => piece.id === id)?.text ?? id).join(' '),
        feedback: row.known,
        right: false,
      })),
      ...switchLines(more),
    ],
  }),
};
