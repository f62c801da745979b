import { interpolate } from '#core/text/messages.ts';
import { lanClass } from '../messages/lan-class.ts';
import { cardNumber } from '#core/codes/card-code.ts';
import type { ClassOverview } from '#core/files/lan-answers.ts';

const words = lanClass.vi.teacher;
/** Of a flood from many addresses the page lists this many. */
const NAMED = 5;

type Props = {
  seen: ClassOverview;
  /** Without a machine: all of them. */ letIn(machine?: string): void;
};

/**
 * Computers that are blocked now, with a button to unblock them; cards that cannot be read, or are
 * full.
 */
export function ShutOut({ seen, letIn }: Props) {
  const waiting = seen.wrong.filter(({ isWaiting }) => isWaiting).length;
  return (
    <>
      {seen.unread.map((n) => (
        <p key={n} class="note bad" role="alert">
          {interpolate(words.unread, {
            n: cardNumber(n),
            file: `${String(n).padStart(3, '0')}.jsonl`,
          })}
        </p>
      ))}
      {seen.cards
        .filter(({ isFull }) => isFull)
        .map(({ n }) => (
          <p key={n} class="note">
            {interpolate(words.cardFull, { n: cardNumber(n) })}
          </p>
        ))}
      {seen.cards
        .filter(({ altered }) => altered > 0)
        .map(({ n, altered }) => (
          <p key={n} class="note">
            {interpolate(words.altered, { n: cardNumber(n), altered })}
          </p>
        ))}
      {waiting > 1 && (
        <p class="note">
          {interpolate(words.manyWaiting, { n: waiting })}{' '}
          <button class="button" onClick={() => letIn()}>
            {words.letAllIn}
          </button>
        </p>
      )}
      {seen.wrong.slice(0, NAMED).map(({ machine, times, isWaiting }) => (
        <p key={machine} class="note">
          {times > 0
            ? interpolate(words.wrong, { machine, times })
            : interpolate(words.flooded, { machine })}
          {isWaiting && (
            <>
              {' '}
              {words.waiting}{' '}
              <button class="button" onClick={() => letIn(machine)}>
                {words.letIn}
              </button>
            </>
          )}
        </p>
      ))}
    </>
  );
}
