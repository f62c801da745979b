/**
 * The cards that this browser still has work of, with their codes: the one that sits here, and any whose work has not all
 * been sent. A card goes from the list when its work is on the teacher's PC and somebody else has sat down. A code that the
 * teacher's PC refuses (`isRefused`) is asked with no more: only typing the card again can help.
 */
const KEY = 'elm:phieu';

export type KnownCard = { profile: string; n: number; code: string; isRefused?: true };

/** Where localStorage is not to be had: as long as the page. */
let fallback: KnownCard[] = [];

const isCard = (value: unknown): value is KnownCard => {
  const { profile, n, code } = (value ?? {}) as Partial<KnownCard>;
  return typeof profile === 'string' && profile !== '' && typeof n === 'number' && typeof code === 'string';
};

export function knownCards(): KnownCard[] {
  try {
    const rows: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(rows) ? rows.filter(isCard) : [];
  } catch {
    return fallback;
  }
}

function write(cards: KnownCard[]): void {
  fallback = cards;
  try {
    if (cards.length > 0) localStorage.setItem(KEY, JSON.stringify(cards));
    else localStorage.removeItem(KEY);
  } catch {
    // Then the code is typed again on the next page.
  }
}

export const knowCard = (card: KnownCard): void =>
  write([...knownCards().filter(({ profile }) => profile !== card.profile), card]);
/** The teacher's PC does not know this code any more. One typed meanwhile in another tab stays. */
export const refuseCode = ({ profile, code }: KnownCard): void =>
  write(
    knownCards().map((each) =>
      each.profile === profile && each.code === code ? { ...each, isRefused: true } : each,
    ),
  );
export const forgetCard = (profile: string): void =>
  write(knownCards().filter((each) => each.profile !== profile));
