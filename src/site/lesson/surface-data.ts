import type { AnySpec } from '#core/questions/activity.ts';
import { surfacesIn, textOf, type Step } from '#curriculum/steps.ts';
import type { LockNotice } from '#player/surfaces/LockScreen.tsx';
import type { ThreadMessage } from '#player/surfaces/Thread.tsx';

type InboxCase = { name: string; app: string; at?: string; parts: { text: string }[] };

/** A notice has one line; a phone of 360 px holds this many letters of it. */
const MAX_NOTICE_LENGTH = 24;

const firstWords = (text: string): string =>
  text.length <= MAX_NOTICE_LENGTH
    ? text
    : `${text.slice(0, MAX_NOTICE_LENGTH).replace(/[,;:]?\s+\S*$/, '')}…`;

/** Returns the cases of an inbox question as notices of a lock screen: the first line of each. */
export const noticesOf = (spec: AnySpec | undefined): LockNotice[] =>
  ((spec as { cases?: InboxCase[] } | undefined)?.cases ?? []).map(({ name, app, at, parts }) => ({
    name,
    app,
    at,
    text: firstWords(parts[0]!.text),
  }));

/**
 * Returns the messages of a lesson's surface.
 * @param index which `<Surface>` of the lesson, from 0
 * @param owner whose phone it is: what they send is on the right
 */
export const messagesIn = (steps: readonly Step[], index: number, owner: string): ThreadMessage[] =>
  surfacesIn(steps)
    .at(index)!
    .marks.filter(({ name }) => name === 'Message')
    .map((mark) => {
      const from = textOf(mark, 'from');
      return {
        from,
        text: mark.lines.join(' ').replace(`${from}: `, ''),
        at: textOf(mark, 'at') || undefined,
        voice: textOf(mark, 'voice') || undefined,
        isMine: from === owner,
      };
    });
