import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { UNSURE } from '#core/questions/options.ts';
import { ownWords } from '../shell/own-words-messages.ts';
import { adoptCss } from '../../ui/adopt-css.ts';
import type { KindView, ViewProps } from '../shell/view.ts';
import { gradeReflect, sayReflect, type ReflectAnswer } from './grade.ts';
import css from './reflect-look.css?inline';
import type { ReflectSpec } from './schema.ts';

/**
 * Buttons, not radios: one tap answers, and arrow keys must not choose while the pupil is still
 * reading.
 */
function Reflect({ item, spec, answer, setAnswer, words }: ViewProps<ReflectSpec, ReflectAnswer>) {
  const offered = [
    ...spec.options,
    ...(spec.unsure ? [{ id: UNSURE, text: words.unsureOption }] : []),
  ];
  const picked = offered.find(({ id }) => id === answer[0]);
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(picked);
  useEffect(() => adoptCss(css), []);
  // The pressed button is removed: keep the focus in place. A layout effect, before the next event,
  // as in a story.
  useLayoutEffect(() => {
    if (picked && !before.current) place.current?.focus();
    before.current = picked;
  }, [picked]);
  return (
    <div
      class="reflect options"
      role="group"
      aria-labelledby={`${item}-stem`}
      ref={place}
      tabIndex={-1}
    >
      {picked ? (
        <p class="card chosen">
          {picked.text} <i>{words.yours}</i>
        </p>
      ) : (
        offered.map(({ id, text }) => (
          <button key={id} class="card" onClick={() => setAnswer([id])}>
            {text}
          </button>
        ))
      )}
      <p class="any">{ownWords[words.lang].anyIsFine}</p>
    </div>
  );
}

export const view: KindView<ReflectSpec, ReflectAnswer> = {
  initialAnswer: () => [],
  grade: gradeReflect,
  describeAnswer: sayReflect,
  pendingLabel: (words) => words.pick,
  spokenTexts: (spec) => spec.options.map(({ text }) => text),
  solution: () => '',
  persists: 'done',
  // One tap is the answer, as at a story's end; it can be changed any number of times.
  story: (words) => ({ rehearse: words.again, rehearsed: ownWords[words.lang].thanks }),
  View: Reflect,
};
