import { localKeys, safeLocalStorage } from '../storage/storage-keys.ts';

/**
 * On the LAN: the cards that this browser still has work of: the one that sits here, and any whose
 * work has not all been sent. `code` is a key that the teacher's PC made for this machine, worth
 * nothing on another; from an older server it is the card's own code. It outlasts the tab, for the
 * seat does too: a page of another tab, or of the next start, sends what was not sent. A card goes
 * from the list when its work is on the
 * teacher's PC and somebody else has sat down, and when it is erased here. A code that the
 * teacher's PC refuses (`isRefused`) is asked with no more: only typing the card again can help.
 */
export type KnownCard = { profile: string; n: number; code: string; isRefused?: true };

/** Where nothing can be kept on this device: as long as the page. */
let fallback: KnownCard[] | null = null;

const isCard = (value: unknown): value is KnownCard => {
  const { profile, n, code } = (value ?? {}) as Partial<KnownCard>;
  return (
    typeof profile === 'string' &&
    profile !== '' &&
    typeof n === 'number' &&
    typeof code === 'string'
  );
};

export function knownCards(): KnownCard[] {
  if (fallback) return fallback;
  try {
    const rows: unknown = JSON.parse(safeLocalStorage.read(localKeys.cards) ?? '[]');
    return Array.isArray(rows) ? rows.filter(isCard) : [];
  } catch {
    return [];
  }
}

function write(cards: KnownCard[]): void {
  const isKept = safeLocalStorage.write(
    localKeys.cards,
    cards.length > 0 ? JSON.stringify(cards) : null,
  );
  // Then the code is typed again on the next page.
  fallback = isKept ? null : cards;
}

export const rememberCredential = (card: KnownCard): void =>
  write([...knownCards().filter(({ profile }) => profile !== card.profile), card]);

/**
 * Puts the machine's key in the place of the code that was typed. One typed meanwhile in another tab
 * stays. @returns the card as it is to be asked with
 */
export function keepKey(card: KnownCard, key: string): KnownCard {
  if (card.code === key) return card;
  const keyed = { ...card, code: key };
  write(
    knownCards().map((known) =>
      known.profile === card.profile && known.code === card.code ? keyed : known,
    ),
  );
  return keyed;
}

/** The teacher's PC does not know this code any more. One typed meanwhile in another tab stays. */
export const markRejected = ({ profile, code }: KnownCard): void =>
  write(
    knownCards().map((card) =>
      card.profile === profile && card.code === code ? { ...card, isRefused: true } : card,
    ),
  );

export function forgetCard(profile: string): void {
  const others = knownCards().filter((card) => card.profile !== profile);
  if (others.length < knownCards().length) write(others);
}
