/** Messages between the lab server and its pages (`delivery/lan`). */

/** Prefix of a server window's key, behind `#` in the address of the teacher's page. */
export const KEY_WORD = 'khoa';

/** Header with a card's work: the key that this computer stores in place of the card's code. */
export const KEY_HEADER = 'X-Khoa-Phieu';

/**
 * Reason of a failure. Each has a sentence in `delivery/lan/messages/lan.ts` or
 * `delivery/lan/messages/lan-class.ts`.
 */
export type ErrorCode =
  | 'code'
  | 'changed'
  | 'wait'
  | 'busy'
  | 'full'
  | 'most'
  | 'failed'
  | 'big'
  | 'bad'
  | 'closed'
  | 'pin'
  | 'key'
  | 'copy'
  | 'unknown';

/**
 * Reason why the class's book cannot be used now; nothing is written meanwhile. Each has a sentence
 * in `delivery/lan/messages/lan-class.ts`.
 */
export type CardStoreErrorCode =
  | 'bookHeld'
  | 'bookTorn'
  | 'bookAltered'
  | 'bookOlder'
  | 'bookLost'
  | 'bookNewer'
  | 'bookFull'
  | 'closed';

/** Last changes of a folder that is older than this PC last saw it, in ms. */
export type BookDates = { here: number; seen: number };

const dayOf = (ms: number): string => {
  const day = new Date(ms);
  const minutes = String(day.getMinutes()).padStart(2, '0');
  return `${day.getHours()}:${minutes}, ${day.getDate()}/${day.getMonth() + 1}/${day.getFullYear()}`;
};
/** Returns the values for the sentence about an older folder. */
export const bookDateWords = (dates?: BookDates): Record<string, string> =>
  dates ? { here: dayOf(dates.here), seen: dayOf(dates.seen) } : {};

/** Reply after a page has sent answers: the ids that are on the teacher's disk now. */
export type Held = { held: string[] };

export type CardSummary = {
  n: number;
  answers: number;
  lessons: string[];
  /** When answers last came, in ms by the server's clock. */ last: number;
  /** The card accepts next to nothing more. */ isFull: boolean;
  /** Lines of its file that were changed since they were written, and were rejected. */ altered: number;
};

/**
 * Addresses at which pupils' computers reach the server. Not secret: every computer on the network
 * may ask, to show or scan them.
 */
export type ServerAddresses = { addresses: string[] };

/** Session key that a page uses after the PIN was entered, instead of the PIN. */
export type TeacherSession = { session: string };

/** The teacher's PIN, in a request of its own, so that no page that pupils look at contains it. */
export type TeacherPin = { pin: string };

export type ClassOverview = {
  /** Addresses at which pupils' computers reach the server. */
  addresses: string[];
  cards: CardSummary[];
  /** Cards whose file cannot be read now. */
  unread: number[];
  /**
   * Computers that typed many wrong codes or flooded the server; `isWaiting`: they are blocked now.
   */
  wrong: { machine: string; times: number; isWaiting: boolean }[];
  /** The server's window opened this page: it may show the PIN. */
  isDesk: boolean;
  /** The last write failed because the disk is full. */
  isFull: boolean;
};

export type PrintedCard = { n: number; code: string; picture: string };

/**
 * A card after “new code” or “erase”. `isLeft`: another program holds its file, which is deleted
 * when released.
 */
export type RenewedCard = { n: number; code: string; isLeft?: true };
