import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import type { Locale } from '#core/text/messages.ts';
import { $due, recallDue } from '#player/progress/due.ts';
import { goToCheck, useLastCheck, type LastCheck } from '../opening/last-check.ts';
import { cover } from './messages.ts';

type Props = {
  lang: Locale;
  /** Address of the first review question, if there are any. */
  old?: string;
  last?: LastCheck;
};

/**
 * Links to optional work before the lesson: its review questions, marked when the card has some due,
 * and the check of the lesson before.
 */
export function Island({ lang, old, last }: Props) {
  const words = cover[lang];
  const check = useLastCheck(last);
  const isDue = useStore($due);
  useEffect(recallDue, []);
  return (
    <>
      {old && (
        <a class={isDue ? 'due' : undefined} href={old}>
          {words.old}
          {isDue && <small>{words.due}</small>}
        </a>
      )}
      {check && (
        <a href={check.href} onClick={() => goToCheck(check)}>
          {words.lastCheck}
        </a>
      )}
    </>
  );
}
