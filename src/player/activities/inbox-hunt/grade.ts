import type { Score } from '#core/questions/score.ts';
import type { Judgement } from '#core/questions/discrimination.ts';
import {
  gradeInspect,
  sayInspect,
  type InspectAnswer,
  type InspectCase,
} from '../engines/inspect.ts';
import type { InboxHuntSpec } from './schema.ts';

/** Under “message/find”, “message/judge”, “message/act”: ids of what was marked and picked. */
export type InboxHuntAnswer = InspectAnswer;

/**
 * A message as a case. Signs are asked for only where a pupil says “trap”, so that nothing gives
 * the truth away; asking an adult is right for every message, and then nothing more has to be done.
 * Over-careful is half right: no harm came of it.
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
      // What is done about a message that is no trap is not judged.
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
 * Asking about every message is safe and tells nothing apart: no trap counts as missed, and the
 * remark is the author's own.
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

/** What an answer calls each message. */
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
