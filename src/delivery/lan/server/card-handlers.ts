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
 * Returns the profile that every computer of the lab creates for this card. Its name makes it a
 * named profile there too.
 */
export const profileOf = ({ n, profile }: PaperCard, madeOn: number): Profile => ({
  v: 1,
  id: profile,
  name: interpolate(lan.vi.profileName, { n: cardNumber(n) }),
  picture: pictureOf(n),
  madeOn,
});

/**
 * Returns the card of a code or key, or an error. A card that does not exist counts as a wrong
 * guess like any other. A former code of the card is not a guess: a PC left on may repeat it
 * without limit, and the pupil with the new code is not blocked.
 */
export function cardFor(
  header: unknown,
  machine: string,
  { book, guard, keys }: ServerContext,
): PaperCard | 'wrong' | 'wait' | 'changed' {
  const keyed = readCardKey(String(header ?? ''));
  if (keyed) {
    // A key of another computer or of a replaced code is not a guess: keys are too long to be
    // guessed.
    const card = book.card(keyed.n);
    if (!card || !keys.isKeyOf(keyed.key, machine, card)) return 'changed';
    const verdict = guard.verify(machine, String(card.n), () => true);
    return verdict === 'right' ? card : verdict;
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

/** Returns all of a card's work, as a work file streamed while it is read. */
export async function readCard(card: PaperCard, { book, files }: ServerContext): Promise<Reply> {
  const { attempts, places } = await files.read(card.n);
  const ownRows = <Row extends { profile: string }>(rows: Row[]): Row[] =>
    rows.filter(({ profile }) => profile === card.profile);
  return {
    status: 200,
    pieces: streamWork(
      {
        profiles: [profileOf(card, book.madeOn)],
        attempts: ownRows(attempts),
        places: ownRows(places),
      },
      Date.now(),
    ),
  };
}

/**
 * Stores a work file's rows of this card and returns the ids of its stored answers; rows of other
 * profiles are ignored.
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
    .sort((a, b) => a.seq - b.seq);
  const places = read.work.places.filter(({ profile }) => profile === card.profile);
  if (attempts.length + places.length === 0) return errorReply('bad');
  const added = await files.add(
    card.n,
    { attempts, places },
    () => book.card(card.n)?.profile === card.profile,
  );
  return added.state === 'kept' ? okReply(heldOf(attempts)) : errorReply(added.why);
}
