import type { Score } from '../../domain/score.ts';
import { chosenIn, gradeInspect, sayInspect, type InspectAnswer, type InspectCase } from '../engines/inspect.ts';
import type { FactCheckLabSpec } from './schema.ts';

/** Under “file/before”, “file/find”, “file/open”, “file/after”, “file/act”. */
export type FactCheckLabAnswer = InspectAnswer;

/** Steps of five carry their number of a hundred. */
const levels = ({ sure }: FactCheckLabSpec) => sure.map((text, n) => ({ id: `${n}`, text: sure.length === 5 ? `${n * 25} · ${text}` : text }));

/** A claim as a case. How sure a pupil is, before and after, is asked for and never judged. */
export const claimCases = (spec: FactCheckLabSpec): InspectCase[] =>
  spec.cases.map(({ id, name, parts, sources, options }) => ({
    id,
    name,
    groups: [
      { id: 'before', how: 'pick', apart: true, shared: true, items: levels(spec) },
      ...(parts.some(({ why }) => why) ? [{ id: 'find', how: 'find' as const, items: parts }] : []),
      { id: 'open', how: 'open', missed: spec.missed, items: sources.map(({ says, ...each }) => ({ ...each, reply: says })) },
      { id: 'after', how: 'pick', apart: true, shared: true, items: levels(spec) },
      { id: 'act', how: 'pick', items: options },
    ],
  }));

/** How a pupil's certainty moved, to be said in words: close from the start, moved to the evidence, or still far from it. */
export type Calibration = { moved: 'held' | 'came' | 'far'; before: string; after: string; fits: string };

export function calibrate(spec: FactCheckLabSpec, at: InspectCase, answer: FactCheckLabAnswer): Calibration | null {
  const { fits } = spec.cases.find(({ id }) => id === at.id)!;
  const [before, after] = ['before', 'after'].map((group) => chosenIn(at, at.groups.find(({ id }) => id === group)!, answer)[0]);
  if (!before || !after) return null;
  // One step of five is close enough; of three, none.
  const isClose = (id: string) => Math.abs(Number(id) - fits) <= (spec.sure.length === 5 ? 1 : 0);
  const moved = isClose(after.id) ? (isClose(before.id) ? 'held' : 'came') : 'far';
  return { moved, before: before.text, after: after.text, fits: levels(spec)[fits]!.text };
}

export const gradeFactCheckLab = (spec: FactCheckLabSpec, answer: FactCheckLabAnswer): Score => gradeInspect(claimCases(spec), spec.right, answer);

export const sayFactCheckLab = (spec: FactCheckLabSpec, answer: FactCheckLabAnswer): string => sayInspect(claimCases(spec), answer);
