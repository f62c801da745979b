import type { Locale } from '#core/text/messages.ts';
import { turns } from '../messages/turns.ts';
import { setPlayerCount, switchTo } from '#player/profiles/partners.ts';
import { MAX_SEATS } from '#player/profiles/active-profile.ts';
import { useSeats } from './use-seats.ts';

/**
 * Asks “Mấy em ngồi máy này?”, and for two or three pupils who has the mouse. A single pupil is
 * asked nothing more.
 */
export function SeatCount({ lang }: { lang: Locale }) {
  const words = turns[lang];
  const seats = useSeats();
  const many = Math.max(seats.length, 1);
  return (
    <div class="chairs" role="group" aria-label={words.many}>
      <span>{words.many}</span>
      {Array.from({ length: MAX_SEATS }, (_, index) => (
        <button
          key={index}
          class="seat-count"
          aria-pressed={many === index + 1}
          onClick={() => void setPlayerCount(index + 1)}
        >
          {index + 1}
        </button>
      ))}
      {seats.length > 1 &&
        seats
          .slice()
          .sort((a, b) => (a.name < b.name ? -1 : 1))
          .map(({ id, name }) => (
            <button
              key={id}
              class="seat"
              aria-pressed={id === seats[0]!.id}
              onClick={() => void switchTo(id)}
            >
              {name}
              {id === seats[0]!.id && ` (${words.holds})`}
            </button>
          ))}
    </div>
  );
}
