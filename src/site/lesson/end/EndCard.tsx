import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { rowsOf } from '#core/progress/portfolio.ts';
import { formTriesOf } from '#core/progress/first-tries.ts';
import { missingOf } from '#core/progress/missing.ts';
import { bestOf, progressOf } from '#core/progress/progress.ts';
import { Ear } from '#player/activities/shell/AudioButton.tsx';
import { lessonItems, type LessonItems } from '#player/hydrate/module-items.ts';
import { pageData } from '#player/hydrate/page-data.ts';
import type { Locale } from '#core/text/messages.ts';
import { cards as cardWords } from '../../pupil/messages/cards.ts';
import css from '../../pupil/profiles/cards.css?inline';
import { adoptCss } from '#player/ui/adopt-css.ts';
import { getAssignment } from '#player/progress/assigned.ts';
import { $attempts, $sensitiveAttempts } from '#player/progress/attempts.ts';
import { Cloth } from './Cloth.tsx';
import { Finished, Tries, triesWords } from './Finished.tsx';
import { KeepWork } from './KeepWork.tsx';
import { leadToList, useNextLesson } from './use-next-lesson.tsx';
import { WhatIsMissing } from './WhatIsMissing.tsx';
import { useCards } from '../../pupil/profiles/use-cards.ts';

type Props = {
  base: string;
  lang: Locale;
  /**
   * From grade 6 a finished lesson is signed, and the question whether to keep it is here. Grades
   * 1–5 have a stamp, and that question is beside it (`EndKeep.tsx`).
   */
  signs?: boolean;
};

/**
 * Renders the end of a lesson: its stamp or signature when done, the result of its last questions,
 * its cloth, and from grade 6 “Giữ bài này lại không?”.
 */
export function Island({ base, lang, signs = false }: Props) {
  const { lesson } = pageData();
  const words = cardWords[lang];
  const undone = signs ? words.undoneOlder : words.undone;
  const isHeard = document.documentElement.dataset['clips'] !== undefined;
  const [attempts, quietTries] = [useStore($attempts), useStore($sensitiveAttempts)];
  useNextLesson(base, lang, attempts);
  const { seated } = useCards();
  const [items, setItems] = useState<LessonItems | null>(null);
  const { shape, cloth } = items ?? {};
  useEffect(() => {
    adoptCss(css);
    // A pupil with an assignment returns to it, not to the band's next lesson. Codes open
    // Vietnamese lessons.
    if (lang !== 'vi' || !getAssignment()) return;
    const step = document.querySelector('[data-island=end-card]')!.closest('.step')!;
    step.querySelector<HTMLAnchorElement>('[data-list]')!.href = `${base}learn/`;
    leadToList(step);
  }, [base, lang]);
  // If loading failed, retry after every answer, so that a pupil who has finished the lesson sees
  // it.
  useEffect(() => {
    if (!items) lessonItems().then(setItems, () => {});
  }, [attempts, quietTries, items]);
  const here = attempts.filter((attempt) => attempt.lesson === lesson);
  const done = shape && progressOf(here, shape).state === 'done';
  const score = shape && formTriesOf(here, shape);
  // Answers of a sensitive lesson are not stored: a complete exit form in this tab makes it done,
  // on either track.
  const best = bestOf(quietTries);
  const quietly =
    shape?.sensitive &&
    [shape.exitA, shape.exitB].some(
      (form) => form.length > 0 && form.every((item) => best.has(item)),
    );
  useEffect(() => {
    if (quietly && !done)
      void import('#player/progress/quiet.ts').then(({ saveCompleted }) => saveCompleted(lesson));
  }, [quietly, done, lesson]);
  return (
    <>
      {done ? (
        <div class="ended plate">
          <Finished words={words} base={base} card={seated} isSigned={signs} />
          {score && (
            <div class="with-ear">
              <Tries words={words} score={score} isHeard={isHeard} />
              <Ear words={{ lang }} text={triesWords(words, score)} />
            </div>
          )}
          {cloth && (
            <Cloth
              motif={cloth.motif}
              rows={rowsOf(cloth.steps, new Set(here.map(({ item }) => item)), true)}
            />
          )}
        </div>
      ) : (
        <>
          <div class="with-ear quiet-note">
            {undone}
            <Ear words={{ lang }} text={undone} />
          </div>
          {shape && !quietly && (
            <WhatIsMissing
              words={words}
              lang={lang}
              missing={missingOf([...here, ...quietTries], shape)}
              isSensitive={Boolean(shape.sensitive)}
            />
          )}
        </>
      )}
      {signs && <KeepWork base={base} lang={lang} hasBook={cloth !== undefined} />}
    </>
  );
}
