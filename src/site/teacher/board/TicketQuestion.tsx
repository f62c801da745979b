import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageItem } from '#player/hydrate/page-data.ts';
import { letterOf } from '#core/teaching/print-cards.ts';
import { verdictOf, type OptionVerdict } from '#core/questions/score.ts';
import { interpolate } from '#core/text/messages.ts';
import { classes } from '../messages/classes.ts';

const words = classes.ticket;

/** The number of hands by option. */
export type Hands = Readonly<Record<string, number>>;

/** The parts of a question shown to the class. */
type Spec = {
  intro?: string;
  stem: string;
  options: {
    id: string;
    text: string;
    verdict: OptionVerdict;
    feedback: string;
    picture?: string;
  }[];
  messages?: { from: string; text: string }[];
};

type Props = {
  base: string;
  item: PageItem;
  place: { n: number; of: number };
  hands: Hands;
  count(hands: Hands): void;
  children: ComponentChildren;
};

const MAX_HANDS = 99;
const digits = (text: string): number => Math.min(MAX_HANDS, Number(text.replace(/\D/g, '')) || 0);

/**
 * Shows one question large enough for the last row, with the number of hands beside each letter.
 * The teacher reveals the answer.
 */
export function TicketQuestion({ base, item, place, hands, count, children }: Props) {
  const { intro, stem, options, messages = [] } = item.spec as unknown as Spec;
  const [isShown, show] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  // The teacher can type at once, without finding the field.
  useEffect(() => list.current?.querySelector('input')?.focus(), []);
  const next = (input: HTMLInputElement) => {
    const all = [...list.current!.querySelectorAll('input')];
    all[all.indexOf(input) + 1]?.focus();
  };
  const sum = options.reduce((all, { id }) => all + (hands[id] ?? 0), 0);
  return (
    <section class="ticket" aria-labelledby="ticket-stem">
      <p class="small">{interpolate(words.question, place)}</p>
      {intro && <p>{intro}</p>}
      {messages.map(({ from, text }, index) => (
        <p key={index}>{interpolate(words.says, { who: from, text })}</p>
      ))}
      <h2 id="ticket-stem">{stem}</h2>
      <ol ref={list}>
        {options.map(({ id, text, verdict, feedback, picture }, index) => (
          <li key={id}>
            <b class="letter-of" aria-hidden="true">
              {letterOf(index)}
            </b>
            {picture && <img src={base + picture} alt="" width="120" />}
            <span>
              {text}
              {isShown && verdictOf(verdict) !== 'wrong' && (
                <b class="verdict">
                  {verdictOf(verdict) === 'right' ? words.right : words.partly}. {feedback}
                </b>
              )}
            </span>
            <input
              inputMode="numeric"
              autocomplete="off"
              aria-label={interpolate(words.hands, { letter: letterOf(index) })}
              value={hands[id] || ''}
              onInput={(event) => count({ ...hands, [id]: digits(event.currentTarget.value) })}
              onKeyDown={(event) => event.key === 'Enter' && next(event.currentTarget)}
            />
          </li>
        ))}
      </ol>
      <p class="row acts">
        <span>{interpolate(words.sum, { n: sum })}</span>
        <button class="button" aria-pressed={isShown} onClick={() => show(!isShown)}>
          {words.reveal}
        </button>
      </p>
      {children}
    </section>
  );
}
