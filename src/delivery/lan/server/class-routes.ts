import { promises as fs } from 'node:fs';
import type { ClassOverview, PrintedCard, RenewedCard } from '#core/files/lan-answers.ts';
import type { NamedWork } from '#core/files/class-file.ts';
import { classPieces } from '#core/files/class-pieces.ts';
import { cardNumber, MAX_CARDS } from '#core/codes/card-code.ts';
import type { CardSummaries } from './card-summaries.ts';
import { pictureOf, profileOf, readCard, type ServerContext } from './card-handlers.ts';
import { okReply, errorReply, type Reply, type ZipReply } from './reply.ts';
import { shutOut } from './teacher-routes.ts';

/** Where the pupils' machines find this server, and whether the last write found no room. */
export type ServerStatus = {
  addresses: string[];
  isFull: boolean;
  /** The server's window has opened this page. */ isDesk: boolean;
};

export async function overview(
  desk: ServerContext & { summaries: CardSummaries },
  { addresses, isFull, isDesk }: ServerStatus,
): Promise<Reply> {
  const { cards, unread } = await desk.summaries.all();
  const seen: ClassOverview = {
    addresses,
    cards,
    unread,
    wrong: shutOut(desk.guard),
    isFull,
    isDesk,
  };
  return okReply(seen);
}

/** Numbers and codes, to print. */
export function cardsToPrint(from: number, to: number, { book }: ServerContext): Reply {
  if (!(from >= 1 && to >= from && to <= MAX_CARDS)) return errorReply('bad');
  const cards: PrintedCard[] = book
    .all()
    .filter(({ n }) => n >= from && n <= to)
    .map(({ n, code }) => ({ n, code, picture: pictureOf(n) }));
  return okReply(cards);
}

/**
 * Card by card, each read when its turn in the file has come. One that cannot be read is left out;
 * the overview names it.
 */
async function* worksOf({ book, files }: ServerContext): AsyncGenerator<NamedWork> {
  for (const { n } of book.all()) {
    const read = await files.read(n).catch(() => null);
    if (!read) continue;
    const { attempts, places } = read;
    // Asked only now: the card may have been erased while it was read.
    const card = book.card(n)!;
    const own = <Row extends { profile: string }>(rows: Row[]): Row[] =>
      rows.filter(({ profile }) => profile === card.profile);
    const work = {
      profiles: [profileOf(card, book.madeOn)],
      attempts: own(attempts),
      places: own(places),
    };
    if (work.attempts.length + work.places.length > 0)
      yield { name: `phieu-${cardNumber(n)}`, work };
  }
}

/**
 * One card's work, as its pupil's page gets it: what the class's board asks for when something has
 * come.
 */
export async function cardWork(n: number, desk: ServerContext): Promise<Reply> {
  const card = desk.book.card(n);
  return card ? readCard(card, desk) : errorReply('unknown');
}

/**
 * Everybody's work in one file, which /me/ opens: a zip with a work file a card, made while it is
 * read.
 */
export async function classWork(desk: ServerContext): Promise<ZipReply> {
  const sizes = await Promise.all(
    desk.book.all().map(({ n }) =>
      fs.stat(desk.files.path(n)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return {
    status: 200,
    pieces: classPieces(worksOf(desk), Date.now()),
    atMost: sizes.reduce((sum, size) => sum + size, 0),
  };
}

/**
 * A new code for a lost card; with `isErased` its work goes too. The new profile is written first:
 * old work never comes back.
 * While the book's copy is old and cannot be exchanged, erasing is not over, and is not said to be.
 * The code is told even when the file is held by another program: the old one is dead, and the
 * sweeper goes on by itself.
 */
export async function renew(
  n: number,
  isErased: boolean,
  { book, sweeper, readers }: ServerContext,
): Promise<Reply> {
  const renewed = await book.renew(n, isErased);
  if (renewed.state === 'refused') return errorReply(renewed.why);
  readers.abort(n);
  if (renewed.isCopyOld) sweeper.copyIsOld();
  const isLeft = isErased && !(await sweeper.erased(n));
  if (renewed.isCopyOld) return errorReply('copy');
  const told: RenewedCard = { n, code: renewed.card.code, ...(isLeft ? { isLeft } : {}) };
  return okReply(told);
}
