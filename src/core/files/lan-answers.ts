/** What the lab server and its pages say to each other (`delivery/lan`). */

/** Before a key of the server's window, behind `#` in the address of the teacher's page. */
export const KEY_WORD = 'khoa';

/** With a card's work: the key that this machine keeps in place of the card's code. */
export const KEY_HEADER = 'X-Khoa-Phieu';

/** Why not. Each has a sentence in `delivery/lan/messages/lan.ts` or `delivery/lan/messages/lan-class.ts`. */
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
 * Why the class's book cannot be used now; nothing is written meanwhile. Each has a sentence in
 * `delivery/lan/messages/lan-class.ts`.
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

/** Of a folder that is older than what this PC has seen, ms: when each was last changed. */
export type BookDates = { here: number; seen: number };

const dayOf = (ms: number): string => {
  const day = new Date(ms);
  const minutes = String(day.getMinutes()).padStart(2, '0');
  return `${day.getHours()}:${minutes}, ${day.getDate()}/${day.getMonth() + 1}/${day.getFullYear()}`;
};
/** For the places in the sentence about an older folder. */
export const bookDateWords = (dates?: BookDates): Record<string, string> =>
  dates ? { here: dayOf(dates.here), seen: dayOf(dates.seen) } : {};

/** After a page has sent answers: the ids of those that are on the teacher's disk now. */
export type Held = { held: string[] };

export type CardSummary = {
  n: number;
  answers: number;
  lessons: string[];
  /** When something last came, ms by the server's clock. */ last: number;
  /** It takes next to nothing more. */ isFull: boolean;
  /** Lines of its file that are not as they were written, and were not taken. */ altered: number;
};

/**
 * Where pupils' machines find the server. No secret: anybody of the network may ask, to show it or
 * scan it.
 */
export type ServerAddresses = { addresses: string[] };

/** What a page that has given the PIN shows instead of it from then on. */
export type TeacherSession = { session: string };

/** The teacher's PIN. Asked for by itself, so that it stands on no page that pupils look at. */
export type TeacherPin = { pin: string };

export type ClassOverview = {
  /** Where pupils' machines find the server. */
  addresses: string[];
  cards: CardSummary[];
  /** Cards whose file cannot be read now. */
  unread: number[];
  /**
   * Machines that have typed many wrong codes, or flooded the server; `isWaiting`: they are shut
   * out now.
   */
  wrong: { machine: string; times: number; isWaiting: boolean }[];
  /** The server's window has opened this page: here the PIN may be seen. */
  isDesk: boolean;
  /** The last write found no room. */
  isFull: boolean;
};

export type PrintedCard = { n: number; code: string; picture: string };

/**
 * A card after “new code” or “erase”. `isLeft`: its file is held by another program and goes when
 * that lets go.
 */
export type RenewedCard = { n: number; code: string; isLeft?: true };
