import { useEffect, useState } from 'preact/hooks';
import { shuffleForTry } from '#core/questions/permute.ts';
import { interpolate } from '#core/text/messages.ts';
import { sort } from './messages.ts';
import { adoptCss } from '../../ui/adopt-css.ts';
import { Ear } from '../shell/AudioButton.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import { gradeSort, sayBoxes, saySort, type SortAnswer } from './grade.ts';
import type { SortSpec } from './schema.ts';
import css from './sort-look.css?inline';
import { useOneCard } from './use-one-card.ts';

/**
 * Every card has all boxes as native radios, so one press puts it into a box. That works by finger,
 * mouse and keys, before hydration too, without dragging across a phone's screen. The boxes beside
 * them show their cards. In grades 1–3 one card is shown at a time, with its remark at once: a card
 * in a wrong box comes back after the check, so that the first placing counts as the first answer.
 */
function Sort({
  item,
  spec,
  answer,
  setAnswer,
  tries,
  settled,
  result,
  words,
  base,
}: ViewProps<SortSpec, SortAnswer>) {
  const labels = sort[words.lang];
  useEffect(() => adoptCss(css), []);
  const order = shuffleForTry(spec.cards, tries);
  const current = order.find(({ id }) => !(id in answer))?.id;
  const { root, isOne, goOn } = useOneCard(current);
  const [last, setLast] = useState<SortAnswer | null>(null);
  // “Chọn lại” and another pupil's turn begin without a remark.
  useEffect(() => setLast(null), [tries, item]);
  const verdictOf = (card: SortSpec['cards'][number], box: string) => {
    const score = gradeSort({ ...spec, cards: [card] }, { [card.id]: box });
    return score.state === 'scored' ? score.verdict : 'wrong';
  };
  const said = isOne && !result ? spec.cards.find(({ id }) => last?.[id]) : undefined;
  const isWrong = said !== undefined && verdictOf(said, last![said.id]!) === 'wrong';
  // On a phone the remark takes the place of the question's introduction.
  useEffect(() => {
    root.current?.closest('.step')?.classList.toggle('remarked', said !== undefined);
  }, [root, said]);
  const put = (card: string, box: string) => {
    setLast({ [card]: box });
    goOn();
    setAnswer({ ...answer, [card]: box });
  };
  return (
    <div class={`sort of-${spec.boxes.length}${current ? '' : ' placed'}`} ref={root}>
      <div class="sort-cards">
        {order.map(({ id, text, picture }) => {
          const isOut = result?.perOption[id] === 'wrong';
          return (
            <div
              key={id}
              class={`sort-card${isOut ? ' out' : ''}${id === current ? ' now' : ''}`}
              role="radiogroup"
              aria-labelledby={`${item}-${id}`}
            >
              <p id={`${item}-${id}`}>
                {picture && <img src={base + picture} alt="" width="64" height="64" />}
                <span>{text}</span>
                {isOut && <b>{words.wrong}</b>}
                <Ear words={words} text={text} />
              </p>
              {spec.boxes.map((box) => (
                <label
                  key={box.id}
                  class={isWrong && last![said.id] === box.id ? 'into tried' : 'into'}
                >
                  <input
                    type="radio"
                    name={`${item}-${id}`}
                    value={box.id}
                    checked={answer[id] === box.id}
                    disabled={settled}
                    onChange={() => put(id, box.id)}
                  />
                  <span>
                    {box.picture && <img src={base + box.picture} alt="" width="40" height="40" />}
                    {box.text} <span class="unseen">– {text}</span>
                  </span>
                </label>
              ))}
            </div>
          );
        })}
      </div>
      {isOne && (
        <>
          <div class="one-rows" aria-hidden="true">
            {spec.cards.map((card) => {
              const box = answer[card.id];
              const isRight = box !== undefined && verdictOf(card, box) !== 'wrong';
              return (
                <i key={card.id} class={box === undefined ? '' : isRight ? 'at-once' : 'looked'} />
              );
            })}
          </div>
          <div role="status">
            {said && (
              <p class={isWrong ? 'one-remark look' : 'one-remark'}>
                <b>{isWrong ? words.wrong : words.right}</b> {said.feedback}
              </p>
            )}
          </div>
        </>
      )}
      <div class="sort-boxes js-only" aria-hidden="true">
        {spec.boxes.map((box) => {
          const inside = spec.cards.filter(({ id }) => answer[id] === box.id);
          return (
            <div key={box.id}>
              <b>
                {box.picture && <img src={base + box.picture} alt="" width="40" height="40" />}
                {box.text}
              </b>
              {inside.length === 0 ? (
                <small>{labels.empty}</small>
              ) : (
                inside.map(({ id, text, picture }) => (
                  <p key={id}>
                    {isOne && picture && <img src={base + picture} alt="" width="40" height="40" />}
                    <span>{text}</span>
                  </p>
                ))
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

export const view: KindView<SortSpec, SortAnswer> = {
  initialAnswer: () => ({}),
  grade: gradeSort,
  describeAnswer: saySort,
  pendingLabel: (words, _spec, _answer, missing) =>
    interpolate(sort[words.lang].left, { n: missing }),
  spokenTexts: (spec) => [...spec.boxes, ...spec.cards].map(({ text }) => text),
  solution: (spec) => `${sayBoxes(spec, ({ box }) => box).join('. ')}. ${spec.right}`,
  kept: (spec, answer) => {
    const score = gradeSort(spec, answer);
    const isRight = ({ id, box }: SortSpec['cards'][number]) =>
      answer[id] === box || (score.state === 'scored' && score.perOption[id] === 'right');
    return Object.fromEntries(spec.cards.filter(isRight).map(({ id }) => [id, answer[id]!]));
  },
  persists: 'answer',
  View: Sort,
};
