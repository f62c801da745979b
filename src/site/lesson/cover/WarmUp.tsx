import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '#core/text/messages.ts';
import { pageData } from '#player/hydrate/page-data.ts';
import { $attempts } from '#player/progress/attempts.ts';
import { rememberedStep } from '#player/progress/steps.ts';
import { $due, recallDue } from '#player/progress/due.ts';
import { goToCheck, useLastCheck, type LastCheck } from '../opening/last-check.ts';
import { cover } from './messages.ts';

type Props = {
  lang: Locale;
  /** Address of the first review question, if there are any. */
  old?: string;
  last?: LastCheck;
};

const countSteps = (): number => document.querySelectorAll('.step').length;

/**
 * Links to the end, if this pupil left the lesson there, and to optional work before the lesson: its
 * review questions, marked when the card has some due, and the check of the lesson before.
 */
export function Island({ lang, old, last }: Props) {
  const words = cover[lang];
  const check = useLastCheck(last);
  const isDue = useStore($due);
  const isBegun = useStore($attempts).some(({ lesson }) => lesson === pageData().lesson);
  // As in the built page on the first render, since Preact takes over its nodes.
  const [isAwake, wake] = useState(false);
  useEffect(() => (recallDue(), wake(true)), []);
  const isEnded = isAwake && isBegun && rememberedStep(pageData().lesson) === countSteps();
  return (
    <>
      {isEnded && <a href={`#b${countSteps()}`}>{words.end}</a>}
      {old && (
        <a class={isDue ? 'due' : undefined} href={old}>
          {words.old}
          {isDue && <small>{words.due}</small>}
        </a>
      )}
      {check && !isEnded && (
        <a href={check.href} onClick={() => goToCheck(check)}>
          {words.lastCheck}
        </a>
      )}
    </>
  );
}
