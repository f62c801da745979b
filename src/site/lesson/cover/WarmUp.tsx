import type { Locale } from '#core/text/messages.ts';
import { useLastCheck, type LastCheck } from '../opening/last-check.ts';
import { cover } from './messages.ts';

type Props = {
  lang: Locale;
  /** Address of the first review question, if there are any. */
  old?: string;
  last?: LastCheck;
};

/** What may be done before the lesson, as links: its review questions, the check of the last one. */
export function Island({ lang, old, last }: Props) {
  const words = cover[lang];
  const check = useLastCheck(last);
  return (
    <>
      {old && <a href={old}>{words.old}</a>}
      {check && <a href={check.href}>{words.lastCheck}</a>}
    </>
  );
}
