import { promises as fs } from 'node:fs';
import type { CardSummary, ClassOverview, PrintedCard, RenewedCard } from '../../../transfer/lan-answers.ts';
import { writeClassFile, type NamedWork } from '../../../transfer/class-file.ts';
import { cardNumber, MOST_CARDS } from '../../../transfer/card-code.ts';
import { pictureOf, profileOf, type Desk } from './card-routes.ts';
import { fine, refusal, type Reply } from './reply.ts';

/** Where the pupils' machines find this server, and whether the last write found no room. */
export type Standing = { addresses: string[]; isFull: boolean };

/** True on the teacher's own machine; elsewhere with the PIN, which may be missed as seldom as a card's code. */
export function mayTeach(pin: unknown, machine: string, isOwn: boolean, { book, guard }: Desk): 'right' | 'wrong' | 'wait' {
  return isOwn ? 'right' : guard.judge(machine, 'pin', () => pin === book.pin);
}

async function summaryOf(n: number, { book, files }: Desk): Promise<CardSummary | null> {
  const last = await fs.stat(files.path(n)).then(({ mtimeMs }) => mtimeMs, () => 0);
  if (last === 0) return null;
  const profile = book.card(n)?.profile;
  const attempts = (await files.read(n)).attempts.filter((each) => each.profile === profile);
  return { n, answers: attempts.length, lessons: [...new Set(attempts.map(({ lesson }) => lesson))], last };
}

export async function overview(desk: Desk, { addresses, isFull }: Standing): Promise<Reply> {
  const cards: CardSummary[] = [];
  for (const { n } of desk.book.all()) {
    const summary = await summaryOf(n, desk);
    if (summary) cards.push(summary);
  }
  const wrong = [...desk.guard.wrong].map(([machine, times]) => ({ machine, times })).filter(({ times }) => times >= 8);
  const locked = desk.guard.closed().map(Number).filter((n) => n > 0);
  const seen: ClassOverview = { pin: desk.book.pin, addresses, cards, wrong, locked, isFull };
  return fine(seen);
}

/** Numbers and codes, to print. */
export function cardsToPrint(from: number, to: number, { book }: Desk): Reply {
  if (!(from >= 1 && to >= from && to <= MOST_CARDS)) return refusal('bad');
  const cards: PrintedCard[] = book.all().filter(({ n }) => n >= from && n <= to).map(({ n, code }) => ({ n, code, picture: pictureOf(n) }));
  return fine(cards);
}

/** Everybody's work in one file, which /me/ opens: a zip with a work file a card. */
export async function classWork({ book, files }: Desk): Promise<Reply> {
  const works: NamedWork[] = [];
  for (const card of book.all()) {
    const { attempts, places } = await files.read(card.n);
    const own = <Row extends { profile: string }>(rows: Row[]): Row[] => rows.filter(({ profile }) => profile === card.profile);
    const work = { profiles: [profileOf(card, book.madeOn)], attempts: own(attempts), places: own(places) };
    if (work.attempts.length + work.places.length > 0) works.push({ name: `phieu-${cardNumber(card.n)}`, work });
  }
  return fine(writeClassFile(works, Date.now()));
}

/**
 * A new code for a lost card; with `isErased` its work goes too. The new profile is written first: old work never comes back.
 * The code is told even when the file is held by another program: the old one is dead, and the sweeper goes on by itself.
 */
export async function renew(n: number, isErased: boolean, { book, sweeper }: Desk): Promise<Reply> {
  const renewed = await book.renew(n, isErased);
  if (renewed.state === 'refused') return refusal(renewed.why);
  const isLeft = isErased && !(await sweeper.erased(n));
  const told: RenewedCard = { n, code: renewed.card.code, ...(isLeft ? { isLeft } : {}) };
  return fine(told);
}

/** Opens a card that was missed too often. */
export function unlock(n: number, { book, guard }: Desk): Reply {
  if (!book.card(n)) return refusal('unknown');
  guard.reopen(String(n));
  return fine({ n });
}
