import type { Score } from '#core/questions/score.ts';
import type { Judgement } from '#core/questions/discrimination.ts';
import {
  gradeInspect,
  sayInspect,
  type InspectAnswer,
  type InspectCase,
} from '../engines/inspect.ts';
import type { InboxHuntSpec } from './schema.ts';

/** Ids under “message/find”, “message/judge”, “message/act”: marks and picks. */
export type InboxHuntAnswer = InspectAnswer;

/**
 * Returns the messages as cases. Signs are asked only after “trap”, so that nothing gives the truth
 * away. Asking an adult is right for every message, and then nothing more is required. Over-careful
 * is half right: it does no harm.
 */
export const inboxCases = ({ cases, judge, acts }: InboxHuntSpec): InspectCase[] =>
  cases.map(({ id, name, parts, truth, feedback, misconception }) => ({
    id,
    name,
    groups: [
      { id: 'find', how: 'find', items: parts, least: 1, when: { group: 'judge', is: 'trap' } },
      {
        id: 'judge',
        how: 'pick',
        shared: true,
        items: [
          {
            id: 'real',
            text: judge.real,
            feedback,
            ...(truth === 'real' ? { verdict: 'safe' } : { verdict: 'unsafe', misconception }),
          },
          {
            id: 'trap',
            text: judge.trap,
            feedback,
            ...(truth === 'trap' ? { verdict: 'safe' } : { verdict: 'partly', misconception }),
          },
          { id: 'ask', text: judge.ask, feedback, sign: 'ask', verdict: 'safe' },
        ],
      },
      // The act on a message that is no trap is not judged.
      {
        id: 'act',
        how: 'pick',
        shared: true,
        when: { group: 'judge', is: 'trap' },
        items:
          truth === 'trap'
            ? acts
            : acts.map(({ id: act, text, sign }) => ({ id: act, text, sign })),
      },
    ],
  }));

/**
 * Grades the answer. Asking about every message is safe but discriminates nothing: no trap counts
 * as missed, and the author has a remark for it.
 */
export function gradeInboxHunt(spec: InboxHuntSpec, answer: InboxHuntAnswer): Score {
  const score = gradeInspect(inboxCases(spec), spec.right, answer);
  const askedAll = spec.cases.every(({ id }) => answer[`${id}/judge`]?.[0] === 'ask');
  return askedAll && spec.askedAll && score.state === 'scored'
    ? { ...score, feedback: [spec.askedAll] }
    : score;
}

export const sayInboxHunt = (spec: InboxHuntSpec, answer: InboxHuntAnswer): string =>
  sayInspect(inboxCases(spec), answer);

const called: Record<string, Judgement> = { real: 'genuine', trap: 'trap', ask: 'ask' };

/** Returns the pupil's judgement of each message. */
export const callsIn = (
  { cases }: InboxHuntSpec,
  answer: InboxHuntAnswer,
): Record<string, Judgement> =>
  Object.fromEntries(
    cases.flatMap(({ id }) => {
      const call = called[answer[`${id}/judge`]?.[0] ?? ''];
      return call ? [[id, call]] : [];
    }),
  );
