import { cards as cardWords } from '#site/pupil/messages/cards.ts';
import { lan } from '../messages/lan.ts';
import { interpolate } from '#core/text/messages.ts';
import type { Profile } from '#core/progress/profile.ts';
import type { Held } from '#core/files/lan-answers.ts';
import { cardNumber, readCardCode } from '#core/codes/card-code.ts';
import { parseWork } from '#core/files/work-file.ts';
import { streamWork } from '#core/files/work-pieces.ts';
import { readCardKey, type CardKeys } from './card-keys.ts';
import type { CardFiles } from './card-files.ts';
import type { CardStore, PaperCard } from './class-book.ts';
import type { LoginThrottle } from './guard.ts';
import { okReply, errorReply, type Reply } from './reply.ts';
import type { ActiveReads } from './readers.ts';
import type { Sweeper } from './sweeper.ts';

export type ServerContext = {
  book: CardStore;
  files: CardFiles;
  guard: LoginThrottle;
  sweeper: Sweeper;
  readers: ActiveReads;
  keys: CardKeys;
};

const pictures = Object.keys(cardWords.vi.pictures);
export const pictureOf = (n: number): string => pictures[n % pictures.length]!;

/**
 * The profile that every machine of the lab makes for this card. It has a name, so it is a card
 * there too.
 */
export const profileOf = ({ n, profile }: PaperCard, madeOn: number): Profile => ({
  v: 1,
  id: profile,
  name: interpolate(lan.vi.cardName, { n: cardNumber(n) }),
  picture: pictureOf(n),
  madeOn,
});

/**
 * The card whose code or key this is, or why not. A card that does not exist is missed like any other. A
 * code that the card had before is no guess: a PC that was left on may ask with it as often as it
 * likes, and the pupil who holds the new one is not shut out.
 */
export function cardFor(
  header: unknown,
  machine: string,
  { book, guard, keys }: ServerContext,
): PaperCard | 'wrong' | 'wait' | 'changed' {
  const keyed = readCardKey(String(header ?? ''));
  if (keyed) {
    // A key of another machine or of a replaced code is no guess: keys are too long to be guessed.
    const own = book.card(keyed.n);
    if (!own || !keys.isKeyOf(keyed.key, machine, own)) return 'changed';
    const verdict = guard.verify(machine, String(own.n), () => true);
    return verdict === 'right' ? own : verdict;
  }
  const read = readCardCode(String(header ?? ''));
  const card = read.state === 'read' ? book.card(read.n) : undefined;
  if (read.state === 'read' && card?.was?.includes(read.code)) return 'changed';
  const verdict = guard.verify(
    machine,
    card ? String(card.n) : 'none',
    () => read.state === 'read' && card?.code === read.code,
  );
  return verdict === 'right' ? card! : verdict;
}

const heldOf = (attempts: readonly { id: string }[]): Held => ({
  held: attempts.map(({ id }) => id),
});

/** All of a card's work, as a work file that is made while it is read. */
export async function readCard(card: PaperCard, { book, files }: ServerContext): Promise<Reply> {
  const { attempts, places } = await files.read(card.n);
  const own = <Row extends { profile: string }>(rows: Row[]): Row[] =>
    rows.filter(({ profile }) => profile === card.profile);
  return {
    status: 200,
    pieces: streamWork(
      { profiles: [profileOf(card, book.madeOn)], attempts: own(attempts), places: own(places) },
      Date.now(),
    ),
  };
}

/**
 * Takes a work file's rows of this card and names the answers it holds now; rows of others are left
 * where they came from.
 */
export async function addToCard(
  card: PaperCard,
  text: string,
  { book, files }: ServerContext,
): Promise<Reply> {
  const read = parseWork(text);
  if (read.state === 'refused') return errorReply(read.why === 'too-big' ? 'big' : 'bad');
  const attempts = read.work.attempts
    .filter(({ profile }) => profile === card.profile)
    .sort((one, other) => one.seq - other.seq);
  const places = read.work.places.filter(({ profile }) => profile === card.profile);
  if (attempts.length + places.length === 0) return errorReply('bad');
  const added = await files.add(
    card.n,
    { attempts, places },
    () => book.card(card.n)?.profile === card.profile,
  );
  return added.state === 'kept' ? okReply(heldOf(attempts)) : errorReply(added.why);
}
