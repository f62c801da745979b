import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { ownWords } from '../shell/own-words-messages.ts';
import { adoptCss } from '../../ui/adopt-css.ts';
import { PictureOptions } from '../shell/PictureOptions.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import { gradeShort, sayShort, type ShortAnswer } from './grade.ts';
import type { ShortSpec } from './schema.ts';
import css from './short-look.css?inline';
import { useLatest } from '../../ui/use-latest.ts';

const begin = (): ShortAnswer => ({ text: '', shown: false, ticked: [] });

function Short({
  item,
  spec,
  answer,
  setAnswer,
  result,
  settled,
  words,
}: ViewProps<ShortSpec, ShortAnswer>) {
  const labels = ownWords[words.lang];
  const { text, shown, ticked } = answer;
  const box = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const before = useRef(shown);
  useEffect(() => adoptCss(css), []);

  // The box is uncontrolled, because setting its value would break a Vietnamese keyboard in the
  // middle of a word. Text typed before hydration is taken over, not cleared.
  const woken = useRef(false);
  const latest = useLatest({ answer, setAnswer });
  useLayoutEffect(() => {
    const typed = box.current!.value;
    if (!woken.current && typed && !text)
      latest.current.setAnswer({ ...latest.current.answer, text: typed });
    else if (typed !== text) box.current!.value = text;
    woken.current = true;
  }, [text, latest]);

  // The back-forward cache may show a left page to the next pupil: clear the text.
  useEffect(() => {
    const forget = () => latest.current.setAnswer(begin());
    addEventListener('pagehide', forget);
    return () => removeEventListener('pagehide', forget);
  }, [latest]);

  useLayoutEffect(() => {
    if (shown && !before.current) mirror.current?.focus();
    before.current = shown;
  }, [shown]);

  // Reads from the box: an early press is replayed before this is rendered with the text.
  const show = () =>
    box.current!.value.trim() && setAnswer({ ...answer, text: box.current!.value, shown: true });
  return (
    <div class={shown ? 'short columns' : 'short'}>
      <div class="own">
        <textarea
          ref={box}
          rows={3}
          aria-labelledby={`${item}-stem`}
          aria-describedby={`${item}-notice`}
          autocomplete="off"
          spellcheck={false}
          readOnly={settled}
          onInput={(event) => setAnswer({ ...answer, text: event.currentTarget.value })}
        />
        <p class="notice-line" id={`${item}-notice`}>
          {spec.notice} {labels.worried}
        </p>
        {!shown && (
          <button
            class={text.trim() ? 'button' : 'button waiting'}
            aria-disabled={!text.trim() || undefined}
            onClick={show}
          >
            {labels.showModel}
          </button>
        )}
      </div>
      {shown && (
        <div class="mirror" ref={mirror} tabIndex={-1}>
          {result?.verdict !== 'right' && (
            <p class="plate">
              <b>{labels.model}</b> {spec.model}
            </p>
          )}
          <p class="notice-line">{labels.checks}</p>
          <PictureOptions
            item={item}
            options={spec.checks}
            unsure={false}
            many
            picked={ticked}
            pick={(ids) => setAnswer({ ...answer, ticked: ids })}
            tries={0}
            settled={settled}
            words={words}
            base=""
          />
        </div>
      )}
    </div>
  );
}

export const view: KindView<ShortSpec, ShortAnswer> = {
  initialAnswer: begin,
  grade: gradeShort,
  describeAnswer: sayShort,
  pendingLabel: (words, _spec, { text, shown }) => {
    const labels = ownWords[words.lang];
    return !text.trim() ? labels.write : shown ? labels.tick : labels.compare;
  },
  spokenTexts: (spec, { shown }) => [
    spec.notice,
    ...(shown ? [spec.model, ...spec.checks.map(({ text }) => text)] : []),
  ],
  solution: (spec) => spec.model,
  persists: 'done',
  View: Short,
};
