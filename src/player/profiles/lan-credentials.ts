import { localKeys, safeLocalStorage } from '../storage/storage-keys.ts';

/**
 * A LAN card of which this browser still has work: the active one, and any with unsent answers.
 * `code` is a key that the teacher's PC made for this machine and is useless on another; from an
 * older server it is the card's own code. Like the active profile it outlasts the tab, so another
 * tab, or the page after a restart, sends the rest. A card is removed once its work is on the
 * teacher's PC and another profile is active, or when it is erased here. A rejected code
 * (`isRefused`) is not used again until the card is typed again.
 */
export type KnownCard = { profile: string; n: number; code: string; isRefused?: true };

/** Used when web storage is not writable; lasts as long as the page. */
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
  // If not stored, the pupil types the code again on the next page.
  fallback = isKept ? null : cards;
}

export const rememberCredential = (card: KnownCard): void =>
  write([...knownCards().filter(({ profile }) => profile !== card.profile), card]);

/**
 * Replaces the typed code with the machine's key. A code typed meanwhile in another tab stays.
 * @returns the card to send with the next request
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

/** Marks a code that the teacher's PC rejected. A code typed meanwhile in another tab stays. */
export const markRejected = ({ profile, code }: KnownCard): void =>
  write(
    knownCards().map((card) =>
      card.profile === profile && card.code === code ? { ...card, isRefused: true } : card,
    ),
  );

export function forgetCard(profile: string): void {
  const remaining = knownCards().filter((card) => card.profile !== profile);
  if (remaining.length < knownCards().length) write(remaining);
}
