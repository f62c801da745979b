import { interpolate, type Locale } from '#core/text/messages.ts';
import type { TypedCard } from '#core/codes/typed-paper.ts';
import type { CardResult } from '#site/pupil/assigned/PaperForm.tsx';
import { lan } from '../messages/lan.ts';
import { signInWithCard, type Asked, type SignInResult } from './sit-card.ts';

/** Fired on the window after a card became active here: the line below the header shows it. */
export const CARD_OPENED = 'elm:card';

/** Opens a card from the teacher's PC; its outcome is in the words of this copy. */
export async function openCard(base: string, lang: Locale, card: TypedCard): Promise<CardResult> {
  return resultOf(await signInWithCard(base, card), lang);
}

function resultOf(result: SignInResult | Asked, lang: Locale): CardResult {
  const { line, wrong } = lan[lang];
  if (result.state === 'refused')
    return { state: 'refused', says: wrong[result.why], isWrong: result.why === 'code' };
  if (result.state === 'sat') {
    dispatchEvent(new Event(CARD_OPENED));
    return { state: 'done' };
  }
  return {
    state: 'asks',
    says: interpolate(line.mine, { n: result.answers }),
    yes: line.yes,
    no: line.no,
    answer: async (isMine) => resultOf(await result.go(isMine), lang),
  };
}
