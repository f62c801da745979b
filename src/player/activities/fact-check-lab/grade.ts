import type { Score } from '#core/questions/score.ts';
import type { Judgement } from '#core/questions/discrimination.ts';
import {
  chosenIn,
  gradeInspect,
  sayInspect,
  type InspectAnswer,
  type InspectCase,
} from '../engines/inspect.ts';
import type { FactCheckLabSpec } from './schema.ts';

/** Ids under “file/before”, “file/find”, “file/open”, “file/after”, “file/act”. */
export type FactCheckLabAnswer = InspectAnswer;

/**
 * Returns the steps of certainty. Each has its percentage before its text: three steps are at 0, 50
 * and 100.
 */
const levels = ({ sure }: FactCheckLabSpec) =>
  sure.map((text, n) => ({ id: `${n}`, text: `${(n * 100) / (sure.length - 1)} · ${text}` }));

/** Returns the claims as cases. The certainty before and after is asked and never judged. */
export const claimCases = (spec: FactCheckLabSpec): InspectCase[] =>
  spec.cases.map(({ id, name, parts, sources, options }) => ({
    id,
    name,
    groups: [
      { id: 'before', how: 'pick', apart: true, shared: true, items: levels(spec) },
      ...(parts.some(({ why }) => why) ? [{ id: 'find', how: 'find' as const, items: parts }] : []),
      {
        id: 'open',
        how: 'open',
        missed: spec.missed,
        items: sources.map(({ says, ...source }) => ({ ...source, reply: says })),
      },
      { id: 'after', how: 'pick', apart: true, shared: true, items: levels(spec) },
      { id: 'act', how: 'pick', items: options },
    ],
  }));

/** Of five steps the next one is close enough to the evidence; of three, none. */
const isClose = ({ sure }: FactCheckLabSpec, step: string, fits: number): boolean =>
  Math.abs(Number(step) - fits) <= (sure.length === 5 ? 1 : 0);

/**
 * The change of a pupil's certainty, to be put in words: close from the start, moved to the
 * evidence, or still far from it.
 */
export type Calibration = {
  moved: 'held' | 'came' | 'far';
  before: string;
  after: string;
  fits: string;
};

export function calibrate(
  spec: FactCheckLabSpec,
  at: InspectCase,
  answer: FactCheckLabAnswer,
): Calibration | null {
  const { fits } = spec.cases.find(({ id }) => id === at.id)!;
  const [before, after] = ['before', 'after'].map(
    (group) =>
      chosenIn(
        at,
        at.groups.find(({ id }) => id === group)!,
        answer,
      )[0],
  );
  if (!before || !after) return null;
  const moved = isClose(spec, after.id, fits)
    ? isClose(spec, before.id, fits)
      ? 'held'
      : 'came'
    : 'far';
  return { moved, before: before.text, after: after.text, fits: levels(spec)[fits]!.text };
}

/**
 * How often, after looking, the pupil was sure and the evidence agreed, was sure and it did not, or
 * left it open; and the conclusion from that.
 */
export type OverAll = {
  of: number;
  right: number;
  wrong: number;
  open: number;
  tone: 'over' | 'under' | 'even';
};

/**
 * Counts over all files of a set. Sure is the first step or the last. Null for a single file, which
 * has its own line.
 */
export function overAll(spec: FactCheckLabSpec, answer: FactCheckLabAnswer): OverAll | null {
  const ends = [0, spec.sure.length - 1];
  const said = spec.cases.map(({ id, fits }) => ({ step: answer[`${id}/after`]?.[0] ?? '', fits }));
  if (said.length < 2) return null;
  const sure = said.filter(({ step }) => ends.includes(Number(step)));
  const wrong = sure.filter(({ step, fits }) => !isClose(spec, step, fits)).length;
  // Left open although the sources settle it.
  const timid = said.some(({ step, fits }) => !ends.includes(Number(step)) && ends.includes(fits));
  return {
    of: said.length,
    right: sure.length - wrong,
    wrong,
    open: said.length - sure.length,
    tone: wrong > 0 ? 'over' : timid ? 'under' : 'even',
  };
}

export const gradeFactCheckLab = (spec: FactCheckLabSpec, answer: FactCheckLabAnswer): Score =>
  gradeInspect(claimCases(spec), spec.right, answer);

export const sayFactCheckLab = (spec: FactCheckLabSpec, answer: FactCheckLabAnswer): string =>
  sayInspect(claimCases(spec), answer);

/**
 * Returns the judgement of a step of certainty: below the middle the claim is held untrue, in the
 * middle nothing is decided.
 */
export function sideOf({ sure }: FactCheckLabSpec, step: number): Judgement {
  const middle = (sure.length - 1) / 2;
  return step < middle ? 'trap' : step > middle ? 'genuine' : 'ask';
}

/** Returns the pupil's judgement of each claim after reading the sources. */
export const callsIn = (
  spec: FactCheckLabSpec,
  answer: FactCheckLabAnswer,
): Record<string, Judgement> =>
  Object.fromEntries(
    spec.cases.flatMap(({ id }) => {
      const step = answer[`${id}/after`]?.[0];
      return step === undefined ? [] : [[id, sideOf(spec, Number(step))]];
    }),
  );
