import { useStore } from '../ui/use-store.ts';
import type { Lang } from '../messages/area.ts';
import { cards as cardWords } from '../messages/cards.ts';
import { leaveChair, sitDown } from '../state/cards.ts';
import { $seat } from '../state/seat.ts';
import { useCards } from './use-cards.ts';

/** On a band's page: the cards of this computer. Nothing is shown while there is none: a pupil just starts. */
export function Island({ base, lang }: { base: string; lang: Lang }) {
  const words = cardWords[lang];
  const { cards, seated } = useCards();
  const { profile } = useStore($seat);
  if (!cards || (cards.length === 0 && profile === '')) return null;
  return (
    <div class="chairs" role="group" aria-label={words.chairs}>
      <span>{words.chairs}</span>
      {cards.map((each) => (
        <button key={each.id} class="seat" aria-pressed={each.id === profile} onClick={() => void sitDown(each.id)}>
          <img src={`${base}pictures/${each.picture}.svg`} alt="" width="36" height="36" />
          {each.name}
        </button>
      ))}
      {profile !== '' && !seated && <button class="seat" aria-pressed={true}>{words.unnamed}</button>}
      {profile !== '' && <button class="button" onClick={() => void leaveChair()}>{seated ? words.newChair : words.notMe}</button>}
    </div>
  );
}
