import { promises as fs } from 'node:fs';
import type { ClassOverview, PrintedCard, RenewedCard } from '#core/files/lan-answers.ts';
import type { NamedWork } from '#core/files/class-file.ts';
import { classPieces } from '#core/files/class-pieces.ts';
import { cardNumber, MAX_CARDS } from '#core/codes/card-code.ts';
import type { CardSummaries } from './card-summaries.ts';
import { pictureOf, profileOf, readCard, type ServerContext } from './card-handlers.ts';
import { okReply, errorReply, type Reply, type ZipReply } from './reply.ts';
import { shutOut } from './teacher-routes.ts';

/**
 * Addresses at which pupils' computers reach this server, and whether the last write found the disk
 * full.
 */
export type ServerStatus = {
  addresses: string[];
  isFull: boolean;
  /** The server's window opened this page. */ isDesk: boolean;
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

/** Returns numbers and codes, to print. */
export function cardsToPrint(from: number, to: number, { book }: ServerContext): Reply {
  if (!(from >= 1 && to >= from && to <= MAX_CARDS)) return errorReply('bad');
  const cards: PrintedCard[] = book
    .all()
    .filter(({ n }) => n >= from && n <= to)
    .map(({ n, code }) => ({ n, code, picture: pictureOf(n) }));
  return okReply(cards);
}

/**
 * Yields each card's work when the file reaches it. An unreadable card is left out; the overview
 * lists it.
 */
async function* worksOf({ book, files }: ServerContext): AsyncGenerator<NamedWork> {
  for (const { n } of book.all()) {
    const read = await files.read(n).catch(() => null);
    if (!read) continue;
    const { attempts, places } = read;
    // Looked up only now, because the card may have been erased while it was read.
    const card = book.card(n)!;
    const ownRows = <Row extends { profile: string }>(rows: Row[]): Row[] =>
      rows.filter(({ profile }) => profile === card.profile);
    const work = {
      profiles: [profileOf(card, book.madeOn)],
      attempts: ownRows(attempts),
      places: ownRows(places),
    };
    if (work.attempts.length + work.places.length > 0)
      yield { name: `phieu-${cardNumber(n)}`, work };
  }
}

/**
 * Returns one card's work, as its pupil's page gets it; the class's board requests it after a
 * change.
 */
export async function cardWork(n: number, desk: ServerContext): Promise<Reply> {
  const card = desk.book.card(n);
  return card ? readCard(card, desk) : errorReply('unknown');
}

/**
 * Returns the work of all cards in one file, which /me/ opens: a zip with one work file per card,
 * streamed while it is read.
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
 * Assigns a new code to a lost card; with `isErased` it also erases its work. The new profile is
 * written first, so that old work never comes back. While the book's copy is outdated and cannot be
 * replaced, erasing is unfinished, and the reply says so. The code is returned even if another
 * program holds the file: the old code is invalid, and the sweeper continues by itself.
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
