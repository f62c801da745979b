import { fill } from '../../../messages/area.ts';
import { lanDesk } from '../../../messages/targets/lan-class.ts';
import { cardNumber } from '../../../transfer/card-code.ts';
import type { ClassOverview } from '../../../transfer/lan-answers.ts';

const words = lanDesk.vi.teacher;

type Props = {
  seen: ClassOverview;
  unlock(n: number): void;
  unlockPin(): void;
  letIn(machine: string): void;
};

/** Who is kept out now, and one press that lets them in; which cards take nothing more. */
export function ShutOut({ seen, unlock, unlockPin, letIn }: Props) {
  return (
    <>
      {seen.isPinLocked && (
        <p class="note">
          {words.pinLocked}{' '}
          <button class="button" onClick={unlockPin}>
            {words.unlock}
          </button>
        </p>
      )}
      {seen.locked.map((n) => (
        <p key={n} class="note">
          {fill(words.locked, { n: cardNumber(n) })}{' '}
          <button class="button" onClick={() => unlock(n)}>
            {words.unlock}
          </button>
        </p>
      ))}
      {seen.cards
        .filter(({ isFull }) => isFull)
        .map(({ n }) => (
          <p key={n} class="note">
            {fill(words.cardFull, { n: cardNumber(n) })}
          </p>
        ))}
      {seen.wrong.map(({ machine, times, isWaiting }) => (
        <p key={machine} class="note">
          {fill(words.wrong, { machine, times })}
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
