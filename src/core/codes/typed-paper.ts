import { parseAssignment, plainCodes } from '../files/given.ts';
import { CODE_LENGTH, readCardCode, writeCardCode } from './card-code.ts';
import { SYMBOLS } from './symbols.ts';

/**
 * A pupil types what a paper or the blackboard shows and need not know what it is: a lesson code
 * (`assign-code.ts`, 6 to 8 symbols) or a card of the lab (`card-code.ts`, a number and four
 * symbols). A number of two or three digits makes both equally long. Then the check of the lesson
 * code decides, and the place of the space:
 *
 *   the check holds                     → assignment, but “23 BK7M” is a card
 *   the check fails, “07 BK7M”, “7BK7M” → card
 *   the check fails, “23BK7M”           → card, `isSure` false: perhaps a slip in a lesson code
 *   the check fails, “23B K7M”          → wrong
 *
 * The teacher's PC makes no card whose check would hold (`isAlsoAssignment`).
 */
export type TypedPaper =
  | { type: 'assignment'; /** As `plainCodes` writes it. */ code: string }
  | { type: 'card'; card: TypedCard; isSure: boolean }
  | { type: 'wrong'; why: WrongPaper };
export type TypedCard = { n: number; code: string };
export type WrongPaper = 'empty' | 'noNumber' | 'noSymbols' | 'length' | 'symbols' | 'check';

const BETWEEN = '[\\s·.–-]';
/** “07 BK7M”, and “BK7 4MN”, “BK74 MNPQ”, with the space where it is printed. */
const CARD_FORM = new RegExp(`^\\w{1,3}${BETWEEN}+\\w{4}$`);
const ASSIGNMENT_FORM = new RegExp(`^\\w{3,4}${BETWEEN}+\\w{3,4}$`);
/** The words that are printed before a code, and a link's beginning. */
const LEAD = /^(.*#GIAO-|(PHIẾU|PHIEU|THẺ MÃ|THẺ|MÃ BÀI|MÃ)(?!\p{L})\s*:?\s*)/u;
const MAX_LENGTH = 8;

/** Recognises what was typed: any case, spaces, dashes or dots between. Never throws. */
export function readTypedPaper(text: string): TypedPaper {
  const typed = text.normalize('NFKC').toUpperCase().trim().replace(LEAD, '');
  const plain = plainCodes(typed);
  const assigned = parseAssignment(typed);
  const card = readCard(plain);
  const form = formOf(typed);
  if (assigned.state === 'read')
    return card && form === 'card'
      ? { type: 'card', card, isSure: true }
      : { type: 'assignment', code: plain };
  // Only a text of the right length and symbols fails by its check.
  const isSlip = assigned.why === 'check';
  if (card && !(isSlip && form === 'assignment'))
    return { type: 'card', card, isSure: !isSlip || form === 'card' };
  return { type: 'wrong', why: isSlip ? 'check' : whyWrong(plain) };
}

/** Returns whether a card's text would open lessons when it is typed without its space. */
export const isAlsoAssignment = (n: number, code: string): boolean =>
  parseAssignment(writeCardCode(n, code)).state === 'read';

/** Returns of which paper the space is typical; null if of neither, or as “234 BK7M” of both. */
function formOf(typed: string): 'card' | 'assignment' | null {
  const [isCard, isAssignment] = [CARD_FORM.test(typed), ASSIGNMENT_FORM.test(typed)];
  return isCard === isAssignment ? null : isCard ? 'card' : 'assignment';
}

/** Reads a card; a letter O or I in its number is a 0 or a 1, since no code has those letters. */
function readCard(plain: string): TypedCard | null {
  const number = plain.slice(0, -CODE_LENGTH).replace(/O/g, '0').replace(/I/g, '1');
  const read = readCardCode(number + plain.slice(-CODE_LENGTH));
  return read.state === 'read' ? { n: read.n, code: read.code } : null;
}

function whyWrong(plain: string): WrongPaper {
  if (plain === '') return 'empty';
  if (/^\d{1,3}$/.test(plain)) return 'noSymbols';
  const isStrange = [...plain].some((symbol) => !SYMBOLS.includes(symbol));
  if (plain.length === CODE_LENGTH && !isStrange) return 'noNumber';
  if (plain.length <= CODE_LENGTH || plain.length > MAX_LENGTH) return 'length';
  return isStrange ? 'symbols' : 'length';
}
