import { useEffect } from 'preact/hooks';
import { shuffleForTry } from '#core/questions/permute.ts';
import { interpolate } from '#core/text/messages.ts';
import { sort } from './messages.ts';
import { adoptCss } from '../../ui/adopt-css.ts';
import { Ear } from '../shell/AudioButton.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import { gradeSort, sayBoxes, saySort, type SortAnswer } from './grade.ts';
import type { SortSpec } from './schema.ts';
import css from './sort-look.css?inline';

/**
 * Every card has all boxes as native radios, so one press puts it into a box. That works by finger,
 * mouse and keys, before hydration too, without dragging across a phone's screen. The boxes beside
 * them show their cards.
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
  return (
    <div class="sort">
      <div class="sort-cards">
        {shuffleForTry(spec.cards, tries).map(({ id, text, picture }) => {
          const isOut = result?.perOption[id] === 'wrong';
          return (
            <div
              key={id}
              class={isOut ? 'sort-card out' : 'sort-card'}
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
                <label key={box.id} class="into">
                  <input
                    type="radio"
                    name={`${item}-${id}`}
                    value={box.id}
                    checked={answer[id] === box.id}
                    disabled={settled}
                    onChange={() => setAnswer({ ...answer, [id]: box.id })}
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
                inside.map(({ id, text }) => <p key={id}>{text}</p>)
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
  kept: ({ cards }, answer) =>
    Object.fromEntries(cards.flatMap(({ id, box }) => (answer[id] === box ? [[id, box]] : []))),
  persists: 'answer',
  View: Sort,
};
