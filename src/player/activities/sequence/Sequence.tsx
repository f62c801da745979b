import { Fragment } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { shuffleForTry } from '#core/questions/permute.ts';
import { interpolate } from '#core/text/messages.ts';
import { ordering } from '../engines/ordering-messages.ts';
import { adoptCss } from '../../ui/adopt-css.ts';
import { Icon } from '../../ui/Sign.tsx';
import css from './sequence-look.css?inline';
import { Ear } from '../shell/AudioButton.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import {
  gradeSequence,
  rightBeginning,
  saySequence,
  TELL_NOW,
  type SequenceAnswer,
} from './grade.ts';
import type { SequenceSpec } from './schema.ts';

function Sequence({
  item,
  spec,
  answer,
  setAnswer,
  tries,
  settled,
  words,
  base,
  announce,
}: ViewProps<SequenceSpec, SequenceAnswer>) {
  const labels = ordering[words.lang];
  const told = answer[0] === TELL_NOW;
  const placed = told ? [] : answer;
  const cards = shuffleForTry(spec.cards, tries);
  const left = cards.filter(({ id }) => !placed.includes(id));
  const face = ({ sign, picture }: SequenceSpec['cards'][number]) =>
    picture ? (
      <img src={base + picture} alt="" width="64" height="64" />
    ) : (
      sign && <Icon name={sign} large />
    );
  const cardOf = (id: string) => spec.cards.find((card) => card.id === id)!;
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useRef<string | null>(null);

  // The pressed button is removed: move the focus to its neighbour, never to the page's body. A
  // layout effect, before the next event: on a slow machine a quick second key would otherwise
  // reach the wrong card.
  useEffect(() => adoptCss(css), []);
  useLayoutEffect(() => {
    if (focusNext.current === null) return;
    const next =
      root.current?.querySelector<HTMLElement>(focusNext.current) ??
      root.current?.querySelector<HTMLElement>('button:not([disabled])');
    focusNext.current = null;
    next?.focus();
  }, [answer]);

  const add = (id: string) => {
    const at = left.findIndex((card) => card.id === id);
    const next = left[at + 1] ?? left[at - 1];
    focusNext.current = next ? `[data-card="${next.id}"]` : `[data-out="${placed[0] ?? id}"]`;
    announce(interpolate(labels.placed, { n: placed.length + 1, card: cardOf(id).text }));
    setAnswer([...placed, id]);
  };
  const takeOut = (id: string) => {
    focusNext.current = `[data-card="${id}"]`;
    announce(interpolate(labels.takenOut, { card: cardOf(id).text }));
    setAnswer(placed.filter((placedId) => placedId !== id));
  };

  return (
    <div class="sequence" ref={root}>
      <div class="columns">
        <div role="group" aria-labelledby={`${item}-left`}>
          <h3 id={`${item}-left`}>{labels.cardsLeft}</h3>
          {left.map((card) => (
            <Fragment key={card.id}>
              <button
                class="card"
                data-card={card.id}
                disabled={settled}
                onClick={() => add(card.id)}
              >
                {face(card)}
                <span>{card.text}</span>
                <i aria-hidden="true">{labels.add} →</i>
              </button>
              <Ear words={words} text={card.text} />
            </Fragment>
          ))}
        </div>
        <div role="group" aria-labelledby={`${item}-placed`}>
          <h3 id={`${item}-placed`}>{labels.cardsPlaced}</h3>
          {spec.cards.map((_, at) => {
            const id = placed[at];
            if (!id)
              return (
                <p key={`slot-${at}`} class="card empty">
                  <b>{at + 1}</b>
                  {at === placed.length && labels.slot}
                </p>
              );
            const card = cardOf(id);
            return (
              <div key={id} class="placed">
                <p class="card chosen">
                  <b>{at + 1}</b>
                  {face(card)}
                  <span>{card.text}</span>
                </p>
                <button
                  class="button"
                  data-out={id}
                  disabled={settled}
                  aria-label={`${labels.takeOut}: ${card.text}`}
                  onClick={() => takeOut(id)}
                >
                  {labels.takeOut}
                </button>
              </div>
            );
          })}
        </div>
      </div>
      {spec.tellNow && (
        <p class="tell-now">
          {spec.tellNow.note}{' '}
          <button
            class={told ? 'button told' : 'button'}
            aria-pressed={told}
            disabled={settled}
            onClick={() => setAnswer(told ? [] : [TELL_NOW])}
          >
            <Icon name="tell" />
            {spec.tellNow.text}
          </button>
        </p>
      )}
    </div>
  );
}

export const view: KindView<SequenceSpec, SequenceAnswer> = {
  initialAnswer: () => [],
  grade: gradeSequence,
  describeAnswer: saySequence,
  pendingLabel: (words, _spec, _answer, missing) =>
    interpolate(ordering[words.lang].cards, { n: missing }),
  spokenTexts: (spec) => spec.cards.map((card) => card.text),
  solution: (spec) =>
    `${saySequence(spec, [...spec.order.flat(), ...(spec.anytime ?? [])])}. ${spec.right}`,
  kept: rightBeginning,
  persists: 'answer',
  View: Sequence,
};
