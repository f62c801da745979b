import { useState } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import { lanClass } from '../messages/lan-class.ts';
import { cardNumber } from '#core/codes/card-code.ts';
import { PinAgain } from './PinAgain.tsx';
import type { CardSummary } from '#core/files/lan-answers.ts';

const words = lanClass.vi.teacher;

export type CardAct = (what: 'renew' | 'erase', n: number, pin?: string) => Promise<void>;
type Props = { cards: CardSummary[]; act: CardAct; reload(): void };

const dayWords = (ms: number): string => {
  const day = new Date(ms);
  return `${day.getDate()}/${day.getMonth() + 1}, ${cardNumber(day.getHours())}:${cardNumber(day.getMinutes())}`;
};

/**
 * Table of cards with work, its amount and date. A lost card can get a new code; erasing needs the
 * PIN.
 */
export function CardTable({ cards, act, reload }: Props) {
  const [asked, ask] = useState<{ what: 'renew' | 'erase'; n: number } | null>(null);
  const answers = cards.reduce((sum, card) => sum + card.answers, 0);
  const { columns } = words;
  return (
    <section>
      <h2>{words.work}</h2>
      <p>
        {cards.length === 0 ? words.none : interpolate(words.sum, { cards: cards.length, answers })}{' '}
        <button class="button quiet" onClick={reload}>
          {words.reload}
        </button>
      </p>
      {cards.length > 0 && (
        <table>
          <thead>
            <tr>
              {[columns.card, columns.answers, columns.lessons, columns.last, columns.acts].map(
                (column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {cards.map(({ n, answers: answerCount, lessons, last }) => (
              <tr key={n}>
                <th scope="row">{cardNumber(n)}</th>
                <td data-label={columns.answers}>{answerCount}</td>
                <td data-label={columns.lessons}>{lessons.length}</td>
                <td data-label={columns.last}>{dayWords(last)}</td>
                <td>
                  {asked?.n === n && asked.what === 'erase' ? (
                    <PinAgain
                      ask={interpolate(words.sureErase, { n: cardNumber(n) })}
                      go={(pin) => {
                        ask(null);
                        void act('erase', n, pin);
                      }}
                      cancel={() => ask(null)}
                    />
                  ) : asked?.n === n ? (
                    <span class="confirm">
                      {interpolate(words.sureRenew, { n: cardNumber(n) })}{' '}
                      <button
                        class="button"
                        onClick={() => {
                          ask(null);
                          void act('renew', n);
                        }}
                      >
                        {words.yes}
                      </button>
                      <button class="button" onClick={() => ask(null)}>
                        {words.no}
                      </button>
                    </span>
                  ) : (
                    <>
                      <button class="button quiet" onClick={() => ask({ what: 'renew', n })}>
                        {words.renew}
                      </button>
                      <button class="button quiet" onClick={() => ask({ what: 'erase', n })}>
                        {words.erase}
                      </button>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
