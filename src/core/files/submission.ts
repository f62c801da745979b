import { hashOf } from '../progress/ids.ts';
import type { Profile } from '../progress/profile.ts';
import type { Attempt } from '../progress/attempt.ts';
import { isZip, readClassFile } from './class-file.ts';
import { withSum } from './work-sum.ts';
import { MAX_BYTES, parseWork, serializeWork, type ReadWork, type Work } from './work-file.ts';

/**
 * Serializes a pupil's work for a teacher: the work file of `work-file.ts`, with fields that
 * earlier copies ignore:
 *
 *   "sum": a hash of the answers, which older copies check.
 *   "class": the number of the class whose code was on the computer.
 *   "all": the sum of everything (`work-sum.ts`), including the card's name and the class.
 */
export const writeHandedIn = (work: Work, made: number, classNumber?: number): string =>
  withSum(
    serializeWork(work, made).replace(
      /\}$/,
      `,"sum":${JSON.stringify(sumOf(work.attempts))}${classNumber === undefined ? '' : `,"class":${classNumber}`}}`,
    ),
  );

const sumOf = (attempts: unknown): string => hashOf(JSON.stringify(attempts ?? []));

/** One card's work in a file. */
type HandedCard = { profile: string; card: Profile | null; attempts: Attempt[] };

export type ReadHandedIn =
  | {
      state: 'read';
      cards: HandedCard[];
      /** Number of rows that could not be read. */
      left: number;
      /** False without a sum over everything: a change could not be detected. */
      isWhole: boolean;
    }
  | { state: 'refused'; why: SubmissionError };

/**
 * Reason of a refusal; each has a sentence. `cut`: only the beginning arrived; `damaged`: something
 * in it was lost.
 */
export type SubmissionError =
  | 'not-ours'
  | 'a-class'
  | 'cut'
  | 'damaged'
  | 'altered'
  | 'newer'
  | 'other-class'
  | 'empty'
  | 'too-big';

function cardsIn({ profiles, attempts }: Work): HandedCard[] {
  const cards = new Map<string, HandedCard>();
  for (const attempt of attempts) {
    const known = cards.get(attempt.profile) ?? {
      profile: attempt.profile,
      card: null,
      attempts: [],
    };
    known.attempts.push(attempt);
    cards.set(attempt.profile, known);
  }
  for (const profile of profiles) {
    const known = cards.get(profile.id);
    if (known) known.card = profile;
  }
  return [...cards.values()];
}

function asRead(read: ReadWork): ReadHandedIn {
  if (read.state === 'refused') return read;
  const cards = cardsIn(read.work);
  if (cards.length === 0) return { state: 'refused', why: 'empty' };
  return { state: 'read', cards, left: read.skippedRows, isWhole: read.isWhole ?? false };
}

/** Returns the extra fields, where a file has them. */
function marksIn(text: string): { sum?: unknown; class?: unknown; attempts?: unknown } {
  try {
    return JSON.parse(text) as object;
  } catch {
    return {};
  }
}

/**
 * Parses a submitted file for one class, all of it or nothing. Never throws, whatever the bytes.
 * @param classNumber of the class that collects
 */
export async function parseSubmission(
  bytes: Uint8Array,
  classNumber: number,
): Promise<ReadHandedIn> {
  if (isZip(bytes)) return asRead(await readClassFile(bytes));
  if (bytes.length > MAX_BYTES) return { state: 'refused', why: 'too-big' };
  const text = new TextDecoder().decode(bytes);
  if (text.startsWith('ELM-LOP')) return { state: 'refused', why: 'a-class' };
  const read = asRead(parseWork(text));
  if (read.state === 'refused')
    return read.why === 'damaged' && !text.trimEnd().endsWith('}')
      ? { state: 'refused', why: 'cut' }
      : read;
  const marks = marksIn(text);
  if (marks.sum !== undefined && marks.sum !== sumOf(marks.attempts))
    return { state: 'refused', why: 'altered' };
  if (typeof marks.class === 'number' && marks.class !== classNumber)
    return { state: 'refused', why: 'other-class' };
  return read;
}
