import type { Score } from '#core/questions/score.ts';
import type { Judgement } from '#core/questions/discrimination.ts';
import {
  gradeInspect,
  sayInspect,
  type InspectAnswer,
  type InspectCase,
} from '../engines/inspect.ts';
import type { AiLabSpec } from './schema.ts';

/** Ids under “thing/look”, “thing/open”, “thing/sure”, “thing/judge”, “thing/act”. */
export type AiLabAnswer = InspectAnswer;

type Thing = AiLabSpec['cases'][number];

/**
 * Returns the verdict of an answer: unsafe against a known truth, partly if the truth cannot be
 * known yet. Asking is always right.
 */
const against = ({ truth, misconception }: Thing, said: 'real' | 'made') =>
  truth === said
    ? { verdict: 'safe' as const }
    : { verdict: truth === 'unknown' ? ('partly' as const) : ('unsafe' as const), misconception };

/**
 * Returns the pictures and answers as cases. Odd places are hints and never judged; neither is the
 * certainty.
 */
export const aiCases = ({ cases, judge, sure, missed }: AiLabSpec): InspectCase[] =>
  cases.map((thing) => ({
    id: thing.id,
    name: thing.name,
    groups: [
      ...(thing.looks
        ? [
            {
              id: 'look',
              how: 'open' as const,
              items: thing.looks.map(({ says, at: _, ...look }) => ({
                ...look,
                reply: says,
                spare: true,
              })),
            },
          ]
        : []),
      {
        id: 'open',
        how: 'open',
        missed,
        items: thing.sources.map(({ id, text, says, spare }) => ({ id, text, spare, reply: says })),
      },
      {
        id: 'sure',
        how: 'pick',
        shared: true,
        items: sure.map(({ at, text }) => ({ id: `${at}`, text: `${at} · ${text}` })),
      },
      {
        id: 'judge',
        how: 'pick',
        shared: true,
        items: [
          { id: 'real', text: judge.real, feedback: thing.feedback, ...against(thing, 'real') },
          { id: 'made', text: judge.made, feedback: thing.feedback, ...against(thing, 'made') },
          { id: 'ask', text: judge.ask, feedback: judge.asked, sign: 'ask', verdict: 'safe' },
        ],
      },
      ...(thing.options ? [{ id: 'act', how: 'pick' as const, items: thing.options }] : []),
    ],
  }));

/**
 * How often the pupil was right at each certainty, how often they asked instead, and what that
 * means for their certainty.
 */
export type Calibration = {
  steps: { at: number; right: number; of: number }[];
  asked: number;
  tone: 'over' | 'under' | 'even' | null;
};

/**
 * The largest difference between certainty and results that counts as even: three or four cases
 * allow nothing finer.
 */
const NEAR = 0.25;

export function calibrate(spec: AiLabSpec, answer: AiLabAnswer): Calibration {
  const said = spec.cases.map(({ id, truth }) => ({
    at: Number(answer[`${id}/sure`]?.[0]),
    judged: answer[`${id}/judge`]?.[0],
    truth,
  }));
  const decided = said.filter(({ judged }) => judged === 'real' || judged === 'made');
  const steps = spec.sure
    .map(({ at }) => {
      const atStep = decided.filter((call) => call.at === at);
      return {
        at,
        right: atStep.filter(({ judged, truth }) => judged === truth).length,
        of: atStep.length,
      };
    })
    .filter(({ of }) => of > 0);
  const of = steps.reduce((sum, step) => sum + step.of, 0);
  const gap = steps.reduce((sum, step) => sum + (step.of * step.at) / 100 - step.right, 0) / of;
  return {
    steps,
    asked: said.filter(({ judged }) => judged === 'ask').length,
    tone: of === 0 ? null : gap > NEAR ? 'over' : gap < -NEAR ? 'under' : 'even',
  };
}

export const gradeAiLab = (spec: AiLabSpec, answer: AiLabAnswer): Score =>
  gradeInspect(aiCases(spec), spec.right, answer);

export const sayAiLab = (spec: AiLabSpec, answer: AiLabAnswer): string =>
  sayInspect(aiCases(spec), answer);

const called: Record<string, Judgement> = { real: 'genuine', made: 'trap', ask: 'ask' };

/** Returns the pupil's judgement of each thing: made by a machine, or genuine. */
export const callsIn = ({ cases }: AiLabSpec, answer: AiLabAnswer): Record<string, Judgement> =>
  Object.fromEntries(
    cases.flatMap(({ id }) => {
      const call = called[answer[`${id}/judge`]?.[0] ?? ''];
      return call ? [[id, call]] : [];
    }),
  );
