import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import { match } from './messages.ts';
import { adoptCss } from '../../ui/adopt-css.ts';
import { Ear } from '../shell/AudioButton.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import {
  cardsAt,
  gradeMatch,
  leftOf,
  paired,
  sayMatch,
  type Card,
  type MatchAnswer,
} from './grade.ts';
import css from './match-look.css?inline';
import type { MatchSpec } from './schema.ts';

const isSame = (a: Card, b: Card): boolean => a.side === b.side && a.id === b.id;

/**
 * Two cards open at most; a pair has a number, never only a colour. The draft has only the pairs,
 * not the open cards.
 */
function Match({
  item,
  spec,
  answer,
  setAnswer,
  tries,
  settled,
  result,
  words,
  base,
  announce,
}: ViewProps<MatchSpec, MatchAnswer>) {
  const labels = match[words.lang];
  // A retry closes all cards. Not with an effect: it would run in the middle of replayed early
  // events.
  const [held, hold] = useState<{ tries: number; cards: Card[] }>({ tries, cards: [] });
  const open = held.tries === tries ? held.cards : [];
  const setOpen = (next: Card[]) => hold({ tries, cards: next });
  const cards = cardsAt(spec, tries);
  const turns = spec.look === 'memory';
  const textOf = (side: Card['side'], id: string) =>
    cards.find((known) => known.side === side && known.id === id)!.text;
  const numberOf = (left: string) => Object.keys(answer).indexOf(left) + 1;
  const left = open.find(({ side }) => side === 'left');
  const right = open.find(({ side }) => side === 'right');

  useEffect(() => adoptCss(css), []);

  const join = (leftId: string, rightId: string) => {
    const next = paired(answer, leftId, rightId);
    announce(
      interpolate(labels.joined, {
        n: Object.keys(next).indexOf(leftId) + 1,
        left: textOf('left', leftId),
        right: textOf('right', rightId),
      }),
    );
    setOpen([]);
    setAnswer(next);
  };
  const part = (leftId: string) => {
    announce(
      interpolate(labels.parted, {
        left: textOf('left', leftId),
        right: textOf('right', answer[leftId]!),
      }),
    );
    setAnswer(Object.fromEntries(Object.entries(answer).filter(([key]) => key !== leftId)));
  };
  const press = (card: Card) => {
    const of = leftOf(answer, card);
    const opposite = open.find(({ side }) => side !== card.side);
    if (!turns && opposite)
      return card.side === 'left' ? join(card.id, opposite.id) : join(opposite.id, card.id);
    if (of !== undefined) part(of);
    else if (turns)
      announce(
        interpolate(labels.turned, {
          n: cards.findIndex((known) => isSame(known, card)) + 1,
          card: card.text,
        }),
      );
    if (open.some((opened) => isSame(opened, card)))
      return setOpen(open.filter((opened) => !isSame(opened, card)));
    setOpen(turns && open.length === 1 ? [...open, card] : [card]);
  };

  const draw = (card: Card, at: number) => {
    const of = leftOf(answer, card);
    const isOpen = open.some((opened) => isSame(opened, card));
    const isUp = !turns || isOpen || of !== undefined;
    const note = `${item}-${card.side}-${card.id}`;
    return (
      <Fragment key={note}>
        <button
          class={`card${of === undefined ? '' : ' chosen'}${of !== undefined && result?.perOption[of] === 'wrong' ? ' out' : ''}${isUp ? '' : ' down'}`}
          data-card={note}
          aria-pressed={isOpen}
          aria-describedby={of === undefined ? undefined : note}
          disabled={settled}
          onClick={() => press(card)}
        >
          <b aria-hidden="true">{of === undefined ? '' : numberOf(of)}</b>
          {isUp && card.picture && <img src={base + card.picture} alt="" width="64" height="64" />}
          <span>{isUp ? card.text : interpolate(labels.card, { n: at + 1 })}</span>
        </button>
        {isUp && <Ear words={words} text={card.text} />}
        {of !== undefined && (
          <span hidden id={note}>
            {interpolate(labels.inPair, {
              n: numberOf(of),
              card: card.side === 'left' ? textOf('right', answer[of]!) : textOf('left', of),
            })}
          </span>
        )}
      </Fragment>
    );
  };

  return (
    <div class={turns ? 'match memory' : 'match'}>
      <p class="match-how">{turns ? labels.turnTwo : labels.touchTwo}</p>
      {turns ? (
        <div class="match-cards js-only" role="group" aria-label={labels.cards}>
          {cards.map(draw)}
        </div>
      ) : (
        (['left', 'right'] as const).map((side) => (
          <div key={side} class="match-cards" role="group" aria-label={labels.side[side]}>
            {cards.map((card, at) => card.side === side && draw(card, at))}
          </div>
        ))
      )}
      {turns && (
        <button
          class="button js-only"
          aria-disabled={!(left && right) || undefined}
          disabled={settled}
          onClick={() => left && right && join(left.id, right.id)}
        >
          {labels.join}
        </button>
      )}
      {turns && <p class="plain">{cards.map(({ text }) => text).join(' · ')}</p>}
    </div>
  );
}

export const view: KindView<MatchSpec, MatchAnswer> = {
  initialAnswer: () => ({}),
  grade: gradeMatch,
  describeAnswer: sayMatch,
  pendingLabel: (words, _spec, _answer, missing) =>
    interpolate(match[words.lang].left, { n: missing }),
  spokenTexts: (spec) => (spec.look === 'memory' ? [] : cardsAt(spec, 0).map(({ text }) => text)),
  solution: (spec) =>
    `${sayMatch(spec, Object.fromEntries(spec.pairs.map(({ id }) => [id, id])))}. ${spec.right}`,
  kept: ({ pairs }, answer) =>
    Object.fromEntries(pairs.flatMap(({ id }) => (answer[id] === id ? [[id, id]] : []))),
  persists: 'answer',
  View: Match,
};
